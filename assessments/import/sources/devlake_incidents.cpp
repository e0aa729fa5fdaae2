#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// Issues of any type, and the table of incidents without a title.
static void convertDevLakeIncident(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    const QString type = record.text("original_type"_L1);
    const bool isIncident = type.isEmpty() || type.contains("bug"_L1, Qt::CaseInsensitive)
                            || type.contains("incident"_L1, Qt::CaseInsensitive);
    if (!isIncident)
        return passOverNonIncident(record, conversion);
    const QTimeZone utc = QTimeZone::utc();
    Incident incident;
    incident.opened = conversion.timeIn(utc, record, "created_date"_L1);
    if (!incident.opened) {
        rejectWithoutOpening(record, conversion, u"created_date"_s);
        return;
    }
    incident.id = record.text("id"_L1);
    incident.title = record.text("title"_L1);
    incident.service =
        orElse(record.firstOf({"component"_L1, "scope_id"_L1}), conversion.options().service);
    incident.environment = conversion.options().environment;
    incident.severity = record.firstOf({"severity"_L1, "priority"_L1});
    incident.status = record.firstOf({"status"_L1, "original_status"_L1});
    incident.resolved = conversion.timeIn(utc, record, "resolution_date"_L1);
    conversion.add(std::move(incident), record, conversion.timeIn(utc, record, "updated_date"_L1));
}

const Source kDevLakeIncidents{
    "devlake-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Apache DevLake issues and incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "columns created_date with issue_key or scope_id"),
    R"(id,issue_key,title,original_type,created_date,resolution_date
csv:1,1,Checkout is down,INCIDENT,2026-05-04 11:00:00.000+00:00,2026-05-04 13:30:00.000+00:00
)",
    [](const Sample &sample) {
        return (sample.keys.contains(u"created_date"_s)
                && hasAny(sample.keys, {"issue_key"_L1, "scope_id"_L1}))
                   ? 88
                   : 0;
    },
    convertDevLakeIncident};

} // namespace obeya

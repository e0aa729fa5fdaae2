#include "assessments/import/import_text.h"
#include "assessments/import/sources/plain.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertIncident(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    Incident incident;
    incident.opened = conversion.requiredTime(
        record, "opened"_L1,
        {"missing-opening", QT_TRANSLATE_NOOP("obeya::import", "There is no opening time.")});
    if (!incident.opened)
        return;
    incident.id = record.text("id"_L1);
    incident.service = orElse(record.text("service"_L1), conversion.options().service);
    incident.environment = orElse(record.text("environment"_L1), conversion.options().environment);
    incident.resolved = conversion.time(record, "resolved"_L1);
    incident.acknowledged = conversion.time(record, "acknowledged"_L1);
    incident.severity = record.text("severity"_L1);
    incident.title = record.text("title"_L1);
    incident.deployment = record.text("deployment"_L1);
    incident.change = record.text("change"_L1);
    incident.status = record.text("status"_L1);
    conversion.add(std::move(incident), record);
}

const Source kPlainIncidents{"incidents",
                             "incidents",
                             QT_TRANSLATE_NOOP("obeya::import", "Incidents, plain table"),
                             QT_TRANSLATE_NOOP("obeya::import", "columns id, opened"),
                             "id,opened,resolved,service,severity\n"
                             "i-1,2026-05-04T11:00:00Z,2026-05-04T13:30:00Z,checkout,major\n",
                             [](const Sample &sample) {
                                 return missingPlainColumns(u"incidents"_s, sample.keys).isEmpty()
                                            ? 60
                                            : 0;
                             },
                             convertIncident};

} // namespace obeya

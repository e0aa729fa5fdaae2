#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// A log entry tells when somebody took an incident on or resolved it; the incident itself forgets.
static void applyPagerDutyEntry(Incident &incident, const QString &type,
                                std::optional<Instant> moment)
{
    if (type.startsWith("acknowledge_log_entry"_L1) && !incident.acknowledged)
        incident.acknowledged = moment;
    else if (type.startsWith("resolve_log_entry"_L1))
        incident.resolved = moment;
}

static void addPagerDutyEntry(const RecordView &record, const QString &type, Conversion &conversion)
{
    const auto moment = conversion.time(record, "created_at"_L1);
    conversion.completeIncident(
        u"pagerduty:"_s + record.text("incident.id"_L1), record,
        [type, moment](Incident &incident) { applyPagerDutyEntry(incident, type, moment); });
}

static void convertPagerDuty(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{
        .system = "pagerduty"_L1,
        .id = {"id"_L1, "incident_number"_L1},
        .title = {"title"_L1, "description"_L1},
        .service = {"service.summary"_L1, "service_name"_L1},
        .environment = {},
        .severity = {"priority.summary"_L1, "priority_name"_L1, "urgency"_L1},
        .status = {"status"_L1},
        .opened = {"created_at"_L1, "created_on"_L1},
        .acknowledged = {},
        .resolved = {"resolved_at"_L1, "resolved_on"_L1},
        .change = {}};
    const QString type = record.text("type"_L1);
    if (type.endsWith("_log_entry"_L1))
        return addPagerDutyEntry(record, type, conversion);
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    record.forEach("acknowledgements"_L1, [&](const RecordView &taken) {
        if (!incident->acknowledged)
            incident->acknowledged = conversion.time(taken, "at"_L1);
    });
    record.forEach("log_entries"_L1, [&](const RecordView &entry) {
        applyPagerDutyEntry(*incident, entry.text("type"_L1),
                            conversion.time(entry, "created_at"_L1));
    });
    if (incident->status == "resolved"_L1 && !incident->resolved)
        incident->resolved = conversion.time(record, "last_status_change_at"_L1);
    conversion.add(*std::move(incident), record, conversion.time(record, "updated_at"_L1));
}

const Source kPagerDutyIncidents{
    "pagerduty-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "PagerDuty incidents"),
    QT_TRANSLATE_NOOP("obeya::import",
                      "incident_number with service and urgency, with or without log entries"),
    R"({"incidents": [{"id": "P1", "incident_number": 3, "title": "Checkout is down", "status": "resolved", )"
    R"("urgency": "high", "service": {"summary": "checkout"}, "created_at": "2026-05-04T11:00:00Z", )"
    R"("resolved_at": "2026-05-04T13:30:00Z"}]})",
    [](const Sample &sample) {
        return sample.keys.contains(u"incident_number"_s)
                       && hasAny(sample.keys, {"urgency"_L1, "service_name"_L1})
                   ? 88
                   : 0;
    },
    convertPagerDuty};

} // namespace obeya

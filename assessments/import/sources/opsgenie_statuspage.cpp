#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertOpsgenie(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "opsgenie"_L1,
                                       .id = {"id"_L1, "tinyId"_L1},
                                       .title = {"message"_L1},
                                       .service = {},
                                       .environment = {},
                                       .severity = {"priority"_L1},
                                       .status = {"status"_L1},
                                       .opened = {"impactStartDate"_L1, "createdAt"_L1},
                                       .acknowledged = {},
                                       .resolved = {"impactEndDate"_L1},
                                       .change = {}};
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    if (const QStringList services = record.texts("impactedServices"_L1); services.size() == 1)
        incident->service = services.first();
    record.forEach("timelines"_L1, [&](const RecordView &event) {
        const QString type = event.text("type"_L1);
        const bool isEnd =
            type == "IncidentResolved"_L1 || (type == "IncidentClosed"_L1 && !incident->resolved);
        if (isEnd)
            incident->resolved = conversion.time(event, "eventTime"_L1);
    });
    if (incident->status != "open"_L1 && !incident->resolved)
        noteMissingResolution(record, conversion);
    conversion.add(*std::move(incident), record, conversion.time(record, "updatedAt"_L1));
}

static bool isMaintenance(const RecordView &record)
{
    const QString status = record.text("status"_L1);
    return record.text("impact"_L1) == "maintenance"_L1
           || !record.text("scheduled_for"_L1).isEmpty() || status == "scheduled"_L1
           || status == "in_progress"_L1 || status == "verifying"_L1 || status == "completed"_L1;
}

static void convertStatuspage(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "statuspage"_L1,
                                       .id = {"id"_L1},
                                       .title = {"name"_L1},
                                       .service = {},
                                       .environment = {},
                                       .severity = {"impact"_L1},
                                       .status = {"status"_L1},
                                       .opened = {"started_at"_L1, "created_at"_L1},
                                       .acknowledged = {},
                                       .resolved = {"resolved_at"_L1},
                                       .change = {}};
    if (isMaintenance(record))
        return passOverNonIncident(record, conversion);
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    QStringList components;
    record.forEach("components"_L1, [&components](const RecordView &component) {
        components.append(component.text("name"_L1));
    });
    if (components.size() == 1)
        incident->service = components.first();
    conversion.add(*std::move(incident), record, conversion.time(record, "updated_at"_L1));
}

const Source kOpsgenieIncidents{
    "opsgenie-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Opsgenie incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "tinyId, message and impactedServices"),
    R"({"data": [{"id": "o-1", "tinyId": "3", "message": "Checkout is down", "status": "resolved", )"
    R"("priority": "P1", "createdAt": "2026-05-04T11:00:00.000Z", "impactedServices": [], )"
    R"("impactEndDate": "2026-05-04T13:30:00.000Z"}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"tinyid"_L1, "message"_L1, "createdat"_L1}) ? 88 : 0;
    },
    convertOpsgenie};

const Source kStatuspageIncidents{
    "statuspage-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Statuspage incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "impact, shortlink and incident_updates"),
    R"({"page": {"id": "p"}, "incidents": [{"id": "s-1", "name": "Checkout is down", "impact": "major", )"
    R"("status": "resolved", "shortlink": "", "created_at": "2026-05-04T11:00:00.000Z", )"
    R"("resolved_at": "2026-05-04T13:30:00.000Z", "incident_updates": []}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"impact"_L1, "incident_updates"_L1, "created_at"_L1}) ? 88 : 0;
    },
    convertStatuspage};

} // namespace obeya

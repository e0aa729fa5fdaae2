#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertFireHydrant(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "firehydrant"_L1,
                                       .id = {"id"_L1},
                                       .title = {"name"_L1},
                                       .service = {},
                                       .environment = {},
                                       .severity = {"severity"_L1},
                                       .status = {"current_milestone"_L1},
                                       .opened = {"started_at"_L1, "created_at"_L1},
                                       .acknowledged = {},
                                       .resolved = {},
                                       .change = {}};
    if (record.text("severity"_L1) == "MAINTENANCE"_L1)
        return passOverNonIncident(record, conversion);
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    record.forEach("milestones"_L1, [&](const RecordView &milestone) {
        const QString type = milestone.text("type"_L1);
        const auto moment = conversion.time(milestone, "occurred_at"_L1);
        if (type == "acknowledged"_L1)
            incident->acknowledged = moment;
        else if (type == "mitigated"_L1 || (type == "resolved"_L1 && !incident->resolved))
            incident->resolved = moment; // users are served again once it is mitigated
    });
    record.forEach("services"_L1, [&](const RecordView &service) {
        if (incident->service.isEmpty())
            incident->service = service.text("name"_L1);
    });
    record.forEach("environments"_L1, [&](const RecordView &environment) {
        if (incident->environment.isEmpty())
            incident->environment = environment.text("name"_L1);
    });
    conversion.add(*std::move(incident), record);
}

// "0001-01-01T00:00:00Z" stands for never.
static void convertSquadcast(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "squadcast"_L1,
                                       .id = {"id"_L1},
                                       .title = {"title"_L1},
                                       .service = {"service"_L1},
                                       .environment = {},
                                       .severity = {"priority"_L1},
                                       .status = {"status"_L1},
                                       .opened = {"created_at"_L1},
                                       .acknowledged = {"acknowledged_at"_L1},
                                       .resolved = {"resolved_at"_L1},
                                       .change = {}};
    if (auto incident = readIncident(record, conversion, fields))
        conversion.add(*std::move(incident), record);
}

const Source kFireHydrantIncidents{
    "firehydrant-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "FireHydrant incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "milestones, severity and current_milestone"),
    R"([{"id": "f-1", "name": "Checkout is down", "severity": "SEV1", "current_milestone": "resolved", )"
    R"("started_at": "2026-05-04T11:00:00.000Z", "milestones": [{"type": "resolved", )"
    R"("occurred_at": "2026-05-04T13:30:00.000Z"}], "services": [{"name": "checkout"}]}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"milestones"_L1, "severity"_L1, "current_milestone"_L1}) ? 88
                                                                                             : 0;
    },
    convertFireHydrant};

const Source kSquadcastIncidents{
    "squadcast-incidents",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Squadcast incidents"),
    QT_TRANSLATE_NOOP("obeya::import", "ttr (ms), service and resolved_at"),
    R"x([{"id": "q-1", "title": "Checkout is down", "status": "resolved", "service": "checkout", )x"
    R"x("created_at": "2026-05-04T11:00:00Z", "resolved_at": "2026-05-04T13:30:00Z", )x"
    R"x("tta (ms)": 0, "ttr (ms)": 9000000}])x",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"ttr (ms)"_L1, "created_at"_L1}) ? 88 : 0;
    },
    convertSquadcast};

} // namespace obeya

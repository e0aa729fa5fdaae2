#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertZendesk(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "zendesk"_L1,
                                       .id = {"id"_L1},
                                       .title = {"subject"_L1},
                                       .service = {},
                                       .environment = {},
                                       .severity = {"priority"_L1},
                                       .status = {"status"_L1},
                                       .opened = {"created_at"_L1},
                                       .acknowledged = {},
                                       .resolved = {},
                                       .change = {}};
    if (record.has("ticket_id"_L1)) { // the metrics of a ticket: only they say when it was solved
        const auto solved = conversion.time(record, "solved_at"_L1);
        const auto taken = conversion.time(record, "assigned_at"_L1);
        conversion.completePart(u"zendesk:"_s + record.text("ticket_id"_L1),
                                [solved, taken](Incident &incident) {
                                    incident.resolved = solved;
                                    incident.acknowledged = taken;
                                });
        return;
    }
    const QString type = record.text("type"_L1);
    if (type != "incident"_L1 && type != "problem"_L1)
        return passOverNonIncident(record, conversion);
    if (auto incident = readIncident(record, conversion, fields))
        conversion.add(*std::move(incident), record, conversion.time(record, "updated_at"_L1));
}

const Source kZendeskTickets{
    "zendesk-tickets",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Zendesk tickets with their metrics"),
    QT_TRANSLATE_NOOP("obeya::import", "tickets of type incident, ticket_metrics with solved_at"),
    R"({"tickets": [{"id": 7, "type": "incident", "subject": "Checkout is down", "status": "open", )"
    R"("requester_id": 1, "created_at": "2026-05-04T11:00:00Z"}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"subject"_L1, "requester_id"_L1})
                       || hasAll(sample.keys, {"ticket_id"_L1, "reply_time_in_minutes"_L1})
                   ? 88
                   : 0;
    },
    convertZendesk};

} // namespace obeya

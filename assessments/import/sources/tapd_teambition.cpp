#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/incident_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertTapdBug(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    if (record.text("status"_L1) == "rejected"_L1)
        return passOverNonIncident(record, conversion);
    const QTimeZone china("Asia/Shanghai"); // documented by the product
    Incident incident;
    incident.opened = conversion.timeIn(china, record, "created"_L1);
    if (!incident.opened) {
        rejectWithoutOpening(record, conversion, u"created"_s);
        return;
    }
    incident.id = u"tapd:"_s + record.text("id"_L1);
    incident.title = record.text("title"_L1);
    incident.service = orElse(record.text("module"_L1), conversion.options().service);
    incident.environment = conversion.options().environment;
    incident.severity = record.firstOf({"severity"_L1, "priority"_L1});
    incident.status = record.text("status"_L1);
    incident.acknowledged = conversion.timeIn(china, record, "in_progress_time"_L1);
    incident.resolved = conversion.timeIn(china, record, "resolved"_L1);
    if (!incident.resolved && incident.status == "closed"_L1)
        incident.resolved = conversion.timeIn(china, record, "closed"_L1);
    conversion.add(std::move(incident), record, conversion.timeIn(china, record, "modified"_L1));
}

// Tasks have no type: whoever exports them chooses the list of incidents.
static void convertTeambitionTask(const RecordView &record, Conversion &conversion)
{
    static const IncidentFields fields{.system = "teambition"_L1,
                                       .id = {"id"_L1},
                                       .title = {"content"_L1},
                                       .service = {},
                                       .environment = {},
                                       .severity = {"priority"_L1},
                                       .status = {},
                                       .opened = {"created"_L1},
                                       .acknowledged = {},
                                       .resolved = {"accomplishTime"_L1},
                                       .change = {}};
    auto incident = readIncident(record, conversion, fields);
    if (!incident)
        return;
    incident->status = record.text("isDone"_L1) == "true"_L1 ? u"done"_s : u"open"_s;
    if (incident->status == "open"_L1)
        incident->resolved.reset();
    conversion.issue(Severity::Info, u"tasks-as-incidents"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Every task of the file is read as an incident. Export "
                                          "only the list that holds incidents.")),
                     record);
    conversion.add(*std::move(incident), record, conversion.time(record, "updated"_L1));
}

const Source kTapdBugs{
    "tapd-bugs",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "TAPD bugs"),
    QT_TRANSLATE_NOOP("obeya::import",
                      "Bug with created, resolved and version_report; times of China"),
    R"({"Bug": {"id": "1152", "title": "Checkout is down", "severity": "serious", "status": "closed", )"
    R"("module": "checkout", "version_report": "1.2", "created": "2026-05-04 19:00:00", )"
    R"("resolved": "2026-05-04 21:30:00"}})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"created"_L1, "resolved"_L1, "version_report"_L1, "status"_L1})
                   ? 88
                   : 0;
    },
    convertTapdBug};

const Source kTeambitionTasks{
    "teambition-tasks",
    "incidents",
    QT_TRANSLATE_NOOP("obeya::import", "Teambition tasks"),
    QT_TRANSLATE_NOOP("obeya::import", "isDone, accomplishTime and tasklistId"),
    R"([{"id": "t-1", "content": "Checkout is down", "isDone": true, "tasklistId": "l", "priority": 2, )"
    R"("created": "2026-05-04T11:00:00.000Z", "accomplishTime": "2026-05-04T13:30:00.000Z"}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"isdone"_L1, "accomplishtime"_L1, "created"_L1}) ? 88 : 0;
    },
    convertTeambitionTask};

} // namespace obeya

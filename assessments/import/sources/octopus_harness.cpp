#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// Names and outcome stand beside the deployment only in joined exports.
static void convertOctopusDeployment(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "octopus"_L1,
                                         .id = {"Id"_L1},
                                         .service = {"ProjectName"_L1, "ProjectId"_L1},
                                         .environment = {"EnvironmentName"_L1, "EnvironmentId"_L1},
                                         .outcome = {"Task.State"_L1, "TaskState"_L1},
                                         .created = {"Created"_L1},
                                         .started = {"Task.StartTime"_L1, "StartTime"_L1},
                                         .finished = {"Task.CompletedTime"_L1, "CompletedTime"_L1},
                                         .commit = {},
                                         .version = {"ReleaseVersion"_L1, "ReleaseId"_L1},
                                         .url = {}};
    if (!record.has("EnvironmentId"_L1))
        return passOver(record, conversion); // a release
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    if (deployment->result == DeploymentResult::Unknown)
        noteNoOutcome(record, conversion);
    addDeployment(*std::move(deployment), record, conversion);
}

// One execution deploys services to environments, each of which is a deployment.
static void convertHarnessExecution(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "harness"_L1,
                                         .id = {"id"_L1, "planExecutionId"_L1},
                                         .service = {"application.name"_L1, "name"_L1},
                                         .environment = {},
                                         .outcome = {"status"_L1},
                                         .created = {"startedAt"_L1, "startTs"_L1},
                                         .started = {"startedAt"_L1, "startTs"_L1},
                                         .finished = {"endedAt"_L1, "endTs"_L1},
                                         .commit = {},
                                         .version = {},
                                         .url = {}};
    const auto whole = readDeployment(record, conversion, fields);
    if (!whole)
        return;
    bool hasParts = false;
    record.forEach("outcomes.nodes"_L1, [&](const RecordView &node) {
        Deployment part = *whole;
        part.service = orElse(node.text("service.name"_L1), part.service);
        part.environment = orElse(node.text("environment.name"_L1), part.environment);
        addDeployment(std::move(part), record, conversion);
        hasParts = true;
    });
    if (!hasParts)
        addDeployment(*whole, record, conversion);
}

const Source kOctopusDeployments{
    "octopus-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Octopus deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "EnvironmentId, ReleaseId and TaskId"),
    R"({"Items": [{"Id": "Deployments-24", "ProjectId": "Projects-1", "EnvironmentId": "Environments-2", )"
    R"("EnvironmentName": "Production", "ReleaseId": "Releases-24", "TaskId": "ServerTasks-7", )"
    R"("Created": "2026-05-04T10:00:00.000+00:00", "Task": {"State": "Success", )"
    R"("CompletedTime": "2026-05-04T10:05:00.000+00:00"}}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"environmentid"_L1, "releaseid"_L1, "taskid"_L1}) ? 88 : 0;
    },
    convertOctopusDeployment};

const Source kHarnessExecutions{
    "harness-executions",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Harness executions"),
    QT_TRANSLATE_NOOP("obeya::import", "application with outcomes, startedAt and endedAt"),
    R"([{"id": "e-1", "status": "SUCCESS", "application": {"name": "Shop"}, "startedAt": 1777888800000, )"
    R"("endedAt": 1777889100000, "outcomes": {"nodes": [{"service": {"name": "checkout"}, )"
    R"("environment": {"name": "prod", "type": "PROD"}}]}}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"application"_L1, "startedat"_L1, "endedat"_L1})
                       || hasAll(sample.keys, {"planexecutionid"_L1, "startts"_L1})
                   ? 88
                   : 0;
    },
    convertHarnessExecution};

} // namespace obeya

#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// The account of the last stage that deploys names the environment.
static void applySpinnakerStages(const RecordView &record, Deployment &deployment)
{
    record.forEach("stages"_L1, [&](const RecordView &stage) {
        const QString type = stage.text("type"_L1);
        if (type.startsWith("rollback"_L1) || type.startsWith("undoRollout"_L1))
            deployment.isRework = true;
        if (!type.startsWith("deploy"_L1) && !type.startsWith("createServerGroup"_L1))
            return;
        const QString account = stage.firstOf({"context.account"_L1, "context.credentials"_L1});
        if (!account.isEmpty())
            deployment.environment = account;
    });
    record.forEach("trigger.buildInfo.scm"_L1, [&](const RecordView &scm) {
        if (deployment.commit.isEmpty())
            deployment.commit = scm.text("sha1"_L1);
    });
}

static void convertSpinnakerExecution(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "spinnaker"_L1,
                                         .id = {"id"_L1},
                                         .service = {"application"_L1},
                                         .environment = {},
                                         .outcome = {"status"_L1},
                                         .created = {"buildTime"_L1},
                                         .started = {"startTime"_L1},
                                         .finished = {"endTime"_L1},
                                         .commit = {},
                                         .version = {"trigger.buildInfo.number"_L1},
                                         .url = {}};
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    applySpinnakerStages(record, *deployment);
    addDeployment(*std::move(deployment), record, conversion);
}

static DeploymentResult tektonResult(const RecordView &record)
{
    DeploymentResult result = DeploymentResult::Running;
    record.forEach("status.conditions"_L1, [&](const RecordView &condition) {
        if (condition.text("type"_L1) != "Succeeded"_L1)
            return;
        const QString status = condition.text("status"_L1);
        const QString reason = condition.text("reason"_L1);
        const bool isCancelled = reason.contains("Cancel"_L1) || reason.startsWith("Stopped"_L1);
        if (status == "True"_L1)
            result = DeploymentResult::Succeeded;
        else if (status == "False"_L1)
            result = isCancelled ? DeploymentResult::Cancelled : DeploymentResult::Failed;
    });
    return result;
}

static void convertTektonRun(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{
        .system = "tekton"_L1,
        .id = {"metadata.uid"_L1, "metadata.name"_L1},
        .service = {"spec.pipelineRef.name"_L1, "metadata.name"_L1},
        .environment = {},
        .outcome = {},
        .created = {"metadata.creationTimestamp"_L1},
        .started = {"status.startTime"_L1},
        .finished = {"status.completionTime"_L1},
        .commit = {},
        .version = {"metadata.name"_L1},
        .url = {},
        .workflow = {"spec.pipelineRef.name"_L1}};
    if (record.text("kind"_L1) != "PipelineRun"_L1)
        return passOver(record, conversion);
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    deployment->result = tektonResult(record);
    addDeployment(*std::move(deployment), record, conversion);
}

const Source kSpinnakerExecutions{
    "spinnaker-executions",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Spinnaker executions"),
    QT_TRANSLATE_NOOP("obeya::import", "application, stages, trigger and buildTime"),
    R"([{"id": "s-1", "application": "shop", "status": "SUCCEEDED", "buildTime": 1777888800000, )"
    R"("startTime": 1777888800000, "endTime": 1777889100000, "trigger": {"type": "manual"}, "stages": )"
    R"([{"type": "deploy", "context": {"account": "prod"}}]}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"application"_L1, "stages"_L1, "trigger"_L1, "buildtime"_L1})
                   ? 88
                   : 0;
    },
    convertSpinnakerExecution};

const Source kTektonRuns{
    "tekton-runs",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Tekton pipeline runs"),
    QT_TRANSLATE_NOOP("obeya::import", "kind PipelineRun of tekton.dev"),
    R"({"apiVersion": "tekton.dev/v1", "kind": "PipelineRun", "metadata": {"name": "shop-6", )"
    R"("uid": "u-6", "creationTimestamp": "2026-05-04T10:00:00Z"}, "spec": {"pipelineRef": )"
    R"({"name": "shop"}}, "status": {"startTime": "2026-05-04T10:00:00Z", )"
    R"("completionTime": "2026-05-04T10:05:00Z", "conditions": [{"type": "Succeeded", )"
    R"("status": "True"}]}})",
    [](const Sample &sample) { return sample.tells("apiVersion"_L1, "tekton.dev"_L1) ? 88 : 0; },
    convertTektonRun};

} // namespace obeya

#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// The tool writes its enumerations as words, its development kit as numbers.
static DeploymentResult azureResult(const RecordView &record, Conversion &conversion)
{
    const QString status = record.text("status"_L1);
    const QString result = record.text("result"_L1);
    if (status != "completed"_L1 && status != "2"_L1)
        return DeploymentResult::Running;
    if (result == "4"_L1 || result == "partiallySucceeded"_L1) {
        conversion.issue(Severity::Info, u"partially-succeeded"_s,
                         importText(QT_TRANSLATE_NOOP(
                             "obeya::import", "Runs that succeeded in part count as successes.")),
                         record, u"result"_s);
        return DeploymentResult::Succeeded;
    }
    if (result == "2"_L1)
        return DeploymentResult::Succeeded;
    if (result == "8"_L1)
        return DeploymentResult::Failed;
    if (result == "32"_L1)
        return DeploymentResult::Cancelled;
    return conversion.outcome(result, record);
}

static void convertAzureBuild(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "azure"_L1,
                                         .id = {"id"_L1},
                                         .service = {"definition.name"_L1},
                                         .environment = {},
                                         .outcome = {},
                                         .created = {"queueTime"_L1},
                                         .started = {"startTime"_L1},
                                         .finished = {"finishTime"_L1},
                                         .commit = {"sourceVersion"_L1},
                                         .version = {"buildNumber"_L1},
                                         .url = {"url"_L1}};
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    deployment->id =
        u"azure:%1:build:%2"_s.arg(record.text("project.name"_L1), record.text("id"_L1));
    deployment->result = azureResult(record, conversion);
    const QString reason = record.text("reason"_L1);
    const bool isForRequest = reason == "pullRequest"_L1 || reason == "256"_L1;
    deployment->environment = conversion.environmentOfRun(
        record, {record.text("definition.name"_L1), isForRequest, u"reason"_s});
    addDeployment(*std::move(deployment), record, conversion,
                  conversion.time(record, "lastChangedDate"_L1));
}

static void convertAzureRelease(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{
        .system = "azure:release"_L1,
        .id = {"id"_L1},
        .service = {"releaseDefinition.name"_L1, "release.name"_L1},
        .environment = {"releaseEnvironment.name"_L1},
        .outcome = {"deploymentStatus"_L1},
        .created = {"queuedOn"_L1},
        .started = {"startedOn"_L1},
        .finished = {"completedOn"_L1},
        .commit = {},
        .version = {"release.name"_L1},
        .url = {"release.webAccessUri"_L1}};
    if (auto deployment = readDeployment(record, conversion, fields))
        addDeployment(*std::move(deployment), record, conversion,
                      conversion.time(record, "lastModifiedOn"_L1));
}

const Source kAzureBuilds{
    "azure-builds",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Azure DevOps builds"),
    QT_TRANSLATE_NOOP("obeya::import", "queueTime, definition and buildNumber"),
    R"({"count": 1, "value": [{"id": 12, "buildNumber": "7", "status": "completed", )"
    R"("result": "succeeded", "queueTime": "2026-05-04T10:00:00.0000000Z", )"
    R"("finishTime": "2026-05-04T10:05:00.0000000Z", "definition": {"name": "deploy"}, )"
    R"("project": {"name": "shop"}}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"queuetime"_L1, "definition"_L1, "buildnumber"_L1}) ? 88 : 0;
    },
    convertAzureBuild};

const Source kAzureReleases{
    "azure-releases",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Azure DevOps release deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "deploymentStatus and releaseEnvironment"),
    R"({"value": [{"id": 3, "deploymentStatus": "succeeded", "releaseEnvironment": {"name": "prod"}, )"
    R"("releaseDefinition": {"name": "shop"}, "completedOn": "2026-05-04T10:05:00Z"}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"deploymentstatus"_L1, "releaseenvironment"_L1}) ? 88 : 0;
    },
    convertAzureRelease};

} // namespace obeya

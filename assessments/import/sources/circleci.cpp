#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertCircleWorkflow(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "circleci"_L1,
                                         .id = {"id"_L1},
                                         .service = {"project_slug"_L1},
                                         .environment = {},
                                         .outcome = {"status"_L1},
                                         .created = {"created_at"_L1},
                                         .started = {},
                                         .finished = {"stopped_at"_L1},
                                         .commit = {},
                                         .version = {"pipeline_number"_L1},
                                         .url = {},
                                         .workflow = {"name"_L1}};
    if (auto deployment = readDeployment(record, conversion, fields))
        addDeployment(*std::move(deployment), record, conversion);
}

// Pipelines say what was built, their workflows how it went.
static void convertCirclePipeline(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "circleci:pipeline"_L1,
                                         .id = {"id"_L1},
                                         .service = {"project_slug"_L1},
                                         .environment = {},
                                         .outcome = {},
                                         .created = {"created_at"_L1},
                                         .started = {},
                                         .finished = {},
                                         .commit = {"vcs.revision"_L1},
                                         .version = {"number"_L1},
                                         .url = {}};
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    if (record.text("state"_L1) == "errored"_L1)
        deployment->result = DeploymentResult::Skipped; // its configuration could not be read
    else
        noteNoOutcome(record, conversion);
    addDeployment(*std::move(deployment), record, conversion,
                  conversion.time(record, "updated_at"_L1));
}

// One row for each job; the columns of the workflow are the same in all of them. UTC, unmarked.
static void convertCircleUsage(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"workflow_id"_L1}))
        return;
    const QTimeZone utc = QTimeZone::utc();
    Deployment deployment;
    deployment.id = u"circleci:"_s + record.text("workflow_id"_L1);
    deployment.service = orElse(record.text("project_name"_L1), conversion.options().service);
    deployment.environment = conversion.environmentOfRun(record, {record.text("workflow_name"_L1)});
    deployment.created = conversion.timeIn(utc, record, "workflow_first_job_queued_at"_L1);
    deployment.started = conversion.timeIn(utc, record, "workflow_first_job_started_at"_L1);
    deployment.finished = conversion.timeIn(utc, record, "workflow_stopped_at"_L1);
    deployment.version = record.text("pipeline_number"_L1);
    const QString word = record.text("is_workflow_successful"_L1).toLower();
    deployment.result = word == "true"_L1    ? DeploymentResult::Succeeded
                        : word == "false"_L1 ? DeploymentResult::Failed
                                             : DeploymentResult::Unknown;
    addDeployment(std::move(deployment), record, conversion);
}

const Source kCircleWorkflows{
    "circleci-workflows",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "CircleCI workflows"),
    QT_TRANSLATE_NOOP("obeya::import", "pipeline_id, project_slug, status and stopped_at"),
    R"({"items": [{"id": "w-1", "pipeline_id": "p-1", "project_slug": "gh/meridian/shop", )"
    R"("status": "success", "created_at": "2026-05-04T10:00:00Z", )"
    R"("stopped_at": "2026-05-04T10:05:00Z"}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys,
                      {"pipeline_id"_L1, "project_slug"_L1, "status"_L1, "stopped_at"_L1})
                   ? 88
                   : 0;
    },
    convertCircleWorkflow};

const Source kCirclePipelines{
    "circleci-pipelines",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "CircleCI pipelines"),
    QT_TRANSLATE_NOOP("obeya::import", "project_slug, state and trigger, without outcome"),
    R"({"items": [{"id": "p-1", "number": 7, "project_slug": "gh/meridian/shop", "state": "created", )"
    R"("created_at": "2026-05-04T10:00:00Z", "trigger": {"type": "webhook"}}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"project_slug"_L1, "state"_L1, "trigger"_L1, "number"_L1}) ? 88
                                                                                               : 0;
    },
    convertCirclePipeline};

const Source kCircleUsage{
    "circleci-usage",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "CircleCI usage table"),
    QT_TRANSLATE_NOOP("obeya::import", "columns WORKFLOW_ID and IS_WORKFLOW_SUCCESSFUL"),
    R"(PROJECT_NAME,WORKFLOW_ID,WORKFLOW_STOPPED_AT,IS_WORKFLOW_SUCCESSFUL
shop,w-1,2026-05-04 10:05:00.000,true
)",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"workflow_id"_L1, "is_workflow_successful"_L1}) ? 88 : 0;
    },
    convertCircleUsage};

} // namespace obeya

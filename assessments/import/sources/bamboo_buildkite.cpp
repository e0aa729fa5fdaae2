#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

// The environment is part of the question only, so the user names it.
static void convertBambooDeployment(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "bamboo"_L1,
                                         .id = {"id"_L1},
                                         .service = {"deploymentProject.name"_L1},
                                         .environment = {"environment.name"_L1},
                                         .outcome = {},
                                         .created = {"queuedDate"_L1},
                                         .started = {"startedDate"_L1},
                                         .finished = {"finishedDate"_L1},
                                         .commit = {},
                                         .version = {"deploymentVersionName"_L1},
                                         .url = {}};
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    const QString cycle = record.text("lifeCycleState"_L1);
    const QString word = cycle == "FINISHED"_L1 ? record.text("deploymentState"_L1) : cycle;
    deployment->result = conversion.outcome(word, record);
    addDeployment(*std::move(deployment), record, conversion);
}

// Streams hold organizations and pipelines beside the builds.
static void convertBuildkiteBuild(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "buildkite"_L1,
                                         .id = {"number"_L1},
                                         .service = {"pipeline.slug"_L1},
                                         .environment = {},
                                         .outcome = {"state"_L1},
                                         .created = {"createdAt"_L1, "created_at"_L1},
                                         .started = {"startedAt"_L1, "started_at"_L1},
                                         .finished = {"finishedAt"_L1, "finished_at"_L1},
                                         .commit = {"commit"_L1},
                                         .version = {},
                                         .url = {"url"_L1, "web_url"_L1},
                                         .workflow = {"pipeline.slug"_L1, "pipeline.name"_L1}};
    if (!record.has("state"_L1) || !record.has("pipeline"_L1))
        return passOver(record, conversion);
    auto deployment = readDeployment(record, conversion, fields);
    if (!deployment)
        return;
    deployment->id =
        u"buildkite:%1:%2"_s.arg(record.text("pipeline.slug"_L1), record.text("number"_L1));
    if (deployment->commit == "HEAD"_L1)
        deployment->commit.clear(); // whatever was newest
    addDeployment(*std::move(deployment), record, conversion);
}

const Source kBambooDeployments{
    "bamboo-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Bamboo deployment results"),
    QT_TRANSLATE_NOOP("obeya::import", "deploymentState and lifeCycleState"),
    R"({"results": [{"id": 7, "deploymentVersionName": "release-3", "deploymentState": "SUCCESS", )"
    R"("lifeCycleState": "FINISHED", "finishedDate": 1777889100000}]})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"deploymentstate"_L1, "lifecyclestate"_L1}) ? 88 : 0;
    },
    convertBambooDeployment};

const Source kBuildkiteBuilds{
    "buildkite-builds",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Buildkite builds"),
    QT_TRANSLATE_NOOP("obeya::import", "pipeline, state, number and jobs"),
    R"([{"number": 2, "state": "passed", "pipeline": {"slug": "shop"}, "commit": "4f1c2ab", )"
    R"("created_at": "2026-05-04T10:00:00Z", "finished_at": "2026-05-04T10:05:00Z", "jobs": []}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"pipeline"_L1, "state"_L1, "number"_L1, "jobs"_L1}) ? 88 : 0;
    },
    convertBuildkiteBuild};

} // namespace obeya

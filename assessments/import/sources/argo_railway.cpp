#include "assessments/import/import_text.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/delivery_tools.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// An application, or only its status cut out.
struct ArgoPaths
{
    QLatin1StringView history;
    QLatin1StringView phase;
    QLatin1StringView started;
    QLatin1StringView finished;
};

} // namespace

static const ArgoPaths &argoPaths(const RecordView &record)
{
    static const ArgoPaths whole{"status.history"_L1, "status.operationState.phase"_L1,
                                 "status.operationState.startedAt"_L1,
                                 "status.operationState.finishedAt"_L1};
    static const ArgoPaths cut{"history"_L1, "operationState.phase"_L1,
                               "operationState.startedAt"_L1, "operationState.finishedAt"_L1};
    return record.has("history"_L1) ? cut : whole;
}

// The history holds finished syncs only; a failed one is the last operation.
static void addFailedSync(const RecordView &record, const ArgoPaths &paths, Deployment deployment,
                          Conversion &conversion)
{
    const QString phase = record.text(paths.phase);
    if (phase != "Failed"_L1 && phase != "Error"_L1)
        return;
    deployment.id += u"operation:"_s + record.text(paths.started);
    deployment.result = DeploymentResult::Failed;
    deployment.started = conversion.time(record, paths.started);
    deployment.finished = conversion.time(record, paths.finished);
    addDeployment(std::move(deployment), record, conversion);
}

static void convertArgoApplication(const RecordView &record, Conversion &conversion)
{
    const QString name = orElse(record.text("metadata.name"_L1), conversion.options().service);
    Deployment common;
    common.id = u"argocd:%1:"_s.arg(name);
    common.service = name;
    common.environment = orElse(conversion.options().environment,
                                record.firstOf({"spec.destination.namespace"_L1,
                                                "sync.comparedTo.destination.namespace"_L1}));
    const ArgoPaths &paths = argoPaths(record);
    record.forEach(paths.history, [&](const RecordView &sync) {
        Deployment deployment = common;
        deployment.id += sync.text("id"_L1);
        deployment.result = DeploymentResult::Succeeded;
        deployment.started = conversion.time(sync, "deployStartedAt"_L1);
        deployment.finished = conversion.time(sync, "deployedAt"_L1);
        deployment.created = deployment.started;
        // Of the repository with the configuration, not of the program.
        deployment.version = sync.text("revision"_L1);
        addDeployment(std::move(deployment), record, conversion);
    });
    conversion.issue(Severity::Info, u"config-revision"_s,
                     importText(QT_TRANSLATE_NOOP(
                         "obeya::import", "Revisions are those of the configuration, so lead times "
                                          "need another source.")),
                     record);
    addFailedSync(record, paths, common, conversion);
}

static void convertRailwayDeployment(const RecordView &record, Conversion &conversion)
{
    static const DeploymentFields fields{.system = "railway"_L1,
                                         .id = {"id"_L1},
                                         .service = {"service.name"_L1, "meta.repo"_L1},
                                         .environment = {"environment.name"_L1},
                                         .outcome = {"status"_L1},
                                         .created = {"createdAt"_L1},
                                         .started = {},
                                         .finished = {},
                                         .commit = {"meta.commitHash"_L1},
                                         .version = {},
                                         .url = {"url"_L1}};
    if (auto deployment = readDeployment(record, conversion, fields))
        addDeployment(*std::move(deployment), record, conversion);
}

const Source kArgoApplications{
    "argocd-applications",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Argo CD applications"),
    QT_TRANSLATE_NOOP("obeya::import", "status.history with deployedAt"),
    R"({"apiVersion": "argoproj.io/v1alpha1", "kind": "Application", "metadata": {"name": "shop"}, )"
    R"("spec": {"destination": {"namespace": "prod"}}, "status": {"history": [{"id": 0, )"
    R"("revision": "4f1c2ab", "deployedAt": "2026-05-04T10:05:00Z"}]}})",
    [](const Sample &sample) {
        return sample.tells("apiVersion"_L1, "argoproj.io"_L1)
                       || hasAll(sample.keys, {"history"_L1, "sync"_L1, "health"_L1})
                   ? 88
                   : 0;
    },
    convertArgoApplication};

const Source kRailwayDeployments{
    "railway-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "Railway deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "status, createdAt and meta"),
    R"([{"id": "r-1", "status": "SUCCESS", "createdAt": "2026-05-04T10:00:00.000Z", )"
    R"("meta": {"commitHash": "4f1c2ab", "repo": "meridian/shop"}}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"id"_L1, "status"_L1, "createdat"_L1, "meta"_L1}) ? 88 : 0;
    },
    convertRailwayDeployment};

} // namespace obeya

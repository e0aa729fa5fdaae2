#include "assessments/import/outcome.h"
#include "assessments/import/sources/gitlab.h"

#include <QCoreApplication>

namespace obeya {

using namespace Qt::StringLiterals;

// The tier is the reading of the maker; "other" says less than the name.
static QString environmentOf(const RecordView &record, Conversion &conversion)
{
    const QString tier = record.text("environment.tier"_L1);
    const QString name = record.text("environment.name"_L1);
    if (!tier.isEmpty() && tier != "other"_L1)
        return tier;
    return orElse(orElse(name, tier), conversion.options().environment);
}

static void convertGitLabDeployment(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    const QString project = orElse(
        record.text("deployable.project.path_with_namespace"_L1),
        gitLabProject(record.firstOf({"deployable.pipeline.web_url"_L1,
                                      "deployable.commit.web_url"_L1, "deployable.web_url"_L1})));
    const QString number = record.firstOf({"deployable.pipeline.project_id"_L1, "project_id"_L1});
    Deployment deployment;
    deployment.id = gitLabId(orElse(project, number), u"deployment"_s, record.text("id"_L1));
    deployment.service = orElse(orElse(project, conversion.options().service), number);
    deployment.environment = environmentOf(record, conversion);
    deployment.result = conversion.outcome(record.text("status"_L1), record, u"status"_s);
    deployment.created = conversion.time(record, "created_at"_L1);
    deployment.started = conversion.time(record, "deployable.started_at"_L1);
    if (deployment.result == DeploymentResult::Succeeded
        || deployment.result == DeploymentResult::Failed
        || deployment.result == DeploymentResult::Cancelled)
        deployment.finished =
            conversion.timeOf(record, {"deployable.finished_at"_L1, "updated_at"_L1});
    deployment.commit = record.firstOf({"sha"_L1, "deployable.commit.id"_L1});
    deployment.url = record.text("deployable.web_url"_L1);
    conversion.noteMissingFinish(deployment, record);
    const auto updated = conversion.time(record, "updated_at"_L1);
    conversion.add(std::move(deployment), record, updated);
}

const Source kGitLabDeployments{
    "gitlab-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitLab deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "deployable with environment"),
    R"([{"id": 4, "iid": 2, "ref": "main", "sha": "4f1c2ab", "status": "success", )"
    R"("created_at": "2026-05-04T10:00:00Z", "environment": {"name": "production"}, )"
    R"("deployable": {"finished_at": "2026-05-04T10:09:00Z"}}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"iid"_L1, "environment"_L1})
                       && hasAny(sample.keys, {"deployable"_L1, "sha"_L1})
                   ? 90
                   : 0;
    },
    convertGitLabDeployment};

} // namespace obeya

#include "assessments/import/outcome.h"
#include "assessments/import/record_fields.h"
#include "assessments/import/sources/github.h"

namespace obeya {

using namespace Qt::StringLiterals;

static QString repositoryOf(const RecordView &record)
{
    return orElse(record.firstOf({"repository.full_name"_L1, "Repository.NameWithOwner"_L1,
                                  "repository.nameWithOwner"_L1}),
                  gitHubRepository(record.firstOf({"url"_L1, "deployment.url"_L1, "statuses_url"_L1,
                                                   "Repository.Url"_L1, "repository.url"_L1})));
}

// Outcome and finish out of the statuses, in whatever order they stand: the first success decides,
// else the first failure. "Inactive" only says that a later deployment took over.
static void applyStatuses(const RecordView &record, QLatin1StringView list, Conversion &conversion,
                          Deployment &deployment)
{
    record.forEach(list, [&](const RecordView &status) {
        const QString word = status.firstOf({"state"_L1, "State"_L1});
        if (word.compare("inactive"_L1, Qt::CaseInsensitive) == 0)
            return;
        const DeploymentResult result = readOutcome(word);
        if (result != DeploymentResult::Succeeded && result != DeploymentResult::Failed)
            return;
        const auto moment =
            conversion.timeOf(status, {"created_at"_L1, "createdAt"_L1, "CreatedAt"_L1,
                                       "updated_at"_L1, "updatedAt"_L1, "UpdatedAt"_L1});
        const bool isEarlier = !deployment.finished || (moment && *moment < *deployment.finished);
        const bool wins = deployment.result == DeploymentResult::Unknown
                          || (deployment.result == result && isEarlier)
                          || (deployment.result == DeploymentResult::Failed
                              && result == DeploymentResult::Succeeded);
        if (!wins)
            return;
        deployment.result = result;
        deployment.finished = moment;
    });
}

static void convertGitHubDeployment(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    const QString repository = repositoryOf(record);
    Deployment deployment;
    deployment.id = gitHubId(repository, record.text("id"_L1));
    deployment.service =
        orElse(orElse(repository, conversion.options().service), record.text("payload.name"_L1));
    deployment.environment =
        orElse(record.text("environment"_L1), conversion.options().environment);
    deployment.created = conversion.time(record, "created_at"_L1);
    deployment.commit = record.text("sha"_L1);
    deployment.url = record.text("url"_L1);
    applyStatuses(record, "statuses"_L1, conversion, deployment);
    if (deployment.result == DeploymentResult::Unknown)
        noteNoOutcome(record, conversion);
    conversion.noteMissingFinish(deployment, record);
    const auto updated = conversion.time(record, "updated_at"_L1);
    conversion.add(std::move(deployment), record, updated);
}

static void convertGraphQl(const RecordView &record, Conversion &conversion)
{
    const auto ids = {"DatabaseId"_L1, "databaseId"_L1, "Id"_L1, "id"_L1};
    if (!conversion.requireId(record, ids))
        return;
    const QString repository = repositoryOf(record);
    Deployment deployment;
    deployment.id = gitHubId(repository, record.firstOf(ids));
    deployment.service = orElse(repository, conversion.options().service);
    deployment.environment = orElse(record.firstOf({"Environment"_L1, "environment"_L1}),
                                    conversion.options().environment);
    deployment.created = conversion.timeOf(record, {"CreatedAt"_L1, "createdAt"_L1});
    deployment.commit =
        record.firstOf({"CommitOid"_L1, "commitOid"_L1, "Commit.Oid"_L1, "commit.oid"_L1});
    for (const QLatin1StringView list :
         {"Statuses.nodes"_L1, "Statuses.Nodes"_L1, "statuses.nodes"_L1})
        applyStatuses(record, list, conversion, deployment);
    // Without statuses: ACTIVE and INACTIVE both were live once.
    if (deployment.result == DeploymentResult::Unknown)
        deployment.result =
            conversion.outcome(record.firstOf({"State"_L1, "state"_L1}), record, u"state"_s);
    conversion.noteMissingFinish(deployment, record);
    const auto updated = conversion.timeOf(record, {"UpdatedAt"_L1, "updatedAt"_L1});
    conversion.add(std::move(deployment), record, updated);
}

static void convertWebhook(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"deployment.id"_L1}))
        return;
    const QString repository = repositoryOf(record);
    const QString state = record.text("deployment_status.state"_L1);
    const auto updated = conversion.time(record, "deployment_status.created_at"_L1);
    Deployment deployment;
    deployment.id = gitHubId(repository, record.text("deployment.id"_L1));
    deployment.service = orElse(repository, conversion.options().service);
    deployment.environment =
        orElse(record.text("deployment.environment"_L1), conversion.options().environment);
    deployment.created = conversion.time(record, "deployment.created_at"_L1);
    deployment.commit = record.text("deployment.sha"_L1);
    deployment.url = record.text("deployment.url"_L1);
    // Of a deployment that became inactive nothing says when it went live.
    deployment.result = state.compare("inactive"_L1, Qt::CaseInsensitive) == 0
                            ? DeploymentResult::Unknown
                            : readOutcome(state);
    if (deployment.result == DeploymentResult::Succeeded
        || deployment.result == DeploymentResult::Failed)
        deployment.finished = updated;
    conversion.add(std::move(deployment), record, updated);
}

const Source kGitHubDeployments{
    "github-deployments",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub deployments"),
    QT_TRANSLATE_NOOP("obeya::import", "sha, environment and created_at, with or without statuses"),
    R"([{"id": 5, "sha": "4f1c2ab", "environment": "production", )"
    R"("created_at": "2026-05-04T10:00:00Z", "statuses_url": "", "statuses": )"
    R"([{"state": "success", "created_at": "2026-05-04T10:05:00Z"}]}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"id"_L1, "sha"_L1, "environment"_L1, "created_at"_L1})
                       && !sample.keys.contains(u"iid"_s)
                   ? 70
                   : 0;
    },
    convertGitHubDeployment};

const Source kGitHubGraphQlDeployments{
    "github-deployments-graphql",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub deployments, GraphQL"),
    QT_TRANSLATE_NOOP("obeya::import", "statuses as nodes with commitOid and environment"),
    R"([{"databaseId": 5, "environment": "production", "createdAt": "2026-05-04T10:00:00Z", )"
    R"("commitOid": "4f1c2ab", "state": "ACTIVE", "statuses": {"nodes": )"
    R"([{"state": "SUCCESS", "createdAt": "2026-05-04T10:05:00Z"}]}}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"environment"_L1, "createdat"_L1})
                       && hasAny(sample.keys, {"state"_L1, "statuses"_L1, "lateststatus"_L1})
                       && hasAny(sample.keys, {"commitoid"_L1, "commit"_L1})
                   ? 75
                   : 0;
    },
    convertGraphQl};

const Source kGitHubWebhook{
    "github-webhook",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub deployment status webhook"),
    QT_TRANSLATE_NOOP("obeya::import", "deployment and deployment_status side by side"),
    R"({"action": "created", "deployment_status": {"state": "success", )"
    R"("created_at": "2026-05-04T10:05:00Z"}, "deployment": {"id": 5, "sha": "4f1c2ab", )"
    R"("environment": "production"}, "repository": {"full_name": "meridian/checkout"}})",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"deployment"_L1, "deployment_status"_L1}) ? 95 : 0;
    },
    convertWebhook};

} // namespace obeya

#include "assessments/import/outcome.h"
#include "assessments/import/source.h"

#include <QCoreApplication>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

static QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

// The repository out of an address such as https://api.host/repos/owner/name/deployments/1.
static QString repositoryOfUrl(const QString &url)
{
    const qsizetype at = url.indexOf("/repos/"_L1);
    if (at < 0)
        return {};
    return url.mid(at + 7).section(u'/', 0, 1);
}

static QString prefixed(const QString &repository, const QString &id)
{
    return repository.isEmpty() ? u"github:%1"_s.arg(id) : u"github:%1:%2"_s.arg(repository, id);
}

static bool isPullRequestEvent(const QString &event)
{
    return event.startsWith("pull_request"_L1) || event == "merge_group"_L1;
}

static DeploymentResult runResult(const QString &status, const QString &conclusion)
{
    const DeploymentResult byStatus = readOutcome(status);
    if (!conclusion.isEmpty())
        return readOutcome(conclusion);
    // "completed" without a conclusion says nothing about success.
    if (status.compare("completed"_L1, Qt::CaseInsensitive) == 0)
        return DeploymentResult::Unknown;
    return status.isEmpty() ? DeploymentResult::Running : byStatus;
}

static void noteNoFinish(const RecordView &record, Conversion &conversion)
{
    conversion.issue(Severity::Warning, u"no-finish-time"_s,
                     tr(QT_TRANSLATE_NOOP("obeya::import",
                                          "The record has no finish time; it is kept but enters no "
                                          "figure.")),
                     record);
}

static std::optional<Instant> runFinish(const RecordView &record, Conversion &conversion,
                                        DeploymentResult result)
{
    if (result == DeploymentResult::Running)
        return std::nullopt;
    const QString seconds = record.text("duration_seconds"_L1);
    if (!seconds.isEmpty()) {
        const auto created = conversion.time(record, "created_at"_L1);
        bool isNumber = false;
        const double length = seconds.toDouble(&isNumber);
        if (created && isNumber && length >= 0 && length < 1e8)
            return *created + Duration(qRound64(length * 1000));
    }
    for (const QLatin1StringView key : {"updated_at"_L1, "updatedAt"_L1}) {
        if (record.has(key))
            return conversion.time(record, key);
    }
    return std::nullopt;
}

static void convertRun(const RecordView &record, Conversion &conversion)
{
    const QString id = record.firstOf({"id"_L1, "databaseId"_L1, "run_id"_L1, "number"_L1});
    if (id.isEmpty()) {
        conversion.reject(u"missing-id"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::import", "The row has no id.")), record,
                          u"id"_s);
        return;
    }
    const QString repository =
        orElse(record.text("repository.full_name"_L1), repositoryOfUrl(record.text("url"_L1)));
    Deployment deployment;
    deployment.id = prefixed(repository, id);
    deployment.service = orElse(repository, conversion.options().service);
    deployment.result = runResult(record.text("status"_L1), record.text("conclusion"_L1));
    const QString event = record.text("event"_L1);
    if (isPullRequestEvent(event))
        conversion.issue(
            Severity::Info, u"pull-request-runs"_s,
            tr(QT_TRANSLATE_NOOP("obeya::import", "Runs for pull requests are no deployments; they "
                                                  "belong to no environment.")),
            record, u"event"_s);
    else
        deployment.environment = conversion.options().environment;
    deployment.created =
        conversion.time(record, record.has("createdAt"_L1) ? "createdAt"_L1 : "created_at"_L1);
    deployment.started =
        conversion.time(record, record.has("startedAt"_L1) ? "startedAt"_L1 : "run_started_at"_L1);
    deployment.finished = runFinish(record, conversion, deployment.result);
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (isOver && !deployment.finished)
        conversion.issue(
            Severity::Warning, u"no-finish-time"_s,
            tr(QT_TRANSLATE_NOOP(
                "obeya::import",
                "The runs have no updatedAt, so their end is unknown and no figure can "
                "be computed. Run again: gh run list --limit 1000 --json "
                "databaseId,conclusion,createdAt,startedAt,updatedAt,event,headBranch,"
                "headSha,name,number,status,url,workflowName")),
            record);
    deployment.commit = record.firstOf({"head_sha"_L1, "headSha"_L1});
    deployment.url = record.firstOf({"html_url"_L1, "url"_L1});
    const auto updated = deployment.finished ? deployment.finished : deployment.started;
    conversion.add(std::move(deployment), record, updated);
}

// Outcome and finish of a deployment with its statuses, in any order: the first success decides,
// else the last failure.
static void applyStatuses(const RecordView &record, QLatin1StringView list, QLatin1StringView state,
                          QLatin1StringView time, Conversion &conversion, Deployment &deployment)
{
    record.forEach(list, [&](const RecordView &status) {
        const QString word = status.text(state);
        // Inactive only says that a later deployment took over.
        if (word.compare("inactive"_L1, Qt::CaseInsensitive) == 0)
            return;
        const DeploymentResult result = readOutcome(word);
        const auto moment = conversion.time(status, time);
        const bool wins =
            (result == DeploymentResult::Succeeded
             && (deployment.result != DeploymentResult::Succeeded
                 || (moment && deployment.finished && *moment < *deployment.finished)))
            || (result == DeploymentResult::Failed
                && deployment.result != DeploymentResult::Succeeded);
        if (!wins)
            return;
        deployment.result = result;
        deployment.finished = moment;
    });
}

static void convertDeployment(const RecordView &record, Conversion &conversion)
{
    const QString repository =
        orElse(record.text("repository.full_name"_L1), repositoryOfUrl(record.text("url"_L1)));
    Deployment deployment;
    deployment.id = prefixed(repository, record.text("id"_L1));
    deployment.service =
        orElse(orElse(repository, record.text("payload.name"_L1)), conversion.options().service);
    deployment.environment =
        orElse(record.text("environment"_L1), conversion.options().environment);
    deployment.created = conversion.time(record, "created_at"_L1);
    deployment.commit = record.text("sha"_L1);
    deployment.url = record.text("url"_L1);
    applyStatuses(record, "statuses"_L1, "state"_L1, "created_at"_L1, conversion, deployment);
    if (!deployment.finished)
        conversion.issue(Severity::Warning, u"no-outcome"_s,
                         tr(QT_TRANSLATE_NOOP("obeya::import",
                                              "Deployments of this file carry no outcome. Export "
                                              "their statuses too.")),
                         record);
    conversion.add(std::move(deployment), record, conversion.time(record, "updated_at"_L1));
}

static void convertGraphQl(const RecordView &record, Conversion &conversion)
{
    const QString id = record.firstOf({"DatabaseId"_L1, "databaseId"_L1, "Id"_L1, "id"_L1});
    const QString repository =
        record.firstOf({"Repository.NameWithOwner"_L1, "repository.nameWithOwner"_L1});
    Deployment deployment;
    deployment.id = prefixed(repository, id);
    deployment.service = orElse(repository, conversion.options().service);
    deployment.environment = orElse(record.firstOf({"Environment"_L1, "environment"_L1}),
                                    conversion.options().environment);
    const bool isPascal = record.has("CreatedAt"_L1);
    deployment.created = conversion.time(record, isPascal ? "CreatedAt"_L1 : "createdAt"_L1);
    deployment.commit =
        record.firstOf({"CommitOid"_L1, "commitOid"_L1, "Commit.Oid"_L1, "commit.oid"_L1});
    if (isPascal)
        applyStatuses(record, "Statuses.Nodes"_L1, "State"_L1, "CreatedAt"_L1, conversion,
                      deployment);
    applyStatuses(record, isPascal ? "Statuses.nodes"_L1 : "statuses.nodes"_L1,
                  isPascal ? "State"_L1 : "state"_L1, isPascal ? "CreatedAt"_L1 : "createdAt"_L1,
                  conversion, deployment);
    if (deployment.result == DeploymentResult::Unknown) {
        // ACTIVE and INACTIVE both were live once.
        deployment.result = readOutcome(record.firstOf({"State"_L1, "state"_L1}));
        noteNoFinish(record, conversion);
    }
    conversion.add(std::move(deployment), record,
                   conversion.time(record, isPascal ? "UpdatedAt"_L1 : "updatedAt"_L1));
}

static void convertWebhook(const RecordView &record, Conversion &conversion)
{
    const QString repository = record.text("repository.full_name"_L1);
    Deployment deployment;
    deployment.id = prefixed(repository, record.text("deployment.id"_L1));
    deployment.service = orElse(repository, conversion.options().service);
    deployment.environment =
        orElse(record.text("deployment.environment"_L1), conversion.options().environment);
    deployment.created = conversion.time(record, "deployment.created_at"_L1);
    deployment.commit = record.text("deployment.sha"_L1);
    deployment.url = record.text("deployment.url"_L1);
    deployment.result = readOutcome(record.text("deployment_status.state"_L1));
    if (deployment.result == DeploymentResult::Succeeded
        || deployment.result == DeploymentResult::Failed)
        deployment.finished = conversion.time(record, "deployment_status.created_at"_L1);
    const auto updated = conversion.time(record, "deployment_status.created_at"_L1);
    conversion.add(std::move(deployment), record, updated);
}

static void convertPullRequest(const RecordView &record, Conversion &conversion)
{
    const QString repository =
        orElse(record.text("base.repo.full_name"_L1), repositoryOfUrl(record.text("url"_L1)));
    Change change;
    change.id = prefixed(repository, u"#%1"_s.arg(record.text("number"_L1)));
    change.service = orElse(repository, conversion.options().service);
    change.repository = repository;
    change.opened = conversion.time(record, "created_at"_L1);
    change.merged = conversion.time(record, "merged_at"_L1);
    // On unmerged requests this sha is only that of a test merge.
    if (change.merged)
        change.mergeCommit = record.text("merge_commit_sha"_L1);
    else
        conversion.issue(
            Severity::Info, u"not-merged"_s,
            tr(QT_TRANSLATE_NOOP("obeya::import", "Requests that were not merged are kept, but no "
                                                  "deployment shipped them.")),
            record);
    change.message = record.text("title"_L1);
    change.author = record.text("user.login"_L1);
    conversion.add(std::move(change), record, conversion.time(record, "updated_at"_L1));
}

static void convertIssue(const RecordView &record, Conversion &conversion)
{
    if (record.has("pull_request"_L1)) {
        conversion.issue(
            Severity::Info, u"pull-request-in-issues"_s,
            tr(QT_TRANSLATE_NOOP("obeya::import", "Pull requests in a list of issues are no "
                                                  "incidents; they were passed over.")),
            record);
        return;
    }
    const QString repository =
        orElse(record.text("repository.full_name"_L1), repositoryOfUrl(record.text("url"_L1)));
    Incident incident;
    incident.id = prefixed(repository, u"#%1"_s.arg(record.text("number"_L1)));
    incident.service = orElse(repository, conversion.options().service);
    incident.opened = conversion.time(record, "created_at"_L1);
    if (!incident.opened) {
        conversion.reject(u"missing-opening"_s,
                          tr(QT_TRANSLATE_NOOP("obeya::import", "No opening time.")), record,
                          u"created_at"_s);
        return;
    }
    incident.resolved = conversion.time(record, "closed_at"_L1);
    incident.title = record.text("title"_L1);
    incident.status = record.text("state"_L1);
    conversion.add(std::move(incident), record, conversion.time(record, "updated_at"_L1));
}

static bool hasAnyId(const QSet<QString> &keys)
{
    return keys.contains(u"id"_s) || keys.contains(u"databaseid"_s) || keys.contains(u"run_id"_s);
}

static constexpr Source kSources[] = {
    {"github-runs", "deployments", QT_TRANSLATE_NOOP("obeya::import", "GitHub workflow runs"),
     QT_TRANSLATE_NOOP(
         "obeya::import",
         "run number or workflow name with conclusion; REST pages, lists, gh run list "
         "--json, flat CSV"),
     R"([{"databaseId": 17, "conclusion": "success", "event": "push", "status": "completed", )"
     R"("createdAt": "2026-05-04T10:00:00Z", "updatedAt": "2026-05-04T10:08:00Z", )"
     R"("headSha": "4f1c2ab", "workflowName": "Deploy"}])",
     [](const QSet<QString> &keys) {
         const bool isRun =
             keys.contains(u"conclusion"_s)
             && (keys.contains(u"run_number"_s) || keys.contains(u"workflowname"_s)
                 || keys.contains(u"workflow_name"_s) || keys.contains(u"head_sha"_s)
                 || keys.contains(u"headbranch"_s) || keys.contains(u"displaytitle"_s)
                 || keys.contains(u"head_branch"_s) || keys.contains(u"duration_seconds"_s));
         return isRun && hasAnyId(keys) ? 80 : isRun ? 40 : 0;
     },
     convertRun},
    {"github-deployments", "deployments", QT_TRANSLATE_NOOP("obeya::import", "GitHub deployments"),
     QT_TRANSLATE_NOOP("obeya::import", "statuses_url or task with environment and sha"),
     R"([{"id": 5, "sha": "4f1c2ab", "environment": "production", )"
     R"("created_at": "2026-05-04T10:00:00Z", "statuses_url": "", "statuses": )"
     R"([{"state": "success", "created_at": "2026-05-04T10:05:00Z"}]}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"sha"_L1, "environment"_L1, "created_at"_L1})
                        && !keys.contains(u"iid"_s)
                    ? 70
                    : 0;
     },
     convertDeployment},
    {"github-deployments-graphql", "deployments",
     QT_TRANSLATE_NOOP("obeya::import", "GitHub deployments, GraphQL"),
     QT_TRANSLATE_NOOP("obeya::import", "statuses as nodes with commitOid and environment"),
     R"([{"databaseId": 5, "environment": "production", "createdAt": "2026-05-04T10:00:00Z", )"
     R"("commitOid": "4f1c2ab", "state": "ACTIVE", "statuses": {"nodes": )"
     R"([{"state": "SUCCESS", "createdAt": "2026-05-04T10:05:00Z"}]}}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"environment"_L1, "createdat"_L1, "state"_L1})
                        && (keys.contains(u"commitoid"_s) || keys.contains(u"commit"_s))
                    ? 75
                    : 0;
     },
     convertGraphQl},
    {"github-webhook", "deployments",
     QT_TRANSLATE_NOOP("obeya::import", "GitHub deployment status webhook"),
     QT_TRANSLATE_NOOP("obeya::import", "deployment and deployment_status side by side"),
     R"({"action": "created", "deployment_status": {"state": "success", )"
     R"("created_at": "2026-05-04T10:05:00Z"}, "deployment": {"id": 5, "sha": "4f1c2ab", )"
     R"("environment": "production"}, "repository": {"full_name": "meridian/checkout"}})",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"deployment"_L1, "deployment_status"_L1}) ? 95 : 0;
     },
     convertWebhook},
    {"github-pull-requests", "changes", QT_TRANSLATE_NOOP("obeya::import", "GitHub pull requests"),
     QT_TRANSLATE_NOOP("obeya::import", "merged_at with head and base"),
     R"([{"number": 12, "created_at": "2026-05-02T08:00:00Z", "merged_at": "2026-05-03T15:00:00Z", )"
     R"("merge_commit_sha": "9be01d3", "head": {}, "base": {}, "state": "closed", "title": "Add"}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"number"_L1, "merged_at"_L1, "head"_L1, "base"_L1}) ? 85 : 0;
     },
     convertPullRequest},
    {"github-issues", "incidents", QT_TRANSLATE_NOOP("obeya::import", "GitHub issues as incidents"),
     QT_TRANSLATE_NOOP("obeya::import", "number, state and closed_at with labels"),
     R"([{"number": 3, "title": "Checkout is down", "state": "closed", "labels": [], )"
     R"("created_at": "2026-05-04T11:00:00Z", "closed_at": "2026-05-04T13:30:00Z"}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"number"_L1, "state"_L1, "closed_at"_L1, "labels"_L1}) ? 65 : 0;
     },
     convertIssue},
};

std::span<const Source> gitHubSources()
{
    return kSources;
}

} // namespace obeya

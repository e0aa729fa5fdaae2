#include "assessments/import/import_text.h"
#include "assessments/import/outcome.h"
#include "assessments/import/sources/github.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kLongestRun = 1e8; // seconds, three years

static bool isForPullRequest(const QString &event)
{
    return event.startsWith("pull_request"_L1) || event == "merge_group"_L1;
}

// The conclusion when there is one; some tools write it into the status. "Completed" alone says
// nothing about success.
static DeploymentResult runResult(const RecordView &record, Conversion &conversion)
{
    const QString conclusion = record.text("conclusion"_L1);
    if (!conclusion.isEmpty())
        return conversion.outcome(conclusion, record, u"conclusion"_s);
    const QString status = record.text("status"_L1);
    if (status.compare("completed"_L1, Qt::CaseInsensitive) == 0)
        return DeploymentResult::Unknown;
    return conversion.outcome(status, record, u"status"_s);
}

// The last update is the end only of a completed run. Flat lists give a duration instead.
static std::optional<Instant> runFinish(const RecordView &record, Conversion &conversion,
                                        DeploymentResult result)
{
    if (result == DeploymentResult::Running
        || readOutcome(orElse(record.text("status"_L1), u"completed"_s))
               == DeploymentResult::Running)
        return std::nullopt;
    bool isNumber = false;
    const double seconds = record.text("duration_seconds"_L1).toDouble(&isNumber);
    if (isNumber && seconds >= 0 && seconds < kLongestRun) {
        const auto begin = conversion.timeOf(record, {"run_started_at"_L1, "created_at"_L1});
        if (begin)
            return *begin + Duration(qRound64(seconds * 1000));
    }
    return conversion.timeOf(record, {"updated_at"_L1, "updatedAt"_L1});
}

// `gh run list` writes only the keys that were asked for.
static void noteMissingKeys(const RecordView &record, Conversion &conversion)
{
    QStringList missing;
    for (const QLatin1StringView key :
         {"createdAt"_L1, "startedAt"_L1, "updatedAt"_L1, "status"_L1, "headSha"_L1}) {
        if (!record.has(key))
            missing.append(key);
    }
    if (missing.isEmpty())
        return;
    conversion.issue(
        Severity::Info, u"missing-keys"_s,
        importText(QT_TRANSLATE_NOOP("obeya::import",
                                     "The export lacks %1. To have all that is needed, run: %2"))
            .arg(missing.join(u", "_s),
                 u"gh run list --limit 1000 --json attempt,conclusion,createdAt,databaseId,event,"
                 "headBranch,headSha,name,number,startedAt,status,updatedAt,url,workflowName"_s),
        record);
}

static QString runEnvironment(const RecordView &record, Conversion &conversion)
{
    const QString workflow = record.firstOf(
        {"workflowName"_L1, "workflow_name"_L1, "name"_L1, "workflow"_L1, "path"_L1});
    return conversion.environmentOfRun(
        record, {workflow, isForPullRequest(record.text("event"_L1)), u"event"_s});
}

static void convertRun(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1, "databaseId"_L1, "run_id"_L1}))
        return;
    const QString repository =
        orElse(record.firstOf({"repository.full_name"_L1, "repository"_L1, "repo"_L1}),
               gitHubRepository(record.firstOf({"html_url"_L1, "url"_L1})));
    Deployment deployment;
    deployment.id = gitHubId(repository, record.firstOf({"id"_L1, "databaseId"_L1, "run_id"_L1}));
    deployment.service = orElse(repository, conversion.options().service);
    deployment.environment = runEnvironment(record, conversion);
    deployment.result = runResult(record, conversion);
    deployment.created = conversion.timeOf(record, {"created_at"_L1, "createdAt"_L1});
    deployment.started = conversion.timeOf(record, {"run_started_at"_L1, "startedAt"_L1});
    deployment.finished = runFinish(record, conversion, deployment.result);
    deployment.commit = record.firstOf({"head_sha"_L1, "headSha"_L1});
    deployment.url = record.firstOf({"html_url"_L1, "url"_L1});
    if (record.has("databaseId"_L1))
        noteMissingKeys(record, conversion);
    conversion.noteMissingFinish(deployment, record);
    // A re-run keeps the id; its later update makes it the one that is kept.
    const ParsedTime updated =
        parseTimestamp(record.firstOf({"updated_at"_L1, "updatedAt"_L1}), {conversion.zone()});
    const auto latest = updated.time ? updated.time : deployment.started;
    conversion.add(std::move(deployment), record, latest);
}

const Source kGitHubRuns{
    "github-runs",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub workflow runs"),
    QT_TRANSLATE_NOOP("obeya::import",
                      "run number or workflow name with conclusion; REST pages, lists, gh run list "
                      "--json, flat CSV"),
    R"([{"databaseId": 17, "conclusion": "success", "event": "push", "status": "completed", )"
    R"("createdAt": "2026-05-04T10:00:00Z", "startedAt": "2026-05-04T10:00:05Z", )"
    R"("updatedAt": "2026-05-04T10:08:00Z", "headSha": "4f1c2ab", "workflowName": "Deploy"}])",
    [](const Sample &sample) {
        const bool isRun =
            sample.keys.contains(u"conclusion"_s)
            && hasAny(sample.keys, {"run_number"_L1, "workflowname"_L1, "workflow_name"_L1,
                                    "head_sha"_L1, "headsha"_L1, "headbranch"_L1, "head_branch"_L1,
                                    "displaytitle"_L1, "duration_seconds"_L1});
        return isRun && hasAny(sample.keys, {"id"_L1, "databaseid"_L1, "run_id"_L1}) ? 80 : 0;
    },
    convertRun};

} // namespace obeya

#include "assessments/import/outcome.h"
#include "assessments/import/source.h"

#include <QCoreApplication>

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

// The project's path out of https://host/group/project/-/pipelines/1 or /group/project/pipelines/1.
static QString projectOf(const RecordView &record)
{
    QString path = record.text("web_url"_L1).section(u"://"_s, 1).section(u'/', 1);
    path = path.section(u"/-/"_s, 0, 0);
    for (const QLatin1StringView part : {"/pipelines/"_L1, "/merge_requests/"_L1}) {
        const qsizetype at = path.indexOf(part);
        if (at > 0)
            path.truncate(at);
    }
    return orElse(path, record.text("project_id"_L1));
}

static QString prefixed(const QString &project, const QString &kind, const QString &id)
{
    return project.isEmpty() ? u"gitlab:%1:%2"_s.arg(kind, id)
                             : u"gitlab:%1:%2:%3"_s.arg(project, kind, id);
}

static void noteNoFinish(const Deployment &deployment, const RecordView &record,
                         Conversion &conversion)
{
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (isOver && !deployment.finished)
        conversion.issue(
            Severity::Warning, u"no-finish-time"_s,
            tr(QT_TRANSLATE_NOOP("obeya::import", "The record has no finish time; it is kept but "
                                                  "enters no figure.")),
            record);
}

static void convertPipeline(const RecordView &record, Conversion &conversion)
{
    const QString project = projectOf(record);
    Deployment deployment;
    deployment.id = prefixed(project, u"pipeline"_s, record.text("id"_L1));
    deployment.service = orElse(conversion.options().service, project);
    deployment.result = readOutcome(record.text("status"_L1));
    const bool isRequest = record.text("ref"_L1).startsWith("refs/merge-requests/"_L1)
                           || record.text("source"_L1) == "merge_request_event"_L1;
    if (isRequest)
        conversion.issue(Severity::Info, u"pull-request-runs"_s,
                         tr(QT_TRANSLATE_NOOP("obeya::import",
                                              "Pipelines for merge requests are no deployments; "
                                              "they belong to no environment.")),
                         record, u"ref"_s);
    else
        deployment.environment = conversion.options().environment;
    deployment.created = conversion.time(record, "created_at"_L1);
    deployment.started = conversion.time(record, "started_at"_L1);
    // In the list form only updated_at is there, and later touches move it: it is no finish time.
    deployment.finished = conversion.time(record, "finished_at"_L1);
    deployment.commit = record.text("sha"_L1);
    deployment.url = record.text("web_url"_L1);
    noteNoFinish(deployment, record, conversion);
    conversion.add(std::move(deployment), record, conversion.time(record, "updated_at"_L1));
}

static void convertDeployment(const RecordView &record, Conversion &conversion)
{
    const QString project = orElse(record.text("deployable.project.path_with_namespace"_L1),
                                   record.text("deployable.pipeline.project_id"_L1));
    Deployment deployment;
    deployment.id = prefixed(project, u"deployment"_s, record.text("id"_L1));
    deployment.service = orElse(conversion.options().service, project);
    deployment.environment =
        orElse(record.text("environment.tier"_L1),
               orElse(record.text("environment.name"_L1), conversion.options().environment));
    deployment.result = readOutcome(record.text("status"_L1));
    deployment.created = conversion.time(record, "created_at"_L1);
    deployment.started = conversion.time(record, "deployable.started_at"_L1);
    const bool isOver = deployment.result == DeploymentResult::Succeeded
                        || deployment.result == DeploymentResult::Failed;
    if (isOver) {
        deployment.finished = conversion.time(record, "deployable.finished_at"_L1);
        if (!deployment.finished)
            deployment.finished = conversion.time(record, "updated_at"_L1);
    }
    deployment.commit = orElse(record.text("sha"_L1), record.text("deployable.commit.id"_L1));
    noteNoFinish(deployment, record, conversion);
    conversion.add(std::move(deployment), record, conversion.time(record, "updated_at"_L1));
}

static void convertMergeRequest(const RecordView &record, Conversion &conversion)
{
    const QString project = projectOf(record);
    Change change;
    change.id =
        prefixed(project, u"request"_s, orElse(record.text("iid"_L1), record.text("id"_L1)));
    change.service = orElse(conversion.options().service, project);
    change.repository = project;
    change.opened = conversion.time(record, "created_at"_L1);
    change.merged = conversion.time(record, "merged_at"_L1);
    // A fast-forward merge has no merge commit: the request's own head is what was shipped.
    if (change.merged)
        change.mergeCommit =
            record.firstOf({"merge_commit_sha"_L1, "squash_commit_sha"_L1, "sha"_L1});
    else
        conversion.issue(
            Severity::Info, u"not-merged"_s,
            tr(QT_TRANSLATE_NOOP("obeya::import", "Requests that were not merged are kept, but no "
                                                  "deployment shipped them.")),
            record);
    change.message = record.text("title"_L1);
    change.author = record.text("author.username"_L1);
    conversion.add(std::move(change), record, conversion.time(record, "updated_at"_L1));
}

static constexpr Source kSources[] = {
    {"gitlab-pipelines", "deployments", QT_TRANSLATE_NOOP("obeya::import", "GitLab pipelines"),
     QT_TRANSLATE_NOOP("obeya::import", "ref, sha and status with project_id or source"),
     R"([{"id": 8, "iid": 3, "project_id": 1, "sha": "4f1c2ab", "ref": "main", "status": "success", )"
     R"("source": "push", "created_at": "2026-05-04T10:00:00Z", )"
     R"("finished_at": "2026-05-04T10:20:00Z"}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"sha"_L1, "ref"_L1, "status"_L1, "created_at"_L1})
                        && !keys.contains(u"environment"_s) && !keys.contains(u"title"_s)
                    ? 60
                    : 0;
     },
     convertPipeline},
    {"gitlab-deployments", "deployments", QT_TRANSLATE_NOOP("obeya::import", "GitLab deployments"),
     QT_TRANSLATE_NOOP("obeya::import", "deployable with environment"),
     R"([{"id": 4, "iid": 2, "ref": "main", "sha": "4f1c2ab", "status": "success", )"
     R"("created_at": "2026-05-04T10:00:00Z", "environment": {"name": "production"}, )"
     R"("deployable": {"finished_at": "2026-05-04T10:09:00Z"}}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"iid"_L1, "environment"_L1, "deployable"_L1}) ? 90 : 0;
     },
     convertDeployment},
    {"gitlab-merge-requests", "changes",
     QT_TRANSLATE_NOOP("obeya::import", "GitLab merge requests"),
     QT_TRANSLATE_NOOP("obeya::import", "iid, target_branch and merged_at"),
     R"([{"iid": 7, "state": "merged", "target_branch": "main", "sha": "9be01d3", "title": "Add", )"
     R"("created_at": "2026-05-02T08:00:00Z", "merged_at": "2026-05-03T15:00:00Z"}])",
     [](const QSet<QString> &keys) {
         return hasAll(keys, {"iid"_L1, "target_branch"_L1, "merged_at"_L1}) ? 90 : 0;
     },
     convertMergeRequest},
};

std::span<const Source> gitLabSources()
{
    return kSources;
}

} // namespace obeya

#include "assessments/import/import_text.h"
#include "assessments/import/sources/gitlab.h"

namespace obeya {

using namespace Qt::StringLiterals;

// Pipelines have no name but where the project gives them one: those of one branch are of one kind.
static QString pipelineEnvironment(const RecordView &record, Conversion &conversion)
{
    const QString ref = record.text("ref"_L1);
    const bool isForRequest = ref.startsWith("refs/merge-requests/"_L1)
                              || record.text("source"_L1) == "merge_request_event"_L1;
    return conversion.environmentOfRun(
        record, {isForRequest ? u"merge requests"_s : orElse(record.text("name"_L1), ref),
                 isForRequest, u"ref"_s});
}

static void convertPipeline(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    const QString project = gitLabProject(record.text("web_url"_L1));
    const QString number = record.text("project_id"_L1);
    Deployment deployment;
    deployment.id = gitLabId(orElse(project, number), u"pipeline"_s, record.text("id"_L1));
    deployment.service = orElse(orElse(project, conversion.options().service), number);
    deployment.environment = pipelineEnvironment(record, conversion);
    deployment.result = conversion.outcome(record.text("status"_L1), record, u"status"_s);
    deployment.created = conversion.time(record, "created_at"_L1);
    deployment.started = conversion.time(record, "started_at"_L1);
    // The list form has only updated_at, and later touches move it: it is no finish time.
    deployment.finished = conversion.time(record, "finished_at"_L1);
    deployment.commit = record.text("sha"_L1);
    deployment.url = record.text("web_url"_L1);
    conversion.noteMissingFinish(deployment, record);
    const auto updated = conversion.time(record, "updated_at"_L1);
    conversion.add(std::move(deployment), record, updated);
}

const Source kGitLabPipelines{
    "gitlab-pipelines",
    "deployments",
    QT_TRANSLATE_NOOP("obeya::import", "GitLab pipelines"),
    QT_TRANSLATE_NOOP("obeya::import", "ref, sha and status with project_id or source"),
    R"([{"id": 8, "iid": 3, "project_id": 1, "sha": "4f1c2ab", "ref": "main", "status": "success", )"
    R"("source": "push", "created_at": "2026-05-04T10:00:00Z", )"
    R"("finished_at": "2026-05-04T10:20:00Z"}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"id"_L1, "sha"_L1, "ref"_L1, "status"_L1, "created_at"_L1})
                       && !hasAny(sample.keys, {"environment"_L1, "title"_L1})
                   ? 60
                   : 0;
    },
    convertPipeline};

} // namespace obeya

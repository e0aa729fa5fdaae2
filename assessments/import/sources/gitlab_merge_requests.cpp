#include "assessments/import/import_text.h"
#include "assessments/import/sources/gitlab.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertMergeRequest(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"iid"_L1, "id"_L1}))
        return;
    const QString project = gitLabProject(record.text("web_url"_L1));
    const QString number = record.firstOf({"project_id"_L1, "target_project_id"_L1});
    Change change;
    change.id =
        gitLabId(orElse(project, number), u"request"_s, record.firstOf({"iid"_L1, "id"_L1}));
    change.service = orElse(orElse(project, conversion.options().service), number);
    change.repository = orElse(project, number);
    change.opened = conversion.time(record, "created_at"_L1);
    change.merged = conversion.time(record, "merged_at"_L1);
    // A fast-forward merge has no merge commit: the request's own head is what was shipped.
    if (change.merged)
        change.mergeCommit =
            record.firstOf({"merge_commit_sha"_L1, "squash_commit_sha"_L1, "sha"_L1});
    else
        conversion.issue(Severity::Info, u"not-merged"_s,
                         importText(QT_TRANSLATE_NOOP(
                             "obeya::import", "Requests that were not merged are kept, but no "
                                              "deployment shipped them.")),
                         record);
    change.message = record.text("title"_L1);
    change.author = record.text("author.username"_L1);
    const auto updated = conversion.time(record, "updated_at"_L1);
    conversion.add(std::move(change), record, updated);
}

const Source kGitLabMergeRequests{
    "gitlab-merge-requests",
    "changes",
    QT_TRANSLATE_NOOP("obeya::import", "GitLab merge requests"),
    QT_TRANSLATE_NOOP("obeya::import", "iid, target_branch and merged_at"),
    R"([{"iid": 7, "state": "merged", "target_branch": "main", "sha": "9be01d3", "title": "Add", )"
    R"("created_at": "2026-05-02T08:00:00Z", "merged_at": "2026-05-03T15:00:00Z"}])",
    [](const Sample &sample) {
        return hasAll(sample.keys, {"iid"_L1, "target_branch"_L1, "merged_at"_L1}) ? 90 : 0;
    },
    convertMergeRequest};

} // namespace obeya

#include "assessments/import/import_text.h"
#include "assessments/import/sources/github.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertPullRequest(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"number"_L1}))
        return;
    const QString repository =
        orElse(record.text("base.repo.full_name"_L1), gitHubRepository(record.text("url"_L1)));
    Change change;
    change.id = gitHubId(repository, u"#%1"_s.arg(record.text("number"_L1)));
    change.service = orElse(repository, conversion.options().service);
    change.repository = repository;
    change.opened = conversion.timeOf(record, {"created_at"_L1, "createdAt"_L1});
    change.merged = conversion.timeOf(record, {"merged_at"_L1, "mergedAt"_L1});
    // On unmerged requests this sha is only that of a test merge.
    if (change.merged)
        change.mergeCommit = record.firstOf({"merge_commit_sha"_L1, "mergeCommit.oid"_L1});
    else
        conversion.issue(Severity::Info, u"not-merged"_s,
                         importText(QT_TRANSLATE_NOOP(
                             "obeya::import", "Requests that were not merged are kept, but no "
                                              "deployment shipped them.")),
                         record);
    change.message = record.text("title"_L1);
    change.author = record.firstOf({"user.login"_L1, "author.login"_L1});
    const auto updated = conversion.timeOf(record, {"updated_at"_L1, "updatedAt"_L1});
    conversion.add(std::move(change), record, updated);
}

const Source kGitHubPullRequests{
    "github-pull-requests",
    "changes",
    QT_TRANSLATE_NOOP("obeya::import", "GitHub pull requests"),
    QT_TRANSLATE_NOOP("obeya::import", "number with merged_at and base; gh pr list --json"),
    R"([{"number": 12, "created_at": "2026-05-02T08:00:00Z", "merged_at": "2026-05-03T15:00:00Z", )"
    R"("merge_commit_sha": "9be01d3", "head": {}, "base": {}, "state": "closed", "title": "Add"}])",
    [](const Sample &sample) {
        const bool isRest = hasAll(sample.keys, {"number"_L1, "merged_at"_L1, "base"_L1});
        return isRest || hasAll(sample.keys, {"number"_L1, "mergedat"_L1}) ? 85 : 0;
    },
    convertPullRequest};

} // namespace obeya

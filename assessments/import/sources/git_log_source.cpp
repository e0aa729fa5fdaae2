#include "assessments/import/sources/git_log_source.h"

#include "assessments/import/import_text.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void convertCommit(const RecordView &record, Conversion &conversion)
{
    Change change;
    change.id = record.text("git-sha"_L1);
    const bool isLong = record.has("git-committed"_L1);
    change.authored = conversion.time(record, isLong ? "git-authored"_L1 : "git-date"_L1);
    change.committed = isLong ? conversion.time(record, "git-committed"_L1) : change.authored;
    if (!change.committed) {
        conversion.reject(
            u"missing-commit-time"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "There is no commit time.")), record,
            u"git-committed"_s);
        return;
    }
    change.service = conversion.options().service;
    change.parents = record.text("git-parents"_L1).split(u' ', Qt::SkipEmptyParts);
    change.isMerge = change.parents.size() > 1;
    change.message = record.text("git-subject"_L1);
    change.author = record.text("git-author"_L1);
    conversion.add(std::move(change), record);
}

const Source kGitLog{
    "git-log",
    "changes",
    QT_TRANSLATE_NOOP("obeya::import", "git log"),
    QT_TRANSLATE_NOOP("obeya::import",
                      "lines of git log --pretty=format:\"%H%x09%P%x09%aI%x09%cI%x09%D%x09%s\""),
    "4f1c2abd\t9be01d3f\t2026-05-02T08:30:00+02:00\t2026-05-02T08:30:00+02:00\t\tAdd a basket\n",
    [](const Sample &sample) { return sample.keys.contains(u"git-sha"_s) ? 99 : 0; },
    convertCommit};

} // namespace obeya

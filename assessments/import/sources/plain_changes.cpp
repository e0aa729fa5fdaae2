#include "assessments/import/import_text.h"
#include "assessments/import/sources/plain.h"

namespace obeya {

using namespace Qt::StringLiterals;

static bool isMerge(const RecordView &record, const QStringList &parents)
{
    const QString word = record.text("is_merge"_L1).toLower();
    if (word.isEmpty())
        return parents.size() > 1;
    return word == "true"_L1 || word == "yes"_L1 || word == "1"_L1 || word == "y"_L1;
}

static void convertChange(const RecordView &record, Conversion &conversion)
{
    if (!conversion.requireId(record, {"id"_L1}))
        return;
    Change change;
    change.committed = conversion.requiredTime(
        record, "committed"_L1,
        {"missing-commit-time", QT_TRANSLATE_NOOP("obeya::import", "There is no commit time.")});
    if (!change.committed)
        return;
    change.id = record.text("id"_L1);
    change.service = orElse(record.text("service"_L1), conversion.options().service);
    change.repository = record.text("repository"_L1);
    change.authored = conversion.time(record, "authored"_L1);
    change.firstCommit = conversion.time(record, "first_commit"_L1);
    change.opened = conversion.time(record, "opened"_L1);
    change.merged = conversion.time(record, "merged"_L1);
    change.deployment = record.text("deployment"_L1);
    change.parents = record.text("parents"_L1).simplified().split(u' ', Qt::SkipEmptyParts);
    record.forEach("parents"_L1,
                   [&change](const RecordView &parent) { change.parents.append(parent.text({})); });
    change.isMerge = isMerge(record, change.parents);
    change.message = record.text("message"_L1);
    change.author = record.text("author"_L1);
    conversion.add(std::move(change), record);
}

const Source kPlainChanges{"changes",
                           "changes",
                           QT_TRANSLATE_NOOP("obeya::import", "Changes, plain table"),
                           QT_TRANSLATE_NOOP("obeya::import", "columns id, service, committed"),
                           "id,service,committed,merged\n"
                           "4f1c2ab,checkout,2026-05-02T08:30:00Z,2026-05-03T15:00:00Z\n",
                           [](const Sample &sample) {
                               return missingPlainColumns(u"changes"_s, sample.keys).isEmpty() ? 90
                                                                                               : 0;
                           },
                           convertChange};

} // namespace obeya

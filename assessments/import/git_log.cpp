#include "assessments/import/git_log.h"

#include "assessments/import/import_text.h"
#include "assessments/import/table_records.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qint64 kCommitsPerProgress = 1000;

// Git quotes nothing: what stands behind the last separator is the subject.
static QStringList commitCells(QByteArrayView line, char separator, int count)
{
    QStringList cells;
    while (cells.size() < count - 1) {
        const qsizetype end = line.indexOf(separator);
        if (end < 0)
            break;
        cells.append(QString::fromUtf8(line.first(end)));
        line = line.sliced(end + 1);
    }
    cells.append(QString::fromUtf8(line));
    return cells;
}

static bool isSha(const QString &text)
{
    constexpr qsizetype kShortest = 7;
    constexpr qsizetype kLongest = 64;
    return text.size() >= kShortest && text.size() <= kLongest
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                  return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
              });
}

namespace {

struct LogForm
{
    char separator;
    QStringList columns;
    int date; // a column that holds one
};

} // namespace

static const QList<LogForm> &logForms()
{
    static const QList<LogForm> forms{
        {'\t',
         {u"git-sha"_s, u"git-parents"_s, u"git-authored"_s, u"git-committed"_s, u"git-refs"_s,
          u"git-subject"_s},
         3},
        {',', {u"git-sha"_s, u"git-author"_s, u"git-date"_s, u"git-subject"_s}, 2}};
    return forms;
}

static bool isCommit(const QStringList &cells, const LogForm &form)
{
    const QString date = cells.value(form.date);
    return isSha(cells.value(0)) && !date.isEmpty()
           && (date.front().isDigit() || date.count(u' ') >= 4); // "Wed Oct 25 12:34:56 2023 +0700"
}

static const LogForm *formOfLog(QByteArrayView utf8)
{
    const qsizetype end = utf8.indexOf('\n');
    const QByteArrayView line = (end < 0 ? utf8 : utf8.first(end)).trimmed();
    for (const LogForm &form : logForms()) {
        if (isCommit(commitCells(line, form.separator, static_cast<int>(form.columns.size())),
                     form))
            return &form;
    }
    return nullptr;
}

bool isGitLog(QByteArrayView utf8)
{
    return formOfLog(utf8) != nullptr;
}

static Issue linesPassedOver(const QString &fileName, qint64 count)
{
    Issue issue{
        Severity::Info,
        u"other-lines"_s,
        importText(QT_TRANSLATE_NOOP(
            "obeya::import", "Lines between the records hold no record and were passed over.")),
        {},
        count};
    issue.place.file = fileName;
    return issue;
}

Result<void> readGitLog(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                        const RecordVisitor &visit, const Progress &progress)
{
    const LogForm *form = formOfLog(utf8);
    if (!form)
        return {};
    TableRows rows(form->columns);
    qint64 others = 0;
    qint64 number = 0;
    for (qsizetype at = 0; at < utf8.size();) {
        if (number++ % kCommitsPerProgress == 0 && !goOn(progress, at, utf8.size()))
            return importWasCancelled();
        const qsizetype found = utf8.indexOf('\n', at);
        const qsizetype end = found < 0 ? utf8.size() : found;
        QByteArrayView line = utf8.sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = end + 1;
        const QStringList cells =
            commitCells(line, form->separator, static_cast<int>(form->columns.size()));
        if (!isCommit(cells, *form))
            others += line.trimmed().isEmpty() ? 0 : 1;
        else if (!rows.visit(number, TableCells(cells), visit))
            break;
    }
    if (others > 0)
        issues.add(linesPassedOver(fileName, others));
    return {};
}

} // namespace obeya

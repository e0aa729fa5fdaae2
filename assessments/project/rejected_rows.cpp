#include "assessments/project/rejected_rows.h"

#include "models/base/atomic_file.h"

namespace obeya {

using namespace Qt::StringLiterals;

static QString csvCell(QString text)
{
    // A spreadsheet would run these as formulas.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<void> saveRejectedRows(const Project &project, ImportId import, const QString &path)
{
    const auto rows = project.rejectedRows(import);
    if (!rows)
        return rows.error();
    QString csv = u"\uFEFFfile,row,column,problem,text\r\n"_s;
    for (const RejectedRow &row : *rows)
        csv += QStringList{csvCell(row.file), QString::number(row.row), csvCell(row.column),
                           csvCell(row.reason), csvCell(row.text)}
                   .join(u',')
               + u"\r\n"_s;
    return writeFileAtomically(path, csv.toUtf8());
}

} // namespace obeya

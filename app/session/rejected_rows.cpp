#include "app/session/rejected_rows.h"

#include "models/base/atomic_file.h"
#include "reports/export/csv_writer.h"

namespace obeya {

using namespace Qt::StringLiterals;

Result<void> saveRejectedRows(const Project &project, ImportId import, const QString &path)
{
    const auto rows = project.rejectedRows(import);
    if (!rows)
        return rows.error();
    Sheet sheet;
    for (const QString &title : {u"file"_s, u"row"_s, u"column"_s, u"problem"_s, u"text"_s})
        sheet.columns.append({title});
    for (const RejectedRow &row : *rows)
        sheet.rows.append({row.file, double(row.row), row.column, row.reason, row.text});
    return writeFileAtomically(path, writeCsv(sheet));
}

} // namespace obeya

#include "assessments/import/table_reader.h"

#include "assessments/import/csv_reader.h"
#include "assessments/import/import_text.h"
#include "assessments/import/text_decoding.h"
#include "assessments/import/workbook.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kMostRows = 100'000;

static bool isBlankRow(const TableRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

static Result<Table> withHeader(QList<TableRow> rows, IssueList issues, const QString &fileName)
{
    rows.removeIf(isBlankRow);
    if (rows.isEmpty())
        return Error{ErrorCode::EmptyFile,
                     importText(QT_TRANSLATE_NOOP("obeya::import", "The table is empty.")),
                     fileName};
    Table table;
    for (const QString &cell : rows.takeFirst().cells)
        table.header.append(cell.trimmed());
    table.rows = std::move(rows);
    table.issues = std::move(issues);
    return table;
}

static Error tableTooLong(const QString &fileName)
{
    return {ErrorCode::TooLarge,
            importText(QT_TRANSLATE_NOOP("obeya::import", "The table has more than 100,000 rows.")),
            fileName};
}

static Result<QList<TableRow>> firstSheet(QByteArrayView bytes, const QString &fileName,
                                          const Progress &progress)
{
    const auto workbook = Workbook::open(bytes, fileName);
    if (!workbook)
        return workbook.error();
    QList<TableRow> rows;
    const auto collect = [&rows](qint64 row, const QStringList &cells) {
        rows.append(TableRow{row, cells});
        return rows.size() <= kMostRows;
    };
    if (const auto read = (*workbook)->readSheet(0, collect, progress); !read)
        return read.error();
    if (rows.size() > kMostRows)
        return tableTooLong(fileName);
    return rows;
}

Result<Table> readTable(QByteArrayView bytes, const QString &fileName, const Progress &progress)
{
    if (bytes.startsWith("PK\x03\x04")) {
        auto rows = firstSheet(bytes, fileName, progress);
        if (!rows)
            return rows.error();
        return withHeader(*std::move(rows), {}, fileName);
    }
    const auto decoded = decodeText(bytes, fileName);
    if (!decoded)
        return decoded.error();
    QList<TableRow> rows;
    bool isTooLong = false;
    const auto collect = [&](qint64 line, std::span<const CsvCell> cells) {
        isTooLong = rows.size() > kMostRows;
        rows.append(TableRow{line, cellTexts(cells)});
        return !isTooLong;
    };
    const auto read = readCsv(decoded->utf8, fileName, collect, progress);
    if (!read)
        return read.error();
    if (isTooLong)
        return tableTooLong(fileName);
    return withHeader(std::move(rows), decoded->issues, fileName);
}

} // namespace obeya

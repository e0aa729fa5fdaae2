#pragma once

#include "assessments/import/csv_reader.h"
#include "assessments/import/record_view.h"
#include "models/base/issue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QDate>

#include <memory>

namespace obeya {

// A row of a CSV text or of a sheet; views it.
class TableCells
{
public:
    explicit TableCells(std::span<const CsvCell> cells)
        : m_text(cells)
    {
    }
    // `firstDay`: from which day on plain numbers count, in a workbook.
    explicit TableCells(const QStringList &cells, QDate firstDay = {})
        : m_sheet(&cells)
        , m_firstDay(firstDay)
    {
    }

    qsizetype size() const
    {
        return m_sheet ? m_sheet->size() : static_cast<qsizetype>(m_text.size());
    }
    QString trimmed(qsizetype index) const; // empty beyond the last
    QStringList texts() const;
    QString original() const; // as written; cells of a sheet between commas
    QDate firstDay() const { return m_firstDay; }

private:
    std::span<const CsvCell> m_text;
    const QStringList *m_sheet = nullptr;
    QDate m_firstDay;
};

// Whether the first row of a table names its columns.
enum class TableStart { Header, Records };

// Turns the rows under a header into records. Columns without a name are "column 3".
class TableRows
{
public:
    explicit TableRows(const QStringList &header);
    ~TableRows();

    bool isLong(const TableCells &cells) const;
    bool visit(qint64 line, const TableCells &cells, const RecordVisitor &visitor);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// What is said of a row with more cells than the header.
Issue longRow(const QString &fileName, qint64 line);

// What the columns of a CSV text are called, lower case; empty when the text is no table.
QStringList tableHeader(QByteArrayView utf8, TableStart start = TableStart::Header);

// Every row of a CSV text as a record under its header. Of equal headers the first counts. Missing
// cells are empty; rows with more cells than the header are an issue. Errors: as readCsv.
Result<void> readTableRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                              const RecordVisitor &visit, const Progress &progress = {},
                              TableStart start = TableStart::Header);

} // namespace obeya

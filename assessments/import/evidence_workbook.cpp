#include "assessments/import/evidence_workbook.h"

#include "assessments/import/import_text.h"
#include "assessments/import/record_conversion.h"
#include "assessments/import/table_records.h"
#include "assessments/import/workbook.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kHeaderRows = 10; // titles and filters may stand above the header

namespace {

// The table in a sheet.
struct SheetTable
{
    const Source *source = nullptr;
    qint64 headerRow = 0;
    QStringList header;
    bool isEmpty = true; // the sheet has no cell at all
};

} // namespace

static bool isBlankRow(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

static Sample sampleOf(const QStringList &header)
{
    Sample sample;
    sample.isTable = true;
    for (const QString &cell : header)
        sample.keys.insert(cell.trimmed().toLower());
    return sample;
}

// With a mapping: the plain source of its kind when all its columns are there.
static const Source *fittingSource(const Sample &sample, const EvidenceOptions &options)
{
    if (options.mapping) {
        const auto &columns = options.mapping->columns;
        const bool hasAllColumns =
            std::all_of(columns.cbegin(), columns.cend(), [&sample](const QString &column) {
                return sample.keys.contains(column.toLower());
            });
        return hasAllColumns ? sourceNamed(options.mapping->kind) : nullptr;
    }
    if (options.source.isEmpty())
        return bestFit(sample);
    const Source *source = sourceNamed(options.source);
    return source && source->fit(sample) > 0 ? source : nullptr;
}

static Result<SheetTable> findTable(const Workbook &workbook, qsizetype sheet,
                                    const EvidenceOptions &options)
{
    SheetTable table;
    int rows = 0;
    const auto look = [&](qint64 row, const QStringList &cells) {
        if (isBlankRow(cells))
            return true;
        const Source *source = fittingSource(sampleOf(cells), options);
        const bool fits = source != nullptr;
        if (fits || table.isEmpty) { // the first row tells what a foreign sheet has
            table = {source, row, cells, false};
        }
        return !fits && ++rows < kHeaderRows;
    };
    if (const auto read = workbook.readSheet(sheet, look); !read)
        return read.error();
    return table;
}

static Result<QList<SheetTable>> findTables(const Workbook &workbook,
                                            const EvidenceOptions &options)
{
    QList<SheetTable> tables;
    for (qsizetype i = 0; i < workbook.sheets().size(); ++i) {
        const auto table = findTable(workbook, i, options);
        if (!table)
            return table.error();
        tables.append(*table);
    }
    return tables;
}

static Issue sheetPassedOver(const QString &sheet, const QString &fileName)
{
    Issue issue{
        Severity::Warning,
        u"sheet-passed-over"_s,
        importText(QT_TRANSLATE_NOOP("obeya::import",
                                     "The sheet “%1” holds other data and was passed over."))
            .arg(sheet.left(80)),
        {},
        1};
    issue.place.file = fileName;
    return issue;
}

namespace {

// A workbook with the table in each of its sheets.
struct WorkbookTables
{
    const Workbook &workbook;
    const Source *source;
    QList<SheetTable> tables;
    QString fileName;
};

} // namespace

static Result<void> readTables(const WorkbookTables &file, IssueList &issues,
                               const RecordVisitor &visit, const Progress &progress)
{
    for (qsizetype i = 0; i < file.tables.size(); ++i) {
        const SheetTable &table = file.tables[i];
        if (table.source != file.source) {
            if (!table.isEmpty)
                issues.add(sheetPassedOver(file.workbook.sheets().at(i), file.fileName));
            continue;
        }
        TableRows rows(table.header);
        const auto visitRow = [&](qint64 row, const QStringList &cells) {
            const bool isRecord = row > table.headerRow && !isBlankRow(cells);
            return !isRecord || rows.visit(row, TableCells(cells, file.workbook.firstDay()), visit);
        };
        if (const auto read = file.workbook.readSheet(i, visitRow, progress); !read)
            return read;
    }
    return {};
}

// Those of the first source that has one; without any source each sheet is a table.
static WorkbookTables tablesOf(const Workbook &workbook, const QList<SheetTable> &tables,
                               const QString &fileName)
{
    const auto first = std::find_if(tables.cbegin(), tables.cend(),
                                    [](const SheetTable &table) { return table.source; });
    return {workbook, first == tables.cend() ? nullptr : first->source, tables, fileName};
}

Result<EvidenceFacts> streamWorkbook(const EvidenceFile &file, const EvidenceOptions &options,
                                     EvidenceSink &sink, const Progress &progress)
{
    const auto workbook = Workbook::open(file.bytes, file.name);
    if (!workbook)
        return workbook.error();
    const auto tables = findTables(**workbook, options);
    if (!tables)
        return tables.error();
    const WorkbookTables found = tablesOf(**workbook, *tables, file.name);
    if (!found.source)
        return unrecognised(sampleOf(tables->first().header).keys, file.name);
    const auto read = [&found](IssueList &issues, const RecordVisitor &visit,
                               const Progress &reading) {
        return readTables(found, issues, visit, reading);
    };
    auto facts =
        convertRecords({*found.source, options, file.name, true}, {}, read, sink, progress);
    if (facts && facts->rows == 0)
        return Error{
            ErrorCode::EmptyFile,
            importText(QT_TRANSLATE_NOOP("obeya::import", "The file has a header but no rows.")),
            file.name};
    return facts;
}

Result<void> visitWorkbook(const EvidenceFile &file, const EvidenceOptions &options,
                           const RecordVisitor &visit, const Progress &progress)
{
    const auto workbook = Workbook::open(file.bytes, file.name);
    if (!workbook)
        return workbook.error();
    const auto tables = findTables(**workbook, options);
    if (!tables)
        return tables.error();
    IssueList ignored;
    return readTables(tablesOf(**workbook, *tables, file.name), ignored, visit, progress);
}

} // namespace obeya

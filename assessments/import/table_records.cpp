#include "assessments/import/table_records.h"

#include "assessments/import/cell_parser.h"
#include "assessments/import/import_text.h"

#include <algorithm>
#include <vector>

namespace obeya {

using namespace Qt::StringLiterals;

class TableHeader
{
public:
    explicit TableHeader(const QStringList &cells)
    {
        for (const QString &cell : cells) {
            const QString name = cell.trimmed().toLower();
            m_names.append(name.isEmpty() ? u"column %1"_s.arg(m_names.size() + 1) : name);
        }
    }

    const QStringList &names() const { return m_names; }

    // -1: no such column. The importers ask for the same literals in every row and nearly in the
    // same order, so their addresses are remembered in that order: comparing the names again and
    // again costs more than reading the file.
    qsizetype indexOf(QLatin1StringView name) const
    {
        for (size_t step = 0; step < m_asked.size(); ++step) {
            m_next = m_next < m_asked.size() ? m_next : 0;
            const Asked &asked = m_asked[m_next++];
            if (asked.name == name.data())
                return asked.index;
        }
        m_asked.push_back({name.data(), m_names.indexOf(name)});
        m_next = 0;
        return m_asked.back().index;
    }

    QList<qsizetype> allOf(QLatin1StringView name) const
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (m_names[i] == name)
                places.append(i);
        }
        return places;
    }

    qsizetype indexOfName(QStringView name) const
    {
        return m_names.indexOf(name.toString().toLower());
    }

private:
    QStringList m_names;
    struct Asked
    {
        const char *name;
        qsizetype index;
    };
    mutable std::vector<Asked> m_asked;
    mutable size_t m_next = 0;
};

namespace {

class TableRecord : public RecordView
{
public:
    TableRecord(const TableHeader &header, const TableCells &cells, qint64 line, CellParser &parser)
        : m_header(header)
        , m_cells(cells)
        , m_line(line)
        , m_parser(parser)
    {
    }

    bool has(QLatin1StringView path) const override { return m_header.indexOf(path) >= 0; }
    QString text(QLatin1StringView path) const override
    {
        const qsizetype index = m_header.indexOf(path);
        return index >= 0 ? m_cells.trimmed(index) : textInCell(path);
    }
    void forEach(QLatin1StringView path,
                 const std::function<void(const RecordView &)> &visit) const override
    {
        const auto list = m_parser.parse(text(path));
        simdjson::dom::array items;
        if (!list || list->get_array().get(items) != simdjson::SUCCESS)
            return;
        for (const simdjson::dom::element item : items)
            visit(JsonRecord(item, place()));
    }
    QString named(QStringView name) const override
    {
        return m_cells.trimmed(m_header.indexOfName(name));
    }
    QStringList texts(QLatin1StringView path) const override
    {
        QStringList found;
        for (const qsizetype index : m_header.allOf(path)) {
            if (const QString text = m_cells.trimmed(index); !text.isEmpty())
                found.append(text);
        }
        return found;
    }
    QDate firstDay() const override { return m_cells.firstDay(); }
    QStringList keys() const override { return m_header.names(); }
    qint64 row() const override { return m_line; }
    qint64 line() const override { return m_line; }
    QString original() const override { return m_cells.original(); }

private:
    // "service.summary" where the column "service" holds an object.
    QString textInCell(QLatin1StringView path) const
    {
        const qsizetype dot = path.indexOf(u'.');
        if (dot < 0)
            return {};
        const auto object = m_parser.parse(named(QString(path.first(dot))));
        return object ? JsonRecord(*object, place()).text(path.sliced(dot + 1)) : QString();
    }

    JsonPlace place() const { return {m_line, 0, nullptr, m_line, {}}; }

    const TableHeader &m_header;
    const TableCells &m_cells;
    qint64 m_line;
    CellParser &m_parser;
};

} // namespace

QString TableCells::trimmed(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    return m_sheet ? m_sheet->at(index).trimmed() : m_text[static_cast<size_t>(index)].trimmed();
}

QStringList TableCells::texts() const
{
    return m_sheet ? *m_sheet : cellTexts(m_text);
}

// Of a table without header: no cell has a name.
static QStringList headerCells(std::span<const CsvCell> cells, TableStart start)
{
    return start == TableStart::Header ? cellTexts(cells)
                                       : QStringList(static_cast<qsizetype>(cells.size()));
}

QStringList tableHeader(QByteArrayView utf8, TableStart start)
{
    QStringList header;
    const auto read = readCsv(utf8, {}, [&](qint64, std::span<const CsvCell> cells) {
        header = TableHeader(headerCells(cells, start)).names();
        return false;
    });
    return read ? header : QStringList();
}

QString TableCells::original() const
{
    if (m_sheet)
        return m_sheet->join(u',').left(kShownText);
    if (m_text.empty())
        return {};
    const char *begin = m_text.front().raw().data();
    const QByteArrayView last = m_text.back().raw();
    return QString::fromUtf8(QByteArrayView(begin, last.data() + last.size())).left(kShownText);
}

// Columns of a table dump that hold the records as JSON.
static QList<qsizetype> recordColumns(const TableHeader &header)
{
    QList<qsizetype> columns;
    for (const QLatin1StringView name : {"data"_L1, "raw_data"_L1, "raw"_L1, "payload"_L1})
        columns += header.allOf(name);
    return columns;
}

struct TableRows::Parts
{
    TableHeader header;
    QList<qsizetype> dumped = recordColumns(header);
    CellParser parser = {};
};

TableRows::TableRows(const QStringList &header)
    : m_parts(new Parts{TableHeader(header)})
{
}

TableRows::~TableRows() = default;

bool TableRows::isLong(const TableCells &cells) const
{
    for (qsizetype i = m_parts->header.names().size(); i < cells.size(); ++i) {
        if (!cells.trimmed(i).isEmpty()) // some tools end each row with an empty cell
            return true;
    }
    return false;
}

bool TableRows::visit(qint64 line, const TableCells &cells, const RecordVisitor &visitor)
{
    for (const qsizetype column : std::as_const(m_parts->dumped)) {
        const auto record = m_parts->parser.parse(cells.trimmed(column));
        if (record && record->is_object())
            return visitor(JsonRecord(*record, {line, 0, nullptr, line, {}}));
    }
    return visitor(TableRecord(m_parts->header, cells, line, m_parts->parser));
}

Issue longRow(const QString &fileName, qint64 line)
{
    return {Severity::Warning,
            u"long-row"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import",
                                         "The row has more cells than the header; the rest was "
                                         "left out.")),
            {fileName, line, {}, {}},
            1};
}

Result<void> readTableRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                              const RecordVisitor &visit, const Progress &progress,
                              TableStart start)
{
    std::optional<TableRows> rows;
    const auto visitRow = [&](qint64 line, std::span<const CsvCell> cells) {
        if (!rows) {
            rows.emplace(headerCells(cells, start));
            if (start == TableStart::Header)
                return true;
        }
        const TableCells row(cells);
        if (rows->isLong(row))
            issues.add(longRow(fileName, line));
        return rows->visit(line, row, visit);
    };
    return readCsv(utf8, fileName, visitRow, progress);
}

} // namespace obeya

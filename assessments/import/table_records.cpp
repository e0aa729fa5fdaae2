#include "assessments/import/table_records.h"

#include "assessments/import/csv_reader.h"
#include "assessments/import/import_text.h"

#include <QHash>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class TableHeader
{
public:
    explicit TableHeader(const QStringList &cells)
    {
        for (const QString &cell : cells)
            m_names.append(cell.trimmed().toLower());
    }

    const QStringList &names() const { return m_names; }

    // -1: no such column. The importers ask for the same literals in every row, so their addresses
    // are remembered: comparing the names again and again costs more than reading the file.
    qsizetype indexOf(QLatin1StringView name) const
    {
        const auto known = m_places.constFind(name.data());
        if (known != m_places.cend())
            return *known;
        const qsizetype index = m_names.indexOf(name);
        m_places.insert(name.data(), index);
        return index;
    }

private:
    QStringList m_names;
    mutable QHash<const char *, qsizetype> m_places;
};

class TableRecord : public RecordView
{
public:
    TableRecord(const TableHeader &header, const QStringList &cells, qint64 line)
        : m_header(header)
        , m_cells(cells)
        , m_line(line)
    {
    }

    bool has(QLatin1StringView path) const override { return m_header.indexOf(path) >= 0; }
    QString text(QLatin1StringView path) const override
    {
        const qsizetype index = m_header.indexOf(path);
        return index < 0 || index >= m_cells.size() ? QString() : m_cells[index].trimmed();
    }
    void forEach(QLatin1StringView, const std::function<void(const RecordView &)> &) const override
    {
    }
    QStringList keys() const override { return m_header.names(); }
    qint64 row() const override { return m_line; }
    qint64 line() const override { return m_line; }
    QString original() const override { return m_cells.join(u',').left(kShownText); }

private:
    const TableHeader &m_header;
    const QStringList &m_cells;
    qint64 m_line;
};

} // namespace

// Some tools end each row, but not the header, with an empty cell.
static bool hasTextBeyond(const QStringList &cells, qsizetype columns)
{
    return std::any_of(cells.cbegin() + qMin(columns, cells.size()), cells.cend(),
                       [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

QStringList tableHeader(QByteArrayView utf8)
{
    QStringList header;
    const auto read = readCsv(utf8, {}, [&header](qint64, const QStringList &cells) {
        header = TableHeader(cells).names();
        return false;
    });
    return read ? header : QStringList();
}

Result<void> readTableRecords(QByteArrayView utf8, const QString &fileName, IssueList &issues,
                              const RecordVisitor &visit, const Progress &progress)
{
    std::optional<TableHeader> header;
    const auto visitRow = [&](qint64 line, const QStringList &cells) {
        if (!header) {
            header.emplace(cells);
            return true;
        }
        if (hasTextBeyond(cells, header->names().size()))
            issues.add({Severity::Warning,
                        u"long-row"_s,
                        importText(QT_TRANSLATE_NOOP("obeya::import",
                                                     "The row has more cells than the header; the "
                                                     "rest was left out.")),
                        {fileName, line, {}, {}},
                        1});
        return visit(TableRecord(*header, cells, line));
    };
    return readCsv(utf8, fileName, visitRow, progress);
}

} // namespace obeya

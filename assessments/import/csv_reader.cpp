#include "assessments/import/csv_reader.h"

#include "assessments/import/import_text.h"

#include <algorithm>
#include <compare>
#include <optional>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kLargestCell = 1'000'000;
static constexpr qsizetype kMostCells = 10'000;
static constexpr int kSniffedLines = 5;
static constexpr qint64 kLinesPerProgress = 1000;

namespace {

enum class CsvProblem { None, UnclosedQuote, HugeCell, TooManyCells };

// Walks over the bytes once, record by record.
class CsvScanner
{
public:
    CsvScanner(QByteArrayView text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size() || m_problem != CsvProblem::None; }
    qsizetype position() const { return m_at; }
    qint64 line() const { return m_line; }
    CsvProblem problem() const { return m_problem; }
    qint64 problemLine() const { return m_problemLine; }
    // A quote stood inside a plain cell: often a sign of the wrong separator.
    bool hasStrayQuote() const { return m_hasStrayQuote; }

    // The cells of the next record; after a problem they are incomplete.
    const QStringList &next()
    {
        m_cells.clear();
        bool isLast = false;
        while (!isLast && m_problem == CsvProblem::None) {
            m_cell.clear();
            if (m_at < m_text.size() && m_text[m_at] == '"')
                readQuoted();
            isLast = readPlain();
            m_cells.append(QString::fromUtf8(m_cell));
            if (m_cells.size() > kMostCells)
                stop(CsvProblem::TooManyCells, m_line);
        }
        return m_cells;
    }

private:
    void stop(CsvProblem problem, qint64 line)
    {
        if (m_problem != CsvProblem::None)
            return;
        m_problem = problem;
        m_problemLine = line;
    }

    // Up to the closing quote; text may go on after it.
    void readQuoted()
    {
        const qint64 begin = m_line;
        ++m_at;
        while (m_at < m_text.size() && m_cell.size() <= kLargestCell) {
            const char c = m_text[m_at];
            if (c == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                m_cell.append('"');
                m_at += 2;
                continue;
            }
            ++m_at;
            if (c == '"')
                return;
            m_line += c == '\n' ? 1 : 0;
            m_cell.append(c);
        }
        const bool isHuge = m_cell.size() > kLargestCell;
        stop(isHuge ? CsvProblem::HugeCell : CsvProblem::UnclosedQuote, begin);
    }

    // Up to a separator or the end of the record; true at the latter.
    bool readPlain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n'
               && m_text[m_at] != '\r')
            ++m_at;
        m_hasStrayQuote |= m_text.sliced(start, m_at - start).contains('"');
        if (m_cell.size() + m_at - start > kLargestCell)
            stop(CsvProblem::HugeCell, m_line);
        else
            m_cell.append(m_text.sliced(start, m_at - start));
        if (m_at >= m_text.size())
            return true;
        const char end = m_text[m_at++];
        if (end == m_separator)
            return false;
        if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
        return true;
    }

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QByteArray m_cell;
    QStringList m_cells;
    CsvProblem m_problem = CsvProblem::None;
    qint64 m_problemLine = 0;
    bool m_hasStrayQuote = false;
};

} // namespace

static bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

namespace {

// How well a separator fits; greater is better.
struct SeparatorFit
{
    bool isClean = false; // no quote stands inside a plain cell
    qsizetype columns = 0;

    friend auto operator<=>(const SeparatorFit &, const SeparatorFit &) = default;
};

} // namespace

// In how many cells the header and the record after it fall; the fewer of both, since a separator
// that stands inside some text splits only one of them.
static SeparatorFit fitOf(char separator, QByteArrayView head)
{
    CsvScanner scanner(head, separator);
    std::optional<qsizetype> columns;
    int records = 0;
    for (int i = 0; i < kSniffedLines && records < 2 && !scanner.atEnd(); ++i) {
        const QStringList &cells = scanner.next();
        if (isBlank(cells))
            continue;
        columns = qMin(columns.value_or(cells.size()), cells.size());
        ++records;
    }
    return {!scanner.hasStrayQuote(), columns.value_or(1)};
}

static char guessSeparator(QByteArrayView utf8)
{
    const QByteArrayView head = utf8.first(qMin<qsizetype>(utf8.size(), 200'000));
    char best = ',';
    SeparatorFit bestFit = fitOf(best, head);
    for (const char separator : {';', '\t', '|'}) {
        const SeparatorFit fit = fitOf(separator, head);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

// "sep=;", written by and for Excel.
static bool isSeparatorLine(QByteArrayView utf8)
{
    return utf8.size() > 5 && utf8.first(4).compare("sep=", Qt::CaseInsensitive) == 0
           && (utf8.size() == 5 || utf8[5] == '\r' || utf8[5] == '\n');
}

static Error problemAt(const CsvScanner &scanner, const QString &fileName)
{
    QString message;
    switch (scanner.problem()) {
    case CsvProblem::HugeCell:
        message = importText(QT_TRANSLATE_NOOP(
            "obeya::import", "A cell is larger than 1 MB. A quote may be missing there."));
        break;
    case CsvProblem::TooManyCells:
        message =
            importText(QT_TRANSLATE_NOOP("obeya::import", "The row has more than 10,000 cells."));
        break;
    case CsvProblem::UnclosedQuote:
    case CsvProblem::None:
        message = importText(QT_TRANSLATE_NOOP(
            "obeya::import",
            "A quote that opens here is never closed. The file is damaged or cut."));
        break;
    }
    return {ErrorCode::BadContent, message, u"%1:%2"_s.arg(fileName).arg(scanner.problemLine())};
}

Result<void> readCsv(QByteArrayView utf8, const QString &fileName, const CsvVisitor &visit,
                     const Progress &progress)
{
    const bool hasSeparatorLine = isSeparatorLine(utf8);
    CsvScanner scanner(utf8, hasSeparatorLine ? utf8[4] : guessSeparator(utf8));
    if (hasSeparatorLine)
        scanner.next();
    for (qint64 record = 0; !scanner.atEnd(); ++record) {
        if (record % kLinesPerProgress == 0 && !goOn(progress, scanner.position(), utf8.size()))
            return Error{
                ErrorCode::Cancelled,
                importText(QT_TRANSLATE_NOOP("obeya::import", "The import was cancelled.")),
                {}};
        const qint64 line = scanner.line();
        const QStringList &cells = scanner.next();
        if (scanner.problem() != CsvProblem::None)
            return problemAt(scanner, fileName);
        if (!isBlank(cells) && !visit(line, cells))
            break;
    }
    return {};
}

} // namespace obeya

#include "assessments/import/csv_reader.h"

#include "assessments/import/import_text.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <vector>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kLargestCell = 1'000'000;
static constexpr size_t kMostCells = 10'000;
static constexpr int kSniffedLines = 5;
static constexpr qint64 kLinesPerProgress = 1000;

// The cell without its quotes; `room` takes it where it had to be put together.
QByteArrayView CsvCell::plain(QByteArray &room) const
{
    if (m_quotes == CsvQuotes::None)
        return m_raw;
    const QByteArrayView inner = m_raw.sliced(1);
    const bool isClosed = inner.endsWith('"'); // not where the file is cut
    if (isClosed && (m_quotes == CsvQuotes::AsWritten || inner.indexOf('"') == inner.size() - 1))
        return inner.chopped(1);
    bool isOpen = true;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const bool isQuote = inner[i] == '"' && isOpen;
        if (isQuote && i + 1 < inner.size() && inner[i + 1] == '"')
            ++i; // doubled
        else if (isQuote) {
            isOpen = false;
            continue;
        }
        room.append(inner[i]);
    }
    return room;
}

bool CsvCell::isBlank() const
{
    if (m_quotes == CsvQuotes::None && !m_raw.isEmpty() && m_raw.front() > ' ')
        return false;
    return trimmed().isEmpty();
}

QString CsvCell::text() const
{
    QByteArray room;
    return QString::fromUtf8(plain(room));
}

QString CsvCell::trimmed() const
{
    QByteArray room;
    const QString text = QString::fromUtf8(plain(room));
    const bool hasBlanks = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    return hasBlanks ? text.trimmed() : text;
}

QStringList cellTexts(std::span<const CsvCell> cells)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(cells.size()));
    for (const CsvCell &cell : cells)
        texts.append(cell.text());
    return texts;
}

namespace {

enum class CsvProblem { None, UnclosedQuote, HugeCell, TooManyCells };

// Walks over the bytes once, record by record.
class CsvScanner
{
public:
    // `inner`: how quotes inside quoted cells are written.
    CsvScanner(QByteArrayView text, char separator, CsvQuotes inner = CsvQuotes::Doubled)
        : m_text(text)
        , m_separator(separator)
        , m_inner(inner)
    {
    }

    bool atEnd() const { return m_at >= m_text.size() || m_problem != CsvProblem::None; }
    qsizetype position() const { return m_at; }
    qint64 line() const { return m_line; }
    CsvProblem problem() const { return m_problem; }
    qint64 problemLine() const { return m_problemLine; }
    void lookForStrayQuotes() { m_looksForQuotes = true; }
    // A quote stood inside a plain cell: often a sign of the wrong separator.
    bool hasStrayQuote() const { return m_hasStrayQuote; }
    // Text went on behind a closing quote: quotes inside cells are not doubled.
    bool hasTextBehindQuote() const { return m_hasTextBehindQuote; }

    // The cells of the next record; after a problem they are incomplete.
    std::span<const CsvCell> next()
    {
        m_cells.clear();
        bool isLast = false;
        while (!isLast && m_problem == CsvProblem::None) {
            const qsizetype begin = m_at;
            const qint64 line = m_line;
            const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
            if (isQuoted)
                skipQuoted();
            const qsizetype plain = m_at;
            isLast = readPlain();
            const qsizetype end = m_cellEnd;
            m_hasTextBehindQuote |=
                isQuoted && !m_text.sliced(plain, end - plain).trimmed().isEmpty();
            m_hasStrayQuote |= m_looksForQuotes && m_text.sliced(plain, end - plain).contains('"');
            if (end - begin > kLargestCell)
                stop(CsvProblem::HugeCell, line);
            m_cells.emplace_back(m_text.sliced(begin, end - begin),
                                 isQuoted ? m_inner : CsvQuotes::None);
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

    // To behind the closing quote; text may go on after it.
    void skipQuoted()
    {
        const qint64 begin = m_line;
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_at - start <= kLargestCell) {
            const char c = m_text[m_at++];
            m_line += c == '\n' ? 1 : 0;
            if (c != '"')
                continue;
            const char after = m_at < m_text.size() ? m_text[m_at] : '\n';
            if (m_inner == CsvQuotes::AsWritten) {
                if (after == m_separator || after == '\n' || after == '\r')
                    return;
                continue;
            }
            if (after != '"')
                return;
            ++m_at;
        }
        const bool isHuge = m_at - start > kLargestCell;
        stop(isHuge ? CsvProblem::HugeCell : CsvProblem::UnclosedQuote, begin);
    }

    // Up to a separator or the end of the record; true at the latter.
    bool readPlain()
    {
        const char *at = m_text.data() + m_at;
        const char *const end = m_text.data() + m_text.size();
        while (at < end && *at != m_separator && *at != '\n' && *at != '\r')
            ++at;
        m_cellEnd = m_at = at - m_text.data();
        if (at == end)
            return true;
        ++m_at;
        if (*at == m_separator)
            return false;
        if (*at == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
        return true;
    }

    QByteArrayView m_text;
    char m_separator;
    CsvQuotes m_inner;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_cellEnd = 0;
    std::vector<CsvCell> m_cells;
    CsvProblem m_problem = CsvProblem::None;
    qint64 m_problemLine = 0;
    bool m_looksForQuotes = false;
    bool m_hasStrayQuote = false;
    bool m_hasTextBehindQuote = false;
};

} // namespace

static bool isBlankRecord(std::span<const CsvCell> cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const CsvCell &cell) { return cell.isBlank(); });
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
    scanner.lookForStrayQuotes();
    std::optional<qsizetype> columns;
    int records = 0;
    for (int i = 0; i < kSniffedLines && records < 2 && !scanner.atEnd(); ++i) {
        const std::span<const CsvCell> cells = scanner.next();
        if (isBlankRecord(cells))
            continue;
        const auto count = static_cast<qsizetype>(cells.size());
        columns = qMin(columns.value_or(count), count);
        ++records;
    }
    return {!scanner.hasStrayQuote(), columns.value_or(1)};
}

static QByteArrayView headOf(QByteArrayView utf8)
{
    return utf8.first(qMin<qsizetype>(utf8.size(), 200'000));
}

// By its beginning.
static CsvQuotes guessInnerQuotes(QByteArrayView utf8, char separator)
{
    CsvScanner scanner(headOf(utf8), separator);
    while (!scanner.atEnd() && !scanner.hasTextBehindQuote())
        scanner.next();
    return scanner.hasTextBehindQuote() ? CsvQuotes::AsWritten : CsvQuotes::Doubled;
}

static char guessSeparator(QByteArrayView utf8)
{
    const QByteArrayView head = headOf(utf8);
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
    const char separator = hasSeparatorLine ? utf8[4] : guessSeparator(utf8);
    CsvScanner scanner(utf8, separator, guessInnerQuotes(utf8, separator));
    if (hasSeparatorLine)
        scanner.next();
    for (qint64 record = 0; !scanner.atEnd(); ++record) {
        if (record % kLinesPerProgress == 0 && !goOn(progress, scanner.position(), utf8.size()))
            return importWasCancelled();
        const qint64 line = scanner.line();
        const std::span<const CsvCell> cells = scanner.next();
        if (scanner.problem() != CsvProblem::None)
            return problemAt(scanner, fileName);
        if (!isBlankRecord(cells) && !visit(line, cells))
            break;
    }
    return {};
}

} // namespace obeya

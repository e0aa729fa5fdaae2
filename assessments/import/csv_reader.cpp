#include "assessments/import/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kLargestCell = 1'000'000;
static constexpr int kSniffedRecords = 5;
static constexpr qint64 kRecordsPerProgress = 1000;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

namespace {

// Walks over the bytes once, record by record.
class CsvScanner
{
public:
    CsvScanner(QByteArrayView text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    qint64 line() const { return m_line; }
    bool hasUnclosedQuote() const { return m_hasUnclosedQuote; }
    bool hasHugeCell() const { return m_hasHugeCell; }

    // The cells of the next record.
    QStringList next()
    {
        QStringList cells;
        bool isLast = false;
        while (!isLast) {
            m_cell.clear();
            if (m_at < m_text.size() && m_text[m_at] == '"')
                readQuoted();
            isLast = readPlain();
            m_hasHugeCell |= m_cell.size() > kLargestCell;
            cells.append(QString::fromUtf8(m_cell));
        }
        return cells;
    }

private:
    // Up to the closing quote; text may go on after it.
    void readQuoted()
    {
        ++m_at;
        while (m_at < m_text.size()) {
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
        m_hasUnclosedQuote = true;
    }

    // Up to a separator or the end of the record; true at the latter.
    bool readPlain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n'
               && m_text[m_at] != '\r')
            ++m_at;
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
    bool m_hasUnclosedQuote = false;
    bool m_hasHugeCell = false;
};

} // namespace

char guessSeparator(QByteArrayView utf8)
{
    char best = ',';
    qsizetype bestColumns = 1;
    for (const char separator : {',', ';', '\t', '|'}) {
        CsvScanner scanner(utf8.first(qMin<qsizetype>(utf8.size(), 200'000)), separator);
        qsizetype header = 0;
        bool isEven = true;
        for (int i = 0; i < kSniffedRecords && !scanner.atEnd(); ++i) {
            const qsizetype columns = scanner.next().size();
            if (i == 0)
                header = columns;
            else if (columns < header / 2)
                isEven = false;
        }
        if (isEven && header > bestColumns) {
            best = separator;
            bestColumns = header;
        }
    }
    return best;
}

Result<void> readCsv(QByteArrayView utf8, char separator, const QString &fileName,
                     const CsvVisitor &visit, const Progress &progress)
{
    CsvScanner scanner(utf8, separator);
    for (qint64 record = 0; !scanner.atEnd(); ++record) {
        if (record % kRecordsPerProgress == 0 && !goOn(progress, scanner.position(), utf8.size()))
            return Error{ErrorCode::Cancelled,
                         tr(QT_TRANSLATE_NOOP("obeya::import", "The import was cancelled.")),
                         {}};
        const qint64 line = scanner.line();
        const QStringList cells = scanner.next();
        const QString place = u"%1:%2"_s.arg(fileName).arg(line);
        if (scanner.hasUnclosedQuote())
            return Error{ErrorCode::BadContent,
                         tr(QT_TRANSLATE_NOOP("obeya::import",
                                              "A quote that opens here is never closed. The file "
                                              "is damaged or cut.")),
                         place};
        if (scanner.hasHugeCell())
            return Error{ErrorCode::BadContent,
                         tr(QT_TRANSLATE_NOOP("obeya::import", "A cell is larger than 1 MB.")),
                         place};
        const bool isBlank = std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
            return cell.trimmed().isEmpty();
        });
        if (!isBlank && !visit(line, cells))
            break;
    }
    return {};
}

} // namespace obeya

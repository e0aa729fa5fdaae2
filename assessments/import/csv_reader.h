#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <span>

namespace obeya {

// Whether quotes stand around a cell, and whether those inside it are doubled.
enum class CsvQuotes { None, Doubled, AsWritten };

// A cell as it stands in the text, quotes and all.
class CsvCell
{
public:
    CsvCell() = default;
    CsvCell(QByteArrayView raw, CsvQuotes quotes)
        : m_raw(raw)
        , m_quotes(quotes)
    {
    }

    QByteArrayView raw() const { return m_raw; }
    bool isBlank() const;
    QString text() const;    // without the quotes around it, blanks and all
    QString trimmed() const; // without blanks at its ends

private:
    QByteArrayView plain(QByteArray &room) const;
    QByteArrayView m_raw;
    CsvQuotes m_quotes = CsvQuotes::None;
};

// One record with the line it begins on, from 1. Cells view the text and may hold line breaks.
// False stops the reading.
using CsvVisitor = std::function<bool(qint64 line, std::span<const CsvCell> cells)>;

// The texts of all cells.
QStringList cellTexts(std::span<const CsvCell> cells);

// Reads UTF-8 text by the rules of RFC 4180, with LF, CRLF or CR between records. The separator is
// the one of , ; tab | that splits the first records best, quotes respected, or the one that a
// first line "sep=;" names. Some tools do not double the quotes inside a cell: where text goes on
// behind a closing quote, only one before a separator or the end of a record closes a cell. Blank
// records (",,,") are passed over. Errors: BadContent (unclosed
// quote, with its line; a cell over 1 MB; more than 10,000 cells), Cancelled.
Result<void> readCsv(QByteArrayView utf8, const QString &fileName, const CsvVisitor &visit,
                     const Progress &progress = {});

} // namespace obeya

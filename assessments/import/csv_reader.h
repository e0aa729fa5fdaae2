#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>

namespace obeya {

// The separator that splits the first records most evenly, quotes respected: one of , ; tab |.
char guessSeparator(QByteArrayView utf8);

// One record with the line it begins on, from 1. Cells may hold line breaks. False stops the
// reading.
using CsvVisitor = std::function<bool(qint64 line, const QStringList &cells)>;

// Reads UTF-8 text by the rules of RFC 4180, with LF, CRLF or CR between records. Blank records
// (",,,") are passed over. Errors: BadContent (unclosed quote, with its line; a cell over 1 MB),
// Cancelled.
Result<void> readCsv(QByteArrayView utf8, char separator, const QString &fileName,
                     const CsvVisitor &visit, const Progress &progress = {});

} // namespace obeya

#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace obeya {

// A text file as UTF-8 without byte order mark.
struct DecodedText
{
    QByteArray utf8;  // may share the input's memory: use it only while the input lives
    QString encoding; // as guessed: UTF-8, UTF-16LE, GB18030, windows-1252 ...
    IssueList issues; // says the guess when it is not plain UTF-8
};

struct DecodingOptions
{
    std::function<void(qsizetype)> release = {}; // see below
    QString encoding = {};                       // empty: guessed
};

// Order of the guess: byte order mark, NUL pattern of UTF-16, strict UTF-8, GB18030 with common
// Chinese characters, Windows-1252. One bad byte does not reject a file. Errors: EmptyFile,
// BadEncoding (binary data), BadArgument (no such encoding).
//
// A large text is looked through piece by piece; `release` is told what is not needed for now.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &fileName,
                               const DecodingOptions &options = {});

// What can be chosen, the usual ones first.
QStringList textEncodings();

} // namespace obeya

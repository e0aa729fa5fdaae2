#include "assessments/import/text_decoding.h"

#include "assessments/import/import_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kSniffed = 4096;
static constexpr qsizetype kPiece = 8'000'000;

static Issue fileIssue(Severity severity, const QString &code, const QString &message,
                       const QString &fileName)
{
    Issue issue{severity, code, message, {}, 1};
    issue.place.file = fileName;
    return issue;
}

// Half a character of UTF-16 stays one for Qt's decoder and "?" in UTF-8.
static QString withoutHalves(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

static DecodedText converted(QByteArrayView bytes, QStringDecoder decoder, const QString &name,
                             const QString &fileName)
{
    DecodedText result;
    result.encoding = name;
    const QString text = withoutHalves(decoder.decode(bytes));
    result.utf8 = text.toUtf8();
    result.issues.add(fileIssue(
        Severity::Info, u"encoding"_s,
        importText(QT_TRANSLATE_NOOP("obeya::import", "Read as %1.")).arg(name), fileName));
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        result.issues.add(
            fileIssue(Severity::Warning, u"bad-bytes"_s,
                      importText(QT_TRANSLATE_NOOP(
                          "obeya::import",
                          "Some bytes are no characters of this encoding; they show as “�”.")),
                      fileName));
    return result;
}

// Text of mostly ASCII in UTF-16 has a NUL in every second byte.
static std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), kSniffed) / 2 * 2);
    std::array<qsizetype, 2> nulls{};
    for (qsizetype i = 0; i < head.size(); ++i)
        nulls[static_cast<size_t>(i % 2)] += head[i] == '\0' ? 1 : 0;
    const qsizetype pairs = head.size() / 2;
    if (pairs >= 2 && nulls[1] > pairs * 7 / 10 && nulls[0] * 10 < nulls[1])
        return QStringConverter::Utf16LE;
    if (pairs >= 2 && nulls[0] > pairs * 7 / 10 && nulls[1] * 10 < nulls[0])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

// Where the character ends that stands across `end`.
static qsizetype endOfCharacter(QByteArrayView bytes, qsizetype end)
{
    const auto continues = [&](qsizetype at) {
        return (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
    };
    while (end < bytes.size() && continues(end))
        ++end;
    return end;
}

namespace {

// What one walk through a text tells.
struct TextLook
{
    bool isUtf8 = true;
    bool hasNulls = false;
};

} // namespace

static TextLook lookThrough(QByteArrayView bytes, const std::function<void(qsizetype)> &release)
{
    TextLook look;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = endOfCharacter(bytes, qMin(begin + kPiece, bytes.size()));
        const QByteArrayView piece = bytes.sliced(begin, end - begin);
        look.isUtf8 = simdjson::validate_utf8(piece.data(), static_cast<size_t>(piece.size()));
        if (!look.isUtf8)
            break;
        look.hasNulls |= piece.contains('\0');
        begin = end;
        if (release)
            release(end);
    }
    return look;
}

// Chinese text in GB18030 decodes without error and mostly into the common block.
static bool looksChinese(QByteArrayView bytes)
{
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        return false;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return false;
    qsizetype common = 0;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        if (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FA5)
            ++common;
        else if (c.unicode() > 0x7F && !(c.unicode() >= 0x3000 && c.unicode() <= 0x303F)
                 && !(c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF))
            ++foreign;
    }
    return common >= 2 && common > foreign * 4;
}

// A single bad byte in a UTF-8 file must not turn its other letters into two each.
static bool isMostlyUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const qsizetype bad = text.count(QChar::ReplacementCharacter);
    const auto foreign =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    return foreign > bad * 4;
}

static DecodedText decodeLegacy(QByteArrayView bytes, const QString &fileName)
{
    if (looksChinese(bytes))
        return converted(bytes, QStringDecoder("GB18030"), u"GB18030"_s, fileName);
    if (isMostlyUtf8(bytes))
        return converted(bytes, QStringDecoder(QStringDecoder::Utf8), u"UTF-8"_s, fileName);
    QStringDecoder western("windows-1252");
    if (western.isValid())
        return converted(bytes, std::move(western), u"windows-1252"_s, fileName);
    return converted(bytes, QStringDecoder(QStringDecoder::Latin1), u"ISO-8859-1"_s, fileName);
}

// NUL characters mean nothing in a text, and end it early in many programs.
static void dropNulls(DecodedText &text, const QString &fileName)
{
    const qsizetype nulls = text.utf8.count('\0');
    if (nulls == 0)
        return;
    text.utf8.removeIf([](char c) { return c == '\0'; });
    Issue issue = fileIssue(
        Severity::Warning, u"nul-bytes"_s,
        importText(QT_TRANSLATE_NOOP("obeya::import", "NUL characters were left out.")), fileName);
    issue.count = nulls;
    text.issues.add(issue);
}

// Sets `hasNulls` when that was not looked for, too.
static DecodedText decodeByMark(QByteArrayView bytes, const QString &fileName,
                                const std::function<void(qsizetype)> &release, bool &hasNulls)
{
    hasNulls = true;
    const auto utf16 = [&](QByteArrayView text, QStringConverter::Encoding encoding) {
        const bool isLittle = encoding == QStringConverter::Utf16LE;
        return converted(text, QStringDecoder(encoding, QStringDecoder::Flag::Default),
                         isLittle ? u"UTF-16LE"_s : u"UTF-16BE"_s, fileName);
    };
    if (bytes.startsWith("\xFF\xFE"))
        return utf16(bytes.sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return utf16(bytes.sliced(2), QStringConverter::Utf16BE);
    if (const auto encoding = utf16WithoutMark(bytes))
        return utf16(bytes, *encoding);
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArrayView text = hasMark ? bytes.sliced(3) : bytes;
    const TextLook look = lookThrough(text, release);
    hasNulls = look.hasNulls || !look.isUtf8;
    if (look.isUtf8)
        return {QByteArray::fromRawData(text.data(), text.size()), u"UTF-8"_s, {}};
    if (hasMark)
        return converted(text, QStringDecoder(QStringDecoder::Utf8), u"UTF-8"_s, fileName);
    return decodeLegacy(text, fileName);
}

QStringList textEncodings()
{
    return {u"UTF-8"_s,        u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"GB18030"_s,
            u"Big5"_s,         u"windows-1252"_s, u"ISO-8859-1"_s,   u"ISO-8859-15"_s,
            u"windows-1250"_s, u"windows-1251"_s, u"windows-1254"_s, u"Shift_JIS"_s,
            u"EUC-KR"_s};
}

// The given encoding for the guess; a byte order mark of its own goes.
static Result<DecodedText> decodeAs(const QString &encoding, QByteArrayView bytes,
                                    const QString &fileName)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!textEncodings().contains(encoding) || !decoder.isValid())
        return Error{ErrorCode::BadArgument,
                     importText(QT_TRANSLATE_NOOP("obeya::import", "There is no encoding “%1”."))
                         .arg(encoding),
                     {}};
    return converted(bytes, std::move(decoder), encoding, fileName);
}

static bool isBinary(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || utf16WithoutMark(bytes))
        return false;
    const QByteArrayView head = bytes.first(qMin(bytes.size(), kSniffed));
    return std::count(head.cbegin(), head.cend(), '\0') > qMax<qsizetype>(8, head.size() / 20);
}

static bool isBlank(QByteArrayView utf8)
{
    return std::all_of(utf8.cbegin(), utf8.cend(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
    });
}

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &fileName,
                               const DecodingOptions &options)
{
    if (options.encoding.isEmpty() && isBinary(bytes) && !isBlank(bytes))
        return Error{
            ErrorCode::BadEncoding,
            importText(QT_TRANSLATE_NOOP("obeya::import", "This is not a text file. Export the "
                                                          "data as CSV or JSON and import that.")),
            fileName};
    bool hasNulls = !options.encoding.isEmpty();
    DecodedText text;
    if (hasNulls) {
        auto decoded = decodeAs(options.encoding, bytes, fileName);
        if (!decoded)
            return decoded;
        text = *std::move(decoded);
    } else if (!isBlank(bytes)) {
        text = decodeByMark(bytes, fileName, options.release, hasNulls);
    }
    if (hasNulls)
        dropNulls(text, fileName);
    if (isBlank(text.utf8))
        return Error{ErrorCode::EmptyFile,
                     importText(QT_TRANSLATE_NOOP("obeya::import", "The file is empty.")),
                     fileName};
    return text;
}

} // namespace obeya

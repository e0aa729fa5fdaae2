#include "assessments/import/text_decoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qsizetype kSniffed = 4096;

static QString tr(const char *source)
{
    return QCoreApplication::translate("obeya::import", source);
}

static DecodedText converted(QByteArrayView bytes, QStringDecoder &decoder, const QString &name,
                             const QString &fileName)
{
    DecodedText result;
    result.encoding = name;
    const QString text = decoder.decode(bytes);
    result.utf8 = text.toUtf8();
    Issue issue{Severity::Info,
                u"encoding"_s,
                tr(QT_TRANSLATE_NOOP("obeya::import", "Read as %1.")).arg(name),
                {},
                1};
    issue.place.file = fileName;
    result.issues.add(issue);
    if (decoder.hasError()) {
        issue.severity = Severity::Warning;
        issue.code = u"bad-bytes"_s;
        issue.message = tr(QT_TRANSLATE_NOOP(
            "obeya::import", "Some bytes are no characters of this encoding; they show as “�”."));
        result.issues.add(issue);
    }
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
    if (pairs >= 2 && nulls[1] > pairs * 7 / 10 && nulls[0] == 0)
        return QStringConverter::Utf16LE;
    if (pairs >= 2 && nulls[0] > pairs * 7 / 10 && nulls[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

static bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
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

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::EmptyFile,
                     tr(QT_TRANSLATE_NOOP("obeya::import", "The file is empty.")), fileName};
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        DecodedText result = {QByteArray(bytes.sliced(3).data(), bytes.size() - 3), u"UTF-8"_s, {}};
        if (result.utf8.trimmed().isEmpty())
            return decodeText({}, fileName);
        return result;
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const bool isLittle = bytes[0] == '\xFF';
        QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        return converted(bytes.sliced(2), decoder, isLittle ? u"UTF-16LE"_s : u"UTF-16BE"_s,
                         fileName);
    }
    if (const auto utf16 = utf16WithoutMark(bytes)) {
        QStringDecoder decoder(*utf16);
        return converted(bytes, decoder,
                         *utf16 == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s,
                         fileName);
    }
    const QByteArrayView head = bytes.first(qMin(bytes.size(), kSniffed));
    if (std::count(head.cbegin(), head.cend(), '\0') > head.size() / 100)
        return Error{ErrorCode::BadEncoding,
                     tr(QT_TRANSLATE_NOOP("obeya::import",
                                          "This is not a text file. Export the data as CSV or "
                                          "JSON and import that.")),
                     fileName};
    if (isUtf8(bytes))
        return DecodedText{QByteArray::fromRawData(bytes.data(), bytes.size()), u"UTF-8"_s, {}};
    if (looksChinese(bytes)) {
        QStringDecoder decoder("GB18030");
        return converted(bytes, decoder, u"GB18030"_s, fileName);
    }
    // A single bad byte in a UTF-8 file must not turn its other letters into two each.
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    const qsizetype bad = text.count(QChar::ReplacementCharacter);
    const auto foreign =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    if (foreign > bad * 4) {
        QStringDecoder again(QStringDecoder::Utf8);
        return converted(bytes, again, u"UTF-8"_s, fileName);
    }
    QStringDecoder western("windows-1252");
    if (western.isValid())
        return converted(bytes, western, u"windows-1252"_s, fileName);
    QStringDecoder latin(QStringDecoder::Latin1);
    return converted(bytes, latin, u"ISO-8859-1"_s, fileName);
}

} // namespace obeya

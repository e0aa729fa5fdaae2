#include "assessments/import/text_decoding.h"
#include "tests/assessments/import/read_text.h"

#include <QStringEncoder>

namespace obeya {
namespace {

using test::issueCount;

DecodedText decode(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes, QStringLiteral("file"));
    if (!decoded) {
        ADD_FAILURE() << qPrintable(errorText(decoded.error()));
        return {};
    }
    // The text may share the bytes' memory.
    DecodedText copy = *decoded;
    copy.utf8.detach();
    return copy;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

TEST(TextDecoding, TakesUtf8AsItIs)
{
    const DecodedText text = decode("id,name\n1,Müller 部署\n");
    EXPECT_EQ(text.utf8, "id,name\n1,Müller 部署\n");
    EXPECT_TRUE(text.issues.isEmpty());
}

TEST(TextDecoding, StripsTheByteOrderMarkOfUtf8)
{
    EXPECT_EQ(decode("\xEF\xBB\xBFid,name\n").utf8, "id,name\n");
}

TEST(TextDecoding, ReadsUtf16OfEitherOrderWithAndWithoutMark)
{
    const QString text = QStringLiteral("id,name\r\n1,Müller 部署 😀\r\n");
    for (const char *encoding : {"UTF-16LE", "UTF-16BE"}) {
        const QByteArray bytes = encoded(text, encoding);
        const QByteArray mark = encoding[6] == 'L' ? "\xFF\xFE" : "\xFE\xFF";
        EXPECT_EQ(decode(mark + bytes).utf8, text.toUtf8()) << encoding;
        EXPECT_EQ(decode(bytes).utf8, text.toUtf8()) << encoding;
        EXPECT_EQ(decode(bytes).encoding, QLatin1StringView(encoding));
        EXPECT_EQ(issueCount(decode(bytes).issues, "encoding"), 1);
    }
}

TEST(TextDecoding, RecognisesGb18030ByCommonChineseCharacters)
{
    const QString text = QStringLiteral("编号,所属产品,标题\n1,商城,部署失败\n");
    const DecodedText decoded = decode(encoded(text, "GB18030"));
    EXPECT_EQ(decoded.utf8, text.toUtf8());
    EXPECT_EQ(decoded.encoding, QLatin1StringView("GB18030"));
}

TEST(TextDecoding, ReadsOtherBytesAsWindows1252)
{
    const DecodedText decoded = decode("title\nCaf\xE9 \x93quoted\x94 \x85\n");
    EXPECT_EQ(decoded.utf8, "title\nCafé “quoted” …\n");
    EXPECT_EQ(decoded.encoding, QLatin1StringView("windows-1252"));
    EXPECT_EQ(issueCount(decoded.issues, "encoding"), 1);
}

TEST(TextDecoding, KeepsAUtf8FileThatHasOneBadByte)
{
    const QByteArray good = QByteArray("Größe Übung 部署 ").repeated(1000);
    const DecodedText decoded = decode(good + "\xFF" + good);
    EXPECT_EQ(decoded.encoding, QLatin1StringView("UTF-8"));
    EXPECT_TRUE(decoded.utf8.startsWith(good));
    EXPECT_EQ(issueCount(decoded.issues, "bad-bytes"), 1);
}

TEST(TextDecoding, KeepsAMarkedFileThatHasOneBadByte)
{
    const DecodedText decoded = decode("\xEF\xBB\xBFid\n\xFFx\n");
    EXPECT_EQ(decoded.utf8, "id\n�x\n");
    EXPECT_EQ(decoded.encoding, QLatin1StringView("UTF-8"));
}

TEST(TextDecoding, LeavesOutStrayNulCharacters)
{
    const DecodedText decoded = decode(QByteArray("id,name\n1,a\0b\n", 14));
    EXPECT_EQ(decoded.utf8, "id,name\n1,ab\n");
    EXPECT_EQ(issueCount(decoded.issues, "nul-bytes"), 1);
}

TEST(TextDecoding, RefusesEmptyAndBinaryFiles)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \r\n\t"), QByteArray("\xEF\xBB\xBF"),
                                    QByteArray("\xFF\xFE")}) {
        const auto decoded = decodeText(bytes, QStringLiteral("file"));
        ASSERT_FALSE(decoded);
        EXPECT_EQ(decoded.error().code, ErrorCode::EmptyFile);
    }
    const auto binary = decodeText(QByteArray("\x7f"
                                              "ELF\1\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                                              20),
                                   QStringLiteral("file"));
    ASSERT_FALSE(binary);
    EXPECT_EQ(binary.error().code, ErrorCode::BadEncoding);
}

TEST(TextDecoding, SurvivesHalfACharacterOfUtf16)
{
    const DecodedText decoded = decode(QByteArray("\xFF\xFE"
                                                  "a\0\x3D\xD8"
                                                  "b\0c",
                                                  9));
    EXPECT_TRUE(decoded.utf8.startsWith("a�b"));
    EXPECT_EQ(issueCount(decoded.issues, "bad-bytes"), 1);
}

} // namespace
} // namespace obeya

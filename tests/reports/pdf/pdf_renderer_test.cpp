#include "reports/pdf/fonts.h"
#include "reports/pdf/pdf_renderer.h"
#include "tests/reports/rich_document.h"

#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

class PdfRenderer : public testing::Test
{
protected:
    QString path(const QString &name = u"report.pdf"_s) const { return m_folder.filePath(name); }

    QByteArray writtenBytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // What a tool of poppler prints about the report; empty when the tool is missing.
    QString printedBy(const QString &tool, const QStringList &options = {},
                      const QStringList &after = {}) const
    {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return {};
        QProcess process;
        process.start(tool, options + QStringList{path()} + after);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                         : QString();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfRenderer, WritesTheTextOfAllPages)
{
    ASSERT_TRUE(writePdf(path(), test::richDocument(u"en"_s), Paper::A4));
    const QString text = printedBy(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s});
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is missing";
    for (const QString &wanted : test::wantedTexts(u"en"_s))
        EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString();
}

// The trap: with an ordinary font these characters come back as radicals that no search finds.
TEST_F(PdfRenderer, GivesBackChineseCharactersAsTheyWere)
{
    ASSERT_TRUE(writePdf(path(), test::richDocument(u"zh_CN"_s), Paper::A4));
    const QString text = printedBy(u"pdftotext"_s, {u"-layout"_s}, {u"-"_s});
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is missing";
    for (const QString &wanted : test::wantedTexts(u"zh_CN"_s))
        EXPECT_TRUE(text.contains(wanted)) << wanted.toStdString();
    for (const QChar character : text)
        EXPECT_FALSE((character >= QChar(0x2E80) && character <= QChar(0x2FDF))
                     || (character >= QChar(0xF900) && character <= QChar(0xFAFF)))
            << std::hex << static_cast<int>(character.unicode());
}

TEST_F(PdfRenderer, EmbedsAllFonts)
{
    ASSERT_TRUE(writePdf(path(), test::richDocument(u"zh_CN"_s), Paper::A4));
    const QStringList lines = printedBy(u"pdffonts"_s).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        GTEST_SKIP() << "pdffonts is missing";
    ASSERT_GT(lines.size(), 2);
    for (const QString &line : lines.mid(2)) {
        EXPECT_TRUE(line.contains("ObeyaSans"_L1)) << line.toStdString();
        EXPECT_TRUE(line.contains(" yes "_L1)) << line.toStdString();
    }
}

TEST_F(PdfRenderer, SaysWhatItIs)
{
    ASSERT_TRUE(writePdf(path(), test::richDocument(u"en"_s), Paper::A4));
    const QString info = printedBy(u"pdfinfo"_s);
    if (info.isEmpty())
        GTEST_SKIP() << "pdfinfo is missing";
    EXPECT_TRUE(info.contains("Checkout Platform"_L1)) << info.toStdString();
    EXPECT_TRUE(info.contains("Obeya"_L1));
    EXPECT_TRUE(info.contains("A4"_L1));
    const auto pages = layOutForPrint(test::richDocument(u"en"_s), Paper::A4).pages.size();
    EXPECT_TRUE(info.contains(u"Pages:           %1"_s.arg(pages))) << info.toStdString();
}

TEST_F(PdfRenderer, DrawsChartsAsVectors)
{
    ASSERT_TRUE(writePdf(path(), test::richDocument(u"en"_s), Paper::A4));
    EXPECT_FALSE(writtenBytes().contains("/Subtype /Image"));
}

TEST_F(PdfRenderer, WritesOnLetterPaper)
{
    ASSERT_TRUE(writePdf(path(), test::richDocument(u"en"_s), Paper::Letter));
    const QString info = printedBy(u"pdfinfo"_s);
    if (info.isEmpty())
        GTEST_SKIP() << "pdfinfo is missing";
    EXPECT_TRUE(info.contains("letter"_L1)) << info.toStdString();
}

TEST_F(PdfRenderer, ReportsProgressByPage)
{
    const ReportDocument document = test::richDocument(u"en"_s);
    QList<qint64> seen;
    qint64 all = 0;
    ASSERT_TRUE(writePdf(path(), document, Paper::A4, [&](qint64 done, qint64 total) {
        seen.append(done);
        all = total;
        return true;
    }));
    EXPECT_EQ(all, layOutForPrint(document, Paper::A4).pages.size());
    EXPECT_EQ(seen.size(), all);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
}

TEST_F(PdfRenderer, WhenCancelledLeavesTheOldFileUntouched)
{
    QFile old(path());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto result = writePdf(path(), test::richDocument(u"en"_s), Paper::A4,
                                 [](qint64 done, qint64) { return done < 1; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(writtenBytes(), "old");
}

TEST_F(PdfRenderer, RefusesAFolderThatDoesNotExist)
{
    const auto result =
        writePdf(path(u"missing/report.pdf"_s), test::richDocument(u"en"_s), Paper::A4);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotWritable);
}

// The system refuses to let files grow, as it does when the disk is full.
TEST_F(PdfRenderer, OnAFullDiskFailsAndLeavesTheOldFileUntouched)
{
    QFile old(path());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 4096;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto result = writePdf(path(), test::richDocument(u"en"_s), Paper::A4);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(result);
    EXPECT_FALSE(result.error().message.isEmpty());
    EXPECT_EQ(writtenBytes(), "old");
}

TEST_F(PdfRenderer, PaintsTheSamePageForThePreview)
{
    const ReportDocument document = test::richDocument(u"en"_s);
    const PageLayout layout = layOutForPrint(document, Paper::A4);
    QImage image(layout.paper.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, document, layout, 0);
    painter.end();
    EXPECT_EQ(image.pixelColor(2, 400), QColor(document.branding.accent));
}

TEST_F(PdfRenderer, SurvivesBrandingThatCannotBeRead)
{
    ReportDocument document = test::richDocument(u"en"_s);
    document.branding.accent = u"no colour"_s;
    document.branding.logo = "neither SVG nor PNG";
    EXPECT_TRUE(writePdf(path(), document, Paper::A4));
    document.branding.logo = "<svg broken";
    EXPECT_TRUE(writePdf(path(), document, Paper::A4));
}

TEST(ReportFonts, HaveLatinAndChineseOfTheirOwn)
{
    loadReportFonts();
    loadReportFonts();
    EXPECT_EQ(QFontInfo(reportFont(9)).family(), u"Obeya Sans"_s);
}

} // namespace obeya

#include "reports/content/report_builder.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/sample_report.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

ReportDocument documentIn(const QString &language)
{
    ReportOptions options;
    options.language = language;
    return buildReport(test::sampleReport(), options);
}

} // namespace

TEST(ReportBuilder, WritesTheWholeReportInEnglish)
{
    test::expectGolden(u"report_en.txt"_s, test::documentText(documentIn(u"en"_s)).toUtf8());
}

TEST(ReportBuilder, WritesTheWholeReportInChinese)
{
    test::expectGolden(u"report_zh_CN.txt"_s, test::documentText(documentIn(u"zh_CN"_s)).toUtf8());
}

TEST(ReportBuilder, LeavesNoEnglishWordInAChineseReport)
{
    // What people wrote, names of products and what is written alike in both languages.
    const QStringList allowed{u"Checkout Platform"_s,
                              u"Meridian Retail"_s,
                              u"GitHub"_s,
                              u"PagerDuty"_s,
                              u"State of DevOps"_s,
                              u"DevOps"_s,
                              u"Obeya"_s,
                              u"UTC"_s,
                              u"p90"_s,
                              u"sample"_s,
                              u"f00d"_s,
                              u"SUM(A1) is not run here"_s,
                              u"Branches live <b>two</b> days"_s,
                              u"HYPERLINK(\"x\")"_s};
    QString text = test::documentText(documentIn(u"zh_CN"_s));
    text.remove(QRegularExpression(u"^== [a-z-]+:"_s, QRegularExpression::MultilineOption));
    for (const QString &word : allowed)
        text.remove(word);
    const QRegularExpressionMatch match = QRegularExpression(u"[A-Za-z]{2,}"_s).match(text);
    EXPECT_FALSE(match.hasMatch())
        << qPrintable(text.mid(std::max<qsizetype>(0, match.capturedStart() - 60), 120));
}

TEST(ReportBuilder, HeadlineStatesLevelChangeAndLargestGap)
{
    const ReportDocument document = documentIn(u"en"_s);
    const auto title = std::get<TextBlock>(document.sections.at(1).blocks.at(1));
    EXPECT_EQ(title.role, TextRole::Title);
    EXPECT_EQ(title.text, u"Level 1.9 of 5, up from 1.4 in May. Technical operations is furthest "
                          "behind its target."_s);
}

TEST(ReportBuilder, SaysWhenTwoResultsWereScoredByDifferentMethods)
{
    ReportInput input = test::sampleReport();
    EXPECT_FALSE(test::documentText(buildReport(input, {})).contains(u"different methods"_s));
    input.previous->card.fingerprint = u"beef"_s;
    const QString text = test::documentText(buildReport(input, {}));
    EXPECT_TRUE(text.contains(u"different methods"_s));
    EXPECT_TRUE(text.contains(u"beef"_s));
}

TEST(ReportBuilder, KeepsOnlyTheSectionsAskedFor)
{
    ReportOptions options;
    options.sections = {u"cover"_s, u"method"_s};
    const ReportDocument document = buildReport(test::sampleReport(), options);
    ASSERT_EQ(document.sections.size(), 2);
    EXPECT_EQ(document.sections.last().id, u"method"_s);
}

TEST(ReportBuilder, HasNoDeliveryPageWithoutDeliveryData)
{
    ReportInput input = test::sampleReport();
    input.metrics.reset();
    input.comparison.reset();
    for (const auto &[id, title] : reportSections(input, u"en"_s))
        EXPECT_NE(id, u"delivery"_s);
    EXPECT_TRUE(test::documentText(buildReport(input, {})).contains(u"No delivery data"_s));
}

TEST(ReportBuilder, ShowsNoOverallLevelForTooFewAnswers)
{
    ReportInput input = test::sampleReport();
    input.current.card.overall.reason = ScoreReason::LowCoverage;
    const ReportDocument document = buildReport(input, {});
    const auto title = std::get<TextBlock>(document.sections.at(1).blocks.at(1));
    EXPECT_TRUE(title.text.startsWith(u"No overall level yet: 4 of 6 practices are rated."_s))
        << qPrintable(title.text);
}

} // namespace obeya

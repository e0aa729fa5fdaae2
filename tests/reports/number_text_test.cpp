#include "reports/content/number_text.h"
#include "tests/reports/sample_report.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMinute = 60'000;
constexpr double kHour = 60 * kMinute;

const Language &chinese()
{
    static const Language language(u"zh_CN"_s);
    return language;
}

} // namespace

TEST(NumberText, RoundsHalfAwayFromZeroWithARealMinusSign)
{
    EXPECT_EQ(fixedText(2.25, 1, test::english()), u"2.3"_s);
    EXPECT_EQ(fixedText(-2.25, 1, test::english()), u"−2.3"_s);
    EXPECT_EQ(fixedText(-0.04, 1, test::english()), u"0.0"_s);
    EXPECT_EQ(signedText(0.6, test::english()), u"+0.6"_s);
    EXPECT_EQ(signedText(-0.2, test::english()), u"−0.2"_s);
    EXPECT_EQ(signedText(0.04, test::english()), u"0.0"_s);
}

TEST(NumberText, WritesAnUnknownNumberAsADashNeverAsZero)
{
    EXPECT_EQ(levelText({}, test::english()), u"–"_s);
    EXPECT_EQ(practiceLevelText({}, test::english()), u"–"_s);
    EXPECT_EQ(percentText({}, test::english()).joined(), u"–"_s);
    EXPECT_EQ(durationText({}, test::english()).joined(), u"–"_s);
}

TEST(NumberText, ShowsMeansWithOneDecimalAndPracticeLevelsAsTheyAre)
{
    EXPECT_EQ(levelText(4, test::english()), u"4.0"_s);
    EXPECT_EQ(practiceLevelText(4, test::english()), u"4"_s);
    EXPECT_EQ(practiceLevelText(2.5, test::english()), u"2.5"_s);
    EXPECT_EQ(practiceLevelText(0.25, test::english()), u"0.25"_s);
}

TEST(NumberText, ChoosesMinutesHoursAndDaysByTheRoundedNumber)
{
    EXPECT_EQ(durationText(59.9 * kMinute, test::english()).joined(), u"59.9 min"_s);
    EXPECT_EQ(durationText(59.97 * kMinute, test::english()).joined(), u"1.0 h"_s);
    EXPECT_EQ(durationText(3.7 * kHour, test::english()).joined(), u"3.7 h"_s);
    EXPECT_EQ(durationText(48 * kHour, test::english()).joined(), u"48.0 h"_s);
    EXPECT_EQ(durationText(3.8 * 24 * kHour, test::english()).joined(), u"3.8 days"_s);
}

TEST(NumberText, GroupsThousandsAlikeInBothLanguages)
{
    EXPECT_EQ(countText(48210, test::english()), u"48,210"_s);
    EXPECT_EQ(countText(48210, chinese()), u"48,210"_s);
}

TEST(NumberText, WritesChineseUnitsAndDates)
{
    EXPECT_EQ(durationText(3.8 * 24 * kHour, chinese()).joined(), u"3.8 天"_s);
    EXPECT_EQ(frequencyText(4.2, chinese()).joined(), u"4.2 次/周"_s);
    EXPECT_EQ(dateText(QDate(2026, 11, 12), chinese()), u"2026 年 11 月 12 日"_s);
    EXPECT_EQ(periodText(QDate(2026, 5, 4), QDate(2026, 11, 1), chinese()),
              u"2026 年 5 月 4 日至 11 月 1 日"_s);
}

TEST(NumberText, WritesEnglishDatesAndPeriods)
{
    EXPECT_EQ(dateText(QDate(2026, 11, 12), test::english()), u"12 November 2026"_s);
    EXPECT_EQ(shortDateText(QDate(2026, 9, 2), test::english()), u"2 Sep 2026"_s);
    EXPECT_EQ(periodText(QDate(2026, 5, 4), QDate(2026, 11, 1), test::english()),
              u"4 May to 1 November 2026"_s);
    EXPECT_EQ(periodText(QDate(2025, 5, 4), QDate(2026, 1, 1), test::english()),
              u"4 May 2025 to 1 January 2026"_s);
}

TEST(NumberText, SaysThatARareFrequencyIsNotZero)
{
    EXPECT_EQ(frequencyText(0.02, test::english()).value, u"<0.1"_s);
    EXPECT_EQ(frequencyText(0, test::english()).value, u"0.0"_s);
}

TEST(NumberText, DifferenceIsThatOfTheNumbersShown)
{
    EXPECT_DOUBLE_EQ(shownDifference(2.64, 1.96), 0.6);
}

TEST(NumberText, NamesTheNearestClusterAndWhyThereIsNoGroup)
{
    EXPECT_EQ(gradeText({PerformanceLevel::Medium, GradeNote::NearestCluster}, test::english()),
              u"Medium, nearest cluster"_s);
    EXPECT_EQ(gradeText({{}, GradeNote::TooFewRecords}, test::english()), u"Too few to classify"_s);
    EXPECT_EQ(gradeText({{}, GradeNote::NoValue}, test::english()), u"–"_s);
}

TEST(Language, UsesTheSingularForOne)
{
    EXPECT_EQ(test::english().text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n deployments"), 1),
              u"1 deployment"_s);
    EXPECT_EQ(test::english().text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n deployments"), 1200),
              u"1,200 deployments"_s);
}

TEST(Language, FallsBackToEnglishForAnUnknownCode)
{
    EXPECT_EQ(Language(u"xx"_s).code(), u"en"_s);
}

} // namespace obeya

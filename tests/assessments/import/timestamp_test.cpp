#include "assessments/import/timestamp.h"
#include "tests/assessments/import/read_text.h"

#include <QStringList>

namespace obeya {
namespace {

using test::at;

ParsedTime parse(const char *text, const char *zone = "UTC")
{
    return parseTimestamp(QString::fromUtf8(text), {QTimeZone(zone), DateOrder::Unknown});
}

TEST(Timestamp, ReadsEveryWrittenFormOfOneMoment)
{
    const Instant moment = at("2026-05-04T10:00:30Z");
    for (const char *text :
         {"2026-05-04T10:00:30Z", "2026-05-04t10:00:30z", "2026-05-04 10:00:30 UTC",
          "2026-05-04T12:00:30+02:00", "2026-05-04T12:00:30+0200", "2026-05-04 12:00:30 +02",
          "2026-05-04T03:30:30-06:30", "2026/5/4 10:00:30Z", "1777888830", "1777888830000",
          "1777888830000000", "1777888830000000000", "  2026-05-04T10:00:30Z "}) {
        const ParsedTime parsed = parse(text);
        EXPECT_EQ(parsed.problem, TimestampProblem::None) << text;
        EXPECT_EQ(parsed.time, moment) << text;
        EXPECT_FALSE(parsed.isZoneLess) << text;
    }
}

TEST(Timestamp, CutsFractionsToMilliseconds)
{
    const Instant second = at("2026-05-04T10:00:30Z");
    using std::chrono::milliseconds;
    EXPECT_EQ(parse("2026-05-04T10:00:30.1Z").time, second + milliseconds(100));
    EXPECT_EQ(parse("2026-05-04T10:00:30.109Z").time, second + milliseconds(109));
    EXPECT_EQ(parse("2026-05-04T10:00:30.14397Z").time, second + milliseconds(143));
    EXPECT_EQ(parse("2026-05-04T10:00:30.2237625Z").time, second + milliseconds(223));
    EXPECT_EQ(parse("2026-05-04T10:00:30.999999999+00:00").time, second + milliseconds(999));
    EXPECT_EQ(parse("2026-05-04T10:00:30,5Z").time, second + milliseconds(500));
}

TEST(Timestamp, ReadsZoneLessTimesInTheGivenZone)
{
    const ParsedTime parsed = parse("2026-05-04 10:00:00", "Europe/Berlin");
    EXPECT_EQ(parsed.time, at("2026-05-04T08:00:00Z"));
    EXPECT_TRUE(parsed.isZoneLess);
    EXPECT_EQ(parse("2026-05-04T10:00", "Asia/Shanghai").time, at("2026-05-04T02:00:00Z"));
}

TEST(Timestamp, ReadsADateAsItsBeginningInTheGivenZone)
{
    const ParsedTime parsed = parse("2026-05-04", "Asia/Shanghai");
    EXPECT_EQ(parsed.time, at("2026-05-03T16:00:00Z"));
    EXPECT_TRUE(parsed.isDateOnly);
}

TEST(Timestamp, KeepsTheHoursThatSpringSkipsAndAutumnRepeats)
{
    EXPECT_TRUE(parse("2026-03-29 02:30:00", "Europe/Berlin").time);
    EXPECT_TRUE(parse("2026-10-25 02:30:00", "Europe/Berlin").time);
}

TEST(Timestamp, TakesZeroDatesAndNullWordsAsMissing)
{
    for (const char *text : {"",
                             "  ",
                             "0",
                             "null",
                             "NULL",
                             "None",
                             "NaN",
                             "\\N",
                             "?",
                             "-",
                             "N/A",
                             "(empty)",
                             "0001-01-01T00:00:00Z",
                             "1970-01-01T00:00:00Z",
                             "0000-00-00 00:00:00",
                             "01/01/0001",
                             "1/1/0001 12:00:00 AM",
                             "00/00/0000 00:00:00",
                             "01.01.1970 00:00",
                             "/Date(-62135596800000)/",
                             "/Date(0)/"}) {
        const ParsedTime parsed = parse(text);
        EXPECT_EQ(parsed.problem, TimestampProblem::Missing) << text;
        EXPECT_FALSE(parsed.time) << text;
    }
}

TEST(Timestamp, DoesNotGuessTheOrderOfDayAndMonth)
{
    for (const char *text :
         {"4/5/2026 10:00", "04.05.2026", "5/4/26", "4-5-2026 1:00 PM", "4/5/2026 10:00 CST"})
        EXPECT_EQ(parse(text).problem, TimestampProblem::Ambiguous) << text;
    EXPECT_EQ(parse("5/5/2026").time, at("2026-05-05T00:00:00Z"));
}

TEST(Timestamp, DoesNotGuessWhatLettersOfAZoneMean)
{
    for (const char *text :
         {"Wed Jun 26 16:25:09 CST 2024", "Wed, 2 Oct 2013 10:15:50 EST", "2026-05-04 10:00:00 CST",
          "2026-05-04T10:00:00IST", "22/Dec/25 2:38 PM BST"})
        EXPECT_EQ(parse(text).problem, TimestampProblem::UnknownZone) << text;
    EXPECT_EQ(parse("Wed, 2 Oct 2013 10:15:50 GMT").time, at("2013-10-02T10:15:50Z"));
}

TEST(Timestamp, RefusesAbsurdYears)
{
    for (const char *text : {"9999-12-31T23:59:59Z", "1899-12-30", "0002-01-01T00:00:00Z",
                             "9223372036854775807", "253402300799"})
        EXPECT_FALSE(parse(text).time && parse(text).problem == TimestampProblem::None
                     && *parse(text).time > at("2101-01-01T00:00:00Z"))
            << text;
    EXPECT_EQ(parse("9999-12-31T23:59:59Z").problem, TimestampProblem::Absurd);
    EXPECT_EQ(parse("1899-12-30").problem, TimestampProblem::Absurd);
}

TEST(Timestamp, RefusesWhatIsNoTime)
{
    for (const char *text :
         {"yesterday", "2026-13-01", "2026-02-30", "2026-05-04T25:00:00Z", "2026-05-04T10:60Z",
          "2026-05-04T10:00:00+25:00", "2026-05-04T10:00:00Zjunk", "2026-05-04T", "12345",
          "1.77789E+12", "99999999999999999999", "2026-05-04T10:00:00.Z", "-1777888830"})
        EXPECT_EQ(parse(text).problem, TimestampProblem::Invalid) << text;
}

TEST(Timestamp, RefusesFractionsThatHoldOtherLetters)
{
    for (const auto &text :
         {QStringLiteral("2026-05-04T11:00:00.1\u03ce\uc534\uff35567Z"),
          QStringLiteral("2026-05-04T11:00:00.%1Z").arg(QString(12, QChar(0xfffd)))})
        EXPECT_FALSE(parseTimestamp(text, {}).time) << qPrintable(text);
}

TEST(Timestamp, CutsFractionsOfManyDigits)
{
    const auto read = parseTimestamp(QStringLiteral("2026-05-04T11:00:00.1234567000Z"), {});
    ASSERT_TRUE(read.time);
    EXPECT_EQ(read.time->time_since_epoch().count() % 1000, 123);
}

TEST(Timestamp, ReadsTheFormsOfCountriesAndTools)
{
    const std::pair<const char *, const char *> forms[] = {
        {"22/Dec/25 2:38 PM", "2025-12-22T14:38:00Z"},
        {"22/Dec/25 12:05 AM", "2025-12-22T00:05:00Z"},
        {"19/févr./26 7:31 PM", "2026-02-19T19:31:00Z"},
        {"12/lut/21 10:19 PM", "2021-02-12T22:19:00Z"},
        {"07/JUL/25", "2025-07-07T00:00:00Z"},
        {"3/мая/24 09:15", "2024-05-03T09:15:00Z"},
        {"5/十二月/24 09:15", "2024-12-05T09:15:00Z"},
        {"5/3月/24 09:15", "2024-03-05T09:15:00Z"},
        {"29-02-2016 01:16", "2016-02-29T01:16:00Z"},
        {"2/29/2016 1:16 AM", "2016-02-29T01:16:00Z"},
        {"23.10.2024 11:02", "2024-10-23T11:02:00Z"},
        {"2024年3月5日 14:03", "2024-03-05T14:03:00Z"},
        {"2024年3月5日 下午 2:03", "2024-03-05T14:03:00Z"},
        {"2024年3月5日 星期二 上午12:03", "2024-03-05T00:03:00Z"},
        {"2024/3/5 2:03 PM", "2024-03-05T14:03:00Z"},
        {"2024-03-05 12:03:07 a.m.", "2024-03-05T00:03:07Z"},
        {"2024. 3. 5. 오후 2:03", "2024-03-05T14:03:00Z"},
        {"22. Dez. 2025 14:38:01.2509", "2025-12-22T14:38:01.250Z"},
        {"19/fe\xCC\x81vr./26", "2026-02-19T00:00:00Z"},
        {"Dec 22, 2025 2:38 PM", "2025-12-22T14:38:00Z"},
        {"22-Dec-2025", "2025-12-22T00:00:00Z"},
        {"Di, 1 Nov 2011 10:15:50 +0100", "2011-11-01T09:15:50Z"},
        {"Wed, 2 Oct 2013 10:15:50 +0300 (EEST)", "2013-10-02T07:15:50Z"},
        {"Wed Oct 25 12:34:56 2023", "2023-10-25T12:34:56Z"},
        {"Tue Mar 05 2024 14:03:00 GMT+0800 (China Standard Time)", "2024-03-05T06:03:00Z"},
        {"/Date(1614600000000+0100)/", "2021-03-01T12:00:00Z"},
        {"Wed, 2 Oct 2013 10:15:50 +0300", "2013-10-02T07:15:50Z"},
        {"Wed Oct 25 12:34:56 2023 +0700", "2023-10-25T05:34:56Z"},
        {"Wed Jun 26 16:25:09 UTC 2024", "2024-06-26T16:25:09Z"},
        {"/Date(1614600000000)/", "2021-03-01T12:00:00Z"}};
    for (const auto &[text, iso] : forms)
        EXPECT_EQ(parse(text).time, at(iso)) << text;
}

TEST(Timestamp, ReadsNumericDatesInTheGivenOrder)
{
    const auto read = [](DateOrder order) {
        return parseTimestamp(QStringLiteral("4/5/2026 10:00"), {QTimeZone::utc(), order}).time;
    };
    EXPECT_EQ(read(DateOrder::DayFirst), at("2026-05-04T10:00:00Z"));
    EXPECT_EQ(read(DateOrder::MonthFirst), at("2026-04-05T10:00:00Z"));
}

TEST(Timestamp, DoesNotTurnAKnownOrderRoundForOneDate)
{
    const QString text = QStringLiteral("2/29/2016 1:16");
    EXPECT_EQ(parseTimestamp(text, {QTimeZone::utc(), DateOrder::DayFirst}).problem,
              TimestampProblem::Invalid);
    EXPECT_EQ(parse("2/29/2016 1:16").time, at("2016-02-29T01:16:00Z"));
}

TEST(Timestamp, KnowsTheMonthsOfManyLanguages)
{
    const std::pair<int, const char *> languages[] = {
        {1, "Jan jan. janv. ene sty gen Oca янв. 一月 1月 1월 January ledna"},
        {2, "Feb févr. FEVR lut fev Şub sub фев. 二月 luty février"},
        {3, "Mar Mär März Mrz mars mrt Mart мар марта 三月 marzec"},
        {4, "Apr avr. abr kwi Nis апр. 四月 April kwietnia"},
        {5, "May Mai maj mag mei мая май 五月 maggio"},
        {6, "Jun juin cze giu Haz июн. 六月 czerwca"},
        {7, "Jul juil. lip lug Tem июл. 七月 luglio"},
        {8, "Aug août aout ago sie Ağu agu авг. 八月"},
        {9, "Sep Sept. sept set wrz Eyl сен сент. 九月"},
        {10, "Oct Okt oct. paź paz out ott Eki окт. 十月"},
        {11, "Nov nov. lis Kas ноя нояб. 十一月 11月"},
        {12, "Dec Dez déc. dic gru Ara дек. 十二月 12월 decembre"}};
    for (const auto &[month, names] : languages) {
        for (const QString &name : QString::fromUtf8(names).split(QChar(u' '))) {
            const auto parsed = parse(QStringLiteral("4/%1/26").arg(name).toUtf8().constData());
            const QString iso =
                QStringLiteral("2026-%1-04T00:00:00Z").arg(month, 2, 10, QChar(u'0'));
            EXPECT_EQ(parsed.time, at(iso.toLatin1().constData())) << qPrintable(name);
        }
    }
}

TEST(Timestamp, RefusesLocalFormsThatAreNoTimes)
{
    for (const char *text : {"31/Feb/25", "12/Foo/25", "22/Dec/25 25:00", "32.10.2024", "1/2/3/4",
                             "2024年13月5日", "/Date(x)/", "12/Junk/25", "12/jui/25", "22/Dec/251",
                             "22/Dec/25 13:05 AM", "4/5/2026 soon", "2 Oct 2013 10:15 +0990"})
        EXPECT_EQ(parse(text).problem, TimestampProblem::Invalid) << text;
}

} // namespace
} // namespace obeya

#include "assessments/import/timestamp.h"
#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using test::at;

ParsedTime parse(const char *text, const char *zone = "UTC")
{
    return parseTimestamp(QString::fromUtf8(text), QTimeZone(zone));
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
    for (const char *text :
         {"", "  ", "0", "null", "NULL", "None", "NaN", "\\N", "?", "-", "N/A", "(empty)",
          "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0000-00-00 00:00:00"}) {
        const ParsedTime parsed = parse(text);
        EXPECT_EQ(parsed.problem, TimestampProblem::Missing) << text;
        EXPECT_FALSE(parsed.time) << text;
    }
}

TEST(Timestamp, DoesNotGuessTheOrderOfDayAndMonth)
{
    for (const char *text : {"4/5/2026 10:00", "04.05.2026", "29-02-2016 01:16", "5/4/26"})
        EXPECT_EQ(parse(text).problem, TimestampProblem::Ambiguous) << text;
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

} // namespace
} // namespace obeya

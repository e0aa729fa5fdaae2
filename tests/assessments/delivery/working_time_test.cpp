#include "assessments/delivery/working_time.h"
#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

Duration worked(const QString &from, const QString &to, const QByteArray &zone = "UTC")
{
    return workingTime(at(from), at(to), {}, QTimeZone(zone));
}

} // namespace

// 2024-01-05 is a Friday.
TEST(WorkingTime, CountsHoursOfTheDay)
{
    EXPECT_EQ(worked(u"2024-01-05T10:00Z"_s, u"2024-01-05T12:30Z"_s), minutes(150));
    EXPECT_EQ(worked(u"2024-01-05T06:00Z"_s, u"2024-01-05T20:00Z"_s), minutes(480));
    EXPECT_EQ(worked(u"2024-01-05T18:00Z"_s, u"2024-01-05T20:00Z"_s), minutes(0));
    EXPECT_EQ(worked(u"2024-01-05T12:00Z"_s, u"2024-01-05T10:00Z"_s), minutes(0));
}

TEST(WorkingTime, LeavesOutTheWeekend)
{
    EXPECT_EQ(worked(u"2024-01-05T16:00Z"_s, u"2024-01-08T10:00Z"_s), minutes(120));
    EXPECT_EQ(worked(u"2024-01-06T10:00Z"_s, u"2024-01-07T10:00Z"_s), minutes(0));
}

TEST(WorkingTime, AddsUpWeeks)
{
    EXPECT_EQ(worked(u"2024-01-05T09:00Z"_s, u"2024-02-02T09:00Z"_s), minutes(20 * 480));
}

TEST(WorkingTime, FollowsTheClockOfTheZone)
{
    EXPECT_EQ(worked(u"2024-01-05T00:00Z"_s, u"2024-01-05T02:00Z"_s, "Asia/Shanghai"), minutes(60));
}

TEST(WorkingTime, IsTheLeadTimeWhenAsked)
{
    const RecordTexts texts{u"2024-01-08T10:00Z ok commits=abcdef1"_s,
                            u"abcdef1 2024-01-05T16:00Z"_s,
                            u"2024-01-08T16:00Z resolved=2024-01-09T10:00Z"_s};
    MetricsOptions options = period({2024, 1, 8}, {2024, 1, 14});
    EXPECT_DOUBLE_EQ(*computed(texts, options).all.leadTime.value, 66 * kHourInMs);
    options.workingCalendar = WorkingCalendar();
    EXPECT_DOUBLE_EQ(*computed(texts, options).all.leadTime.value, 2 * kHourInMs);
    EXPECT_DOUBLE_EQ(*computed(texts, options).all.timeToRestore.value, 2 * kHourInMs);
}

} // namespace obeya::test

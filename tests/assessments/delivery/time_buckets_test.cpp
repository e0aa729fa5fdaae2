#include "assessments/delivery/time_buckets.h"
#include "tests/support/delivery_data.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

TimeBuckets buckets(QDate from, QDate to, Bucket bucket, const QByteArray &zone = "UTC",
                    WeekStart weekStart = WeekStart::Monday)
{
    MetricsOptions options;
    options.zone = QTimeZone(zone);
    options.bucket = bucket;
    options.weekStart = weekStart;
    return TimeBuckets(from, to, options);
}

} // namespace

TEST(TimeBuckets, PeriodIsHalfOpen)
{
    const TimeBuckets january = buckets({2024, 1, 1}, {2024, 1, 31}, Bucket::Day);
    EXPECT_TRUE(january.contains(at(u"2024-01-01T00:00:00.000Z"_s)));
    EXPECT_FALSE(january.contains(at(u"2023-12-31T23:59:59.999Z"_s)));
    EXPECT_TRUE(january.contains(at(u"2024-01-31T23:59:59.999Z"_s)));
    EXPECT_FALSE(january.contains(at(u"2024-02-01T00:00:00.000Z"_s)));
    EXPECT_EQ(january.dayCount(), 31);
}

TEST(TimeBuckets, DaysFollowTheZone)
{
    const TimeBuckets day = buckets({2024, 1, 1}, {2024, 1, 1}, Bucket::Day, "Asia/Shanghai");
    EXPECT_TRUE(day.contains(at(u"2023-12-31T16:00Z"_s)));
    EXPECT_FALSE(day.contains(at(u"2024-01-01T16:00Z"_s)));
}

TEST(TimeBuckets, DayOfTheSpringChangeHas23Hours)
{
    const TimeBuckets days = buckets({2024, 3, 30}, {2024, 4, 1}, Bucket::Day, "Europe/Berlin");
    EXPECT_EQ(days.day(at(u"2024-03-30T22:59:59Z"_s)), 0);
    EXPECT_EQ(days.day(at(u"2024-03-30T23:00Z"_s)), 1);
    EXPECT_EQ(days.day(at(u"2024-03-31T21:59:59Z"_s)), 1);
    EXPECT_EQ(days.day(at(u"2024-03-31T22:00Z"_s)), 2);
}

TEST(TimeBuckets, DayOfTheAutumnChangeHas25Hours)
{
    const TimeBuckets days = buckets({2024, 10, 26}, {2024, 10, 28}, Bucket::Day, "Europe/Berlin");
    EXPECT_EQ(days.day(at(u"2024-10-26T22:00Z"_s)), 1);
    EXPECT_EQ(days.day(at(u"2024-10-27T22:59:59Z"_s)), 1);
    EXPECT_EQ(days.day(at(u"2024-10-27T23:00Z"_s)), 2);
}

TEST(TimeBuckets, WeeksStartOnMondayOrSunday)
{
    // 2024-03-03 is a Sunday.
    const TimeBuckets monday = buckets({2024, 3, 1}, {2024, 3, 10}, Bucket::Week);
    EXPECT_EQ(monday.bucketCount(), 2);
    EXPECT_EQ(monday.bucketStart(0), QDate(2024, 2, 26));
    EXPECT_EQ(monday.bucketStart(1), QDate(2024, 3, 4));
    const TimeBuckets sunday =
        buckets({2024, 3, 1}, {2024, 3, 10}, Bucket::Week, "UTC", WeekStart::Sunday);
    EXPECT_EQ(sunday.bucketCount(), 3);
    EXPECT_EQ(sunday.bucketStart(0), QDate(2024, 2, 25));
    EXPECT_EQ(sunday.bucketStart(1), QDate(2024, 3, 3));
}

TEST(TimeBuckets, MonthsAndQuartersStartByTheCalendar)
{
    const TimeBuckets months = buckets({2023, 12, 15}, {2024, 2, 1}, Bucket::Month);
    EXPECT_EQ(months.bucketCount(), 3);
    EXPECT_EQ(months.bucketStart(0), QDate(2023, 12, 1));
    EXPECT_EQ(months.bucketStart(2), QDate(2024, 2, 1));
    const TimeBuckets quarters = buckets({2023, 12, 31}, {2024, 7, 1}, Bucket::Quarter);
    EXPECT_EQ(quarters.bucketCount(), 4);
    EXPECT_EQ(quarters.bucketStart(0), QDate(2023, 10, 1));
    EXPECT_EQ(quarters.bucketStart(3), QDate(2024, 7, 1));
}

TEST(TimeBuckets, WeeksAreCountedWhateverTheBucket)
{
    EXPECT_EQ(buckets({2023, 4, 1}, {2023, 4, 30}, Bucket::Quarter).weekCount(), 5);
}

TEST(TimeBuckets, SurvivesADayThatNeverWas)
{
    // Samoa went from 29 to 31 December 2011.
    const TimeBuckets days = buckets({2011, 12, 29}, {2011, 12, 31}, Bucket::Day, "Pacific/Apia");
    EXPECT_EQ(days.day(at(u"2011-12-30T09:59:59Z"_s)), 0);
    EXPECT_EQ(days.day(at(u"2011-12-30T10:00Z"_s)), 2);
    EXPECT_TRUE(days.contains(at(u"2011-12-31T09:59:59Z"_s)));
    EXPECT_FALSE(days.contains(at(u"2011-12-31T10:00Z"_s)));
}

TEST(TimeBuckets, WithoutAPeriodNothingIsInside)
{
    EXPECT_FALSE(TimeBuckets().contains(at(u"2024-01-01T00:00Z"_s)));
    EXPECT_EQ(TimeBuckets().bucketCount(), 0);
}

} // namespace obeya::test

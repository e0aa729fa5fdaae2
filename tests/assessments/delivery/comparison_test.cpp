#include "assessments/delivery/comparison.h"
#include "assessments/delivery/delivery_columns.h"
#include "tests/support/delivery_data.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

std::optional<DeliveryMetrics> before(const QString &deployments, const QDate &from,
                                      const QDate &to)
{
    DeliveryData data;
    data.deployments = test::deployments(deployments);
    MetricsOptions options;
    options.from = from;
    options.to = to;
    MetricsCalculator calculator(std::make_shared<const DeliveryColumns>(data));
    const auto metrics = calculator.compute(options);
    EXPECT_TRUE(metrics);
    const auto previous = computePreviousPeriod(calculator, *metrics);
    EXPECT_TRUE(previous);
    return *previous;
}

} // namespace

TEST(Comparison, CoversAsManyDaysThatEndTheDayBefore)
{
    const auto previous =
        before(u"2026-05-03T10:00Z ok; 2026-05-06T10:00Z ok; 2026-05-12T10:00Z ok"_s,
               QDate(2026, 5, 11), QDate(2026, 5, 17));
    ASSERT_TRUE(previous);
    EXPECT_EQ(previous->options.from, QDate(2026, 5, 4));
    EXPECT_EQ(previous->options.to, QDate(2026, 5, 10));
    EXPECT_EQ(previous->all.frequency.deployments, 1);
}

TEST(Comparison, IsNoneBeforeTheFirstRecord)
{
    EXPECT_FALSE(before(u"2026-05-12T10:00Z ok; 2026-05-14T10:00Z ok"_s, QDate(2026, 5, 11),
                        QDate(2026, 5, 17)));
}

TEST(Comparison, CountsAnIdlePeriodAmongRecordsAsZero)
{
    const auto previous = before(u"2026-04-01T10:00Z ok; 2026-05-12T10:00Z ok"_s,
                                 QDate(2026, 5, 11), QDate(2026, 5, 17));
    ASSERT_TRUE(previous);
    EXPECT_EQ(previous->all.frequency.deployments, 0);
}

} // namespace obeya

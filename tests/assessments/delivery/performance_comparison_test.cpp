#include "assessments/delivery/performance_comparison.h"
#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

TEST(DowntimeCost, IsThatOfTheReportsExample)
{
    EXPECT_DOUBLE_EQ(*downtimeCost(1460, 0.075, 1, 500'000), 54'750'000);
}

TEST(DowntimeCost, IsUnknownWithoutAllFactors)
{
    EXPECT_FALSE(downtimeCost(std::nullopt, 0.075, 1, 500'000));
    EXPECT_FALSE(downtimeCost(1460, std::nullopt, 1, 500'000));
    EXPECT_FALSE(downtimeCost(1460, 0.075, -1, 500'000));
    EXPECT_DOUBLE_EQ(*downtimeCost(1460, 0, 1, 500'000), 0);
}

TEST(PerformanceComparison, TheRatiosOf2016FollowFromItsGroups)
{
    const PublishedPerformance high = highPerformers2016();
    const PublishedPerformance low = lowPerformers2016();
    const PerformanceRatios &ratios = performanceRatios().first();
    EXPECT_EQ(ratios.year, 2016);
    EXPECT_NEAR(high.deploymentsPerYear / low.deploymentsPerYear, ratios.frequency, 10);
    EXPECT_NEAR(low.leadTime / high.leadTime, ratios.leadTime, 40);
    EXPECT_DOUBLE_EQ(low.recovery / high.recovery, ratios.recovery);
    EXPECT_NEAR(low.changeFailure / high.changeFailure, ratios.changeFailure, 0.1);
}

TEST(PerformanceComparison, OwnFiguresAreThoseOfTheMetrics)
{
    const OwnPerformance own = ownPerformance(
        computed({u"2024-01-01T12:00Z ok commits=abcdef1; 2024-01-02T12:00Z ok"_s,
                  u"abcdef1 2024-01-01T10:00Z"_s,
                  {}},
                 period({2024, 1, 1}, {2024, 1, 10})));
    EXPECT_DOUBLE_EQ(*own.deploymentsPerYear, 73);
    EXPECT_DOUBLE_EQ(*own.leadTime, 7200);
    EXPECT_FALSE(own.recovery);
    EXPECT_FALSE(own.changeFailure);
    EXPECT_FALSE(ownPerformance(computed(RecordTexts())).deploymentsPerYear);
}

} // namespace obeya::test

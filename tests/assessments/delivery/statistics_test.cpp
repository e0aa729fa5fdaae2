#include "assessments/delivery/statistics.h"

#include <gtest/gtest.h>

namespace obeya::test {

TEST(Statistics, QuantilesInterpolateLikeSpreadsheets)
{
    const std::vector<double> values{1, 2, 3, 4};
    EXPECT_DOUBLE_EQ(*quantile(values, 0.75), 3.25);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.9), 3.7);
    EXPECT_DOUBLE_EQ(*quantile(values, 0), 1);
    EXPECT_DOUBLE_EQ(*quantile(values, 1), 4);
}

TEST(Statistics, MedianOfAnEvenCountLiesBetween)
{
    EXPECT_DOUBLE_EQ(*median({1, 2, 3, 4}), 2.5);
    EXPECT_DOUBLE_EQ(*median({1, 2, 9}), 2);
}

TEST(Statistics, LowerMedianIsOneOfTheValues)
{
    EXPECT_DOUBLE_EQ(*lowerMedian({1, 2, 3, 4}), 2);
    EXPECT_DOUBLE_EQ(*lowerMedian({1, 2, 3}), 2);
    EXPECT_DOUBLE_EQ(*lowerMedian({7}), 7);
}

TEST(Statistics, NoValuesGiveNone)
{
    EXPECT_FALSE(quantile({}, 0.5));
    EXPECT_FALSE(median({}));
    EXPECT_FALSE(lowerMedian({}));
    EXPECT_FALSE(mean({}));
}

TEST(Statistics, CentralValueFollowsTheChoice)
{
    const std::vector<double> values{1, 2, 3, 10};
    EXPECT_DOUBLE_EQ(*centralValue(values, CentralValue::Median), 2.5);
    EXPECT_DOUBLE_EQ(*centralValue(values, CentralValue::Mean), 4);
    EXPECT_DOUBLE_EQ(*centralValue(values, CentralValue::LowerMedian), 2);
}

} // namespace obeya::test

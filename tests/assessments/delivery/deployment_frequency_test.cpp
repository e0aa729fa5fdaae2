#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

TEST(DeploymentFrequency, CountsOnlySuccessfulProductionDeployments)
{
    const MetricSet set =
        computed({u"2024-01-01T10:00Z ok; 2024-01-01T11:00Z failed; 2024-01-01T12:00Z cancelled;"
                  "2024-01-01T13:00Z skipped; 2024-01-01T14:00Z running;"
                  "2024-01-01T15:00Z unknown; 2024-01-01T16:00Z ok environment=staging;"
                  "2024-01-01T17:00Z ok environment=-"_s,
                  {},
                  {}})
            .all;
    EXPECT_EQ(set.frequency.deployments, 1);
    EXPECT_EQ(set.leftOut.cancelled, 1);
    EXPECT_EQ(set.leftOut.skipped, 1);
    EXPECT_EQ(set.leftOut.running, 1);
    EXPECT_EQ(set.leftOut.unknownResult, 1);
    EXPECT_EQ(set.leftOut.otherEnvironment, 1);
    EXPECT_EQ(set.leftOut.noEnvironment, 1);
}

TEST(DeploymentFrequency, RowsWithOneIdAreOneDeployment)
{
    const DeliveryMetrics metrics = computed(
        {u"2024-01-01T10:00Z ok id=p1 service=A; 2024-01-01T12:00Z ok id=p1 service=B;"
         "2024-01-01T13:00Z failed id=p1 service=C; 2024-01-01T14:00Z ok id=p2 service=A"_s,
         {},
         {}});
    EXPECT_EQ(metrics.all.frequency.deployments, 2);
    ASSERT_EQ(metrics.deployments.size(), 2);
    EXPECT_EQ(metrics.deployments.first().finished, at(u"2024-01-01T12:00Z"_s));
}

TEST(DeploymentFrequency, ADeploymentWithoutSuccessFailedAtItsLastFailedRow)
{
    const DeliveryMetrics metrics =
        computed({u"2024-01-01T10:00Z failed id=p1; 2024-01-01T12:00Z failed id=p1;"
                  "2024-01-01T13:00Z cancelled id=p1"_s,
                  {},
                  {}});
    ASSERT_EQ(metrics.deployments.size(), 1);
    EXPECT_FALSE(metrics.deployments.first().succeeded);
    EXPECT_EQ(metrics.deployments.first().finished, at(u"2024-01-01T12:00Z"_s));
}

TEST(DeploymentFrequency, OneIdInTwoEnvironmentsIsTwoDeployments)
{
    MetricsOptions options;
    options.environments = {u"production"_s, u"staging"_s};
    const RecordTexts texts{u"2024-01-01T10:00Z ok id=p1 environment=staging;"
                            "2024-01-01T12:00Z ok id=p1 environment=prod-eu;"
                            "2024-01-01T12:05Z ok id=p1 environment=prod-us"_s,
                            {},
                            {}};
    EXPECT_EQ(computed(texts).all.frequency.deployments, 1);
    EXPECT_EQ(computed(texts).all.leftOut.otherEnvironment, 1);
    EXPECT_EQ(computed(texts, options).all.frequency.deployments, 2);
}

TEST(DeploymentFrequency, RowsWithoutAnIdStandAlone)
{
    EXPECT_EQ(computed({u"2024-01-01T10:00Z ok id=; 2024-01-01T10:00Z ok id="_s, {}, {}})
                  .all.frequency.deployments,
              2);
}

TEST(DeploymentFrequency, RatesRestOnCalendarDays)
{
    const DeploymentFrequency figure =
        computed({u"2024-01-02T10:00Z ok; 2024-01-02T11:00Z ok; 2024-01-05T10:00Z ok"_s, {}, {}},
                 period({2024, 1, 1}, {2024, 1, 14}))
            .all.frequency;
    EXPECT_DOUBLE_EQ(figure.perDay, 3.0 / 14);
    EXPECT_DOUBLE_EQ(figure.perWeek, 1.5);
    EXPECT_EQ(figure.daysWithDeployments, 2);
    EXPECT_DOUBLE_EQ(figure.medianDaysPerWeek, 1); // two days and none
}

TEST(DeploymentFrequency, EmptyBucketsAreZeroAndKeepTheirPlace)
{
    const auto series = computed({u"2024-01-02T10:00Z ok; 2024-01-17T10:00Z ok"_s, {}, {}},
                                 period({2024, 1, 1}, {2024, 1, 28}))
                            .all.frequency.series;
    ASSERT_EQ(series.size(), 4);
    EXPECT_EQ(series.at(1).start, QDate(2024, 1, 8));
    EXPECT_EQ(series.at(0).value, 1.0);
    EXPECT_EQ(series.at(1).value, 0.0);
    EXPECT_EQ(series.at(2).value, 1.0);
    EXPECT_EQ(series.at(3).value, 0.0);
}

TEST(DeploymentFrequency, NothingDeployedIsZero)
{
    const MetricSet set = computed(RecordTexts(), period({2024, 1, 1}, {2024, 1, 7})).all;
    EXPECT_EQ(set.frequency.deployments, 0);
    EXPECT_EQ(set.frequency.perDay, 0);
    EXPECT_FALSE(set.frequency.grade.level);
}

TEST(DeploymentFrequency, WithoutAFinishTimeItCannotCount)
{
    const MetricSet set = computed({u"- ok; - failed; 2024-01-01T10:00Z ok"_s, {}, {}}).all;
    EXPECT_EQ(set.frequency.deployments, 1);
    EXPECT_EQ(set.leftOut.noFinishTime, 2);
}

TEST(DeploymentFrequency, CancelledOutsideThePeriodIsOutsideThePeriod)
{
    const MetricSet set = computed({u"- cancelled started=2023-12-31T10:00Z;"
                                    "- cancelled created=2024-01-02T10:00Z; - cancelled;"
                                    "2023-12-31T10:00Z ok"_s,
                                    {},
                                    {}},
                                   period({2024, 1, 1}, {2024, 1, 7}))
                              .all;
    EXPECT_EQ(set.leftOut.outsidePeriod, 2);
    EXPECT_EQ(set.leftOut.cancelled, 2);
}

TEST(DeploymentFrequency, FiveOnDemandAreElite)
{
    const RecordTexts texts{u"2024-01-01T10:00Z ok; 2024-01-01T11:00Z ok; 2024-01-01T12:00Z ok;"
                            "2024-01-01T13:00Z ok; 2024-01-01T14:00Z ok"_s,
                            {},
                            {}};
    EXPECT_EQ(computed(texts).all.frequency.grade.level, PerformanceLevel::Elite);
    MetricsOptions options;
    options.benchmarkYear = 2022;
    EXPECT_EQ(computed(texts, options).all.frequency.grade.level, PerformanceLevel::High);
}

TEST(DeploymentFrequency, WeekStartMovesDaysToAnotherWeek)
{
    // A Saturday, a Sunday and a Monday.
    const RecordTexts texts{
        u"2024-03-02T10:00Z ok; 2024-03-03T10:00Z ok; 2024-03-04T10:00Z ok"_s, {}, {}};
    MetricsOptions options;
    EXPECT_EQ(computed(texts, options).all.frequency.series.first().records, 2);
    options.weekStart = WeekStart::Sunday;
    EXPECT_EQ(computed(texts, options).all.frequency.series.first().records, 1);
}

} // namespace obeya::test

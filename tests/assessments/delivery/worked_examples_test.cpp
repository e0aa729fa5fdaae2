#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

// The worked examples of the page with the definitions.
namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

// T is 2024-03-11 12:00.
DeliveryData incidentExample()
{
    return dataOf({u"2024-03-04T12:00Z ok; 2024-03-05T12:00Z ok; 2024-03-07T12:00Z ok;"
                   "2024-03-09T12:00Z ok; 2024-03-11T06:00Z ok; 2024-03-11T11:30Z ok"_s,
                   {},
                   u"2024-03-01T12:00Z; 2024-03-06T12:00Z; 2024-03-08T12:00Z; 2024-03-10T16:00Z;"
                   "2024-03-11T08:00Z; 2024-03-11T10:00Z; 2024-03-11T11:00Z"_s});
}

constexpr auto kRequestDeployments =
    u"2023-04-10T06:52:47Z ok id=p1 service=A; 2023-04-10T06:54:51Z ok id=p1 service=B;"
    "2023-04-13T07:29:14Z ok id=p4 service=A; 2023-04-13T07:30:34Z ok id=p4 service=B;"
    "2023-04-13T07:52:26Z ok id=p6 service=A; 2023-04-13T07:54:31Z ok id=p6 service=B;"
    "2023-04-13T07:23:14Z ok id=p2 service=C; 2023-04-13T07:57:39Z ok id=p7 service=C";

DeliveryMetrics requestExample()
{
    MetricsOptions april = period({2023, 4, 1}, {2023, 4, 30});
    april.leadTimeFrom = LeadTimeStart::FirstCommit;
    return computed({QString::fromUtf16(kRequestDeployments),
                     u"pr1 - firstCommit=2023-04-10T04:51:47Z opened=2023-04-11T04:51:47Z "
                     "merged=2023-04-11T05:51:47Z deployment=p4 service=A;"
                     "pr2 - firstCommit=2023-04-13T04:51:47Z deployment=p4 service=A;"
                     "pr3 - firstCommit=2023-04-07T04:51:47Z deployment=p4 service=B"_s,
                     {}},
                    april);
}

} // namespace

TEST(WorkedExamples, FourOfSixDeploymentsFailed)
{
    const MetricSet set = computed(incidentExample()).all;
    EXPECT_EQ(set.changeFailureRate.count, 4);
    EXPECT_EQ(set.changeFailureRate.deployments, 6);
    EXPECT_NEAR(*set.changeFailureRate.value, 0.6667, 0.00005);
}

TEST(WorkedExamples, OneIncidentCameBeforeEveryDeployment)
{
    const MetricSet set = computed(incidentExample()).all;
    EXPECT_EQ(set.incidents.total, 7);
    EXPECT_EQ(set.incidents.attributed, 6);
    EXPECT_EQ(set.incidents.unattributed, 1);
}

TEST(WorkedExamples, TheSecondToFifthDeploymentFailed)
{
    QList<bool> failed;
    for (const CountedDeployment &deployment : computed(incidentExample()).deployments)
        failed.append(deployment.failed);
    EXPECT_EQ(failed, (QList<bool>{false, true, true, true, true, false}));
}

TEST(WorkedExamples, FiveDeploymentsInAprilOnTwoDaysOfOneWeek)
{
    const DeploymentFrequency figure = requestExample().all.frequency;
    EXPECT_EQ(figure.deployments, 5);
    EXPECT_EQ(figure.daysWithDeployments, 2);
    EXPECT_DOUBLE_EQ(figure.perDay, 5.0 / 30);
    int weeks = 0;
    for (const SeriesPoint &point : figure.series)
        weeks += point.records > 0 ? 1 : 0;
    EXPECT_EQ(weeks, 1);
    EXPECT_EQ(figure.medianDaysPerWeek, 0); // of five weeks, one has two days
}

TEST(WorkedExamples, LeadTimesOfTheRequests)
{
    const DeliveryMetrics metrics = requestExample();
    ASSERT_EQ(metrics.changes.size(), 3);
    EXPECT_EQ(metrics.changes.at(0).leadTime, minutes(8798.0 + 47.0 / 60)); // pr3
    EXPECT_EQ(metrics.changes.at(1).leadTime, minutes(4477.45));            // pr1
    EXPECT_EQ(metrics.changes.at(2).leadTime, minutes(157.45));             // pr2
    EXPECT_DOUBLE_EQ(*metrics.all.leadTime.value, 4477.45 * 60'000);
    EXPECT_EQ(metrics.all.leadTime.pairedBy.explicitLink, 3);
}

TEST(WorkedExamples, CommitsAfterTheirDeploymentAreAnomalies)
{
    const MetricSet set = computed({QString::fromUtf16(kRequestDeployments),
                                    u"c1 2023-04-13T04:51:47Z deployment=p4 service=A;"
                                    "c2 2023-04-14T04:51:47Z deployment=p4 service=A;"
                                    "c3 2023-04-15T04:51:47Z deployment=p4 service=A"_s,
                                    {}})
                              .all;
    EXPECT_EQ(set.leadTime.records, 1);
    EXPECT_EQ(set.leadTime.excluded.afterDeployment, 2);
    EXPECT_DOUBLE_EQ(*set.leadTime.mean, 157.45 * 60'000);
}

TEST(WorkedExamples, FourAndThreeHours)
{
    const LeadTimeFigure figure =
        computed({u"2024-01-02T19:00Z ok commits=aaaaaaa1,aaaaaaa2"_s,
                  u"aaaaaaa1 2024-01-02T15:00Z; aaaaaaa2 2024-01-02T16:00Z"_s,
                  {}})
            .all.leadTime;
    EXPECT_DOUBLE_EQ(*figure.median, 3.5 * 3'600'000);
    EXPECT_DOUBLE_EQ(*figure.mean, 3.5 * 3'600'000);
}

TEST(WorkedExamples, SixIncidentsOnFourOf23Deployments)
{
    DeliveryData data;
    for (int day = 1; day <= 23; ++day)
        data.deployments +=
            deployments(u"2024-01-%1T10:00Z ok id=d%1"_s.arg(day, 2, 10, QChar(u'0')));
    data.incidents = incidents(u"2024-01-03T11:00Z; 2024-01-03T12:00Z; 2024-01-03T13:00Z;"
                               "2024-01-07T11:00Z; 2024-01-12T11:00Z; 2024-01-20T11:00Z"_s);
    const MetricSet set = computed(data).all;
    EXPECT_EQ(set.changeFailureRate.count, 4);
    EXPECT_NEAR(*set.changeFailureRate.value, 0.174, 0.0005);
}

TEST(WorkedExamples, DaysWithAndWithoutFailures)
{
    MetricsOptions options = period({2024, 1, 1}, {2024, 1, 5});
    options.bucket = Bucket::Day;
    const RatioFigure figure =
        computed({u"2024-01-01T10:00Z ok; 2024-01-01T11:00Z ok; 2024-01-01T12:00Z ok;"
                  "2024-01-01T13:00Z ok; 2024-01-02T10:00Z ok; 2024-01-02T11:00Z ok;"
                  "2024-01-03T10:00Z ok; 2024-01-03T11:00Z ok"_s,
                  {},
                  u"2024-01-01T10:10Z; 2024-01-01T11:10Z; 2024-01-01T12:10Z"_s},
                 options)
            .all.changeFailureRate;
    EXPECT_DOUBLE_EQ(*figure.value, 3.0 / 8);
    ASSERT_EQ(figure.series.size(), 5);
    EXPECT_EQ(figure.series.at(0).value, 0.75);
    EXPECT_EQ(figure.series.at(1).value, 0.0);
    EXPECT_EQ(figure.series.at(2).value, 0.0);
    EXPECT_FALSE(figure.series.at(3).value);
    EXPECT_FALSE(figure.series.at(4).value);
}

} // namespace obeya::test

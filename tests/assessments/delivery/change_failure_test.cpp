#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

RatioFigure rateOf(const QString &deploymentText, const QString &incidentText,
                   const MetricsOptions &options = {})
{
    return computed({deploymentText, {}, incidentText}, options).all.changeFailureRate;
}

MetricsOptions failureFrom(FailureSource source)
{
    MetricsOptions options;
    options.failure = source;
    return options;
}

// Two succeeded, one with an incident; one failed; one cancelled.
const QString kMixed = u"2024-01-01T10:00Z ok; 2024-01-02T10:00Z ok; 2024-01-03T10:00Z failed;"
                       "2024-01-03T12:00Z cancelled"_s;
const QString kIncident = u"2024-01-01T11:00Z"_s;

} // namespace

TEST(ChangeFailureRate, ByIncidentCountsSuccessfulDeployments)
{
    const auto figure = rateOf(kMixed, kIncident);
    EXPECT_EQ(figure.count, 1);
    EXPECT_EQ(figure.deployments, 2);
    EXPECT_EQ(figure.value, 0.5);
}

TEST(ChangeFailureRate, ByPipelineCountsFailedRuns)
{
    const auto figure = rateOf(kMixed, kIncident, failureFrom(FailureSource::Pipeline));
    EXPECT_EQ(figure.count, 1);
    EXPECT_EQ(figure.deployments, 3);
}

TEST(ChangeFailureRate, ByBothCountsEitherOnce)
{
    const auto figure = rateOf(kMixed, kIncident, failureFrom(FailureSource::Both));
    EXPECT_EQ(figure.count, 2);
    EXPECT_EQ(figure.deployments, 3);
    EXPECT_EQ(rateOf(kMixed, u"2024-01-03T11:00Z deployment=d3"_s, failureFrom(FailureSource::Both))
                  .count,
              1);
}

TEST(ChangeFailureRate, SeveralIncidentsOfADeploymentCountOnce)
{
    EXPECT_EQ(rateOf(u"2024-01-01T10:00Z ok"_s, u"2024-01-01T11:00Z; 2024-01-01T12:00Z"_s).value,
              1.0);
}

TEST(ChangeFailureRate, WithoutIncidentRecordsItIsUnknown)
{
    const auto figure = rateOf(u"2024-01-01T10:00Z ok"_s, {});
    EXPECT_FALSE(figure.value);
    EXPECT_EQ(figure.reason, NoDataReason::NoIncidents);
    EXPECT_FALSE(figure.series.first().value);
    EXPECT_EQ(rateOf(u"2024-01-01T10:00Z ok"_s, {}, failureFrom(FailureSource::Pipeline)).value,
              0.0);
}

TEST(ChangeFailureRate, WithoutDeploymentsItIsUnknown)
{
    EXPECT_EQ(rateOf({}, kIncident).reason, NoDataReason::NoDeployments);
    EXPECT_FALSE(rateOf({}, kIncident).value);
    EXPECT_EQ(rateOf(u"2024-01-01T10:00Z ok environment=test"_s, kIncident).reason,
              NoDataReason::FilteredOut);
    EXPECT_EQ(rateOf(u"2024-01-01T10:00Z cancelled"_s, kIncident).reason,
              NoDataReason::NoDeployments);
}

TEST(Attribution, ANamedDeploymentGoesBeforeTime)
{
    const DeliveryMetrics metrics = computed({u"2024-01-01T10:00Z ok; 2024-01-02T10:00Z ok"_s,
                                              {},
                                              u"2024-01-02T11:00Z deployment=d1"_s});
    EXPECT_TRUE(metrics.deployments.at(0).failed);
    EXPECT_FALSE(metrics.deployments.at(1).failed);
    EXPECT_EQ(metrics.incidents.first().basis, AttributionBasis::Explicit);
}

TEST(Attribution, ANamedCommitFindsItsLatestDeploymentBefore)
{
    const DeliveryMetrics metrics =
        computed({u"2024-01-01T10:00Z ok commit=abcdef0; 2024-01-02T10:00Z ok commits=abcdef0;"
                  "2024-01-03T10:00Z ok commit=1234567; 2024-01-05T10:00Z ok commit=abcdef0"_s,
                  {},
                  u"2024-01-04T11:00Z change=abcdef0"_s});
    EXPECT_EQ(metrics.incidents.first().deployment, 1);
    EXPECT_EQ(metrics.incidents.first().basis, AttributionBasis::Explicit);
}

TEST(Attribution, ANamedRequestFindsTheDeploymentThatShippedIt)
{
    const DeliveryMetrics metrics = computed(
        {u"2024-01-01T10:00Z ok commit=abcdef0; 2024-01-02T10:00Z ok"_s,
         u"pr7 2024-01-01T09:00Z mergeCommit=abcdef0"_s, u"2024-01-02T11:00Z change=pr7"_s});
    EXPECT_EQ(metrics.incidents.first().deployment, 0);
}

TEST(Attribution, ANamedDeploymentOfAnotherEnvironmentIsNotReplacedByAGuess)
{
    const MetricSet set =
        computed({u"2024-01-01T10:00Z ok id=s1 environment=staging; 2024-01-01T11:00Z ok"_s,
                  {},
                  u"2024-01-01T12:00Z deployment=s1"_s})
            .all;
    EXPECT_EQ(set.incidents.unattributed, 1);
    EXPECT_EQ(set.changeFailureRate.value, 0.0);
}

TEST(Attribution, TakesTheLatestSuccessfulDeploymentNotAfterTheIncident)
{
    const DeliveryMetrics metrics =
        computed({u"2024-01-01T10:00Z ok; 2024-01-01T11:00Z failed; 2024-01-01T12:00Z ok"_s,
                  {},
                  u"2024-01-01T11:30Z; 2024-01-01T12:00Z"_s});
    EXPECT_TRUE(metrics.deployments.at(0).failed);
    EXPECT_FALSE(metrics.deployments.at(1).failed);
    EXPECT_TRUE(metrics.deployments.at(2).failed);
}

TEST(Attribution, StaysInTheServiceWhenBothNameOne)
{
    const QString deployed = u"2024-01-01T10:00Z ok service=A; 2024-01-01T11:00Z ok service=B"_s;
    EXPECT_EQ(
        computed({deployed, {}, u"2024-01-01T12:00Z service=A"_s}).incidents.first().deployment, 0);
    EXPECT_EQ(computed({deployed, {}, u"2024-01-01T12:00Z"_s}).incidents.first().deployment, 1);
    EXPECT_EQ(
        computed({deployed, {}, u"2024-01-01T12:00Z service=C"_s}).incidents.first().deployment,
        -1);
    EXPECT_EQ(
        computed({deployed + u"; 2024-01-01T11:30Z ok"_s, {}, u"2024-01-01T12:00Z service=A"_s})
            .incidents.first()
            .deployment,
        2);
}

TEST(Attribution, WindowIsSelectable)
{
    const QString deployed = u"2024-01-01T10:00Z ok"_s;
    const QString late = u"2024-01-08T10:00Z; 2024-01-08T10:00:01Z"_s;
    MetricsOptions options;
    EXPECT_EQ(computed({deployed, {}, late}, options).all.incidents.attributed, 1);
    options.attributionWindow = std::chrono::hours(36);
    EXPECT_EQ(computed({deployed, {}, late}, options).all.incidents.attributed, 0);
    options.attributionWindow.reset();
    EXPECT_EQ(computed({deployed, {}, late}, options).all.incidents.attributed, 2);
}

TEST(Attribution, HappensBeforeThePeriodIsChosen)
{
    // The incident of January belongs to the deployment of December, not to none.
    const RecordTexts texts{
        u"2023-12-31T10:00Z ok; 2024-01-02T10:00Z ok"_s, {}, u"2024-01-01T10:00Z"_s};
    const MetricSet january = computed(texts, period({2024, 1, 1}, {2024, 1, 31})).all;
    EXPECT_EQ(january.incidents.attributed, 1);
    EXPECT_EQ(january.changeFailureRate.value, 0.0);
    const MetricSet december = computed(texts, period({2023, 12, 1}, {2023, 12, 31})).all;
    EXPECT_EQ(december.changeFailureRate.value, 1.0);
    EXPECT_EQ(december.incidents.total, 0);
}

TEST(Attribution, IncidentsOfOtherEnvironmentsStayOut)
{
    const RecordTexts texts{
        u"2024-01-01T10:00Z ok"_s, {}, u"2024-01-01T11:00Z environment=staging"_s};
    const MetricSet set = computed(texts).all;
    EXPECT_EQ(set.incidents.total, 0);
    EXPECT_EQ(set.changeFailureRate.reason, NoDataReason::FilteredOut);
    EXPECT_EQ(set.timeToRestore.reason, NoDataReason::FilteredOut);
}

} // namespace obeya::test

#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

RestoreFigure restoreOf(const QString &deploymentText, const QString &incidentText,
                        const MetricsOptions &options = {})
{
    return computed({deploymentText, {}, incidentText}, options).all.timeToRestore;
}

MetricsOptions fromPipeline()
{
    MetricsOptions options;
    options.failure = FailureSource::Pipeline;
    return options;
}

} // namespace

TEST(TimeToRestore, CountsFromTheIncidentByDefault)
{
    const auto figure =
        restoreOf(u"2024-01-01T10:00Z ok"_s, u"2024-01-01T11:00Z resolved=2024-01-01T13:00Z;"
                                             "2024-01-01T12:00Z resolved=2024-01-01T16:00Z"_s);
    EXPECT_EQ(figure.records, 2);
    EXPECT_DOUBLE_EQ(*figure.value, 3 * kHourInMs);
}

TEST(TimeToRestore, CanCountFromTheDeployment)
{
    MetricsOptions options;
    options.recoveryFrom = RecoveryStart::Deployment;
    const auto figure = restoreOf(u"2024-01-01T10:00Z ok"_s,
                                  u"2024-01-01T11:00Z resolved=2024-01-01T13:00Z;"
                                  "2023-12-01T11:00Z resolved=2024-01-01T13:00Z"_s,
                                  options);
    EXPECT_EQ(figure.records, 1); // the other one belongs to no deployment
    EXPECT_DOUBLE_EQ(*figure.value, 3 * kHourInMs);
}

TEST(TimeToRestore, UnattributedIncidentsCountFromTheIncident)
{
    EXPECT_DOUBLE_EQ(*restoreOf({}, u"2024-01-01T11:00Z resolved=2024-01-01T13:00Z"_s).value,
                     2 * kHourInMs);
}

TEST(TimeToRestore, BelongsToThePeriodInWhichItWasResolved)
{
    const QString incident = u"2024-01-31T23:00Z resolved=2024-02-01T01:00Z"_s;
    EXPECT_EQ(restoreOf({}, incident, period({2024, 2, 1}, {2024, 2, 29})).records, 1);
    const auto january = restoreOf({}, incident, period({2024, 1, 1}, {2024, 1, 31}));
    EXPECT_FALSE(january.value);
    EXPECT_EQ(january.reason, NoDataReason::NoneRestored);
    EXPECT_EQ(january.open, 1);
}

TEST(TimeToRestore, OpenIncidentsAreCountedAndListedFirst)
{
    const DeliveryMetrics metrics =
        computed({{},
                  {},
                  u"2024-01-03T11:00Z resolved=2024-01-03T13:00Z; 2024-01-01T11:00Z;"
                  "2024-01-02T11:00Z resolved=2024-01-02T12:00Z; 2023-06-01T11:00Z"_s},
                 period({2024, 1, 1}, {2024, 1, 31}));
    EXPECT_EQ(metrics.all.timeToRestore.open, 2);
    QList<qsizetype> order;
    for (const AttributedIncident &incident : metrics.incidents)
        order.append(incident.incident);
    EXPECT_EQ(order, (QList<qsizetype>{1, 3, 0, 2}));
}

TEST(TimeToRestore, ResolvedBeforeOpenedIsAnAnomaly)
{
    const auto figure = restoreOf({}, u"2024-01-02T11:00Z resolved=2024-01-02T10:00Z"_s);
    EXPECT_FALSE(figure.value);
    EXPECT_EQ(figure.negative, 1);
    EXPECT_EQ(figure.open, 0);
}

TEST(TimeToRestore, SaysWhyThereIsNoFigure)
{
    EXPECT_EQ(restoreOf(u"2024-01-01T10:00Z ok"_s, {}).reason, NoDataReason::NoIncidents);
    EXPECT_EQ(restoreOf({}, u"2024-01-01T10:00Z"_s).reason, NoDataReason::NoneRestored);
}

TEST(TimeToRestore, PipelineOutagesRunToTheNextSuccessOfTheService)
{
    const auto figure =
        restoreOf(u"2024-01-01T10:00Z failed service=A; 2024-01-01T11:00Z ok service=B;"
                  "2024-01-01T12:00Z failed service=A; 2024-01-01T13:00Z ok service=A;"
                  "2024-01-01T14:00Z failed service=B"_s,
                  {}, fromPipeline());
    EXPECT_EQ(figure.records, 1);
    EXPECT_DOUBLE_EQ(*figure.value, 3 * kHourInMs);
    EXPECT_EQ(figure.open, 1);
}

TEST(TimeToRestore, PipelineOutageBelongsToThePeriodOfTheSuccess)
{
    MetricsOptions options = period({2024, 2, 1}, {2024, 2, 29});
    options.failure = FailureSource::Pipeline;
    EXPECT_EQ(restoreOf(u"2024-01-31T23:00Z failed; 2024-02-01T01:00Z ok"_s, {}, options).records,
              1);
}

TEST(TimeToRestore, PipelineWithoutFailuresHasNoIncidents)
{
    EXPECT_EQ(restoreOf(u"2024-01-01T10:00Z ok"_s, {}, fromPipeline()).reason,
              NoDataReason::NoIncidents);
    EXPECT_EQ(restoreOf({}, {}, fromPipeline()).reason, NoDataReason::NoDeployments);
    EXPECT_EQ(restoreOf(u"2024-01-01T10:00Z failed"_s, {}, fromPipeline()).reason,
              NoDataReason::NoneRestored);
}

TEST(TimeToRestore, DeploymentsSayHowLongTheyTookToRestore)
{
    const RecordTexts texts{u"2024-01-01T10:00Z ok; 2024-01-02T10:00Z ok"_s,
                            {},
                            u"2024-01-01T11:00Z resolved=2024-01-01T13:00Z;"
                            "2024-01-01T11:00Z resolved=2024-01-01T14:00Z"_s};
    EXPECT_EQ(computed(texts).deployments.at(0).restoreTime, minutes(180));
    EXPECT_FALSE(computed(texts).deployments.at(1).restoreTime);
}

TEST(TimeToRestore, GradesByTheYear)
{
    QString incidentText;
    for (int number = 0; number < 5; ++number)
        incidentText += u"2024-01-01T11:00Z resolved=2024-01-01T11:30Z;"_s;
    EXPECT_EQ(restoreOf({}, incidentText).grade.level, PerformanceLevel::Elite);
    MetricsOptions options;
    options.benchmarkYear = 2025;
    EXPECT_EQ(restoreOf({}, incidentText, options).grade.note, GradeNote::NoTiers);
}

} // namespace obeya::test

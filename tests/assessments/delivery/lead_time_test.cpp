#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

LeadTimeFigure leadTimeOf(const QString &deploymentText, const QString &changeText,
                          const MetricsOptions &options = {})
{
    return computed({deploymentText, changeText, {}}, options).all.leadTime;
}

MetricsOptions byTime()
{
    MetricsOptions options;
    options.inference = Inference::ByTime;
    return options;
}

} // namespace

TEST(LeadTime, PairsByListedCommits)
{
    const auto figure = leadTimeOf(u"2024-01-02T12:00Z ok commits=abcdef01,abcdef02"_s,
                                   u"abcdef01 2024-01-02T10:00Z; abcdef02 2024-01-02T08:00Z"_s);
    EXPECT_EQ(figure.pairedBy.explicitLink, 2);
    EXPECT_DOUBLE_EQ(*figure.median, 3 * kHourInMs);
    EXPECT_EQ(figure.reason, NoDataReason::None);
}

TEST(LeadTime, PairsByTheDeploymentThatAChangeNames)
{
    const auto figure =
        leadTimeOf(u"2024-01-02T12:00Z ok id=r7"_s, u"c1 2024-01-02T10:00Z deployment=r7"_s);
    EXPECT_EQ(figure.pairedBy.explicitLink, 1);
    EXPECT_DOUBLE_EQ(*figure.value, 2 * kHourInMs);
}

TEST(LeadTime, PairsByTheDeployedSha)
{
    const auto figure =
        leadTimeOf(u"2024-01-02T12:00Z ok commit=ABCDEF0123"_s,
                   u"abcdef0123 2024-01-02T10:00Z; pr1 2024-01-02T09:00Z mergeCommit=abcdef0123"_s);
    EXPECT_EQ(figure.pairedBy.sha, 2);
}

TEST(LeadTime, AnAbbreviatedShaStandsForItsOnlyFullOne)
{
    const QString change = u"0123456789abcdef0123456789abcdef01234567 2024-01-02T10:00Z"_s;
    EXPECT_EQ(leadTimeOf(u"2024-01-02T12:00Z ok commits=0123456"_s, change).records, 1);
    EXPECT_EQ(leadTimeOf(u"2024-01-02T12:00Z ok commits=012345"_s, change).records, 0);
    EXPECT_EQ(leadTimeOf(u"2024-01-02T12:00Z ok commit=0123456789abcdef0123456789abcdef01234567"_s,
                         u"01234567 2024-01-02T10:00Z"_s)
                  .records,
              1);
}

TEST(LeadTime, AnAmbiguousAbbreviationPairsNothing)
{
    const auto figure =
        leadTimeOf(u"2024-01-02T12:00Z ok commits=0123456"_s,
                   u"0123456aaaa 2024-01-02T10:00Z; 0123456bbbb 2024-01-02T09:00Z"_s);
    EXPECT_EQ(figure.records, 0);
    EXPECT_EQ(figure.excluded.undeployed, 2);
}

TEST(LeadTime, AnAmbiguousAbbreviationStillEqualsItself)
{
    EXPECT_EQ(leadTimeOf(u"2024-01-02T12:00Z ok commits=0123456,0123456aaaa,0123456bbbb"_s,
                         u"0123456 2024-01-02T10:00Z"_s)
                  .records,
              1);
}

TEST(LeadTime, TheFirstSuccessfulDeploymentCounts)
{
    const auto figure = leadTimeOf(u"2024-01-04T12:00Z ok commits=abcdef01;"
                                   "2024-01-03T12:00Z ok commits=abcdef01;"
                                   "2024-01-02T12:00Z failed commits=abcdef01"_s,
                                   u"abcdef01 2024-01-03T10:00Z"_s);
    EXPECT_EQ(figure.records, 1);
    EXPECT_DOUBLE_EQ(*figure.value, 2 * kHourInMs);
}

TEST(LeadTime, AnExplicitLinkGoesBeforeAnEarlierSha)
{
    const auto figure = leadTimeOf(u"2024-01-02T12:00Z ok commit=abcdef01;"
                                   "2024-01-03T12:00Z ok commits=abcdef01"_s,
                                   u"abcdef01 2024-01-02T10:00Z"_s);
    EXPECT_EQ(figure.pairedBy.explicitLink, 1);
    EXPECT_DOUBLE_EQ(*figure.value, 26 * kHourInMs);
}

TEST(LeadTime, ACommitOnlyInAFailedDeploymentIsUndeployed)
{
    const auto figure = leadTimeOf(u"2024-01-02T12:00Z failed commits=abcdef01;"
                                   "2024-01-03T12:00Z ok commits=abcdef02"_s,
                                   u"abcdef01 2024-01-02T10:00Z; abcdef02 2024-01-02T11:00Z"_s);
    EXPECT_EQ(figure.records, 1);
    EXPECT_EQ(figure.excluded.undeployed, 1);
}

TEST(LeadTime, TimePairsOnlyWhenAllowed)
{
    const QString deployed = u"2024-01-02T09:00Z ok service=A; 2024-01-02T12:00Z ok service=A;"
                             "2024-01-02T11:00Z ok service=B"_s;
    const QString change = u"c1 2024-01-01T10:00Z merged=2024-01-02T10:00Z service=A"_s;
    EXPECT_EQ(leadTimeOf(deployed, change).reason, NoDataReason::NoLinkedChanges);
    const auto figure = leadTimeOf(deployed, change, byTime());
    EXPECT_EQ(figure.pairedBy.time, 1);
    EXPECT_DOUBLE_EQ(*figure.value,
                     26 * kHourInMs); // from commit to the deployment after the merge
}

TEST(LeadTime, TimePairsADeploymentAtTheVeryMoment)
{
    EXPECT_EQ(
        leadTimeOf(u"2024-01-02T10:00Z ok"_s, u"c1 2024-01-02T10:00Z"_s, byTime()).pairedBy.time,
        1);
}

TEST(LeadTime, CommitsOfAFailedDeploymentShipWithTheNextSuccessByTime)
{
    const auto figure = leadTimeOf(
        u"2024-01-02T12:00Z failed commits=abcdef01; 2024-01-03T12:00Z ok commits=abcdef02"_s,
        u"abcdef01 2024-01-02T10:00Z"_s, byTime());
    EXPECT_DOUBLE_EQ(*figure.value, 26 * kHourInMs);
}

TEST(LeadTime, StartIsSelectable)
{
    const QString deployed = u"2024-01-02T12:00Z ok id=r1"_s;
    const QString change = u"pr1 2024-01-02T09:00Z authored=2024-01-02T08:00Z "
                           "firstCommit=2024-01-02T07:00Z opened=2024-01-02T10:00Z "
                           "merged=2024-01-02T11:00Z deployment=r1"_s;
    const QList<std::pair<LeadTimeStart, double>> expected{{LeadTimeStart::Committed, 3},
                                                           {LeadTimeStart::Authored, 4},
                                                           {LeadTimeStart::FirstCommit, 5},
                                                           {LeadTimeStart::Opened, 2},
                                                           {LeadTimeStart::Merged, 1}};
    for (const auto &[start, hours] : expected) {
        MetricsOptions options;
        options.leadTimeFrom = start;
        EXPECT_DOUBLE_EQ(*leadTimeOf(deployed, change, options).value, hours * kHourInMs);
    }
}

TEST(LeadTime, WithoutTheChosenStartAChangeIsLeftOutAndCounted)
{
    MetricsOptions options;
    options.leadTimeFrom = LeadTimeStart::Opened;
    const auto figure = leadTimeOf(u"2024-01-02T12:00Z ok commit=abcdef01"_s,
                                   u"abcdef01 2024-01-02T10:00Z"_s, options);
    EXPECT_FALSE(figure.value);
    EXPECT_EQ(figure.excluded.noStart, 1);
    EXPECT_EQ(figure.reason, NoDataReason::FilteredOut);
}

TEST(LeadTime, MergeCommitsAreLeftOutAndCounted)
{
    const auto figure =
        leadTimeOf(u"2024-01-02T12:00Z ok commits=abcdef01,abcdef02,abcdef03"_s,
                   u"abcdef01 2024-01-02T10:00Z; abcdef02 2024-01-02T11:00Z isMerge=yes;"
                   "abcdef03 2024-01-02T11:00Z parents=abcdef01,abcdef09"_s);
    EXPECT_EQ(figure.records, 1);
    EXPECT_EQ(figure.excluded.mergeCommits, 2);
    EXPECT_EQ(figure.pairedBy.explicitLink, 1);
}

TEST(LeadTime, CentralValueIsSelectable)
{
    const QString deployed = u"2024-01-02T12:00Z ok commits=abcdef01,abcdef02"_s;
    const QString change = u"abcdef01 2024-01-02T11:00Z; abcdef02 2024-01-02T08:00Z"_s;
    MetricsOptions options;
    EXPECT_DOUBLE_EQ(*leadTimeOf(deployed, change, options).value, 2.5 * kHourInMs);
    options.central = CentralValue::LowerMedian;
    EXPECT_DOUBLE_EQ(*leadTimeOf(deployed, change, options).value, kHourInMs);
    options.central = CentralValue::Mean;
    EXPECT_DOUBLE_EQ(
        *leadTimeOf(deployed, change + u"; abcdef01 2024-01-02T11:00Z"_s, options).value,
        2 * kHourInMs);
}

TEST(LeadTime, BelongsToThePeriodOfItsDeployment)
{
    const QString deployed =
        u"2024-01-31T12:00Z ok commits=abcdef01; 2024-02-01T12:00Z ok commits=abcdef02"_s;
    const QString change = u"abcdef01 2024-01-30T12:00Z; abcdef02 2024-01-30T12:00Z"_s;
    const auto figure = leadTimeOf(deployed, change, period({2024, 2, 1}, {2024, 2, 29}));
    EXPECT_EQ(figure.records, 1);
    EXPECT_DOUBLE_EQ(*figure.value, 48 * kHourInMs);
    EXPECT_EQ(figure.excluded.undeployed, 0);
    EXPECT_EQ(leadTimeOf(deployed, change, period({2024, 3, 1}, {2024, 3, 31})).reason,
              NoDataReason::FilteredOut);
}

TEST(LeadTime, UndeployedChangesCountByTheirOwnDate)
{
    const QString change = u"c1 2024-01-10T12:00Z; c2 2024-02-10T12:00Z; c3 -"_s;
    EXPECT_EQ(leadTimeOf(u"2024-01-15T12:00Z ok"_s, change, period({2024, 1, 1}, {2024, 1, 31}))
                  .excluded.undeployed,
              2);
}

TEST(LeadTime, SeriesIsInSecondsAndEmptyBucketsHaveNoValue)
{
    const auto series = leadTimeOf(u"2024-01-02T12:00Z ok commits=abcdef01,abcdef02"_s,
                                   u"abcdef01 2024-01-02T11:00Z; abcdef02 2024-01-02T08:00Z"_s,
                                   period({2024, 1, 1}, {2024, 1, 14}))
                            .series;
    ASSERT_EQ(series.size(), 2);
    EXPECT_EQ(series.at(0).value, 2.5 * 3600);
    EXPECT_EQ(series.at(0).p25, 1.75 * 3600);
    EXPECT_EQ(series.at(0).p75, 3.25 * 3600);
    EXPECT_EQ(series.at(0).records, 2);
    EXPECT_FALSE(series.at(1).value);
    EXPECT_FALSE(series.at(1).p25);
}

TEST(LeadTime, SaysWhyThereIsNoFigure)
{
    EXPECT_EQ(leadTimeOf({}, {}).reason, NoDataReason::NoChanges);
    EXPECT_EQ(leadTimeOf(u"2024-01-02T12:00Z ok"_s, {}).reason, NoDataReason::NoChanges);
    EXPECT_EQ(leadTimeOf({}, u"c1 2024-01-02T12:00Z"_s).reason, NoDataReason::NoDeployments);
    EXPECT_EQ(leadTimeOf(u"2024-01-02T12:00Z ok"_s, u"c1 2024-01-02T10:00Z"_s).reason,
              NoDataReason::NoLinkedChanges);
    EXPECT_FALSE(leadTimeOf(u"2024-01-02T12:00Z ok"_s, u"c1 2024-01-02T10:00Z"_s).value);
}

TEST(LeadTime, CountsTheChangesOfEachDeployment)
{
    const DeliveryMetrics metrics =
        computed({u"2024-01-02T12:00Z ok commits=abcdef01,abcdef02; 2024-01-03T12:00Z ok"_s,
                  u"abcdef01 2024-01-02T11:00Z; abcdef02 2024-01-02T08:00Z"_s,
                  {}});
    EXPECT_EQ(metrics.deployments.at(0).changes, 2);
    EXPECT_EQ(metrics.deployments.at(1).changes, 0);
    EXPECT_EQ(metrics.changes.first().change, 1); // slowest first
}

TEST(LeadTime, ACommitOfTwoServicesCountsWithTheFirstOfThoseChosen)
{
    const RecordTexts texts{
        u"2024-01-02T12:00Z ok service=A commits=abcdef01; 2024-01-03T12:00Z ok service=B commits=abcdef01"_s,
        u"abcdef01 2024-01-02T10:00Z"_s,
        {}};
    EXPECT_DOUBLE_EQ(*computed(texts).all.leadTime.value, 2 * kHourInMs);
    MetricsOptions options;
    options.services = {u"B"_s};
    EXPECT_DOUBLE_EQ(*computed(texts, options).all.leadTime.value, 26 * kHourInMs);
    EXPECT_EQ(computed(texts, options).all.leftOut.otherService, 1);
}

} // namespace obeya::test

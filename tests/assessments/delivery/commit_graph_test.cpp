#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

// Lead times by reachability in the commit graph.
namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

// A straight history: a1 (root) to a6, one a day from 1 January, noon.
const QString kHistory = u"aaaaaa1 2024-01-01T12:00Z; aaaaaa2 2024-01-02T12:00Z parents=aaaaaa1;"
                         "aaaaaa3 2024-01-03T12:00Z parents=aaaaaa2;"
                         "aaaaaa4 2024-01-04T12:00Z parents=aaaaaa3;"
                         "aaaaaa5 2024-01-05T12:00Z parents=aaaaaa4;"
                         "aaaaaa6 2024-01-06T12:00Z parents=aaaaaa5"_s;

DeliveryMetrics graphOf(const QString &deployed, const QString &changes = kHistory,
                        const MetricsOptions &options = {})
{
    return computed({deployed, changes, {}}, options);
}

QStringList shippedIds(const QString &deployed, const QString &changeText = kHistory)
{
    const QList<Change> list = changes(changeText);
    QStringList ids;
    for (const ShippedChange &shipped : graphOf(deployed, changeText).changes)
        ids.append(list.at(shipped.change).id);
    ids.sort();
    return ids;
}

} // namespace

TEST(CommitGraph, ShipsWhatTheDeploymentBeforeDidNotContain)
{
    const DeliveryMetrics metrics =
        graphOf(u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-05T18:00Z ok commit=aaaaaa5"_s,
                kHistory, period({2024, 1, 1}, {2024, 1, 7}));
    const LeadTimeFigure &figure = metrics.all.leadTime;
    EXPECT_EQ(figure.pairedBy.graph, 3);
    EXPECT_DOUBLE_EQ(*figure.median, 30 * kHourInMs); // 54, 30 and 6 hours
    EXPECT_EQ(figure.excluded.undeployed, 1);         // the sixth
}

TEST(CommitGraph, LeavesOutTheChangesOfTheFirstDeployment)
{
    const QString deployed =
        u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-05T18:00Z ok commit=aaaaaa5"_s;
    EXPECT_EQ(graphOf(deployed).all.leadTime.excluded.firstDeployment, 2);
    MetricsOptions options;
    options.firstDeployment = FirstDeployment::Include;
    const LeadTimeFigure included = graphOf(deployed, kHistory, options).all.leadTime;
    EXPECT_EQ(included.records, 5);
    EXPECT_EQ(included.excluded.firstDeployment, 0);
}

TEST(CommitGraph, SaysWhenThereIsOnlyAFirstDeployment)
{
    const LeadTimeFigure figure = graphOf(u"2024-01-06T18:00Z ok commit=aaaaaa6"_s).all.leadTime;
    EXPECT_FALSE(figure.value);
    EXPECT_EQ(figure.reason, NoDataReason::FirstDeploymentOnly);
    EXPECT_EQ(figure.excluded.firstDeployment, 6);
}

TEST(CommitGraph, CommitsOfAFailedDeploymentShipWithTheNextSuccess)
{
    EXPECT_EQ(shippedIds(u"2024-01-02T18:00Z ok commit=aaaaaa2;"
                         "2024-01-03T18:00Z failed commit=aaaaaa3;"
                         "2024-01-04T18:00Z ok commit=aaaaaa4"_s),
              (QStringList{u"aaaaaa3"_s, u"aaaaaa4"_s}));
}

TEST(CommitGraph, AnExplicitLinkGoesBeforeTheGraph)
{
    const LeadTimeFigure figure =
        graphOf(u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-04T18:00Z ok commit=aaaaaa4;"
                "2024-01-05T18:00Z ok commits=aaaaaa3"_s)
            .all.leadTime;
    EXPECT_EQ(figure.pairedBy.explicitLink, 1);
    EXPECT_EQ(figure.pairedBy.graph, 1);
    EXPECT_DOUBLE_EQ(*figure.p90, 0.9 * 54 * kHourInMs + 0.1 * 6 * kHourInMs);
}

TEST(CommitGraph, GoingBackShipsNothingASecondTime)
{
    const DeliveryMetrics metrics =
        graphOf(u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-04T18:00Z ok commit=aaaaaa4;"
                "2024-01-05T10:00Z ok commit=aaaaaa3; 2024-01-06T18:00Z ok commit=aaaaaa6"_s);
    EXPECT_EQ(metrics.all.leadTime.records, 4); // 3 and 4, then 5 and 6
    EXPECT_EQ(metrics.deployments.at(2).changes, 0);
    EXPECT_EQ(metrics.deployments.at(3).changes, 2);
    EXPECT_EQ(metrics.graphGaps.turns, 1);
}

TEST(CommitGraph, FollowsMergedBranchesAndLeavesOutTheMerge)
{
    const QString branched =
        kHistory
        + u"; bbbbbb1 2024-01-03T09:00Z parents=aaaaaa2; bbbbbb2 2024-01-04T09:00Z parents=bbbbbb1;"
          "ccccccc 2024-01-06T13:00Z parents=aaaaaa6,bbbbbb2"_s;
    const QString deployed =
        u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-06T18:00Z ok commit=ccccccc"_s;
    EXPECT_EQ(shippedIds(deployed, branched),
              (QStringList{u"aaaaaa3"_s, u"aaaaaa4"_s, u"aaaaaa5"_s, u"aaaaaa6"_s, u"bbbbbb1"_s,
                           u"bbbbbb2"_s}));
    EXPECT_EQ(graphOf(deployed, branched).all.leadTime.excluded.mergeCommits, 1);
}

TEST(CommitGraph, ASwitchOfBranchesShipsOnlyTheOtherBranch)
{
    const QString branched =
        u"aaaaaa1 2024-01-01T12:00Z; bbbbbb1 2024-01-02T12:00Z parents=aaaaaa1;"
        "ccccccc 2024-01-03T12:00Z parents=aaaaaa1"_s;
    const DeliveryMetrics metrics =
        graphOf(u"2024-01-01T18:00Z ok commit=aaaaaa1; 2024-01-02T18:00Z ok commit=bbbbbb1;"
                "2024-01-03T18:00Z ok commit=ccccccc"_s,
                branched);
    EXPECT_EQ(metrics.all.leadTime.records, 2);
    EXPECT_DOUBLE_EQ(*metrics.all.leadTime.mean, 6 * kHourInMs);
    EXPECT_EQ(metrics.graphGaps.turns, 1);
}

TEST(CommitGraph, EveryHistoryHasItsOwnFirstDeployment)
{
    const QString roots = kHistory
                          + u"; dddddd1 2023-01-01T12:00Z;"
                            "dddddd2 2023-01-02T12:00Z parents=dddddd1"_s;
    const DeliveryMetrics metrics =
        graphOf(u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-03T18:00Z ok commit=dddddd2;"
                "2024-01-04T18:00Z ok commit=aaaaaa4"_s,
                roots);
    EXPECT_EQ(metrics.all.leadTime.records, 2); // 3 and 4, not the old history
    EXPECT_EQ(metrics.all.leadTime.excluded.firstDeployment, 4);
    EXPECT_EQ(metrics.graphGaps.firstDeployments, 2);
}

TEST(CommitGraph, AnUnknownShaShipsNothingAndIsCounted)
{
    const DeliveryMetrics metrics =
        graphOf(u"2024-01-02T18:00Z ok commit=aaaaaa2; 2024-01-03T18:00Z ok commit=eeeeeee;"
                "2024-01-04T18:00Z ok commit=aaaaaa4"_s);
    EXPECT_EQ(metrics.all.leadTime.records, 2);
    EXPECT_EQ(metrics.graphGaps.unknownCommits, 1);
}

TEST(CommitGraph, CountsParentsWithoutARecord)
{
    const QString shallow = u"aaaaaa3 2024-01-03T12:00Z parents=aaaaaa2;"
                            "aaaaaa4 2024-01-04T12:00Z parents=aaaaaa3"_s;
    EXPECT_EQ(graphOf(u"2024-01-04T18:00Z ok commit=aaaaaa4"_s, shallow).graphGaps.unknownParents,
              1);
}

TEST(CommitGraph, APickedOrRebasedCommitCountsOnce)
{
    const QString picked =
        u"aaaaaa1 2024-01-01T12:00Z;"
        "aaaaaa2 2024-01-02T12:00Z parents=aaaaaa1 authored=2024-01-02T11:00Z author=Mei "
        "message=Fix_login;"
        "bbbbbb1 2024-01-09T12:00Z parents=aaaaaa2 authored=2024-01-02T11:00Z author=Mei "
        "message=Fix_login"_s;
    const LeadTimeFigure figure =
        graphOf(u"2024-01-01T18:00Z ok commit=aaaaaa1; 2024-01-02T18:00Z ok commit=aaaaaa2;"
                "2024-01-09T18:00Z ok commit=bbbbbb1"_s,
                picked)
            .all.leadTime;
    EXPECT_EQ(figure.records, 1);
    EXPECT_EQ(figure.excluded.copies, 1);
}

TEST(CommitGraph, AHistoryInACircleEndsAndIsCounted)
{
    const DeliveryMetrics metrics = graphOf(
        u"2024-01-04T18:00Z ok commit=aaaaaa2"_s,
        u"aaaaaa1 2024-01-01T12:00Z parents=aaaaaa2; aaaaaa2 2024-01-02T12:00Z parents=aaaaaa1"_s,
        period({2024, 1, 1}, {2024, 1, 7}));
    EXPECT_EQ(metrics.graphGaps.brokenCycles, 1);
    const LeadTimeFigure::Excluded &excluded = metrics.all.leadTime.excluded;
    EXPECT_EQ(excluded.firstDeployment + excluded.undeployed, 2);
}

TEST(CommitGraph, AbbreviatedShasFindTheirCommit)
{
    const QString full = u"0123456789abcdef0123456789abcdef01234567"_s;
    const QString history = u"9999999 2024-01-01T12:00Z; %1 2024-01-02T12:00Z parents=9999999"_s;
    EXPECT_EQ(
        shippedIds(u"2024-01-01T18:00Z ok commit=9999999; 2024-01-02T18:00Z ok commit=01234567"_s,
                   history.arg(full)),
        QStringList{full});
}

TEST(CommitGraph, AChangeOfANamedServiceWaitsForThatService)
{
    const QString shared = u"aaaaaa1 2024-01-01T12:00Z service=web;"
                           "aaaaaa2 2024-01-02T12:00Z service=api parents=aaaaaa1;"
                           "aaaaaa3 2024-01-03T12:00Z service=web parents=aaaaaa2"_s;
    const DeliveryMetrics metrics = graphOf(u"2024-01-01T18:00Z ok commit=aaaaaa1 service=web;"
                                            "2024-01-01T19:00Z ok commit=aaaaaa1 service=api;"
                                            "2024-01-03T18:00Z ok commit=aaaaaa3 service=web;"
                                            "2024-01-05T12:00Z ok commit=aaaaaa3 service=api"_s,
                                            shared);
    ASSERT_EQ(metrics.changes.size(), 2);
    EXPECT_EQ(metrics.changes.at(0).leadTime, std::chrono::hours(72)); // api
    EXPECT_EQ(metrics.changes.at(1).leadTime, std::chrono::hours(6));  // web
}

TEST(CommitGraph, AChangeOfNoServiceBelongsToTheFirstOfThoseChosen)
{
    const RecordTexts texts{u"2024-01-01T18:00Z ok commit=aaaaaa1 service=web;"
                            "2024-01-01T19:00Z ok commit=aaaaaa1 service=api;"
                            "2024-01-03T18:00Z ok commit=aaaaaa3 service=web;"
                            "2024-01-05T18:00Z ok commit=aaaaaa3 service=api"_s,
                            kHistory,
                            {}};
    EXPECT_DOUBLE_EQ(*computed(texts).all.leadTime.mean, 18 * kHourInMs); // 30 and 6 hours
    MetricsOptions options;
    options.services = {u"api"_s};
    EXPECT_DOUBLE_EQ(*computed(texts, options).all.leadTime.mean, 66 * kHourInMs);
    const DeliveryMetrics apart = computed(texts, {}, ServiceDetail::PerService);
    EXPECT_DOUBLE_EQ(*apart.services.at(0).leadTime.mean, 66 * kHourInMs);
    EXPECT_DOUBLE_EQ(*apart.services.at(1).leadTime.mean, 18 * kHourInMs);
}

TEST(CommitGraph, ManyServicesOfOneRepositoryEachShipTheirOwn)
{
    QString deployed;
    QString history = u"c000000 2024-01-01T00:00Z"_s;
    for (int number = 1; number <= 40; ++number) {
        const QString service = u"s%1"_s.arg(number % 20);
        history +=
            u"; c%1 2024-01-01T00:00Z service=%2 parents=c%3"_s.arg(number, 6, 10, QChar(u'0'))
                .arg(service)
                .arg(number - 1, 6, 10, QChar(u'0'));
    }
    for (int service = 0; service < 20; ++service)
        deployed += u"2024-01-01T01:00Z ok service=s%1 commit=c000000 id=f%1;"
                    "2024-01-01T10:00Z ok service=s%1 commit=c000040 id=l%1;"_s.arg(service);
    const DeliveryMetrics metrics = graphOf(deployed, history);
    EXPECT_EQ(metrics.all.leadTime.records, 40);
    for (const CountedDeployment &deployment : metrics.deployments)
        EXPECT_EQ(deployment.changes, deployment.finished == at(u"2024-01-01T10:00Z"_s) ? 2 : 0);
}

TEST(CommitGraph, AHundredThousandCommitsInARowAreNoDepth)
{
    DeliveryData data;
    data.deployments =
        deployments(u"2024-01-01T01:00Z ok commit=c0; 2024-01-02T01:00Z ok commit=c99999"_s);
    for (int number = 0; number < 100'000; ++number) {
        Change change;
        change.id = u"c%1"_s.arg(number);
        change.committed = at(u"2024-01-01T00:00Z"_s);
        if (number > 0)
            change.parents = {u"c%1"_s.arg(number - 1)};
        data.changes.append(change);
    }
    EXPECT_EQ(computed(data).all.leadTime.pairedBy.graph, 99'999);
}

} // namespace obeya::test

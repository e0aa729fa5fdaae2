#include "assessments/delivery/delivery_columns.h"
#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRollback = u"2024-01-01T10:00Z ok version=V1; 2024-01-02T10:00Z ok version=V2;"
                           "2024-01-03T10:00Z ok version=V3; 2024-01-04T10:00Z ok version=V1";

QList<ReworkSign> signsOf(const QString &deployed, const QString &changed = {},
                          const MetricsOptions &options = {})
{
    QList<ReworkSign> signs;
    for (const CountedDeployment &deployment :
         computed({deployed, changed, {}}, options).deployments)
        signs.append(deployment.rework);
    return signs;
}

} // namespace

TEST(Rework, AnEarlierVersionAgainIsARollbackAndWhatFollowedItFailed)
{
    const DeliveryMetrics metrics = computed({QString::fromUtf16(kRollback), {}, {}});
    EXPECT_EQ(metrics.all.reworkRate.count, 1);
    EXPECT_EQ(metrics.all.reworkRate.deployments, 4);
    EXPECT_EQ(metrics.all.changeFailureRate.count, 1);
    EXPECT_EQ(metrics.all.changeFailureRate.value, 0.25);
    EXPECT_TRUE(metrics.deployments.at(1).failed); // V2
    EXPECT_EQ(metrics.deployments.at(3).rework, ReworkSign::Rollback);
}

TEST(Rework, ARollbackCountsWithEveryFailureSource)
{
    for (const auto source :
         {FailureSource::Incident, FailureSource::Pipeline, FailureSource::Both}) {
        MetricsOptions options;
        options.failure = source;
        EXPECT_EQ(
            computed({QString::fromUtf16(kRollback), {}, {}}, options).all.changeFailureRate.count,
            1);
    }
}

TEST(Rework, SignsCanBeSwitchedOff)
{
    MetricsOptions options;
    options.rework = ReworkDetection::Off;
    const MetricSet set = computed({QString::fromUtf16(kRollback), {}, {}}, options).all;
    EXPECT_FALSE(set.reworkRate.value);
    EXPECT_EQ(set.reworkRate.reason, NoDataReason::NoReworkSigns);
    EXPECT_EQ(set.changeFailureRate.count, 0);
}

TEST(Rework, TheSameVersionTwiceIsNoRollback)
{
    EXPECT_EQ(signsOf(u"2024-01-01T10:00Z ok version=V1; 2024-01-02T10:00Z ok version=V1"_s),
              (QList<ReworkSign>{ReworkSign::None, ReworkSign::None}));
}

TEST(Rework, ServicesAndFailuresDoNotMix)
{
    EXPECT_EQ(signsOf(u"2024-01-01T10:00Z ok version=V1 service=a;"
                      "2024-01-02T10:00Z ok version=V2 service=b;"
                      "2024-01-03T10:00Z failed version=V2 service=a;"
                      "2024-01-04T10:00Z ok version=V1 service=a"_s)
                  .count(ReworkSign::Rollback),
              0);
}

TEST(Rework, WithoutVersionsTheCommitTells)
{
    EXPECT_EQ(signsOf(u"2024-01-01T10:00Z ok commit=aaaaaa1; 2024-01-02T10:00Z ok commit=aaaaaa2;"
                      "2024-01-03T10:00Z ok commit=AAAAAA1"_s)
                  .last(),
              ReworkSign::Rollback);
}

TEST(Rework, MarksOfTheSourceDecide)
{
    EXPECT_EQ(signsOf(u"2024-01-01T10:00Z ok version=V1 rework=yes;"
                      "2024-01-02T10:00Z ok version=V2;"
                      "2024-01-03T10:00Z ok version=V1 rework=no"_s),
              (QList<ReworkSign>{ReworkSign::Marked, ReworkSign::None, ReworkSign::None}));
    const RatioFigure marked =
        computed({u"2024-01-01T10:00Z ok rework=no; 2024-01-02T10:00Z ok"_s, {}, {}})
            .all.reworkRate;
    EXPECT_EQ(marked.value, 0.0);
}

TEST(Rework, ANamedRollbackFailsWhatItTakesBack)
{
    const DeliveryMetrics metrics =
        computed({u"2024-01-01T10:00Z ok id=d1; 2024-01-02T10:00Z ok id=d2;"
                  "2024-01-03T10:00Z ok id=d3 rollbackOf=d2"_s,
                  {},
                  {}});
    EXPECT_EQ(metrics.all.reworkRate.count, 1);
    EXPECT_TRUE(metrics.deployments.at(1).failed);
}

TEST(Rework, RevertsAndHotfixesAreToldByTheirMessages)
{
    EXPECT_EQ(signsOf(u"2024-01-01T10:00Z ok commits=aaaaaa1; 2024-01-02T10:00Z ok commits=aaaaaa2;"
                      "2024-01-03T10:00Z ok commits=aaaaaa3"_s,
                      u"aaaaaa1 2024-01-01T09:00Z message=Add_login;"
                      "aaaaaa2 2024-01-02T09:00Z message=Revert_\"Add_login\";"
                      "aaaaaa3 2024-01-03T09:00Z message=Merge_branch_'hotfix/login'"_s),
              (QList<ReworkSign>{ReworkSign::None, ReworkSign::Revert, ReworkSign::Hotfix}));
}

TEST(Rework, AnIncidentIsNotNeededForTheRate)
{
    const RatioFigure figure =
        computed({u"2024-01-01T10:00Z ok version=1; 2024-01-08T10:00Z ok version=2"_s, {}, {}})
            .all.reworkRate;
    EXPECT_EQ(figure.value, 0.0);
    EXPECT_EQ(figure.series.size(), 2);
}

TEST(MessageMarks, KnowsRevertsAndHotfixes)
{
    EXPECT_EQ(messageMarks("Revert \"Add login\""), RevertMark);
    EXPECT_EQ(messageMarks("Undo login\n\nThis reverts commit 0123456."), RevertMark);
    EXPECT_EQ(messageMarks("HOTFIX: login"), HotfixMark);
    EXPECT_EQ(messageMarks("[hot-fix] login"), HotfixMark);
    EXPECT_EQ(messageMarks("回滚登录"), RevertMark);
    EXPECT_EQ(messageMarks("紧急修复登录"), HotfixMark);
    EXPECT_EQ(messageMarks("Reverted colours of the hotfixture"), 0);
    EXPECT_EQ(messageMarks("Describe the revert: button\n\nrevert"), 0);
    EXPECT_EQ(messageMarks({}), 0);
}

} // namespace obeya::test

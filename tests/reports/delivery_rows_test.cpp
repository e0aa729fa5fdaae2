#include "reports/content/delivery_rows.h"
#include "reports/content/delivery_views.h"
#include "tests/assessments/delivery/random_records.h"
#include "tests/reports/sample_report.h"

#include <gtest/gtest.h>

// The rows behind a measure add up to what it and its charts count.
namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

struct Computed
{
    std::shared_ptr<const DeliveryColumns> data;
    DeliveryMetrics metrics;
};

Computed computedFor(FailureSource failure)
{
    Computed computed;
    computed.data = std::make_shared<const DeliveryColumns>(randomRecords(3, 300));
    MetricsOptions options;
    options.failure = failure;
    computed.metrics = *MetricsCalculator(computed.data)
                            .compute(options, {ServiceDetail::PerService, RowDetail::WithRows});
    return computed;
}

constexpr Measure kAll[] = {Measure::DeploymentFrequency, Measure::LeadTime,
                            Measure::ChangeFailureRate, Measure::TimeToRestore,
                            Measure::ReworkRate};

const QList<SeriesPoint> &seriesOf(const MetricSet &set, Measure measure)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
        return set.frequency.series;
    case Measure::LeadTime:
        return set.leadTime.series;
    case Measure::ChangeFailureRate:
        return set.changeFailureRate.series;
    case Measure::ReworkRate:
        return set.reworkRate.series;
    case Measure::TimeToRestore:
        break;
    }
    return set.timeToRestore.series;
}

} // namespace

TEST(DeliveryRows, OfABucketAreAsManyAsItCounts)
{
    const Computed computed = computedFor(FailureSource::Incident);
    for (const Measure measure : kAll) {
        const QList<SeriesPoint> &series = seriesOf(computed.metrics.all, measure);
        for (int bucket = 0; bucket < series.size(); ++bucket)
            EXPECT_EQ(rowsOfBucket(computed.metrics, *computed.data, measure, bucket).size(),
                      series[bucket].records)
                << static_cast<int>(measure) << ' ' << bucket;
    }
}

TEST(DeliveryRows, OfABarAreAsManyAsItCounts)
{
    for (const FailureSource failure : {FailureSource::Incident, FailureSource::Pipeline}) {
        const Computed computed = computedFor(failure);
        for (const Measure measure : kAll) {
            const ChartSpec spec = distributionChart(computed.metrics, measure, english());
            const auto &bars = std::get<DistributionChart>(spec.chart).bars;
            const bool countsDays = measure == Measure::DeploymentFrequency;
            for (int bar = 0; bar < bars.size(); ++bar) {
                const auto rows = rowsOfBar(computed.metrics, measure, bar).size();
                EXPECT_TRUE(countsDays ? rows >= bars[bar].count * bar : rows == bars[bar].count)
                    << static_cast<int>(measure) << ' ' << bar;
            }
        }
    }
}

TEST(DeliveryRows, OfAReasonAreAsManyAsTheFiguresLeaveOut)
{
    const Computed computed = computedFor(FailureSource::Incident);
    const MetricSet &set = computed.metrics.all;
    const auto count = [&](LeftOutReason reason) {
        return std::count_if(computed.metrics.leftOutRows.cbegin(),
                             computed.metrics.leftOutRows.cend(),
                             [reason](const LeftOutRow &row) { return row.reason == reason; });
    };
    EXPECT_EQ(count(LeftOutReason::OtherEnvironment), set.leftOut.otherEnvironment);
    EXPECT_EQ(count(LeftOutReason::Cancelled), set.leftOut.cancelled);
    EXPECT_EQ(count(LeftOutReason::UnknownResult), set.leftOut.unknownResult);
    EXPECT_EQ(count(LeftOutReason::MergeCommit), set.leadTime.excluded.mergeCommits);
    EXPECT_EQ(count(LeftOutReason::NotDeployed), set.leadTime.excluded.undeployed);
    EXPECT_EQ(count(LeftOutReason::AfterDeployment), set.leadTime.excluded.afterDeployment);
    EXPECT_EQ(count(LeftOutReason::StillOpen), set.timeToRestore.open);
    EXPECT_EQ(count(LeftOutReason::ResolvedBeforeStart), set.timeToRestore.negative);
    EXPECT_EQ(count(LeftOutReason::Unattributed), set.incidents.unattributed);
    EXPECT_GT(set.leftOut.otherEnvironment + set.leadTime.excluded.mergeCommits, 0);
}

TEST(DeliveryViews, TheCalendarCountsEverySuccessOnce)
{
    const Computed computed = computedFor(FailureSource::Incident);
    for (const ChartSpec &spec : deploymentCalendar(computed.metrics, english())) {
        int sum = 0;
        for (const DistributionBar &bar : std::get<DistributionChart>(spec.chart).bars)
            sum += bar.count;
        EXPECT_EQ(sum, computed.metrics.all.frequency.deployments);
    }
}

TEST(DeliveryViews, BothPartsOfTheLeadTimeAreShown)
{
    const Computed computed = computedFor(FailureSource::Incident);
    const QList<ChartSpec> parts = leadTimeParts(computed.metrics, *computed.data, english());
    ASSERT_EQ(parts.size(), 2);
    EXPECT_TRUE(parts[0].title.startsWith(u"Commit to merge"_s));
    EXPECT_EQ(std::get<TrendChart>(parts[0].chart).points.size(),
              computed.metrics.all.leadTime.series.size());
}

TEST(DeliveryViews, EveryServiceHasItsTrend)
{
    const Computed computed = computedFor(FailureSource::Incident);
    EXPECT_EQ(serviceTrends(computed.metrics, Measure::LeadTime, english()).size(),
              computed.metrics.services.size());
}

} // namespace obeya::test

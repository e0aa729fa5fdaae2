#include "reports/content/delivery_charts.h"
#include "reports/content/score_charts.h"
#include "tests/reports/sample_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Instant at(int hours)
{
    const qint64 start = QDateTime(QDate(2026, 5, 4), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    return Instant(std::chrono::milliseconds(start) + std::chrono::hours(hours));
}

DeliveryMetrics withLeadTimes(const QList<int> &hours)
{
    DeliveryMetrics metrics = test::sampleReport().metrics.value();
    metrics.deployments.clear();
    metrics.changes.clear();
    for (const int duration : hours) {
        const qsizetype row = metrics.deployments.size();
        metrics.deployments.append({row, at(static_cast<int>(row) * 24), true, false, {}, 1});
        metrics.changes.append({row, row, std::chrono::hours(duration), {}});
    }
    return metrics;
}

QList<int> countsOf(const ChartSpec &spec)
{
    QList<int> counts;
    for (const DistributionBar &bar : std::get<DistributionChart>(spec.chart).bars)
        counts.append(bar.count);
    return counts;
}

} // namespace

TEST(DistributionChart, PutsAnEdgeIntoTheBinThatEndsThere)
{
    const DeliveryMetrics metrics = withLeadTimes({1, 4, 5, 24, 168, 169, 400});
    const ChartSpec spec = distributionChart(metrics, Measure::LeadTime, test::english());
    EXPECT_THAT(countsOf(spec), ElementsAre(2, 1, 1, 0, 0, 1, 1, 1));
    EXPECT_EQ(spec.title, u"5 of 7 changes took a week or less"_s);
}

TEST(DistributionChart, BracketsFollowTheReportYear)
{
    DeliveryMetrics metrics = withLeadTimes({1});
    const auto labels = [&](int year) {
        metrics.options.benchmarkYear = year;
        QStringList result;
        const ChartSpec spec = distributionChart(metrics, Measure::LeadTime, test::english());
        for (const DistributionBracket &bracket : std::get<DistributionChart>(spec.chart).brackets)
            result.append(u"%1 %2-%3"_s.arg(bracket.label).arg(bracket.first).arg(bracket.last));
        return result;
    };
    EXPECT_EQ(labels(2023), (QStringList{u"Elite 0-2"_s, u"High 3-5"_s, u"Medium or Low 6-7"_s}));
    EXPECT_TRUE(labels(2025).isEmpty());
}

TEST(DistributionChart, CountsDaysWithoutDeploymentsToo)
{
    const ChartSpec spec =
        distributionChart(withLeadTimes({1, 2, 3}), Measure::DeploymentFrequency, test::english());
    EXPECT_THAT(countsOf(spec), ElementsAre(179, 3, 0, 0, 0, 0));
}

TEST(TrendChart, KeepsEmptyBucketsAndSaysWhyTheyAreEmpty)
{
    const DeliveryMetrics metrics = test::sampleReport().metrics.value();
    const ChartSpec spec = trendChart(metrics, Measure::LeadTime, test::english());
    const auto &chart = std::get<TrendChart>(spec.chart);
    ASSERT_EQ(chart.points.size(), 26);
    EXPECT_FALSE(chart.points[21].value);
    EXPECT_EQ(chart.points[21].note, u"No deployments, 28 Sep"_s);
    EXPECT_DOUBLE_EQ(*chart.points[0].value, 2.0);
    EXPECT_EQ(chart.unit, u"days"_s);
    EXPECT_FALSE(chart.points.last().isPartial);
}

TEST(TrendChart, MarksTheLastBucketThatIsNotOver)
{
    DeliveryMetrics metrics = test::sampleReport().metrics.value();
    metrics.options.to = QDate(2026, 10, 28);
    const ChartSpec spec = trendChart(metrics, Measure::DeploymentFrequency, test::english());
    EXPECT_TRUE(std::get<TrendChart>(spec.chart).points.last().isPartial);
}

TEST(TrendChart, DrawsTheLimitOfTheGroupTheFigureIsIn)
{
    const ChartSpec spec =
        trendChart(test::sampleReport().metrics.value(), Measure::LeadTime, test::english());
    const auto &chart = std::get<TrendChart>(spec.chart);
    ASSERT_TRUE(chart.limit);
    EXPECT_DOUBLE_EQ(*chart.limit, 7);
    EXPECT_EQ(chart.limitLabel, u"7 days: limit for High"_s);
}

TEST(TrendChart, TitleStatesHowTheHalvesDiffer)
{
    DeliveryMetrics metrics = test::sampleReport().metrics.value();
    metrics.deployments.clear();
    metrics.changes.clear();
    for (int day = 0; day < 182; day += 7) {
        const qsizetype row = metrics.deployments.size();
        const int hours = day < 89 ? 96 : 48;
        metrics.deployments.append({row, at(day * 24), true, false, {}, 1});
        metrics.changes.append({row, row, std::chrono::hours(hours), {}});
    }
    EXPECT_EQ(trendChart(metrics, Measure::LeadTime, test::english()).title,
              u"Median lead time 4.0 days to July, 2.0 days since August"_s);
}

TEST(TrendChart, FallsBackToTheNameOfTheMeasureWithoutAValue)
{
    const DeliveryMetrics metrics = test::sampleReport().metrics.value();
    EXPECT_EQ(trendChart(metrics, Measure::TimeToRestore, test::english()).title,
              u"Time to restore"_s);
}

TEST(TrendChart, TitleIsTheFigureWhenTheHalvesAreAlike)
{
    const DeliveryMetrics metrics = test::sampleReport().metrics.value();
    EXPECT_EQ(trendChart(metrics, Measure::ChangeFailureRate, test::english()).title,
              u"14 of 109 deployments failed"_s);
}

TEST(MeasureTile, ComparesWithThePeriodBefore)
{
    const ReportInput input = test::sampleReport();
    const MeasureTile tile =
        measureTile(*input.metrics, &*input.comparison, Measure::LeadTime, test::english());
    EXPECT_EQ(tile.value, u"3.8"_s);
    EXPECT_EQ(tile.unit, u"days, median"_s);
    EXPECT_EQ(tile.comparison, u"was 5.1, down 25%"_s);
    EXPECT_EQ(tile.detail, u"p90 9.8 days, n 109"_s);
    EXPECT_EQ(
        measureTile(*input.metrics, &*input.comparison, Measure::ChangeFailureRate, test::english())
            .comparison,
        u"was 15.8%, down 3.0 points"_s);
}

TEST(MeasureTile, DoesNotClaimThatNothingFailedWithoutIncidentData)
{
    ReportInput input = test::sampleReport();
    input.metrics->all.changeFailureRate.value.reset();
    input.metrics->all.changeFailureRate.count = 0;
    input.metrics->all.changeFailureRate.reason = NoDataReason::NoIncidents;
    const QString text = test::documentText(buildReport(input, {}));
    EXPECT_FALSE(text.contains(u"0 of 109"_s));
    EXPECT_TRUE(text.contains(u"Change failure rate | – | Needs incident data"_s));
}

TEST(MeasureTile, SaysWhyThereIsNoValue)
{
    DeliveryMetrics metrics = test::sampleReport().metrics.value();
    metrics.all.timeToRestore.reason = NoDataReason::NoIncidents;
    const MeasureTile tile = measureTile(metrics, nullptr, Measure::TimeToRestore, test::english());
    EXPECT_EQ(tile.value, u"–"_s);
    EXPECT_EQ(tile.reason, u"Needs incident data"_s);
    EXPECT_TRUE(tile.group.isEmpty());
}

TEST(ProfileChart, HasCapabilitiesAsAxesBelowFiveDomains)
{
    const ReportInput input = test::sampleReport();
    const ChartSpec spec = profileChart(*input.model, input.current.card, u"now"_s,
                                        &input.previous->card, u"before"_s, test::english());
    const auto &chart = std::get<RadarChart>(spec.chart);
    EXPECT_EQ(chart.axes, (QStringList{u"Version control"_s, u"Deployment"_s, u"Monitoring"_s}));
    ASSERT_EQ(chart.outlines.size(), 3);
    EXPECT_EQ(chart.outlines[1].role, RadarOutline::Role::Previous);
    EXPECT_EQ(spec.title, u"Deployment is 2.0 below its target"_s);
}

TEST(ProfileChart, HidesAScoreOfTooFewAnswers)
{
    Score score;
    score.score = 4;
    score.reason = ScoreReason::LowCoverage;
    EXPECT_FALSE(shownScore(score));
}

} // namespace obeya

#include "assessments/claims/claim_measures.h"

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kMillisecondsPerSecond = 1000;
static constexpr MetricsDetail kFiguresOnly{ServiceDetail::PooledOnly, RowDetail::FiguresOnly};

static ClaimMeasure ofDuration(const DurationFigure &figure)
{
    ClaimMeasure measure{std::nullopt, figure.records, figure.reason};
    if (figure.value)
        measure.value = *figure.value / kMillisecondsPerSecond;
    return measure;
}

static ClaimMeasure ofRatio(const RatioFigure &figure)
{
    return {figure.value, figure.deployments, figure.reason};
}

// No deployment is a frequency of zero only where there are records at all.
static ClaimMeasure ofFrequency(const DeliveryMetrics &metrics)
{
    const DeploymentFrequency &frequency = metrics.all.frequency;
    if (!metrics.dataUntil)
        return {std::nullopt, 0, NoDataReason::NoDeployments};
    return {frequency.perWeek, frequency.deployments, NoDataReason::None};
}

Result<ClaimMeasures> measureForClaims(MetricsCalculator &calculator, const MetricsOptions &options,
                                       const Progress &progress)
{
    const auto metrics = calculator.compute(options, kFiguresOnly, progress);
    if (!metrics)
        return metrics.error();
    auto fromMerge = metrics->options; // the same period
    fromMerge.leadTimeFrom = LeadTimeStart::Merged;
    const auto merged = calculator.compute(fromMerge, kFiguresOnly, progress);
    if (!merged)
        return merged.error();
    ClaimMeasures measures;
    if (metrics->options.from && metrics->options.to) {
        measures.from = *metrics->options.from;
        measures.to = *metrics->options.to;
        measures.days = static_cast<int>(measures.from.daysTo(measures.to)) + 1;
    }
    measures.values = {
        {u"deployment_frequency"_s, ofFrequency(*metrics)},
        {u"lead_time"_s, ofDuration(metrics->all.leadTime)},
        {u"lead_time_from_merge"_s, ofDuration(merged->all.leadTime)},
        {u"change_failure_rate"_s, ofRatio(metrics->all.changeFailureRate)},
        {u"time_to_restore"_s, ofDuration(metrics->all.timeToRestore)},
        {u"rework_rate"_s, ofRatio(metrics->all.reworkRate)},
        {u"test_pass_rate"_s, {std::nullopt, 0, NoDataReason::NotOffered}},
    };
    return measures;
}

} // namespace obeya

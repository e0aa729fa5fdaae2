#include "assessments/delivery/performance_comparison.h"

namespace obeya {

static constexpr double kDaysPerYear = 365;
static constexpr double kHour = 3600;
static constexpr double kMonth = 30 * 24 * kHour;

const QList<PerformanceRatios> &performanceRatios()
{
    // State of DevOps reports of these years; those of 2017 and 2024 through secondary
    // publications.
    static const QList<PerformanceRatios> ratios{
        {2016, 200, 2555, 24, 3},  {2017, 46, 440, 96, 5},     {2018, 46, 2555, 2604, 7},
        {2019, 208, 106, 2604, 7}, {2021, 973, 6570, 6570, 3}, {2024, 182, 127, 2293, 8}};
    return ratios;
}

PublishedPerformance highPerformers2016()
{
    return {1460, kHour, kHour, 0.075};
}

PublishedPerformance lowPerformers2016()
{
    return {7, 3.5 * kMonth, 24 * kHour, 0.23};
}

OwnPerformance ownPerformance(const DeliveryMetrics &metrics)
{
    constexpr double kMillisecondsPerSecond = 1000;
    const auto seconds = [](std::optional<double> milliseconds) {
        return milliseconds ? std::optional(*milliseconds / kMillisecondsPerSecond) : std::nullopt;
    };
    OwnPerformance own;
    if (metrics.all.frequency.deployments > 0)
        own.deploymentsPerYear = metrics.all.frequency.perDay * kDaysPerYear;
    own.leadTime = seconds(metrics.all.leadTime.value);
    own.recovery = seconds(metrics.all.timeToRestore.value);
    own.changeFailure = metrics.all.changeFailureRate.value;
    return own;
}

std::optional<double> downtimeCost(std::optional<double> deploymentsPerYear,
                                   std::optional<double> changeFailure,
                                   std::optional<double> hoursToRestore,
                                   std::optional<double> costPerHour)
{
    double cost = 1;
    for (const auto &factor : {deploymentsPerYear, changeFailure, hoursToRestore, costPerHour}) {
        if (!factor || !(*factor >= 0))
            return std::nullopt;
        cost *= *factor;
    }
    return cost;
}

} // namespace obeya

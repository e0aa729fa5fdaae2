#pragma once

#include "assessments/delivery/metrics.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

namespace obeya {

// The four that stand side by side, and the rework rate, which has no published limits.
enum class Measure { DeploymentFrequency, LeadTime, ChangeFailureRate, TimeToRestore, ReworkRate };
inline constexpr Measure kMeasures[] = {Measure::DeploymentFrequency, Measure::LeadTime,
                                        Measure::ChangeFailureRate, Measure::TimeToRestore};

QString measureName(Measure measure, const Language &language);

// The trend of a measure over the buckets of the period, with finding title, reference and limit
// line.
ChartSpec trendChart(const DeliveryMetrics &metrics, Measure measure, const Language &language);

// How the values of a measure are spread. Lead time and restore: fixed uneven bins (4 h, 12 h, 24
// h, 2 d, 4 d, 7 d, 14 d) with brackets of the report year; frequency: days by number of
// deployments; failure rate: by service or weekday.
// Needs the rows of the metrics.
ChartSpec distributionChart(const DeliveryMetrics &metrics, Measure measure,
                            const Language &language);

// What a tile shows of a measure. Comparison is nullopt without a comparison period.
struct MeasureTile
{
    QString name;
    QString value;
    QString unit;  // "per week", "days, median"
    QString group; // "High", "Too few to classify", ...
    std::optional<PerformanceLevel> level;
    QString comparison; // "was 5.1, down 25%"
    QString detail;     // "109 deployments", "p90 9.8 days", "14 of 109"
    QString reason;     // why there is no value, and what to do
    QList<std::optional<double>> sparkline;
    bool drawsBars = false;
};
MeasureTile measureTile(const DeliveryMetrics &metrics, const DeliveryMetrics *comparison,
                        Measure measure, const Language &language);

} // namespace obeya

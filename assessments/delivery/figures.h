#pragma once

#include "assessments/delivery/metrics.h"
#include "assessments/delivery/metrics_slice.h"

#include <vector>

namespace obeya {

// The deployments of a slice that finished in the period, and what was left out before.
struct SliceDeployments
{
    std::vector<int> units;        // that decides each
    std::vector<int> days;         // of the period, by place in `units`
    std::vector<quint8> succeeded; // by place: 1, or 0 when it failed
    LeftOut leftOut;
    std::vector<std::pair<LeftOutReason, int>> leftOutUnits; // only with rows
};

// Durations that count at moments of the period, for one figure.
class DurationSamples
{
public:
    DurationSamples(const MetricsInput &input, size_t expected);

    // In rising order of their length.
    void add(double milliseconds, int bucket)
    {
        constexpr double kMillisecondsPerSecond = 1000;
        m_all.push_back(milliseconds);
        m_byBucket[static_cast<size_t>(bucket)].push_back(milliseconds / kMillisecondsPerSecond);
    }
    // Value, mean, quantiles, count and series.
    void fill(DurationFigure &figure) const;

private:
    const MetricsInput &m_input;
    std::vector<double> m_all;
    std::vector<std::vector<double>> m_byBucket;
};

// A series of empty buckets over the whole period.
QList<SeriesPoint> emptySeries(const TimeBuckets &buckets);

SliceDeployments countDeployments(const MetricsInput &input, RowDetail detail);
DeploymentFrequency deploymentFrequency(const MetricsInput &input,
                                        const SliceDeployments &deployments);
LeadTimeFigure leadTime(const MetricsInput &input);
// In the period by its deployment or its own date; a change without any date always is.
bool isInPeriod(const MetricsInput &input, const LeadTime &one);
// Why a lead time does not count; none when it does.
std::optional<LeftOutReason> exclusionOf(const MetricsInput &input, const LeadTime &one);

// Signs of failure within the slice, by deployment of DeploymentUnits.
struct FailureSigns
{
    std::vector<bool> hasIncident;
    std::vector<bool> isRolledBack;
};
FailureSigns findFailureSigns(const MetricsInput &input);
// By the failure source, or rolled back.
bool isFailed(const MetricsInput &input, int unit, const FailureSigns &signs);
RatioFigure changeFailureRate(const MetricsInput &input, const SliceDeployments &deployments,
                              const FailureSigns &signs);
RatioFigure reworkRate(const MetricsInput &input, const SliceDeployments &deployments);
RestoreFigure timeToRestore(const MetricsInput &input, const SliceDeployments &deployments);

// A failed run of a service up to its next success; consecutive failures are one.
struct Outage
{
    int firstFailed = -1;   // unit
    int nextSucceeded = -1; // unit; -1 while it lasts
};
std::vector<Outage> outagesOf(const MetricsInput &input);

// Where the time to restore an incident begins; none when that is not known.
std::optional<Instant> restoreStart(const MetricsInput &input, int incident);
// From the chosen start; none while open, without a start, or when it would be negative.
std::optional<Duration> restoreTime(const MetricsInput &input, int incident);
bool isRestoredInPeriod(const MetricsInput &input, int incident);
// An incident that is not resolved before the end of the period.
bool isOpenAtEnd(const Incident &incident, const TimeBuckets &buckets);

IncidentCounts countIncidents(const MetricsInput &input);

// The rows behind the figures.
void listRows(const MetricsInput &input, const SliceDeployments &deployments,
              const FailureSigns &signs, DeliveryMetrics &metrics);

// Why there is no figure about deployments when none was counted.
NoDataReason missingDeployments(const MetricsInput &input, const SliceDeployments &deployments);

} // namespace obeya

#pragma once

#include "assessments/delivery/metrics.h"
#include "assessments/delivery/metrics_slice.h"

#include <vector>

namespace obeya {

// The deployments of a slice that finished in the period, and what was left out before.
struct SliceDeployments
{
    QList<CountedDeployment> counted; // by finish
    QHash<int, int> indexOf;          // place in `counted`, by DeploymentUnit::deployment
    LeftOut leftOut;
};

// A duration that counts at a moment of the period.
struct DurationSample
{
    double milliseconds = 0;
    Instant at;
};

// A series of empty buckets over the whole period.
QList<SeriesPoint> emptySeries(const TimeBuckets &buckets);

// Value, mean, quantiles, count and series; the samples may come in any order.
void fillDurations(DurationFigure &figure, const std::vector<DurationSample> &samples,
                   const MetricsInput &input);

SliceDeployments countDeployments(const MetricsInput &input);
DeploymentFrequency deploymentFrequency(const MetricsInput &input,
                                        const SliceDeployments &deployments);

// Also appends the counted changes and adds to the deployments how many each shipped.
LeadTimeFigure leadTime(const MetricsInput &input, SliceDeployments &deployments,
                        QList<ShippedChange> &shipped);

// Also marks the deployments that failed.
RatioFigure changeFailureRate(const MetricsInput &input, SliceDeployments &deployments);

// Also adds to the deployments how long it took to restore.
RestoreFigure timeToRestore(const MetricsInput &input, SliceDeployments &deployments);

IncidentCounts countIncidents(const MetricsInput &input);

// Opened or resolved in the period or open at its end; those first, then the newest.
QList<AttributedIncident> listIncidents(const MetricsInput &input);

// Why there is no figure about deployments when none was counted.
NoDataReason missingDeployments(const MetricsInput &input, const SliceDeployments &deployments);

// An incident that is not resolved before the end of the period.
bool isOpenAtEnd(const Incident &incident, const TimeBuckets &buckets);

} // namespace obeya

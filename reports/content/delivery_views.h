#pragma once

#include "assessments/delivery/delivery_columns.h"
#include "reports/content/delivery_charts.h"

namespace obeya {

// Other views of the rows of a computation, as small charts of one kind.

// The lead time in its two parts: from commit to merge, and from merge to production; changes
// without a merge time are in neither. Empty when no change has one.
QList<ChartSpec> leadTimeParts(const DeliveryMetrics &metrics, const DeliveryColumns &data,
                               const Language &language);

// Successful deployments by weekday and by hour of the zone.
QList<ChartSpec> deploymentCalendar(const DeliveryMetrics &metrics, const Language &language);

// The trend of a measure for every service, those with most deployments first; needs the services
// apart.
QList<ChartSpec> serviceTrends(const DeliveryMetrics &metrics, Measure measure,
                               const Language &language);

} // namespace obeya

#pragma once

#include "assessments/delivery/metrics.h"

namespace obeya {

// The metrics of the period of equal length that ends the day before. None when the metrics have no
// period, or when no deployment finished and no incident opened before it: a time without records
// is no "zero" to compare with. Without rows. Errors as of MetricsCalculator::compute.
Result<std::optional<DeliveryMetrics>> computePreviousPeriod(MetricsCalculator &calculator,
                                                             const DeliveryMetrics &metrics,
                                                             const Progress &progress = {});

} // namespace obeya

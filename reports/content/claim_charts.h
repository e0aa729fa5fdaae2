#pragma once

#include "assessments/claims/claims.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

namespace obeya {

// The records behind a check by what they measure, with brackets for the levels each bar supports:
// changes or incidents by duration, weeks by deployments. None for shares, which a single record
// does not have, and without the metrics' rows. Wait from merge needs the data.
std::optional<ChartSpec> claimChart(const ClaimCheck &check, const Scale &scale,
                                    const DeliveryMetrics &metrics, const DeliveryColumns &data,
                                    const Language &language);

} // namespace obeya

#pragma once

#include "reports/content/delivery_charts.h"

namespace obeya {

// The finding that a trend's title states: how the two halves of the period differ, else the figure
// itself, else the name of the measure.
QString trendFinding(const DeliveryMetrics &metrics, Measure measure, const Language &language);

} // namespace obeya

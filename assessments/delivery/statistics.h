#pragma once

#include "assessments/delivery/metrics_options.h"

#include <optional>
#include <vector>

namespace obeya {

// All take values sorted from low to high and give none for no values.

// Linear between order statistics: type 7 of Hyndman and Fan, PERCENTILE.INC of spreadsheets.
// `share` is 0...1.
std::optional<double> quantile(const std::vector<double> &sorted, double share);
std::optional<double> median(const std::vector<double> &sorted);
std::optional<double> lowerMedian(const std::vector<double> &sorted); // number (n - 1) / 2 from 0
std::optional<double> mean(const std::vector<double> &sorted);

std::optional<double> centralValue(const std::vector<double> &sorted, CentralValue kind);

} // namespace obeya

#include "assessments/delivery/statistics.h"

#include <cmath>
#include <numeric>

namespace obeya {

std::optional<double> quantile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return {};
    const double position = share * static_cast<double>(sorted.size() - 1);
    const double below = std::floor(position);
    const auto index = static_cast<size_t>(below);
    if (index + 1 >= sorted.size())
        return sorted.back();
    return sorted[index] + (position - below) * (sorted[index + 1] - sorted[index]);
}

std::optional<double> median(const std::vector<double> &sorted)
{
    return quantile(sorted, 0.5);
}

std::optional<double> lowerMedian(const std::vector<double> &sorted)
{
    if (sorted.empty())
        return {};
    return sorted[(sorted.size() - 1) / 2];
}

std::optional<double> mean(const std::vector<double> &sorted)
{
    if (sorted.empty())
        return {};
    return std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
}

std::optional<double> centralValue(const std::vector<double> &sorted, CentralValue kind)
{
    switch (kind) {
    case CentralValue::Median:
        return median(sorted);
    case CentralValue::Mean:
        return mean(sorted);
    case CentralValue::LowerMedian:
        break;
    }
    return lowerMedian(sorted);
}

} // namespace obeya

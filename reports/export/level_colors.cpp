#include "reports/export/level_colors.h"

#include <algorithm>
#include <cmath>

namespace obeya {

int levelColorOf(double level, double highest)
{
    const double stretched = highest > 0 ? level * 5 / highest : level;
    return static_cast<int>(std::clamp(std::floor(stretched + 0.5), 0.0, 5.0));
}

} // namespace obeya

#pragma once

#include <array>

namespace obeya {

// The level colours of the light theme for files, which know no palette: reports/charts holds the
// same values for everything that paints.
struct LevelColor
{
    unsigned fill = 0; // 0xRRGGBB
    unsigned text = 0;
    unsigned line = 0;
};

inline constexpr std::array<LevelColor, 6> kLevelColors{{
    {0xF6EAD3, 0x1A1F29, 0xA08A5C},
    {0xEBC985, 0x1A1F29, 0x9A7526},
    {0xC9BC5E, 0x1A1F29, 0x7B7128},
    {0x62AE96, 0x1A1F29, 0x2F7A64},
    {0x2A7799, 0xFFFFFF, 0x1E5A76},
    {0x1F3F73, 0xFFFFFF, 0x152C52},
}};

// Means take the colour of the level they round to, half up; other scales are stretched to 0...5.
int levelColorOf(double level, double highest);

} // namespace obeya

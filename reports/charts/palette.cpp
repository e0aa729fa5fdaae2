#include "reports/charts/palette.h"

#include <algorithm>
#include <cmath>

namespace obeya {

// The values of tokens.json; a test compares the two.
static Palette lightPalette()
{
    Palette p;
    p.theme = Theme::Light;
    p.window = QColor(0xF4F5F7);
    p.surface = QColor(0xFFFFFF);
    p.surface2 = QColor(0xF8F9FA);
    p.sidebar = QColor(0xECEEF1);
    p.line = QColor(0xDCE0E6);
    p.grid = QColor(0xE8EBEF);
    p.ctl = QColor(0x858E9C);
    p.text = QColor(0x1A1F29);
    p.text2 = QColor(0x454E5E);
    p.text3 = QColor(0x5F6878);
    p.accent = QColor(0x2F5BD0);
    p.onAccent = QColor(0xFFFFFF);
    p.accentSoft = QColor(0xE7EDFC);
    p.accentText = QColor(0x2449B0);
    p.warn = QColor(0x8F4500);
    p.warnBg = QColor(0xFDF0E1);
    p.warnLine = QColor(0xE0A365);
    p.info = QColor(0x135B85);
    p.infoBg = QColor(0xE4F1F9);
    p.infoLine = QColor(0x6FAFD2);
    p.ok = QColor(0x1B6647);
    p.okBg = QColor(0xE5F3EB);
    p.okLine = QColor(0x7DBB99);
    p.bad = QColor(0xAD231B);
    p.badBg = QColor(0xFBE9E7);
    p.badLine = QColor(0xE09A94);
    p.none = QColor(0x5F6878);
    p.noneBg = QColor(0xEEF0F3);
    p.noneLine = QColor(0xB5BCC7);
    p.level = {QColor(0xF6EAD3), QColor(0xEBC985), QColor(0xC9BC5E),
               QColor(0x62AE96), QColor(0x2A7799), QColor(0x1F3F73)};
    p.levelText = {QColor(0x1A1F29), QColor(0x1A1F29), QColor(0x1A1F29),
                   QColor(0x1A1F29), QColor(0xFFFFFF), QColor(0xFFFFFF)};
    p.levelLine = {QColor(0xA08A5C), QColor(0x9A7526), QColor(0x7B7128),
                   QColor(0x2F7A64), QColor(0x1E5A76), QColor(0x152C52)};
    p.domain = {QColor(0x1F3F7A), QColor(0x96330F), QColor(0x22897A), QColor(0xB24CC2),
                QColor(0x94780A)};
    p.seriesCurrent = QColor(0x2449B0);
    p.seriesTarget = QColor(0x1A1F29);
    p.seriesPrevious = QColor(0x858E9C);
    p.seriesBenchmark = QColor(0x8A3F98);
    p.series = QColor(0x2468B4);
    p.band = QColor(0xCFE0F2);
    return p;
}

static Palette darkPalette()
{
    Palette p;
    p.theme = Theme::Dark;
    p.window = QColor(0x14171C);
    p.surface = QColor(0x1C2026);
    p.surface2 = QColor(0x21262D);
    p.sidebar = QColor(0x181B20);
    p.line = QColor(0x333A45);
    p.grid = QColor(0x2A303A);
    p.ctl = QColor(0x7C8797);
    p.text = QColor(0xEDEFF3);
    p.text2 = QColor(0xBCC4CF);
    p.text3 = QColor(0x98A2B1);
    p.accent = QColor(0x86A8FF);
    p.onAccent = QColor(0x0D1730);
    p.accentSoft = QColor(0x243254);
    p.accentText = QColor(0xA9C1FF);
    p.warn = QColor(0xF2B772);
    p.warnBg = QColor(0x33271A);
    p.warnLine = QColor(0x8A6231);
    p.info = QColor(0x85CBF0);
    p.infoBg = QColor(0x172B38);
    p.infoLine = QColor(0x3B7291);
    p.ok = QColor(0x85D3A8);
    p.okBg = QColor(0x172C21);
    p.okLine = QColor(0x3F7D5C);
    p.bad = QColor(0xFF9389);
    p.badBg = QColor(0x381D1B);
    p.badLine = QColor(0x8F4640);
    p.none = QColor(0x98A2B1);
    p.noneBg = QColor(0x252B33);
    p.noneLine = QColor(0x566071);
    p.level = {QColor(0x4D3F2A), QColor(0x80622C), QColor(0x96983F),
               QColor(0x4DB398), QColor(0x76C8E8), QColor(0xCFE9FB)};
    p.levelText = {QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(0x0E1116),
                   QColor(0x0E1116), QColor(0x0E1116), QColor(0x0E1116)};
    p.levelLine = {QColor(0x9C8455), QColor(0xB48D43), QColor(0xB7B95C),
                   QColor(0x7AD0B8), QColor(0xA3DCF2), QColor(0xE8F5FD)};
    p.domain = {QColor(0x6394F2), QColor(0xDB8160), QColor(0xA5E2D2), QColor(0xCF93D6),
                QColor(0xF4E08E)};
    p.seriesCurrent = QColor(0x86A8FF);
    p.seriesTarget = QColor(0xEDEFF3);
    p.seriesPrevious = QColor(0x7C8797);
    p.seriesBenchmark = QColor(0xD0A3E6);
    p.series = QColor(0x82B6F4);
    p.band = QColor(0x2B4360);
    return p;
}

const Palette &palette(Theme theme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return theme == Theme::Dark ? dark : light;
}

int levelColorIndex(double level, double highest)
{
    const double scaled = highest > 0 ? level * 5 / highest : 0;
    return std::clamp(static_cast<int>(std::floor(scaled + 0.5)), 0, 5);
}

} // namespace obeya

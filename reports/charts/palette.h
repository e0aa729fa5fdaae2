#pragma once

#include <QColor>
#include <QList>

namespace obeya {

enum class Theme { Light, Dark };

// All colours of a theme (reports/charts/tokens.json holds the same values for other tools).
struct Palette
{
    Theme theme = Theme::Light;
    QColor window, surface, surface2, sidebar, line, grid, ctl, text, text2, text3;
    QColor accent, onAccent, accentSoft, accentText;
    QColor warn, warnBg, warnLine, info, infoBg, infoLine, ok, okBg, okLine;
    QColor bad, badBg, badLine, none, noneBg, noneLine;
    QList<QColor> level, levelText, levelLine; // 0...5
    QList<QColor> domain;
    QColor seriesCurrent, seriesTarget, seriesPrevious, seriesBenchmark, series, band;
};

const Palette &palette(Theme theme);

// Means take the colour of the level they round to, half up; scales other than 0...5 are stretched.
int levelColorIndex(double level, double highest = 5);

} // namespace obeya

#pragma once

#include "assessments/delivery/benchmark.h"
#include "reports/charts/palette.h"

#include <QIcon>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace obeya {

// Small marks that screen and PDF share. Sizes are logical units of the painter.

// A chip with a level or mean; the text is what was computed for display ("4", "2.3"), "–" for not
// applicable (hatched) and "?" for don't know (dashed outline); empty text draws an empty outline.
void paintLevelChip(QPainter &painter, const QRectF &rect, std::optional<double> level,
                    const QString &text, const Palette &palette, double highest = 5);

// A bar over the whole scale with previous value (dashed tick) and target (flag).
void paintLevelBar(QPainter &painter, const QRectF &rect, std::optional<double> value,
                   std::optional<double> previous, std::optional<double> target,
                   const Palette &palette, double highest = 5);

// Four bars of rising height, filled up to the level; all hollow without one.
void paintGradeGlyph(QPainter &painter, const QRectF &rect, std::optional<PerformanceLevel> level,
                     const Palette &palette);

// Values as a line with gaps or as bars.
void paintSparkline(QPainter &painter, const QRectF &rect,
                    const QList<std::optional<double>> &values, bool bars, const Palette &palette);

// A hatched area whose lines are drawn as lines (pattern brushes turn to noise in a PDF).
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color, double distance);

} // namespace obeya

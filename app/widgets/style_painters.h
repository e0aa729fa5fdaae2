#pragma once

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace obeya {

// The shapes of the design, painted for the style.

constexpr double kControlRadius = 6;

// Style options without a widget still carry the palette they are painted with.
const Palette &tokensOf(const QStyleOption *option);
void paintRound(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line,
                double radius = kControlRadius);
void paintChevron(QPainter &painter, const QRectF &rect, const QColor &color);
void paintCheckIndicator(QPainter &painter, const QStyleOption *option, bool isRound);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar);
void paintSpinBox(QPainter &painter, const QStyleOption *option, const QRect &up,
                  const QRect &down);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle);

} // namespace obeya

#pragma once

#include "reports/charts/palette.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;

namespace obeya {

// One kind of chart laid out in logical pixels from (0, 0). Charts are painted with QPainter rather
// than with Qt Charts: gaps, hatching, direct labels and brackets are not in Qt Charts, and one
// function then draws the same vectors on screen, in SVG and in PDF.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    virtual void paint(QPainter &painter) const = 0;
    virtual QList<QRectF> points() const = 0; // the areas of the data points
    virtual QString pointText(int point) const = 0;
};

struct ChartFrame
{
    QSizeF size;
    const Palette &palette;
    Language language;
};

std::unique_ptr<ChartPainter> radarPainter(const RadarChart &chart, const ChartFrame &frame);
std::unique_ptr<ChartPainter> trendPainter(const TrendChart &chart, const ChartFrame &frame);
std::unique_ptr<ChartPainter> distributionPainter(const DistributionChart &chart,
                                                  const ChartFrame &frame);
std::unique_ptr<ChartPainter> levelBarPainter(const LevelBarChart &chart, const ChartFrame &frame);

// The font of chart labels in logical pixels.
QFont chartFont(double pixels, QFont::Weight weight = QFont::Normal);

// Round values from 0 that cover the highest: three to five, in steps of 1, 2, 2.5 or 5 times a
// power of ten. Fewer for whole values up to 1.
enum class AxisValues { Any, Whole };
QList<double> axisSteps(double highest, AxisValues values = AxisValues::Any);

// One of the steps with the decimals that tell them apart.
QString axisNumber(double value, const QList<double> &steps, const Language &language);

} // namespace obeya

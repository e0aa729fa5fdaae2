#pragma once

#include "reports/charts/palette.h"
#include "reports/content/chart_spec.h"
#include "reports/content/language.h"

#include <QByteArray>
#include <QRectF>

#include <memory>

class QPainter;

namespace obeya {

// A chart spec laid out at a size in logical pixels, without title and subtitle: paints itself as
// vectors on screen, SVG and PDF alike, and answers where its data points lie. Use in the GUI
// thread only.
class ChartPicture
{
public:
    ChartPicture(const ChartSpec &spec, const QSizeF &size, const Palette &palette,
                 const Language &language);
    ~ChartPicture();
    ChartPicture(ChartPicture &&) noexcept;
    ChartPicture &operator=(ChartPicture &&) noexcept;

    // Paints into the rectangle; the picture is scaled when the sizes differ.
    void paint(QPainter &painter, const QRectF &target) const;

    // Data points are axes, buckets or bars, counted from 0 as in the spec.
    int pointCount() const;
    int pointAt(const QPointF &position) const; // -1: none; position in logical pixels
    QRectF pointRect(int point) const;
    QString pointText(int point) const; // for tooltip and screen reader

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The chart as one <svg> element in the light theme, for HTML. Needs a QApplication.
QByteArray chartToSvg(const ChartSpec &spec, double width, double height, const Language &language);

} // namespace obeya

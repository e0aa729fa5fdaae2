#include "reports/charts/chart_painter.h"
#include "reports/charts/radar_layout.h"
#include "reports/content/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr double kLegendLine = 29; // the line before a name, with its gap
static constexpr double kLegendGap = 14;

namespace {

class RadarPainter : public ChartPainter
{
public:
    RadarPainter(const RadarChart &chart, const ChartFrame &frame)
        : m_chart(chart)
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_legendFont(chartFont(11))
    {
        for (RadarOutline &outline : m_chart.outlines) {
            for (auto &value : outline.values) {
                if (value && !qIsFinite(*value))
                    value.reset();
            }
        }
        layOutLegend(frame.size);
        const double legend = m_legend.isEmpty() ? 0 : frame.size.height() - m_legend[0].y() + 12;
        m_layout = layOutRadar(m_chart.axes, QRectF(0, 0, frame.size.width(),
                                                    std::max(0.0, frame.size.height() - legend)));
    }

    QList<QRectF> points() const override
    {
        QList<QRectF> rects;
        for (int i = 0; i < axisCount(); ++i) {
            const QPointF at = position(i, valueOf(i).value_or(m_chart.highest));
            rects.append(QRectF(at - QPointF(7, 7), QSizeF(14, 14)));
        }
        return rects;
    }

    QString pointText(int point) const override
    {
        QStringList lines{m_chart.axes.value(point)};
        for (const RadarOutline &outline : m_chart.outlines) {
            const auto value = outline.values.value(point);
            lines.append(u"%1: %2"_s.arg(outline.name, levelText(value, m_language)));
        }
        return lines.join(u'\n');
    }

    void paint(QPainter &painter) const override
    {
        paintGrid(painter);
        for (const auto role : {RadarOutline::Role::Previous, RadarOutline::Role::Target,
                                RadarOutline::Role::Current}) {
            for (const RadarOutline &outline : m_chart.outlines) {
                if (outline.role == role)
                    paintOutline(painter, outline);
            }
        }
        paintRingLabels(painter);
        paintLabels(painter);
        paintLegend(painter);
    }

private:
    int axisCount() const { return static_cast<int>(m_chart.axes.size()); }
    int ringCount() const { return qBound(1, qRound(m_chart.highest - m_chart.lowest), 10); }

    std::optional<double> valueOf(int axis) const
    {
        for (const RadarOutline &outline : m_chart.outlines) {
            if (outline.role == RadarOutline::Role::Current)
                return outline.values.value(axis);
        }
        return std::nullopt;
    }

    QPointF position(int axis, double value) const
    {
        const double span = m_chart.highest - m_chart.lowest;
        const double share = span > 0 ? qBound(0.0, (value - m_chart.lowest) / span, 1.0) : 0;
        return m_layout.center + radarDirection(axis, axisCount()) * m_layout.radius * share;
    }

    void paintGrid(QPainter &painter) const
    {
        painter.setBrush(Qt::NoBrush);
        for (int ring = 1; ring <= ringCount(); ++ring) {
            const double radius = m_layout.radius * ring / ringCount();
            painter.setPen(QPen(ring == ringCount() ? m_palette.line : m_palette.grid, 1));
            painter.drawEllipse(m_layout.center, radius, radius);
        }
        painter.setPen(QPen(m_palette.grid, 1));
        for (int i = 0; i < axisCount(); ++i)
            painter.drawLine(m_layout.center,
                             m_layout.center + radarDirection(i, axisCount()) * m_layout.radius);
    }

    // Last, on plates, because they lie where outlines run.
    void paintRingLabels(QPainter &painter) const
    {
        const QFont font = chartFont(10);
        const QFontMetricsF metrics(font);
        const double height = metrics.capHeight() + 4;
        painter.setFont(font);
        // Every second one when the rings are close to each other.
        const int step = m_layout.radius / ringCount() < height ? 2 : 1;
        for (int ring = step; ring <= ringCount(); ring += step) {
            const double share = static_cast<double>(ring) / ringCount();
            const QString text = QString::number(
                m_chart.lowest + (m_chart.highest - m_chart.lowest) * share, 'g', 3);
            const QRectF plate(m_layout.center.x() + 3,
                               m_layout.center.y() - m_layout.radius * share + 1,
                               metrics.horizontalAdvance(text) + 4, height);
            QColor fill = m_palette.surface;
            fill.setAlphaF(0.75F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(plate, 2, 2);
            painter.setPen(m_palette.text3);
            painter.drawText(QPointF(plate.left() + 2, plate.bottom() - 2), text);
        }
    }

    QPen outlinePen(RadarOutline::Role role) const
    {
        switch (role) {
        case RadarOutline::Role::Current:
            return QPen(m_palette.seriesCurrent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        case RadarOutline::Role::Previous: {
            QPen pen(m_palette.seriesPrevious, 1.5, Qt::SolidLine, Qt::FlatCap);
            pen.setDashPattern({4, 3});
            return pen;
        }
        case RadarOutline::Role::Target: {
            QPen pen(m_palette.seriesTarget, 1.5, Qt::SolidLine, Qt::RoundCap);
            pen.setDashPattern({0.1, 2.4});
            return pen;
        }
        }
        return {};
    }

    void paintOutline(QPainter &painter, const RadarOutline &outline) const
    {
        const bool isWhole = axisCount() > 0 && outline.values.size() == axisCount()
                             && std::all_of(outline.values.cbegin(), outline.values.cend(),
                                            [](const auto &value) { return value.has_value(); });
        QPolygonF polygon;
        painter.setPen(outlinePen(outline.role));
        for (int i = 0; i < axisCount(); ++i) {
            const auto value = outline.values.value(i);
            const auto next = outline.values.value((i + 1) % axisCount());
            if (value)
                polygon.append(position(i, *value));
            // A missing value breaks the outline.
            if (!isWhole && value && next)
                painter.drawLine(position(i, *value), position((i + 1) % axisCount(), *next));
        }
        if (isWhole) {
            QColor fill = m_palette.seriesCurrent;
            fill.setAlphaF(0.1F);
            painter.setBrush(outline.role == RadarOutline::Role::Current ? QBrush(fill)
                                                                         : QBrush(Qt::NoBrush));
            painter.drawPolygon(polygon);
        }
        if (outline.role != RadarOutline::Role::Current)
            return;
        for (const QPointF &point : polygon)
            paintMarker(painter, point);
    }

    void paintLabels(QPainter &painter) const
    {
        for (int i = 0; i < axisCount(); ++i) {
            const RadarLabel &label = m_layout.labels[i];
            painter.setPen(m_palette.text);
            drawLabel(painter, label.box, label.name, m_layout.nameFont, label.alignment);
            const QRectF rest = label.box.adjusted(0, label.name.size.height(), 0, 0);
            painter.setFont(m_layout.valueFont);
            painter.setPen(m_palette.text2);
            // Wide enough for a value under a name of one letter.
            painter.drawText(label.alignment & Qt::AlignLeft    ? rest.adjusted(0, 0, 40, 4)
                             : label.alignment & Qt::AlignRight ? rest.adjusted(-40, 0, 0, 4)
                                                                : rest.adjusted(-40, 0, 40, 4),
                             static_cast<int>(label.alignment) | Qt::AlignTop,
                             levelText(valueOf(i), m_language));
        }
    }

    // A row below, or more when the names do not fit into one. m_legend holds where the entries
    // begin, at the middle of their height.
    void layOutLegend(const QSizeF &size)
    {
        const QFontMetricsF metrics(m_legendFont);
        QList<double> widths;
        QList<int> rows;
        double used = 0;
        for (const RadarOutline &outline : m_chart.outlines) {
            const double wanted =
                std::min(kLegendLine + metrics.horizontalAdvance(outline.name), size.width());
            if (!rows.isEmpty() && used + wanted > size.width()) {
                rows.append(rows.last() + 1);
                used = 0;
            } else {
                rows.append(rows.isEmpty() ? 0 : rows.last());
            }
            widths.append(wanted);
            used += wanted + kLegendGap;
        }
        for (qsizetype first = 0; first < rows.size();) {
            qsizetype end = first;
            double row = -kLegendGap;
            for (; end < rows.size() && rows[end] == rows[first]; ++end)
                row += widths[end] + kLegendGap;
            double x = std::max(0.0, (size.width() - row) / 2);
            const double y = size.height() - 8 - 18.0 * (rows.last() - rows[first]);
            for (; first < end; ++first) {
                m_legend.append(QPointF(x, y));
                m_legendWidths.append(widths[first] - kLegendLine);
                x += widths[first] + kLegendGap;
            }
        }
    }

    void paintLegend(QPainter &painter) const
    {
        const QFontMetricsF metrics(m_legendFont);
        painter.setFont(m_legendFont);
        for (qsizetype i = 0; i < m_legend.size(); ++i) {
            const RadarOutline &outline = m_chart.outlines[i];
            const QPointF at = m_legend[i];
            painter.setPen(outlinePen(outline.role));
            painter.drawLine(at, at + QPointF(24, 0));
            if (outline.role == RadarOutline::Role::Current)
                paintMarker(painter, at + QPointF(12, 0));
            painter.setPen(m_palette.text2);
            painter.drawText(
                at + QPointF(kLegendLine, metrics.capHeight() / 2),
                metrics.elidedText(outline.name, Qt::ElideRight, m_legendWidths[i] + 0.5));
        }
    }

    void paintMarker(QPainter &painter, const QPointF &at) const
    {
        painter.setPen(QPen(m_palette.surface, 1.2));
        painter.setBrush(m_palette.seriesCurrent);
        painter.drawEllipse(at, 4, 4);
    }

    RadarChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QFont m_legendFont;
    QList<QPointF> m_legend;
    QList<double> m_legendWidths;
    RadarLayout m_layout;
};

} // namespace

std::unique_ptr<ChartPainter> radarPainter(const RadarChart &chart, const ChartFrame &frame)
{
    return std::make_unique<RadarPainter>(chart, frame);
}

} // namespace obeya

#include "reports/charts/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class RadarPainter : public ChartPainter
{
public:
    RadarPainter(const RadarChart &chart, const ChartFrame &frame)
        : m_chart(chart)
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_size(frame.size)
        , m_labelPixels(chart.axes.size() > 8 ? 10 : 11.5)
    {
        const double legend = 26;
        const double labelHeight = m_labelPixels * 3.6;
        const double radius = qMin((m_size.height() - legend) / 2 - labelHeight,
                                   m_size.width() / 2 - m_labelPixels * 9.5);
        m_radius = qMax(20.0, radius);
        m_center = QPointF(m_size.width() / 2, (m_size.height() - legend) / 2 + 2);
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
            lines.append(u"%1: %2"_s.arg(outline.name, number(value)));
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
        paintLabels(painter);
        paintLegend(painter);
    }

private:
    int axisCount() const { return static_cast<int>(m_chart.axes.size()); }

    QString number(std::optional<double> value) const
    {
        return value ? m_language.locale().toString(*value, 'f', 1) : u"–"_s;
    }

    std::optional<double> valueOf(int axis) const
    {
        for (const RadarOutline &outline : m_chart.outlines) {
            if (outline.role == RadarOutline::Role::Current)
                return outline.values.value(axis);
        }
        return std::nullopt;
    }

    QPointF direction(int axis) const
    {
        const double angle = 2 * M_PI * axis / qMax(1, axisCount()) - M_PI / 2;
        return {qCos(angle), qSin(angle)};
    }

    QPointF position(int axis, double value) const
    {
        const double span = m_chart.highest - m_chart.lowest;
        const double share = span > 0 ? qBound(0.0, (value - m_chart.lowest) / span, 1.0) : 0;
        return m_center + direction(axis) * m_radius * share;
    }

    void paintGrid(QPainter &painter) const
    {
        painter.setBrush(Qt::NoBrush);
        const int rings = qBound(1, qRound(m_chart.highest - m_chart.lowest), 10);
        for (int ring = 1; ring <= rings; ++ring) {
            const double radius = m_radius * ring / rings;
            painter.setPen(QPen(ring == rings ? m_palette.line : m_palette.grid, 1));
            painter.drawEllipse(m_center, radius, radius);
        }
        painter.setPen(QPen(m_palette.grid, 1));
        for (int i = 0; i < axisCount(); ++i)
            painter.drawLine(m_center, m_center + direction(i) * m_radius);
        painter.setFont(chartFont(10));
        painter.setPen(m_palette.text3);
        for (int ring = 1; ring <= rings; ++ring) {
            const QPointF at = m_center + QPointF(4, -m_radius * ring / rings + 2);
            painter.drawText(QRectF(at, QSizeF(20, 12)), Qt::AlignLeft | Qt::AlignVCenter,
                             QString::number(m_chart.lowest + ring));
        }
    }

    QPen outlinePen(RadarOutline::Role role) const
    {
        switch (role) {
        case RadarOutline::Role::Current:
            return QPen(m_palette.seriesCurrent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        case RadarOutline::Role::Previous: {
            QPen pen(m_palette.seriesPrevious, 1.5);
            pen.setDashPattern({4, 3});
            return pen;
        }
        case RadarOutline::Role::Target: {
            QPen pen(m_palette.seriesTarget, 1.5);
            pen.setDashPattern({1, 2});
            return pen;
        }
        }
        return {};
    }

    void paintOutline(QPainter &painter, const RadarOutline &outline) const
    {
        const bool isWhole = !outline.values.isEmpty()
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
        painter.setPen(QPen(m_palette.surface, 1));
        painter.setBrush(m_palette.seriesCurrent);
        for (const QPointF &point : polygon)
            painter.drawEllipse(point, 4, 4);
    }

    void paintLabels(QPainter &painter) const
    {
        const QFont strong = chartFont(m_labelPixels, QFont::DemiBold);
        const QFont plain = chartFont(m_labelPixels);
        const double lineHeight = QFontMetricsF(strong).height();
        for (int i = 0; i < axisCount(); ++i) {
            const QPointF way = direction(i);
            const QPointF at = m_center + way * (m_radius + 10);
            const double room = qAbs(way.x()) < 0.2 ? m_size.width() * 0.4
                                : way.x() > 0       ? m_size.width() - at.x() - 2
                                                    : at.x() - 2;
            const double width = qMin(room, m_labelPixels * (axisCount() > 8 ? 9.5 : 11));
            const QRectF wanted = QFontMetricsF(strong).boundingRect(
                QRectF(0, 0, width, lineHeight * 2.2), Qt::TextWordWrap, m_chart.axes[i]);
            const double nameHeight = qMin(wanted.height(), lineHeight * 2);
            const double height = nameHeight + lineHeight;
            const double left = qAbs(way.x()) < 0.2 ? at.x() - width / 2
                                : way.x() > 0       ? at.x()
                                                    : at.x() - width;
            const double top = at.y() - height / 2 + way.y() * height / 2;
            const auto align = qAbs(way.x()) < 0.2 ? Qt::AlignHCenter
                               : way.x() > 0       ? Qt::AlignLeft
                                                   : Qt::AlignRight;
            painter.setFont(strong);
            painter.setPen(m_palette.text);
            painter.drawText(QRectF(left, top, width, nameHeight),
                             static_cast<int>(align) | Qt::AlignTop | Qt::TextWordWrap,
                             m_chart.axes[i]);
            painter.setFont(plain);
            painter.setPen(m_palette.text2);
            painter.drawText(QRectF(left, top + nameHeight, width, lineHeight),
                             static_cast<int>(align) | Qt::AlignTop, number(valueOf(i)));
        }
    }

    void paintLegend(QPainter &painter) const
    {
        const QFont font = chartFont(11.5);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        double width = -18;
        for (const RadarOutline &outline : m_chart.outlines)
            width += 30 + metrics.horizontalAdvance(outline.name) + 18;
        double x = (m_size.width() - width) / 2;
        const double y = m_size.height() - 10;
        for (const RadarOutline &outline : m_chart.outlines) {
            painter.setPen(outlinePen(outline.role));
            painter.drawLine(QPointF(x, y), QPointF(x + 24, y));
            painter.setPen(m_palette.text);
            painter.drawText(QRectF(x + 30, y - 9, metrics.horizontalAdvance(outline.name) + 2, 18),
                             Qt::AlignLeft | Qt::AlignVCenter, outline.name);
            x += 30 + metrics.horizontalAdvance(outline.name) + 18;
        }
    }

    RadarChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QSizeF m_size;
    double m_labelPixels;
    double m_radius = 0;
    QPointF m_center;
};

} // namespace

std::unique_ptr<ChartPainter> radarPainter(const RadarChart &chart, const ChartFrame &frame)
{
    return std::make_unique<RadarPainter>(chart, frame);
}

} // namespace obeya

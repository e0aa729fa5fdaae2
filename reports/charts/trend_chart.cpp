#include "reports/charts/chart_painter.h"
#include "reports/charts/painters.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMostLabelledBars = 12;

namespace {

class TrendPainter : public ChartPainter
{
public:
    TrendPainter(const TrendChart &chart, const ChartFrame &frame)
        : m_chart(chart)
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_label(chartFont(11))
    {
        double highest = std::max(chart.reference.value_or(0), chart.limit.value_or(0));
        for (const TrendPoint &point : chart.points)
            highest = std::max({highest, point.value.value_or(0), point.high.value_or(0)});
        m_steps = axisSteps(highest);
        const QFontMetricsF metrics(m_label);
        double left = 0;
        for (const double step : m_steps)
            left = std::max(left, metrics.horizontalAdvance(axisText(step)));
        double right = 8;
        for (const QString &text : {chart.referenceLabel, chart.limitLabel, chart.lastLabel})
            right = std::max(right, metrics.horizontalAdvance(text) + 10);
        right = std::min(right, frame.size.width() * 0.3);
        m_plot = QRectF(QPointF(left + 10, 14),
                        QPointF(frame.size.width() - right, frame.size.height() - 22));
        m_size = frame.size;
    }

    QList<QRectF> points() const override
    {
        QList<QRectF> rects;
        for (int i = 0; i < count(); ++i)
            rects.append(QRectF(left(i), m_plot.top(), step(), m_plot.height()));
        return rects;
    }

    QString pointText(int point) const override
    {
        const TrendPoint &at = m_chart.points[point];
        if (!at.note.isEmpty())
            return at.note;
        const QString value = at.value ? valueText(*at.value) : u"–"_s;
        return u"%1\n%2"_s.arg(value, m_language.locale().toString(at.start, QLocale::ShortFormat));
    }

    void paint(QPainter &painter) const override
    {
        paintAxis(painter);
        paintEmpty(painter);
        switch (m_chart.shape) {
        case TrendChart::Shape::Bars:
            paintBars(painter);
            break;
        case TrendChart::Shape::Line:
            paintLine(painter);
            break;
        case TrendChart::Shape::Points:
            paintPoints(painter);
            break;
        }
        paintReferences(painter);
    }

private:
    int count() const { return static_cast<int>(m_chart.points.size()); }
    double step() const { return m_plot.width() / std::max(1, count()); }
    double left(int point) const { return m_plot.left() + step() * point; }
    double middle(int point) const { return left(point) + step() / 2; }
    double y(double value) const
    {
        return m_plot.bottom() - std::clamp(value / m_steps.last(), 0.0, 1.0) * m_plot.height();
    }

    QString axisText(double value) const
    {
        const int decimals = m_steps.size() > 1 && m_steps[1] < 1 ? (m_steps[1] < 0.1 ? 2 : 1) : 0;
        const bool isHalf = m_steps.size() > 1 && m_steps[1] > 1 && m_steps[1] < 5
                            && m_steps[1] != static_cast<int>(m_steps[1]);
        return m_language.locale().toString(value, 'f', isHalf ? 1 : decimals);
    }

    QString valueText(double value) const
    {
        const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
        return m_language.locale().toString(value, 'f', isWhole ? 0 : 1);
    }

    void paintAxis(QPainter &painter) const
    {
        painter.setFont(m_label);
        for (const double value : m_steps) {
            painter.setPen(QPen(value == 0 ? m_palette.ctl : m_palette.grid, 1));
            painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            painter.setPen(m_palette.text3);
            painter.drawText(QRectF(0, y(value) - 8, m_plot.left() - 6, 16),
                             Qt::AlignRight | Qt::AlignVCenter, axisText(value));
        }
        double free = m_plot.left() - 1;
        for (int i = 0; i < count(); ++i) {
            const QDate start = m_chart.points[i].start;
            const bool isNew = i == 0 || m_chart.points[i - 1].start.month() != start.month();
            const QString month = m_language.locale().toString(start, u"MMM"_s);
            const double width = QFontMetricsF(m_label).horizontalAdvance(month);
            if (!isNew || left(i) < free)
                continue;
            // A month that begins at the end of the axis has no room for its name.
            if (left(i) + width > m_size.width())
                break;
            painter.setPen(QPen(m_palette.ctl, 1));
            painter.drawLine(QPointF(left(i), m_plot.bottom()),
                             QPointF(left(i), m_plot.bottom() + 4));
            painter.setPen(m_palette.text3);
            painter.drawText(QRectF(left(i), m_plot.bottom() + 4, width + 4, 16),
                             Qt::AlignLeft | Qt::AlignVCenter, month);
            free = left(i) + width + 8;
        }
    }

    // A bucket without value is hatched, so that a gap is not taken for a drop.
    void paintEmpty(QPainter &painter) const
    {
        painter.setFont(chartFont(11, QFont::DemiBold));
        for (int i = 0; i < count(); ++i) {
            const auto value = m_chart.points[i].value;
            const bool isEmptyCount = m_chart.emptyIsZero && value && *value == 0;
            if (value && !isEmptyCount)
                continue;
            paintHatch(painter, QRectF(left(i), m_plot.top(), step(), m_plot.height()),
                       m_palette.line, 6);
            if (!isEmptyCount)
                continue;
            painter.setPen(m_palette.text);
            painter.drawText(QRectF(middle(i) - 10, m_plot.bottom() - 16, 20, 14), Qt::AlignCenter,
                             u"0"_s);
        }
    }

    void paintBars(QPainter &painter) const
    {
        painter.setFont(chartFont(11, QFont::DemiBold));
        for (int i = 0; i < count(); ++i) {
            const TrendPoint &point = m_chart.points[i];
            if (!point.value || *point.value <= 0)
                continue;
            const double gap = std::min(step() * 0.18, 6.0);
            const QRectF bar(QPointF(left(i) + gap, y(*point.value)),
                             QPointF(left(i) + step() - gap, m_plot.bottom()));
            painter.setPen(point.isPartial ? QPen(m_palette.series, 1) : QPen(Qt::NoPen));
            painter.setBrush(point.isPartial ? QBrush(Qt::NoBrush) : QBrush(m_palette.series));
            painter.drawRect(bar);
            if (count() <= kMostLabelledBars) {
                painter.setPen(m_palette.text);
                painter.drawText(QRectF(middle(i) - 30, bar.top() - 16, 60, 14), Qt::AlignCenter,
                                 valueText(*point.value));
            }
        }
    }

    // Draws each unbroken run of values.
    void paintLine(QPainter &painter) const
    {
        for (int begin = 0; begin < count();) {
            if (!m_chart.points[begin].value) {
                ++begin;
                continue;
            }
            int end = begin;
            while (end < count() && m_chart.points[end].value)
                ++end;
            paintRun(painter, begin, end);
            begin = end;
        }
    }

    void paintRun(QPainter &painter, int begin, int end) const
    {
        QPolygonF line;
        QPolygonF band;
        for (int i = begin; i < end; ++i) {
            const TrendPoint &point = m_chart.points[i];
            line.append(QPointF(middle(i), y(*point.value)));
            band.append(QPointF(middle(i), y(point.high.value_or(*point.value))));
        }
        for (int i = end - 1; i >= begin; --i) {
            const TrendPoint &point = m_chart.points[i];
            band.append(QPointF(middle(i), y(point.low.value_or(*point.value))));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.band);
        painter.drawPolygon(band);
        painter.setPen(QPen(m_palette.series, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        for (int i = begin; i < end; ++i) {
            const bool isPartial = m_chart.points[i].isPartial;
            painter.setPen(QPen(m_palette.series, 1));
            painter.setBrush(isPartial ? m_palette.surface : m_palette.series);
            painter.drawEllipse(QPointF(middle(i), y(*m_chart.points[i].value)), 2.6, 2.6);
        }
    }

    void paintPoints(QPainter &painter) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.series, 1.5));
        for (int i = 0; i < count(); ++i) {
            if (m_chart.points[i].value)
                painter.drawEllipse(QPointF(middle(i), y(*m_chart.points[i].value)), 4, 4);
        }
    }

    // Lines with their labels at the right edge, moved apart where they would meet.
    void paintReferences(QPainter &painter) const
    {
        struct Label
        {
            double y;
            QString text;
            QColor color;
            QFont font;
        };
        QList<Label> labels;
        if (m_chart.limit) {
            painter.setPen(QPen(m_palette.text3, 1, Qt::DashLine));
            painter.drawLine(QPointF(m_plot.left(), y(*m_chart.limit)),
                             QPointF(m_plot.right(), y(*m_chart.limit)));
            labels.append({y(*m_chart.limit), m_chart.limitLabel, m_palette.text2, m_label});
        }
        if (m_chart.reference) {
            painter.setPen(QPen(m_palette.text, 1.5));
            painter.drawLine(QPointF(m_plot.left(), y(*m_chart.reference)),
                             QPointF(m_plot.right(), y(*m_chart.reference)));
            labels.append({y(*m_chart.reference), m_chart.referenceLabel, m_palette.text,
                           chartFont(11, QFont::DemiBold)});
        }
        const auto last =
            std::find_if(m_chart.points.crbegin(), m_chart.points.crend(),
                         [](const TrendPoint &point) { return point.value.has_value(); });
        if (!m_chart.lastLabel.isEmpty() && last != m_chart.points.crend())
            labels.append({y(*last->value), m_chart.lastLabel, m_palette.series,
                           chartFont(11, QFont::DemiBold)});
        std::sort(labels.begin(), labels.end(),
                  [](const Label &a, const Label &b) { return a.y < b.y; });
        double free = m_plot.top() - 8;
        for (const Label &label : labels) {
            const double top = std::max(label.y - 8, free);
            painter.setPen(label.color);
            painter.setFont(label.font);
            const double width = m_size.width() - m_plot.right() - 6;
            painter.drawText(
                QRectF(m_plot.right() + 6, top, width, 16), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(label.font).elidedText(label.text, Qt::ElideRight, width));
            free = top + 15;
        }
    }

    TrendChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QFont m_label;
    QList<double> m_steps;
    QRectF m_plot;
    QSizeF m_size;
};

} // namespace

std::unique_ptr<ChartPainter> trendPainter(const TrendChart &chart, const ChartFrame &frame)
{
    return std::make_unique<TrendPainter>(chart, frame);
}

} // namespace obeya

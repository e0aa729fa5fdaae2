#include "reports/charts/chart_painter.h"
#include "reports/charts/label_text.h"
#include "reports/content/number_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Counts over uneven bins, with brackets of the report year above.
class DistributionPainter : public ChartPainter
{
public:
    DistributionPainter(const DistributionChart &chart, const ChartFrame &frame)
        : m_chart(chart)
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_label(chartFont(11))
        , m_strong(chartFont(11, QFont::DemiBold))
    {
        int highest = 0;
        for (const DistributionBar &bar : chart.bars)
            highest = std::max(highest, bar.count);
        m_steps = axisSteps(highest, AxisValues::Whole);
        const double left = QFontMetricsF(m_label).horizontalAdvance(
                                axisNumber(m_steps.last(), m_steps, m_language))
                            + 10;
        m_plot = QRectF(QPointF(left, chart.brackets.isEmpty() ? 18 : 42),
                        QPointF(frame.size.width() - 4, frame.size.height() - 6));
        layOutNames();
    }

    QList<QRectF> points() const override
    {
        QList<QRectF> rects;
        for (int i = 0; i < count(); ++i)
            rects.append(QRectF(m_plot.left() + step() * i, m_plot.top(), step(), m_plot.height()));
        return rects;
    }

    QString pointText(int point) const override
    {
        return u"%1: %2"_s.arg(m_chart.bars[point].label,
                               countText(m_chart.bars[point].count, m_language));
    }

    void paint(QPainter &painter) const override
    {
        paintAxis(painter);
        for (int i = 0; i < count(); ++i)
            paintBar(painter, i);
        for (const DistributionBracket &bracket : m_chart.brackets)
            paintBracket(painter, bracket);
    }

private:
    int count() const { return static_cast<int>(m_chart.bars.size()); }
    double step() const { return m_plot.width() / std::max(1, count()); }
    double y(double value) const
    {
        return m_plot.bottom() - std::clamp(value / m_steps.last(), 0.0, 1.0) * m_plot.height();
    }

    // Below the bars, in two lines if one of them needs that.
    void layOutNames()
    {
        double height = 0;
        for (const DistributionBar &bar : m_chart.bars) {
            m_names.append(LabelText(bar.label, m_label).balanced(step() - 4, 2));
            height = std::max(height, m_names.last().size.height());
        }
        m_plot.setBottom(m_plot.bottom() - height);
    }

    void paintAxis(QPainter &painter) const
    {
        painter.setFont(m_label);
        for (const double value : m_steps) {
            painter.setPen(QPen(value == 0 ? m_palette.ctl : m_palette.grid, 1));
            painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            painter.setPen(m_palette.text3);
            painter.drawText(QRectF(0, y(value) - 8, m_plot.left() - 6, 16),
                             Qt::AlignRight | Qt::AlignVCenter,
                             axisNumber(value, m_steps, m_language));
        }
    }

    void paintBar(QPainter &painter, int i) const
    {
        const DistributionBar &bar = m_chart.bars[i];
        const double x = m_plot.left() + step() * i;
        const double gap = std::min(step() * 0.06, 6.0);
        if (bar.count > 0)
            painter.fillRect(
                QRectF(QPointF(x + gap, y(bar.count)), QPointF(x + step() - gap, m_plot.bottom())),
                m_palette.series);
        const QString text = countText(bar.count, m_language);
        if (QFontMetricsF(m_strong).horizontalAdvance(text) <= step()) {
            painter.setFont(m_strong);
            painter.setPen(m_palette.text);
            painter.drawText(QRectF(x, y(bar.count) - 17, step(), 15), Qt::AlignCenter, text);
        }
        painter.setPen(m_palette.text3);
        drawLabel(painter, QRectF(x + 2, m_plot.bottom() + 4, step() - 4, 0), m_names[i], m_label,
                  Qt::AlignHCenter);
    }

    void paintBracket(QPainter &painter, const DistributionBracket &bracket) const
    {
        const double left = m_plot.left() + step() * bracket.first + 2;
        const double right = m_plot.left() + step() * (bracket.last + 1) - 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.ctl, 1));
        painter.drawPolyline(QPolygonF{QPointF(left, 22), QPointF(left, 17), QPointF(right, 17),
                                       QPointF(right, 22)});
        painter.setPen(m_palette.text2);
        drawLabel(painter, QRectF(left, 1, right - left, 0),
                  LabelText(bracket.label, m_strong).wrapped(right - left, 1), m_strong,
                  Qt::AlignHCenter);
    }

    DistributionChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QFont m_label;
    QFont m_strong;
    QList<double> m_steps;
    QRectF m_plot;
    QList<LabelLines> m_names;
};

} // namespace

std::unique_ptr<ChartPainter> distributionPainter(const DistributionChart &chart,
                                                  const ChartFrame &frame)
{
    return std::make_unique<DistributionPainter>(chart, frame);
}

} // namespace obeya

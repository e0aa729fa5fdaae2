#include "reports/charts/chart_painter.h"
#include "reports/charts/painters.h"

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
    {
        int highest = 0;
        for (const DistributionBar &bar : chart.bars)
            highest = std::max(highest, bar.count);
        m_steps = axisSteps(highest);
        const double left =
            QFontMetricsF(chartFont(11)).horizontalAdvance(QString::number(m_steps.last())) + 10;
        m_plot = QRectF(QPointF(left, chart.brackets.isEmpty() ? 18 : 40),
                        QPointF(frame.size.width() - 4, frame.size.height() - 22));
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
                               m_language.locale().toString(m_chart.bars[point].count));
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
        return m_plot.bottom() - value / m_steps.last() * m_plot.height();
    }

    void paintAxis(QPainter &painter) const
    {
        painter.setFont(chartFont(11));
        for (const double value : m_steps) {
            if (value != static_cast<int>(value))
                continue;
            painter.setPen(QPen(value == 0 ? m_palette.ctl : m_palette.grid, 1));
            painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            painter.setPen(m_palette.text3);
            painter.drawText(QRectF(0, y(value) - 8, m_plot.left() - 6, 16),
                             Qt::AlignRight | Qt::AlignVCenter,
                             m_language.locale().toString(value, 'f', 0));
        }
    }

    void paintBar(QPainter &painter, int i) const
    {
        const DistributionBar &bar = m_chart.bars[i];
        const double x = m_plot.left() + step() * i;
        const double gap = std::min(step() * 0.1, 8.0);
        if (bar.count > 0)
            painter.fillRect(
                QRectF(QPointF(x + gap, y(bar.count)), QPointF(x + step() - gap, m_plot.bottom())),
                m_palette.series);
        painter.setFont(chartFont(11, QFont::DemiBold));
        painter.setPen(m_palette.text);
        painter.drawText(QRectF(x, y(bar.count) - 17, step(), 15), Qt::AlignCenter,
                         m_language.locale().toString(bar.count));
        const QFont font = chartFont(10.5);
        painter.setFont(font);
        painter.setPen(m_palette.text3);
        painter.drawText(QRectF(x, m_plot.bottom() + 4, step(), 16), Qt::AlignCenter,
                         QFontMetricsF(font).elidedText(bar.label, Qt::ElideRight, step()));
    }

    void paintBracket(QPainter &painter, const DistributionBracket &bracket) const
    {
        const double left = m_plot.left() + step() * bracket.first + 3;
        const double right = m_plot.left() + step() * (bracket.last + 1) - 3;
        painter.setPen(QPen(m_palette.text3, 1));
        painter.drawPolyline(QPolygonF{QPointF(left, 22), QPointF(left, 17), QPointF(right, 17),
                                       QPointF(right, 22)});
        const QFont font = chartFont(11, QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_palette.text2);
        painter.drawText(
            QRectF(left, 0, right - left, 16), Qt::AlignCenter,
            QFontMetricsF(font).elidedText(bracket.label, Qt::ElideRight, right - left));
    }

    DistributionChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QList<double> m_steps;
    QRectF m_plot;
};

// A level bar per name.
class LevelBarPainter : public ChartPainter
{
public:
    LevelBarPainter(const LevelBarChart &chart, const ChartFrame &frame)
        : m_chart(chart)
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_size(frame.size)
        , m_rowHeight(frame.size.height()
                      / static_cast<double>(std::max<qsizetype>(1, chart.bars.size())))
    {
        m_rowHeight = std::min(m_rowHeight, 40.0);
    }

    QList<QRectF> points() const override
    {
        QList<QRectF> rects;
        for (qsizetype i = 0; i < m_chart.bars.size(); ++i)
            rects.append(
                QRectF(0, m_rowHeight * static_cast<double>(i), m_size.width(), m_rowHeight));
        return rects;
    }

    QString pointText(int point) const override
    {
        const LevelBar &bar = m_chart.bars[point];
        return u"%1: %2"_s.arg(bar.name, number(bar.value));
    }

    void paint(QPainter &painter) const override
    {
        const double nameWidth = m_size.width() * 0.34;
        const QFont plain = chartFont(12);
        const QFont strong = chartFont(12, QFont::DemiBold);
        for (qsizetype i = 0; i < m_chart.bars.size(); ++i) {
            const LevelBar &bar = m_chart.bars[i];
            const QRectF row(0, m_rowHeight * static_cast<double>(i), m_size.width(), m_rowHeight);
            painter.setFont(plain);
            painter.setPen(m_palette.text);
            painter.drawText(
                QRectF(0, row.top(), nameWidth - 8, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(plain).elidedText(bar.name, Qt::ElideRight, nameWidth - 8));
            painter.setFont(strong);
            painter.drawText(QRectF(nameWidth, row.top(), 34, m_rowHeight),
                             Qt::AlignRight | Qt::AlignVCenter, number(bar.value));
            paintLevelBar(
                painter,
                QRectF(nameWidth + 48, row.center().y() - 8, m_size.width() - nameWidth - 56, 16),
                bar.value, bar.previous, bar.target, m_palette, m_chart.highest);
        }
    }

private:
    QString number(std::optional<double> value) const
    {
        return value ? m_language.locale().toString(*value, 'f', 1) : u"–"_s;
    }

    LevelBarChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QSizeF m_size;
    double m_rowHeight;
};

} // namespace

std::unique_ptr<ChartPainter> distributionPainter(const DistributionChart &chart,
                                                  const ChartFrame &frame)
{
    return std::make_unique<DistributionPainter>(chart, frame);
}

std::unique_ptr<ChartPainter> levelBarPainter(const LevelBarChart &chart, const ChartFrame &frame)
{
    return std::make_unique<LevelBarPainter>(chart, frame);
}

} // namespace obeya

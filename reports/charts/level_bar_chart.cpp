#include "reports/charts/chart_painter.h"
#include "reports/charts/label_text.h"
#include "reports/charts/painters.h"
#include "reports/content/number_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// A row per name: bar, level and change, with the scale below.
class LevelBarPainter : public ChartPainter
{
public:
    LevelBarPainter(const LevelBarChart &chart, const ChartFrame &frame)
        : m_chart(chart)
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_size(frame.size)
        , m_label(chartFont(11))
        , m_name(chartFont(12))
        , m_strong(chartFont(12, QFont::DemiBold))
    {
        for (const LevelBar &bar : chart.bars) {
            m_hasPrevious = m_hasPrevious || bar.previous;
            m_hasTarget = m_hasTarget || bar.target;
        }
        const auto rows = static_cast<double>(std::max<qsizetype>(1, chart.bars.size()));
        const double legend = m_hasPrevious || m_hasTarget ? kLegendHeight : 0;
        m_rowHeight = std::clamp((m_size.height() - kScaleHeight - legend) / rows, 4.0, 36.0);
        const double nameWidth = m_size.width() * 0.29;
        const double valueWidth = m_hasPrevious ? 84 : 42;
        m_bars = QRectF(nameWidth, 0, std::max(20.0, m_size.width() - nameWidth - valueWidth - 1),
                        m_rowHeight * rows);
    }

    QList<QRectF> points() const override
    {
        QList<QRectF> rects;
        for (qsizetype i = 0; i < m_chart.bars.size(); ++i)
            rects.append(row(i));
        return rects;
    }

    QString pointText(int point) const override
    {
        const LevelBar &bar = m_chart.bars[point];
        return u"%1: %2"_s.arg(bar.name, levelText(bar.value, m_language));
    }

    void paint(QPainter &painter) const override
    {
        for (qsizetype i = 0; i < m_chart.bars.size(); ++i)
            paintRow(painter, m_chart.bars[i], row(i));
        paintScale(painter);
        paintLegend(painter);
    }

private:
    static constexpr double kScaleHeight = 18;
    static constexpr double kLegendHeight = 18;

    QRectF row(qsizetype index) const
    {
        return {0, m_rowHeight * static_cast<double>(index), m_size.width(), m_rowHeight};
    }

    void paintRow(QPainter &painter, const LevelBar &bar, const QRectF &area) const
    {
        painter.setPen(QPen(m_palette.line, 1));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        painter.setPen(m_palette.text);
        const LabelLines name = LabelText(bar.name, m_name).wrapped(m_bars.left() - 10, 2);
        drawLabel(painter,
                  QRectF(0, area.center().y() - name.size.height() / 2, m_bars.left() - 10, 0),
                  name, m_name, Qt::AlignLeft);
        const double height = std::min(18.0, m_rowHeight);
        paintLevelBar(painter,
                      QRectF(m_bars.left(), area.center().y() - height / 2, m_bars.width(), height),
                      bar.value, bar.previous, bar.target, m_palette, m_chart.highest);
        painter.setFont(m_strong);
        painter.setPen(m_palette.text);
        painter.drawText(QRectF(m_bars.right(), area.top(), 42, m_rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter, levelText(bar.value, m_language));
        if (!bar.value || !bar.previous)
            return;
        painter.setFont(m_name);
        painter.setPen(m_palette.text2);
        painter.drawText(QRectF(m_bars.right() + 42, area.top(), 42, m_rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         signedText(shownDifference(*bar.value, *bar.previous), m_language));
    }

    void paintScale(QPainter &painter) const
    {
        if (m_chart.bars.isEmpty())
            return;
        painter.setFont(m_label);
        painter.setPen(m_palette.text3);
        const QList<double> steps =
            m_chart.highest == 5 ? QList<double>{0, 1, 2, 3, 4, 5} : axisSteps(m_chart.highest);
        for (const double level : steps) {
            const double x = m_bars.left()
                             + (m_chart.highest > 0 ? level / m_chart.highest : 0) * m_bars.width();
            if (level <= m_chart.highest)
                painter.drawText(QRectF(x - 20, m_bars.bottom() + 2, 40, 14), Qt::AlignCenter,
                                 axisNumber(level, steps, m_language));
        }
    }

    void paintLegend(QPainter &painter) const
    {
        const QFontMetricsF metrics(m_label);
        const double y = m_bars.bottom() + kScaleHeight + 6;
        double x = m_bars.left();
        const auto entry = [&](std::optional<double> previous, std::optional<double> target,
                               const QString &name) {
            // A bar without length has only its marks.
            paintLevelBar(painter, QRectF(x + 4, y - 8, 0, 16), {}, previous, target, m_palette);
            painter.setFont(m_label);
            painter.setPen(m_palette.text3);
            painter.drawText(QPointF(x + 16, y + metrics.capHeight() / 2), name);
            x += 32 + metrics.horizontalAdvance(name);
        };
        if (m_hasPrevious)
            entry(0, {}, m_language.text(QT_TRANSLATE_NOOP("obeya::reports", "Before")));
        if (m_hasTarget)
            entry({}, 0, m_language.text(QT_TRANSLATE_NOOP("obeya::reports", "Target")));
    }

    LevelBarChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QSizeF m_size;
    QFont m_label;
    QFont m_name;
    QFont m_strong;
    bool m_hasPrevious = false;
    bool m_hasTarget = false;
    double m_rowHeight = 0;
    QRectF m_bars;
};

} // namespace

std::unique_ptr<ChartPainter> levelBarPainter(const LevelBarChart &chart, const ChartFrame &frame)
{
    return std::make_unique<LevelBarPainter>(chart, frame);
}

} // namespace obeya

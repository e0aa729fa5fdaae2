#include "reports/charts/chart_painter.h"
#include "reports/charts/edge_labels.h"
#include "reports/charts/painters.h"
#include "reports/content/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtNumeric>

#include <algorithm>
#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr int kMostLabelledBars = 12;

namespace {

// Nothing but numbers that can be drawn.
TrendChart drawable(TrendChart chart)
{
    const auto check = [](std::optional<double> &value) {
        if (value && !qIsFinite(*value))
            value.reset();
    };
    check(chart.reference);
    check(chart.limit);
    for (TrendPoint &point : chart.points) {
        check(point.value);
        check(point.low);
        check(point.high);
    }
    return chart;
}

class TrendPainter : public ChartPainter
{
public:
    TrendPainter(const TrendChart &chart, const ChartFrame &frame)
        : m_chart(drawable(chart))
        , m_palette(frame.palette)
        , m_language(frame.language)
        , m_label(chartFont(11))
        , m_strong(chartFont(11, QFont::DemiBold))
        , m_size(frame.size)
        , m_labels(std::clamp(frame.size.width() * 0.24, 56.0, 120.0))
    {
        double highest = std::max(m_chart.reference.value_or(0), m_chart.limit.value_or(0));
        for (const TrendPoint &point : m_chart.points)
            highest = std::max({highest, point.value.value_or(0), point.high.value_or(0)});
        m_steps = axisSteps(highest, m_chart.emptyIsZero ? AxisValues::Whole : AxisValues::Any);
        const QFontMetricsF metrics(m_label);
        double left = 0;
        for (const double step : m_steps)
            left = std::max(left, metrics.horizontalAdvance(axisText(step)));
        m_plot = QRectF(QPointF(left + 10, 8), QPointF(m_size.width() - 8, m_size.height() - 22));
        layOutLabels();
        m_showsValues = showsValues();
        if (m_showsValues)
            m_plot.setTop(20);
        m_labels.place([this](double value) { return y(value); }, m_size.height());
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
        return u"%1\n%2"_s.arg(value, shortDateText(at.start, m_language));
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
        paintValues(painter);
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
    bool isPercent() const { return m_chart.unit == "%"_L1; }

    QString axisText(double value) const
    {
        return axisNumber(value, m_steps, m_language) + (isPercent() ? u"%"_s : QString());
    }

    QString valueText(double value) const
    {
        const bool isWhole = value == std::floor(value);
        return fixedText(value, isWhole ? 0 : 1, m_language) + (isPercent() ? u"%"_s : QString());
    }

    bool showsValues() const
    {
        if (m_chart.shape != TrendChart::Shape::Bars || count() > kMostLabelledBars)
            return false;
        const QFontMetricsF metrics(m_strong);
        return std::all_of(
            m_chart.points.cbegin(), m_chart.points.cend(), [&](const TrendPoint &point) {
                return metrics.horizontalAdvance(valueText(point.value.value_or(0))) < step();
            });
    }

    // The names of the lines stand right of the plot, which leaves room for the widest.
    void layOutLabels()
    {
        if (m_chart.limit)
            m_labels.add(*m_chart.limit, m_chart.limitLabel, m_palette.text2, m_label);
        if (m_chart.reference)
            m_labels.add(*m_chart.reference, m_chart.referenceLabel, m_palette.text, m_strong);
        const auto last =
            std::find_if(m_chart.points.crbegin(), m_chart.points.crend(),
                         [](const TrendPoint &point) { return point.value.has_value(); });
        if (last != m_chart.points.crend())
            m_labels.add(*last->value, m_chart.lastLabel, m_palette.series, m_strong);
        m_plot.setRight(m_size.width() - 8 - m_labels.width());
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
        paintMonths(painter);
    }

    bool hasWholeMonths() const
    {
        return count() > 1 && m_chart.points[0].start.daysTo(m_chart.points[1].start) >= 28;
    }

    QString monthText(int point) const
    {
        const QDate start = m_chart.points[point].start;
        const bool isNewYear = point > 0 && m_chart.points[point - 1].start.year() != start.year();
        return m_language.locale().toString(start, !isNewYear ? u"MMM"_s
                                                   : m_language.code() == "zh_CN"_L1
                                                       ? u"yyyy年M月"_s
                                                       : u"MMM yyyy"_s);
    }

    // A tick and a name where a month begins; buckets of months have their names in the middle.
    void paintMonths(QPainter &painter) const
    {
        const QFontMetricsF metrics(m_label);
        const QString partial = m_language.text(QT_TRANSLATE_NOOP("obeya::reports", "so far"));
        double end = m_size.width();
        const double baseline = m_plot.bottom() + 5 + metrics.ascent();
        painter.setPen(m_palette.text3);
        if (count() > 0 && m_chart.points.last().isPartial) {
            const double width = metrics.horizontalAdvance(partial);
            end = std::min(m_plot.right(), middle(count() - 1) + width / 2) - width;
            painter.drawText(QPointF(end, baseline), partial);
            end -= 6;
        }
        double free = 0;
        for (int i = 0; i < count(); ++i) {
            const QDate start = m_chart.points[i].start;
            if (i > 0 && m_chart.points[i - 1].start.month() == start.month() && !hasWholeMonths())
                continue;
            const QString month = monthText(i);
            const double width = metrics.horizontalAdvance(month);
            const double x = hasWholeMonths() ? middle(i) - width / 2 : left(i) + 2;
            if (!hasWholeMonths()) {
                painter.setPen(QPen(m_palette.ctl, 1));
                painter.drawLine(QPointF(left(i), m_plot.bottom()),
                                 QPointF(left(i), m_plot.bottom() + 4));
            }
            if (x < free || x + width > end)
                continue;
            painter.setPen(m_palette.text3);
            painter.drawText(QPointF(x, baseline), month);
            free = x + width + 8;
        }
    }

    // A bucket without value is hatched, so that a gap is not taken for a drop. Single points have
    // no line that could mislead.
    void paintEmpty(QPainter &painter) const
    {
        if (m_chart.shape == TrendChart::Shape::Points)
            return;
        int gaps = 0;
        int lastGap = -1;
        for (int i = 0; i < count(); ++i) {
            const auto value = m_chart.points[i].value;
            const bool isEmptyCount = m_chart.emptyIsZero && value && *value == 0;
            if (value && !isEmptyCount)
                continue;
            paintHatch(painter, QRectF(left(i), m_plot.top(), step(), m_plot.height()),
                       m_palette.noneLine, 6);
            if (isEmptyCount && !m_showsValues)
                paintZero(painter, i);
            ++gaps;
            lastGap = i;
        }
        if (gaps == 1 && m_chart.shape == TrendChart::Shape::Line)
            paintGapNote(painter, lastGap);
    }

    void paintZero(QPainter &painter, int point) const
    {
        painter.setFont(m_strong);
        painter.setPen(m_palette.text);
        painter.drawText(QRectF(middle(point) - 10, m_plot.bottom() - 16, 20, 14), Qt::AlignCenter,
                         u"0"_s);
    }

    // Beside the only gap, where the curve leaves room.
    void paintGapNote(QPainter &painter, int gap) const
    {
        const QString note = m_chart.points[gap].note.section(u'\n', 0, 0);
        const QFontMetricsF metrics(m_label);
        const double width = metrics.horizontalAdvance(note) + 6;
        for (const double x : {left(gap) - width, left(gap + 1)}) {
            const QRectF box(x, m_plot.top() + 2, width, metrics.height());
            if (note.isEmpty() || box.left() < m_plot.left() || box.right() > m_plot.right())
                continue;
            bool isFree = true;
            for (const auto &line : {m_chart.limit, m_chart.reference})
                isFree = isFree && (!line || y(*line) > box.bottom() || y(*line) < box.top());
            for (int i = 0; i < count(); ++i) {
                const TrendPoint &point = m_chart.points[i];
                const double top = y(std::max(point.value.value_or(0), point.high.value_or(0)));
                if (left(i + 1) > box.left() - step() && left(i) < box.right() + step())
                    isFree = isFree && top > box.bottom();
            }
            if (!isFree)
                continue;
            painter.setFont(m_label);
            painter.setPen(m_palette.text2);
            painter.drawText(QPointF(box.left() + 3, box.top() + metrics.ascent()), note);
            return;
        }
    }

    void paintBars(QPainter &painter) const
    {
        for (int i = 0; i < count(); ++i) {
            const TrendPoint &point = m_chart.points[i];
            if (!point.value || *point.value <= 0)
                continue;
            const double gap = std::min(step() * 0.18, 16.0);
            const QRectF bar(QPointF(left(i) + gap, y(*point.value)),
                             QPointF(left(i) + step() - gap, m_plot.bottom()));
            painter.setPen(point.isPartial ? QPen(m_palette.series, 1) : QPen(Qt::NoPen));
            painter.setBrush(point.isPartial ? QBrush(Qt::NoBrush) : QBrush(m_palette.series));
            painter.drawRect(bar);
        }
    }

    // Last, on plates, because a reference line may run through them.
    void paintValues(QPainter &painter) const
    {
        painter.setFont(m_strong);
        QColor plate = m_palette.surface;
        plate.setAlphaF(0.75F);
        for (int i = 0; i < count() && m_showsValues; ++i) {
            const auto value = m_chart.points[i].value;
            if (!value)
                continue;
            const QString text = valueText(*value);
            const double width = QFontMetricsF(m_strong).horizontalAdvance(text);
            const QRectF box(middle(i) - width / 2, y(*value) - 16, width, 14);
            painter.fillRect(box.adjusted(-1, 1, 1, 0), plate);
            painter.setPen(m_palette.text);
            painter.drawText(box.adjusted(-4, 0, 4, 0), Qt::AlignCenter, text);
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
        constexpr double kLeastStep = 6; // marks closer than this would hide the line
        for (int i = begin; i < end; ++i) {
            const bool isPartial = m_chart.points[i].isPartial;
            if (step() < kLeastStep && end - begin > 1 && !isPartial)
                continue;
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

    void paintReferences(QPainter &painter) const
    {
        const auto line = [&](std::optional<double> value, const QPen &pen) {
            if (!value)
                return;
            painter.setPen(pen);
            painter.drawLine(QPointF(m_plot.left(), y(*value)), QPointF(m_plot.right(), y(*value)));
        };
        QPen dashed(m_palette.text3, 1);
        dashed.setDashPattern({4, 3});
        line(m_chart.limit, dashed);
        line(m_chart.reference, QPen(m_palette.text, 1.5));
        m_labels.paint(painter, m_plot.right() + 6);
    }

    TrendChart m_chart;
    const Palette &m_palette;
    Language m_language;
    QFont m_label;
    QFont m_strong;
    QSizeF m_size;
    QList<double> m_steps;
    QRectF m_plot;
    EdgeLabels m_labels;
    bool m_showsValues = false;
};

} // namespace

std::unique_ptr<ChartPainter> trendPainter(const TrendChart &chart, const ChartFrame &frame)
{
    return std::make_unique<TrendPainter>(chart, frame);
}

} // namespace obeya

#include "reports/charts/painters.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Restores the painter at the end of the scope.
class PainterState
{
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    PainterState(const PainterState &) = delete;
    PainterState &operator=(const PainterState &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color, double distance)
{
    if (rect.isEmpty() || distance <= 0)
        return;
    const PainterState state(painter);
    painter.setPen(QPen(color, distance / 6, Qt::SolidLine, Qt::FlatCap));
    // Each line is cut at the edges here: Qt's SVG writer knows no clip paths. The lines rise to
    // the right, and offset is where one meets the lower edge.
    for (double offset = -rect.height() + distance / 2; offset < rect.width(); offset += distance) {
        const double from = qMax(0.0, -offset);
        const double to = qMin(rect.height(), rect.width() - offset);
        painter.drawLine(QPointF(rect.left() + offset + from, rect.bottom() - from),
                         QPointF(rect.left() + offset + to, rect.bottom() - to));
    }
}

void paintLevelChip(QPainter &painter, const QRectF &rect, std::optional<double> level,
                    const QString &text, const Palette &palette, double highest)
{
    const PainterState state(painter);
    const double line = rect.height() / 20;
    const QRectF box = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double radius = rect.height() / 5;
    QColor ink = palette.text2;
    if (level) {
        const int index = levelColorIndex(*level, highest);
        painter.setBrush(palette.level[index]);
        painter.setPen(QPen(palette.levelLine[index], line));
        ink = palette.levelText[index];
    } else {
        painter.setBrush(palette.surface);
        painter.setPen(QPen(text.isEmpty() ? palette.line : palette.noneLine, line,
                            text == "?"_L1 ? Qt::DashLine : Qt::SolidLine));
    }
    painter.drawRoundedRect(box, radius, radius);
    if (!level && text == u"–"_s)
        paintHatch(painter, box.adjusted(line, line, -line, -line), palette.noneLine,
                   rect.height() / 4);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

static void paintFlag(QPainter &painter, const QPointF &foot, double height, const QColor &color)
{
    painter.setPen(QPen(color, height / 10));
    const QPointF top = foot - QPointF(0, height);
    painter.drawLine(foot, top);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{top, top + QPointF(height * 0.5, height * 0.08),
                                  top + QPointF(height * 0.36, height * 0.25),
                                  top + QPointF(height * 0.5, height * 0.46),
                                  top + QPointF(0, height * 0.46)});
}

void paintLevelBar(QPainter &painter, const QRectF &rect, std::optional<double> value,
                   std::optional<double> previous, std::optional<double> target,
                   const Palette &palette, double highest)
{
    const PainterState state(painter);
    const double height = rect.height() / 2;
    const QRectF track(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const double radius = qMin(3.0, height / 2.5);
    const auto at = [&](double level) {
        return track.left() + (highest > 0 ? track.width() * qBound(0.0, level / highest, 1.0) : 0);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.noneBg);
    painter.drawRoundedRect(track, radius, radius);
    painter.setPen(QPen(palette.line, height / 10));
    for (int level = 1; level < qMin(highest, 12.0); ++level)
        painter.drawLine(QPointF(at(level), track.top()), QPointF(at(level), track.bottom()));
    if (value) {
        const int index = levelColorIndex(*value, highest);
        painter.setBrush(palette.level[index]);
        painter.setPen(QPen(palette.levelLine[index], height / 10));
        painter.drawRoundedRect(QRectF(track.topLeft(), QPointF(at(*value), track.bottom())),
                                radius, radius);
    }
    if (previous) {
        QPen pen(palette.text2, height / 6);
        pen.setDashPattern({1.6, 1.2});
        painter.setPen(pen);
        painter.drawLine(QPointF(at(*previous), rect.top() + height * 0.3),
                         QPointF(at(*previous), rect.bottom() - height * 0.3));
    }
    if (target)
        paintFlag(painter, QPointF(at(*target), track.bottom() + height * 0.3), height * 1.7,
                  palette.seriesTarget);
}

void paintGradeGlyph(QPainter &painter, const QRectF &rect, std::optional<PerformanceLevel> level,
                     const Palette &palette)
{
    const PainterState state(painter);
    const int filled = level ? static_cast<int>(*level) + 1 : 0;
    const double step = rect.width() / 4;
    const double line = rect.width() / 24;
    for (int i = 0; i < 4; ++i) {
        const double height = rect.height() * (0.55 + 0.15 * i);
        const QRectF bar(rect.left() + step * i + line, rect.bottom() - height, step - 2 * line,
                         height);
        painter.setBrush(i < filled ? palette.text2 : Qt::transparent);
        painter.setPen(QPen(i < filled ? palette.text2 : palette.ctl, line));
        painter.drawRoundedRect(bar, step / 6, step / 6);
    }
}

void paintSparkline(QPainter &painter, const QRectF &rect,
                    const QList<std::optional<double>> &values, bool bars, const Palette &palette)
{
    double highest = 0;
    for (const auto &value : values)
        highest = qMax(highest, value.value_or(0));
    const PainterState state(painter);
    painter.setPen(QPen(palette.ctl, 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (values.isEmpty() || highest <= 0)
        return;
    const double step = rect.width() / static_cast<double>(values.size());
    const auto height = [&](double value) { return value / highest * (rect.height() - 2); };
    if (bars) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.series);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const double tall = height(values[i].value_or(0));
            painter.drawRect(QRectF(rect.left() + step * static_cast<double>(i) + step * 0.12,
                                    rect.bottom() - tall, step * 0.76, tall));
        }
        return;
    }
    painter.setPen(QPen(palette.series, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    const auto draw = [&] {
        if (run.size() == 1)
            painter.drawPoint(run.first());
        else
            painter.drawPolyline(run);
        run.clear();
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i])
            run.append(QPointF(rect.left() + step * (static_cast<double>(i) + 0.5),
                               rect.bottom() - 1 - height(*values[i])));
        else
            draw();
    }
    draw();
}

} // namespace obeya

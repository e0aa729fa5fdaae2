#include "reports/charts/radar_layout.h"

#include "reports/charts/chart_painter.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <optional>

namespace obeya {

static constexpr double kGap = 9; // between circle and names
static constexpr int kMostLines = 3;
static constexpr double kLeastRadius = 24;

QPointF radarDirection(qsizetype axis, qsizetype axisCount)
{
    const double angle = 2 * M_PI * static_cast<double>(axis)
                             / static_cast<double>(std::max<qsizetype>(1, axisCount))
                         - M_PI / 2;
    return {qCos(angle), qSin(angle)};
}

namespace {

class Layouter
{
public:
    Layouter(const QStringList &names, const QRectF &area, double pixels)
        : m_area(area)
        , m_nameFont(chartFont(pixels, QFont::DemiBold))
        , m_valueFont(chartFont(pixels))
        , m_valueHeight(QFontMetricsF(m_valueFont).height())
    {
        for (const QString &name : names)
            m_texts.append(LabelText(name, m_nameFont));
    }

    // None when a name has to be cut, or names meet.
    std::optional<RadarLayout> fit() const
    {
        const double most = std::min(m_area.width(), m_area.height()) / 2;
        for (double radius = most; radius >= kLeastRadius; radius -= 2) {
            const RadarLayout layout = at(radius);
            if (isGood(layout))
                return layout;
        }
        return std::nullopt;
    }

    RadarLayout at(double radius) const
    {
        RadarLayout layout{{}, radius, m_nameFont, m_valueFont, {}};
        QRectF bounds(-radius, -radius, 2 * radius, 2 * radius);
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            layout.labels.append(label(i, radius));
            bounds |= layout.labels.last().box;
        }
        layout.center = QPointF(m_area.center().x(), m_area.top() - bounds.top()
                                                         + (m_area.height() - bounds.height()) / 2);
        for (RadarLabel &label : layout.labels)
            label.box.translate(layout.center);
        return layout;
    }

private:
    // Around the origin.
    RadarLabel label(qsizetype axis, double radius) const
    {
        const QPointF way = radarDirection(axis, m_texts.size());
        const QPointF foot = way * (radius + kGap);
        const bool isMiddle = qAbs(way.x()) < 0.2;
        const double half = m_area.width() / 2;
        // Above and below, names stay clear of their neighbours.
        const double neighbour = qAbs(radarDirection(1, m_texts.size()).x()) * (radius + kGap);
        const double width = !isMiddle            ? half - qAbs(foot.x())
                             : m_texts.size() > 7 ? 2 * neighbour - 8
                                                  : m_area.width() * 0.6;
        RadarLabel label;
        label.name = m_texts[axis].balanced(width, kMostLines);
        const QSizeF size(label.name.size.width(), label.name.size.height() + m_valueHeight);
        double left = foot.x() - size.width() / 2;
        if (!isMiddle) {
            label.alignment = way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
            left = way.x() > 0 ? foot.x() : foot.x() - size.width();
        }
        label.box =
            QRectF(QPointF(left, foot.y() - size.height() / 2 + way.y() * size.height() / 2), size);
        return label;
    }

    bool isGood(const RadarLayout &layout) const
    {
        QRectF free = m_area.adjusted(-1, -1, 1, 1);
        const double radius = layout.radius;
        if (layout.center.y() - radius < free.top() || layout.center.y() + radius > free.bottom())
            return false;
        for (qsizetype i = 0; i < layout.labels.size(); ++i) {
            const RadarLabel &label = layout.labels[i];
            if (label.name.isCut || !free.contains(label.box))
                return false;
            for (qsizetype other = 0; other < i; ++other) {
                if (label.box.adjusted(-3, 0, 3, 0).intersects(layout.labels[other].box))
                    return false;
            }
        }
        return true;
    }

    QRectF m_area;
    QFont m_nameFont;
    QFont m_valueFont;
    double m_valueHeight;
    QList<LabelText> m_texts;
};

} // namespace

RadarLayout layOutRadar(const QStringList &names, const QRectF &area)
{
    const double side = std::min(area.width(), area.height());
    std::optional<RadarLayout> best;
    for (const double pixels : {12.0, 11.0, 10.0, 9.0}) {
        const auto layout = Layouter(names, area, pixels).fit();
        if (layout && (!best || layout->radius > best->radius + 4))
            best = layout;
        // Letters shrink only for a circle that would be too small to read.
        if (best && best->radius >= side * 0.27)
            break;
    }
    return best ? *best : Layouter(names, area, 9).at(std::max(8.0, side * 0.2));
}

} // namespace obeya

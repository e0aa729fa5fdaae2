#include "reports/charts/chart_factory.h"

#include "reports/charts/chart_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtMath>

#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

struct ChartPicture::Parts
{
    QSizeF size;
    std::unique_ptr<ChartPainter> painter;
    QList<QRectF> points;
};

ChartPicture::ChartPicture(const ChartSpec &spec, const QSizeF &size, const Palette &palette,
                           const Language &language)
    : m_parts(std::make_unique<Parts>())
{
    struct Chooser
    {
        const ChartFrame &frame;
        std::unique_ptr<ChartPainter> operator()(const RadarChart &chart) const
        {
            return radarPainter(chart, frame);
        }
        std::unique_ptr<ChartPainter> operator()(const TrendChart &chart) const
        {
            return trendPainter(chart, frame);
        }
        std::unique_ptr<ChartPainter> operator()(const DistributionChart &chart) const
        {
            return distributionPainter(chart, frame);
        }
        std::unique_ptr<ChartPainter> operator()(const LevelBarChart &chart) const
        {
            return levelBarPainter(chart, frame);
        }
    };
    m_parts->size = size;
    m_parts->painter = std::visit(Chooser{{size, palette, language}}, spec.chart);
    m_parts->points = m_parts->painter->points();
}

ChartPicture::~ChartPicture() = default;
ChartPicture::ChartPicture(ChartPicture &&) noexcept = default;
ChartPicture &ChartPicture::operator=(ChartPicture &&) noexcept = default;

void ChartPicture::paint(QPainter &painter, const QRectF &target) const
{
    if (m_parts->size.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_parts->size.width(), target.height() / m_parts->size.height());
    m_parts->painter->paint(painter);
    painter.restore();
}

int ChartPicture::pointCount() const
{
    return static_cast<int>(m_parts->points.size());
}

int ChartPicture::pointAt(const QPointF &position) const
{
    for (int i = 0; i < pointCount(); ++i) {
        if (m_parts->points[i].contains(position))
            return i;
    }
    return -1;
}

QRectF ChartPicture::pointRect(int point) const
{
    return m_parts->points.value(point);
}

QString ChartPicture::pointText(int point) const
{
    return point >= 0 && point < pointCount() ? m_parts->painter->pointText(point) : QString();
}

QByteArray chartToSvg(const ChartSpec &spec, double width, double height, const Language &language)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(qRound(width), qRound(height)));
    generator.setViewBox(QRectF(0, 0, width, height));
    generator.setTitle(spec.title);
    generator.setDescription(spec.summary);
    QPainter painter(&generator);
    ChartPicture(spec, QSizeF(width, height), palette(Theme::Light), language)
        .paint(painter, QRectF(0, 0, width, height));
    painter.end();
    const QByteArray whole = buffer.data();
    const qsizetype start = whole.indexOf("<svg");
    return start < 0 ? QByteArray() : whole.mid(start);
}

QList<double> axisSteps(double highest)
{
    if (!(highest > 0) || highest > 1e15)
        highest = highest > 0 ? 1e15 : 1;
    const double power = qPow(10, qFloor(std::log10(highest)));
    for (const double factor : {0.2, 0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = power * factor;
        const int count = qCeil(highest / step - 1e-9);
        if (count > 4)
            continue;
        QList<double> steps;
        for (int i = 0; i <= count; ++i)
            steps.append(step * i);
        return steps;
    }
    return {0, highest};
}

} // namespace obeya

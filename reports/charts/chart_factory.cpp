#include "reports/charts/chart_factory.h"

#include "reports/charts/chart_painter.h"
#include "reports/content/number_text.h"

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

// Qt writes a size in millimetres and, with every text, only the first font family, which the
// reader may lack.
static QByteArray forInlining(QByteArray svg, double width, double height)
{
    const qsizetype head = svg.indexOf("viewBox");
    if (!svg.startsWith("<svg") || head < 0)
        return {};
    svg.replace(0, head,
                "<svg role=\"img\" font-family=\"'Obeya Sans','Noto Sans','Obeya Sans SC',"
                "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif\" "
                "width=\""
                    + QByteArray::number(width) + "\" height=\"" + QByteArray::number(height)
                    + "\" ");
    svg.replace("font-family=\"Obeya Sans\" ", "");
    return svg;
}

QByteArray chartToSvg(const ChartSpec &spec, double width, double height, const Language &language)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(qRound(width), qRound(height)));
    generator.setViewBox(QRectF(0, 0, width, height));
    // The generator writes both into the markup as they are.
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(spec.summary.toHtmlEscaped());
    QPainter painter(&generator);
    ChartPicture(spec, QSizeF(width, height), palette(Theme::Light), language)
        .paint(painter, QRectF(0, 0, width, height));
    painter.end();
    const qsizetype start = buffer.data().indexOf("<svg");
    return start < 0 ? QByteArray() : forInlining(buffer.data().mid(start), width, height);
}

QList<double> axisSteps(double highest, AxisValues values)
{
    constexpr double kMost = 1e15;
    constexpr double kLeast = 1e-6;
    if (!(highest > kLeast))
        return {0, 1};
    highest = std::min(highest, kMost);
    const double power = qPow(10, qFloor(std::log10(highest)));
    for (const double factor : {0.25, 0.5, 1.0, 2.0, 2.5, 5.0}) {
        const double step = power * factor;
        const int count = qCeil(highest / step - 1e-9);
        if (count > 4 || (values == AxisValues::Whole && step != std::floor(step)))
            continue;
        QList<double> steps;
        for (int i = 0; i <= count; ++i)
            steps.append(step * i);
        return steps;
    }
    return {0, highest};
}

QString axisNumber(double value, const QList<double> &steps, const Language &language)
{
    constexpr double kLongest = 1e7; // more digits would take the chart's width
    if (!steps.isEmpty() && steps.last() >= kLongest)
        return language.locale().toString(value, 'g', 3);
    int decimals = 0;
    for (double step = steps.value(1, 1); decimals < 6 && std::abs(step - std::round(step)) > 1e-6;
         step *= 10)
        ++decimals;
    return fixedText(value, decimals, language);
}

} // namespace obeya

#include "reports/charts/chart_factory.h"
#include "reports/charts/chart_painter.h"
#include "reports/charts/label_text.h"
#include "reports/charts/painters.h"
#include "reports/charts/radar_layout.h"
#include "reports/pdf/fonts.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace obeya {

namespace {

const Language kEnglish(u"en"_s);

QImage painted(const ChartSpec &spec, const QSizeF &size = {420, 280}, Theme theme = Theme::Light)
{
    loadReportFonts();
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ChartPicture(spec, size, palette(theme), kEnglish).paint(painter, QRectF(QPointF(), size));
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

ChartSpec specOf(const decltype(ChartSpec::chart) &chart)
{
    ChartSpec spec;
    spec.title = u"<Finding> & more"_s;
    spec.summary = u"Summary"_s;
    spec.chart = chart;
    return spec;
}

TrendChart weeks(const QList<std::optional<double>> &values)
{
    TrendChart chart;
    for (qsizetype i = 0; i < values.size(); ++i) {
        TrendPoint point;
        point.start = QDate(2026, 5, 4).addDays(7 * i);
        point.value = values[i];
        chart.points.append(point);
    }
    return chart;
}

RadarChart radar(const QStringList &axes, const QList<std::optional<double>> &values)
{
    RadarChart chart;
    chart.axes = axes;
    chart.outlines = {{RadarOutline::Role::Current, u"Nov 2026"_s, values}};
    return chart;
}

QStringList twelveNames()
{
    return {u"Codebase"_s,  u"Dependencies"_s,     u"Build, release, run"_s,
            u"Config"_s,    u"Backing services"_s, u"Port binding"_s,
            u"Processes"_s, u"Concurrency"_s,      u"Disposability"_s,
            u"Logs"_s,      u"Dev/prod parity"_s,  u"Admin processes"_s};
}

void expectNamesApart(const RadarLayout &layout, const QRectF &area)
{
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        EXPECT_FALSE(layout.labels[i].name.isCut) << i;
        EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(layout.labels[i].box)) << i;
        for (qsizetype other = 0; other < i; ++other)
            EXPECT_FALSE(layout.labels[i].box.intersects(layout.labels[other].box))
                << i << " meets " << other;
    }
}

} // namespace

TEST(AxisSteps, AreThreeToFiveRoundValuesThatCoverTheHighest)
{
    for (const double highest : {0.03, 0.8, 1.0, 4.2, 6.0, 9.9, 33.3, 101.0, 48210.0}) {
        const QList<double> steps = axisSteps(highest);
        EXPECT_GE(steps.size(), 3) << highest;
        EXPECT_LE(steps.size(), 5) << highest;
        EXPECT_EQ(steps.first(), 0) << highest;
        EXPECT_GE(steps.last(), highest - 1e-9) << highest;
    }
}

TEST(AxisSteps, AreWholeForCounts)
{
    for (const double highest : {1.0, 2.0, 3.0, 7.0}) {
        for (const double step : axisSteps(highest, AxisValues::Whole))
            EXPECT_EQ(step, std::floor(step)) << highest;
    }
}

TEST(AxisSteps, ShowTheDecimalsThatTellThemApart)
{
    EXPECT_EQ(axisNumber(0.25, {0, 0.25, 0.5}, kEnglish), u"0.25"_s);
    EXPECT_EQ(axisNumber(2.5, {0, 2.5, 5}, kEnglish), u"2.5"_s);
    EXPECT_EQ(axisNumber(1000, {0, 1000}, kEnglish), u"1,000"_s);
}

TEST(LabelText, BreaksBetweenWordsIntoLinesOfAboutTheSameLength)
{
    loadReportFonts();
    const LabelText text(u"Organization and culture"_s, chartFont(12));
    EXPECT_EQ(text.balanced(text.fullWidth() * 0.8, 3).lines,
              QStringList({u"Organization"_s, u"and culture"_s}));
}

TEST(LabelText, BreaksChineseBetweenCharacters)
{
    loadReportFonts();
    const LabelText text(u"自评高小大文用交付"_s, chartFont(12));
    const LabelLines label = text.wrapped(40, 3);
    EXPECT_EQ(label.lines.join(QString()), u"自评高小大文用交付"_s);
    EXPECT_EQ(label.lines.size(), 3);
    EXPECT_FALSE(label.isCut);
}

TEST(LabelText, SaysWhenAWordIsTooLong)
{
    EXPECT_TRUE(LabelText(u"Disposability"_s, chartFont(12)).wrapped(20, 3).isCut);
}

TEST(RadarLayout, FitsTwelveNamesBesideATable)
{
    loadReportFonts();
    const QRectF area(0, 0, 318, 240);
    const RadarLayout layout = layOutRadar(twelveNames(), area);
    expectNamesApart(layout, area);
    EXPECT_GT(layout.radius, 60);
}

TEST(RadarLayout, FitsLongNamesOfFiveDomains)
{
    loadReportFonts();
    const QRectF area(0, 0, 330, 254);
    expectNamesApart(
        layOutRadar({u"Agile development"_s, u"Continuous delivery"_s, u"Technical operations"_s,
                     u"Visualization"_s, u"Organization and culture"_s},
                    area),
        area);
}

TEST(RadarLayout, KeepsACircleWhenNamesCannotFit)
{
    const RadarLayout layout = layOutRadar(
        QStringList(30, u"A name far too long for so many axes"_s), QRectF(0, 0, 200, 150));
    EXPECT_GE(layout.radius, 8);
    EXPECT_EQ(layout.labels.size(), 30);
}

TEST(ChartPicture, OffersAPointPerAxisBucketAndBar)
{
    const auto count = [](const ChartSpec &spec) {
        return ChartPicture(spec, QSizeF(400, 200), palette(Theme::Light), kEnglish).pointCount();
    };
    EXPECT_EQ(count(specOf(radar({u"a"_s, u"b"_s, u"c"_s}, {1, 2, 3}))), 3);
    EXPECT_EQ(count(specOf(weeks({1, {}, 3}))), 3);
    EXPECT_EQ(count(specOf(DistributionChart{{{u"<4 h"_s, 3}, {u"4–12 h"_s, 0}}, {}})), 2);
    EXPECT_EQ(count(specOf(LevelBarChart{{{u"a"_s, 2.0, {}, {}}}, 5})), 1);
}

TEST(ChartPicture, FindsTheBucketUnderThePointer)
{
    const ChartPicture picture(specOf(weeks({1, 2, 3, 4})), QSizeF(400, 200), palette(Theme::Light),
                               kEnglish);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(picture.pointAt(picture.pointRect(i).center()), i);
    EXPECT_EQ(picture.pointAt(QPointF(-5, -5)), -1);
}

TEST(ChartPicture, SaysWhatAPointShows)
{
    TrendChart chart = weeks({1, 2.25});
    chart.points[0].note = u"1 change\nWeek of 4 May"_s;
    const ChartPicture picture(specOf(chart), QSizeF(400, 200), palette(Theme::Light), kEnglish);
    EXPECT_EQ(picture.pointText(0), u"1 change\nWeek of 4 May"_s);
    EXPECT_EQ(picture.pointText(1), u"2.3\n11 May 2026"_s);
    EXPECT_EQ(picture.pointText(7), QString());
}

TEST(ChartPicture, DoesNotJoinTheLineOverAGap)
{
    // Left and right run are level with each other, so a joined line would fill the gap's middle.
    TrendChart gap = weeks({3, 3, {}, 3, 3});
    const QImage image = painted(specOf(gap));
    const ChartPicture picture(specOf(gap), QSizeF(420, 280), palette(Theme::Light), kEnglish);
    const QImage inGap = image.copy(picture.pointRect(2).adjusted(4, 0, -4, 0).toRect());
    EXPECT_EQ(pixelsOf(inGap, palette(Theme::Light).series), 0);
    EXPECT_GT(pixelsOf(image, palette(Theme::Light).series), 50);
}

TEST(ChartPicture, OutlinesTheBarOfABucketThatIsNotOver)
{
    TrendChart chart = weeks({4, 4});
    chart.shape = TrendChart::Shape::Bars;
    const int both = pixelsOf(painted(specOf(chart)), palette(Theme::Light).series);
    chart.points.last().isPartial = true;
    const int one = pixelsOf(painted(specOf(chart)), palette(Theme::Light).series);
    EXPECT_LT(one, both * 0.6);
    EXPECT_GT(one, both * 0.4);
}

TEST(ChartPicture, FollowsTheTheme)
{
    TrendChart chart = weeks({4, 2});
    chart.shape = TrendChart::Shape::Bars;
    EXPECT_GT(
        pixelsOf(painted(specOf(chart), {420, 280}, Theme::Dark), palette(Theme::Dark).series),
        1000);
}

TEST(ChartPicture, PaintsNothingOutsideItsRectangle)
{
    const QSizeF size(300, 200);
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    TrendChart chart = weeks({9, 1, {}, 5});
    chart.limit = 7;
    chart.limitLabel = u"7 days: limit for High"_s;
    chart.reference = 6.9;
    chart.referenceLabel = u"Median of everything 6.9 days"_s;
    for (const ChartSpec &spec : {specOf(chart), specOf(radar(twelveNames(), {}))})
        ChartPicture(spec, size, palette(Theme::Light), kEnglish)
            .paint(painter, QRectF(QPointF(50, 50), size));
    painter.end();
    QImage outside = image;
    QPainter eraser(&outside);
    eraser.setCompositionMode(QPainter::CompositionMode_Clear);
    eraser.fillRect(QRect(50, 50, 300, 200), Qt::black);
    eraser.end();
    QImage blank(outside.size(), outside.format());
    blank.fill(Qt::transparent);
    EXPECT_EQ(outside, blank);
}

TEST(ChartPicture, WithoutDataStillPaints)
{
    painted(specOf(RadarChart{}));
    painted(specOf(radar({u"a"_s}, {})));
    painted(specOf(TrendChart{}));
    painted(specOf(weeks({2})));
    painted(specOf(DistributionChart{}));
    painted(specOf(LevelBarChart{}));
    painted(specOf(weeks({1, 2})), {10, 8});
    SUCCEED();
}

// A value that is no number once kept the painter busy for half a minute.
TEST(ChartPicture, LeavesOutValuesThatAreNoNumbers)
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    TrendChart trend = weeks({1e300, -5, kNan, kInfinity, 2});
    trend.limit = kNan;
    trend.reference = kInfinity;
    painted(specOf(trend));
    painted(specOf(radar({u"a"_s, u"b"_s, u"c"_s}, {kNan, kInfinity, 9e9})));
    painted(specOf(LevelBarChart{{{u"a"_s, 7.0, -1.0, 99.0}}, 0}));
    SUCCEED();
}

TEST(ChartSvg, IsOneElementWithTextAsText)
{
    loadReportFonts();
    TrendChart chart = weeks({4, {}, 2});
    // Qt draws a text that mixes fonts as outlines, so the two are apart.
    chart.lastLabel = u"自评"_s;
    chart.limit = 3;
    chart.limitLabel = u"<b>"_s;
    const QByteArray svg = chartToSvg(specOf(chart), 400, 200, kEnglish);
    EXPECT_TRUE(svg.startsWith("<svg"));
    EXPECT_FALSE(svg.contains("<?xml"));
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(text.contains(u"自评"_s) && text.contains(u"<b>"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"<Finding> & more"_s));
}

TEST(Painters, HatchStaysInsideItsRectangle)
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintHatch(painter, QRectF(20, 20, 8, 30), Qt::black, 6);
    painter.end();
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 60; ++x) {
            const bool isInside = x >= 19 && x <= 28 && y >= 19 && y <= 50;
            (isInside ? inside : outside) += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(inside, 20);
    EXPECT_EQ(outside, 0);
}

TEST(Painters, ChipShowsLevelNotApplicableAndDontKnowDifferently)
{
    const auto chip = [](std::optional<double> level, const QString &text) {
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintLevelChip(painter, QRectF(2, 2, 20, 20), level, text, palette(Theme::Light));
        return image;
    };
    EXPECT_EQ(chip(4, QString()).pixelColor(6, 12), palette(Theme::Light).level[4]);
    EXPECT_NE(chip({}, u"–"_s), chip({}, u"?"_s));
    EXPECT_NE(chip({}, u"?"_s), chip({}, QString()));
    EXPECT_NE(chip(0, u"0"_s), chip({}, u"0"_s));
}

} // namespace obeya

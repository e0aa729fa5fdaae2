#include "reports/content/delivery_charts.h"

#include "reports/content/measure_figures.h"
#include "reports/content/trend_finding.h"

#include <algorithm>
#include <cmath>

namespace obeya {

namespace {

// Values of a series are drawn in one unit: that of the figure, so that axis and tile agree.
DurationUnit axisDuration(const DeliveryMetrics &metrics, Measure measure)
{
    return durationUnit(measureValue(metrics.all, measure));
}

struct AxisUnit
{
    double factor = 1; // from the unit of the series
    QString name;
};

AxisUnit axisUnit(const DeliveryMetrics &metrics, Measure measure, const Language &language)
{
    if (measure == Measure::DeploymentFrequency)
        return {};
    if (measure == Measure::ChangeFailureRate || measure == Measure::ReworkRate)
        return {100, QStringLiteral("%")};
    const DurationUnit unit = axisDuration(metrics, measure);
    const QString name = durationUnitText(unit, language);
    switch (unit) {
    case DurationUnit::Minutes:
        return {1.0 / 60, name};
    case DurationUnit::Hours:
        return {1.0 / 3600, name};
    case DurationUnit::Days:
        break;
    }
    return {1.0 / 86400, name};
}

QDate bucketEnd(const QDate &start, Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return start.addDays(1);
    case Bucket::Week:
        return start.addDays(7);
    case Bucket::Month:
        return QDate(start.year(), start.month(), 1).addMonths(1);
    case Bucket::Quarter:
        break;
    }
    return QDate(start.year(), start.month() - (start.month() - 1) % 3, 1).addMonths(3);
}

QString pointValueText(const DeliveryMetrics &metrics, Measure measure, double value,
                       const Language &language)
{
    if (measure == Measure::DeploymentFrequency)
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n deployments"),
                             static_cast<int>(std::lround(value)));
    if (measure == Measure::ChangeFailureRate || measure == Measure::ReworkRate)
        return percentText(value, language).joined();
    return durationIn(axisDuration(metrics, measure), value * 1000, language).joined();
}

QString pointRecordsText(Measure measure, const SeriesPoint &point, const Language &language)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
        return {};
    case Measure::LeadTime:
        return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n changes"), point.records);
    case Measure::ChangeFailureRate:
    case Measure::ReworkRate:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2"))
            .arg(countText(std::lround(point.value.value_or(0) * point.records), language),
                 countText(point.records, language));
    case Measure::TimeToRestore:
        break;
    }
    return language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n incidents"), point.records);
}

// The short note at an empty bucket.
QString emptyText(const MetricSet &set, Measure measure, const QDate &start,
                  const Language &language)
{
    const QList<SeriesPoint> &deployments = set.frequency.series;
    const auto same = std::find_if(deployments.begin(), deployments.end(),
                                   [&](const SeriesPoint &point) { return point.start == start; });
    const QString day = dayText(start, language);
    if (measure == Measure::TimeToRestore)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No incident resolved, %1"))
            .arg(day);
    if (same != deployments.end() && same->value.value_or(0) == 0)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No deployments, %1")).arg(day);
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "No changes, %1")).arg(day);
}

QString noteText(const DeliveryMetrics &metrics, Measure measure, const SeriesPoint &point,
                 const Language &language)
{
    if (!point.value)
        return emptyText(metrics.all, measure, point.start, language);
    const QStringList lines{pointValueText(metrics, measure, *point.value, language),
                            bucketNameText(point.start, metrics.options.bucket, language),
                            pointRecordsText(measure, point, language)};
    return lines.join(QChar(u'\n')).trimmed();
}

QList<TrendPoint> trendPoints(const DeliveryMetrics &metrics, Measure measure, double factor,
                              const Language &language)
{
    const auto scaled = [factor](std::optional<double> value) {
        return value ? std::optional<double>(*value * factor) : std::nullopt;
    };
    QList<TrendPoint> points;
    const QList<SeriesPoint> &series = measureSeries(metrics.all, measure);
    for (const SeriesPoint &source : series) {
        TrendPoint point;
        point.start = source.start;
        point.value = scaled(source.value);
        point.low = scaled(source.p25);
        point.high = scaled(source.p75);
        point.note = noteText(metrics, measure, source, language);
        points.append(point);
    }
    // The last bucket is not over when the period, or the data in it, ends inside.
    if (!points.isEmpty() && metrics.options.to)
        points.last().isPartial =
            bucketEnd(points.last().start, metrics.options.bucket) > metrics.options.to->addDays(1);
    return points;
}

void addReference(TrendChart &chart, const DeliveryMetrics &metrics, Measure measure, double factor,
                  const Language &language)
{
    const MetricSet &set = metrics.all;
    if (measure == Measure::DeploymentFrequency) {
        const auto buckets = static_cast<double>(std::max<qsizetype>(1, chart.points.size()));
        double mean = set.frequency.deployments / buckets;
        if (metrics.options.bucket == Bucket::Week)
            mean = set.frequency.perWeek;
        else if (metrics.options.bucket == Bucket::Day)
            mean = set.frequency.perDay;
        chart.reference = mean;
        chart.referenceLabel = language.text(QT_TRANSLATE_NOOP("obeya::reports", "Mean %1"))
                                   .arg(fixedText(mean, 1, language));
        return;
    }
    const std::optional<double> value = measureValue(set, measure);
    if (!value || measure == Measure::LeadTime)
        return;
    const bool isRate = ratioFigure(metrics.all, measure) != nullptr;
    chart.reference = isRate ? *value * factor : *value / 1000 * factor;
    const QString text = measureValueText(set, measure, language).joined();
    if (isRate)
        chart.referenceLabel =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Period %1")).arg(text);
    else if (metrics.options.central == CentralValue::Mean)
        chart.referenceLabel =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Mean %1")).arg(text);
    else
        chart.referenceLabel =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Median %1")).arg(text);
}

// The edge of the group the figure is in; below the last edge, the one to reach next.
void addLimit(TrendChart &chart, const DeliveryMetrics &metrics, Measure measure, double factor,
              const Language &language)
{
    const Grade grade = measureGrade(metrics.all, measure);
    if (!durationFigure(metrics.all, measure) || !grade.level)
        return;
    std::optional<Band> nearest;
    for (const Band &band : measureBands(metrics.options.benchmarkYear, measure)) {
        if (band.worst && (!nearest || band.level >= *grade.level))
            nearest = band;
    }
    if (!nearest)
        return;
    chart.limit = *nearest->worst * factor;
    //: A limit line: 7 days, limit for High
    chart.limitLabel = language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: limit for %2"))
                           .arg(limitText(*nearest->worst, language),
                                performanceLevelText(nearest->level, language));
}

void addLastLabel(TrendChart &chart, const DeliveryMetrics &metrics, Measure measure,
                  const Language &language)
{
    const QList<SeriesPoint> &series = measureSeries(metrics.all, measure);
    if (measure != Measure::LeadTime || series.isEmpty() || !series.last().value)
        return;
    const QString text = pointValueText(metrics, measure, *series.last().value, language);
    chart.lastLabel =
        metrics.options.central == CentralValue::Mean
            ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Mean %1")).arg(text)
            : language.text(QT_TRANSLATE_NOOP("obeya::reports", "Median %1")).arg(text);
}

QString trendSubtitle(const DeliveryMetrics &metrics, Measure measure, const QString &unit,
                      const Language &language)
{
    const QString bucket = bucketText(metrics.options.bucket, language);
    const QString central = centralText(metrics.options.central, language);
    switch (measure) {
    case Measure::DeploymentFrequency:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Successful deployments per %1"))
            .arg(bucket);
    case Measure::LeadTime:
        //: %1 is a unit such as days, %2 median or mean, %3 day, week, month or quarter
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "Lead time in %1, %2 per %3; the band shows the middle half of "
                                    "changes"))
            .arg(unit, central, bucket);
    case Measure::ChangeFailureRate:
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Share of deployments that failed, per %1"))
            .arg(bucket);
    case Measure::ReworkRate:
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "Share of deployments that were unplanned fixes, per %1"))
            .arg(bucket);
    case Measure::TimeToRestore:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Time to restore in %1, %2 per %3"))
        .arg(unit, central, bucket);
}

QString trendSummary(const DeliveryMetrics &metrics, Measure measure, const Language &language)
{
    const QList<SeriesPoint> &series = measureSeries(metrics.all, measure);
    QList<double> values;
    for (const SeriesPoint &point : series) {
        if (point.value)
            values.append(*point.value);
    }
    const QString name = measureName(measure, language);
    if (values.isEmpty())
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: no values. %2."))
            .arg(name, reasonText(measureReason(metrics.all, measure), language));
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    //: %1 is a measure, %2 its first day, %3 its last, %4 to %6 are values
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports",
                                "%1 from %2 to %3: lowest %4, highest %5, last %6."))
        .arg(name, dateText(series.first().start, language),
             dateText(metrics.options.to.value_or(series.last().start), language),
             pointValueText(metrics, measure, *low, language),
             pointValueText(metrics, measure, *high, language),
             pointValueText(metrics, measure, values.last(), language));
}

} // namespace

ChartSpec trendChart(const DeliveryMetrics &metrics, Measure measure, const Language &language)
{
    const AxisUnit unit = axisUnit(metrics, measure, language);
    TrendChart chart;
    chart.shape = measure == Measure::LeadTime        ? TrendChart::Shape::Line
                  : measure == Measure::TimeToRestore ? TrendChart::Shape::Points
                                                      : TrendChart::Shape::Bars;
    chart.unit = unit.name;
    chart.emptyIsZero = measure == Measure::DeploymentFrequency;
    chart.points = trendPoints(metrics, measure, unit.factor, language);
    addReference(chart, metrics, measure, unit.factor, language);
    addLimit(chart, metrics, measure, unit.factor, language);
    addLastLabel(chart, metrics, measure, language);

    ChartSpec spec;
    spec.title = trendFinding(metrics, measure, language);
    spec.subtitle = trendSubtitle(metrics, measure, unit.name, language);
    spec.summary = trendSummary(metrics, measure, language);
    spec.chart = chart;
    return spec;
}

} // namespace obeya

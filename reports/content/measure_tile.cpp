#include "assessments/scoring/scoring.h"
#include "reports/content/measure_figures.h"

#include <cmath>

namespace obeya {

namespace {

// "was 5.1, down 25%". The unit is repeated only when it differs from the one above it.
QString ratioChangeText(const NumberText &before, double ratio, const Language &language)
{
    const double change = roundForDisplay((ratio - 1) * 100, 0);
    const QString percent = fixedText(std::abs(change), 0, language) + QChar(u'%');
    if (change == 0)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1, unchanged"))
            .arg(before.joined());
    return (change > 0 ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1, up %2"))
                       : language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1, down %2")))
        .arg(before.joined(), percent);
}

QString pointChangeText(double now, double before, const Language &language)
{
    const double points = shownDifference(now * 100, before * 100);
    const QString was = percentText(before, language).joined();
    if (points == 0)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1, unchanged")).arg(was);
    return (points > 0
                ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1, up %2 points"))
                : language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1, down %2 points")))
        .arg(was, fixedText(std::abs(points), 1, language));
}

QString changeText(const MetricSet &now, const MetricSet &before, Measure measure,
                   const Language &language)
{
    const std::optional<double> value = measureValue(now, measure);
    const std::optional<double> previous = measureValue(before, measure);
    if (!value)
        return {};
    if (!previous)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "no value in the period before"));
    if (measure == Measure::ChangeFailureRate)
        return pointChangeText(*value, *previous, language);
    NumberText was = measureValueText(before, measure, language);
    if (was.unit == measureValueText(now, measure, language).unit)
        was.unit.clear();
    if (*previous == 0)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "was %1")).arg(was.joined());
    return ratioChangeText(was, *value / *previous, language);
}

QString unitText(const MetricSet &set, Measure measure, CentralValue central,
                 const Language &language)
{
    const QString unit = measureValueText(set, measure, language).unit;
    if (!durationFigure(set, measure) || unit.isEmpty())
        return unit;
    //: Unit and kind of a central value: days, median
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, %2"))
        .arg(unit, centralText(central, language));
}

QString detailText(const MetricSet &set, Measure measure, const Language &language)
{
    if (measure == Measure::LeadTime && set.leadTime.p90)
        //: %1 is the 90th percentile, %2 the number of changes
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "p90 %1, n %2"))
            .arg(durationText(set.leadTime.p90, language).joined(),
                 countText(set.leadTime.records, language));
    const QString records = measureRecordsText(set, measure, language);
    if (measure == Measure::TimeToRestore && set.timeToRestore.open > 0)
        //: %1 is "14 incidents", %2 the number of incidents not resolved yet
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1, %2 open"))
            .arg(records, countText(set.timeToRestore.open, language));
    return records;
}

} // namespace

MeasureTile measureTile(const DeliveryMetrics &metrics, const DeliveryMetrics *comparison,
                        Measure measure, const Language &language)
{
    const MetricSet &set = metrics.all;
    const NoDataReason reason = measureReason(set, measure);
    MeasureTile tile;
    tile.name = measureName(measure, language);
    tile.value = measureValueText(set, measure, language).value;
    tile.unit = unitText(set, measure, metrics.options.central, language);
    tile.reason = reasonText(reason, language);
    tile.drawsBars =
        measure == Measure::DeploymentFrequency || measure == Measure::ChangeFailureRate;
    if (measureValue(set, measure))
        tile.detail = detailText(set, measure, language);
    if (reason == NoDataReason::None) {
        const Grade grade = measureGrade(set, measure);
        tile.level = grade.level;
        tile.group = gradeText(grade, language);
        for (const SeriesPoint &point : measureSeries(set, measure))
            tile.sparkline.append(point.value);
    }
    if (comparison)
        tile.comparison = changeText(set, comparison->all, measure, language);
    return tile;
}

} // namespace obeya

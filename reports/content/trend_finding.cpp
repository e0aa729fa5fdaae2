#include "reports/content/trend_finding.h"

#include "reports/content/measure_figures.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace obeya {

namespace {

constexpr int kLeastDays = 56;       // shorter periods are not halved
constexpr int kLeastRecords = 5;     // in each half
constexpr double kLeastChange = 0.1; // smaller differences are no finding

struct Halves
{
    double before = 0;
    double after = 0;
    QDate split; // first day of the second half, the first of a month
};

// The first of a month nearest to the middle of the period.
std::optional<QDate> splitDay(const MetricsOptions &options)
{
    if (!options.from || !options.to || options.from->daysTo(*options.to) + 1 < kLeastDays)
        return {};
    const QDate middle = options.from->addDays((options.from->daysTo(*options.to) + 1) / 2);
    const QDate first(middle.year(), middle.month(), 1);
    const QDate next = first.addMonths(1);
    return first.daysTo(middle) <= middle.daysTo(next) ? first : next;
}

QDate dayOf(Instant moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone).date();
}

double centre(QList<double> values, CentralValue central)
{
    if (central == CentralValue::Mean)
        return std::accumulate(values.begin(), values.end(), 0.0)
               / static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    const qsizetype low = (values.size() - 1) / 2;
    const qsizetype high = central == CentralValue::LowerMedian ? low : values.size() / 2;
    return (values[low] + values[high]) / 2;
}

std::optional<Halves> leadTimeHalves(const DeliveryMetrics &metrics, const QDate &split)
{
    QHash<qsizetype, QDate> finished;
    for (const CountedDeployment &deployment : metrics.deployments)
        finished.insert(deployment.row, dayOf(deployment.finished, metrics.options.zone));
    QList<double> before;
    QList<double> after;
    for (const ShippedChange &change : metrics.changes) {
        const auto day = finished.constFind(change.deployment);
        if (day == finished.constEnd())
            return {};
        (*day < split ? before : after).append(static_cast<double>(change.leadTime.count()));
    }
    if (std::min(before.size(), after.size()) < kLeastRecords)
        return {};
    return Halves{centre(before, metrics.options.central), centre(after, metrics.options.central),
                  split};
}

std::optional<Halves> deploymentHalves(const DeliveryMetrics &metrics, Measure measure,
                                       const QDate &split)
{
    struct Count
    {
        int all = 0;
        int failed = 0;
    } before, after;
    for (const CountedDeployment &deployment : metrics.deployments) {
        Count &half = dayOf(deployment.finished, metrics.options.zone) < split ? before : after;
        const bool countsFailed = measure == Measure::ChangeFailureRate
                                  && metrics.options.failure != FailureSource::Incident;
        if (!deployment.succeeded && !countsFailed)
            continue;
        ++half.all;
        half.failed += deployment.failed ? 1 : 0;
    }
    // The halves must add up to the figure they explain.
    const RatioFigure &rate = metrics.all.changeFailureRate;
    const bool isRate = measure == Measure::ChangeFailureRate;
    if (isRate
        && (before.all + after.all != rate.deployments
            || before.failed + after.failed != rate.count))
        return {};
    if (std::min(before.all, after.all) < kLeastRecords)
        return {};
    if (isRate)
        return Halves{1.0 * before.failed / before.all, 1.0 * after.failed / after.all, split};
    const auto weeksBefore = static_cast<double>(metrics.options.from->daysTo(split)) / 7;
    const auto weeksAfter = static_cast<double>(split.daysTo(*metrics.options.to) + 1) / 7;
    return Halves{before.all / weeksBefore, after.all / weeksAfter, split};
}

std::optional<Halves> halvesOf(const DeliveryMetrics &metrics, Measure measure)
{
    const std::optional<QDate> split = splitDay(metrics.options);
    if (!split || measure == Measure::TimeToRestore || measure == Measure::ReworkRate)
        return {};
    const std::optional<Halves> halves = measure == Measure::LeadTime
                                             ? leadTimeHalves(metrics, *split)
                                             : deploymentHalves(metrics, measure, *split);
    if (!halves || halves->before <= 0
        || std::abs(halves->after / halves->before - 1) < kLeastChange)
        return {};
    return halves;
}

QString halvesText(const DeliveryMetrics &metrics, Measure measure, const Halves &halves,
                   const Language &language)
{
    const bool isOneYear = metrics.options.from->year() == metrics.options.to->year();
    const auto month = [&](const QDate &day) {
        return isOneYear ? monthNameText(day, language) : monthText(day, language);
    };
    const QString until = month(halves.split.addDays(-1));
    const QString since = month(halves.split);
    if (measure == Measure::DeploymentFrequency)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "%1 deployments per week to %2, %3 since %4"))
            .arg(frequencyText(halves.before, language).value, until,
                 frequencyText(halves.after, language).value, since);
    if (measure == Measure::ChangeFailureRate)
        return language
            .text(
                QT_TRANSLATE_NOOP("obeya::reports", "%1 of deployments failed to %2, %3 since %4"))
            .arg(percentText(halves.before, language).joined(), until,
                 percentText(halves.after, language).joined(), since);
    const DurationUnit unit = durationUnit(std::max(halves.before, halves.after));
    const QString before = durationIn(unit, halves.before, language).joined();
    const QString after = durationIn(unit, halves.after, language).joined();
    if (metrics.options.central == CentralValue::Mean)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "Mean lead time %1 to %2, %3 since %4"))
            .arg(before, until, after, since);
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports", "Median lead time %1 to %2, %3 since %4"))
        .arg(before, until, after, since);
}

QString figureText(const DeliveryMetrics &metrics, Measure measure, const Language &language)
{
    const MetricSet &set = metrics.all;
    const QString value = measureValueText(set, measure, language).joined();
    const bool isMean = metrics.options.central == CentralValue::Mean;
    switch (measure) {
    case Measure::DeploymentFrequency:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 deployments per week"))
            .arg(measureValueText(set, measure, language).value);
    case Measure::LeadTime:
        return (isMean ? language.text(
                    QT_TRANSLATE_N_NOOP("obeya::reports", "Mean lead time %1 over %n changes"),
                    set.leadTime.records)
                       : language.text(QT_TRANSLATE_N_NOOP("obeya::reports",
                                                           "Median lead time %1 over %n changes"),
                                       set.leadTime.records))
            .arg(value);
    case Measure::ChangeFailureRate:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2 deployments failed"))
            .arg(countText(set.changeFailureRate.count, language),
                 countText(set.changeFailureRate.deployments, language));
    case Measure::ReworkRate:
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2 deployments were unplanned fixes"))
            .arg(countText(set.reworkRate.count, language),
                 countText(set.reworkRate.deployments, language));
    case Measure::TimeToRestore:
        break;
    }
    return (isMean ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "Restored in %1 on average"))
                   : language.text(
                       QT_TRANSLATE_NOOP("obeya::reports", "Restored in %1 at the median")))
        .arg(value);
}

} // namespace

QString trendFinding(const DeliveryMetrics &metrics, Measure measure, const Language &language)
{
    if (!measureValue(metrics.all, measure)
        || measureReason(metrics.all, measure) != NoDataReason::None)
        return measureName(measure, language);
    if (const std::optional<Halves> halves = halvesOf(metrics, measure))
        return halvesText(metrics, measure, *halves, language);
    return figureText(metrics, measure, language);
}

} // namespace obeya

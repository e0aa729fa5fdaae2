#include "reports/content/delivery_charts.h"
#include "reports/content/delivery_rows.h"
#include "reports/content/measure_figures.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <array>

namespace obeya {

namespace {

constexpr double kHourInSeconds = 3600; // seconds
constexpr std::array<double, 7> kBinEdges{
    4 * kHourInSeconds,  12 * kHourInSeconds,  24 * kHourInSeconds, 48 * kHourInSeconds,
    96 * kHourInSeconds, 168 * kHourInSeconds, 336 * kHourInSeconds};

// Lead times or restore times in seconds.
QList<double> durationsOf(const DeliveryMetrics &metrics, Measure measure)
{
    QList<double> seconds;
    const auto add = [&seconds](Duration duration) {
        if (duration.count() >= 0)
            seconds.append(static_cast<double>(duration.count()) / 1000);
    };
    if (measure == Measure::LeadTime) {
        for (const ShippedChange &change : metrics.changes)
            add(change.leadTime);
        return seconds;
    }
    if (metrics.options.failure == FailureSource::Pipeline) {
        for (const CountedDeployment &deployment : metrics.deployments) {
            if (deployment.restoreTime)
                add(*deployment.restoreTime);
        }
        return seconds;
    }
    for (const AttributedIncident &item : metrics.incidents) {
        if (item.isRestoredInPeriod)
            add(*item.restoreTime);
    }
    return seconds;
}

QString binLabel(size_t bin, const Language &language)
{
    switch (bin) {
    case 0:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "<4 h"));
    case 1:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "4–12 h"));
    case 2:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "12–24 h"));
    case 3:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "1–2 d"));
    case 4:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "2–4 d"));
    case 5:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "4–7 d"));
    case 6:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "7–14 d"));
    default:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", ">14 d"));
    }
}

// Best and worst group that values of a bin can be in.
struct Span
{
    PerformanceLevel best = PerformanceLevel::Low;
    PerformanceLevel worst = PerformanceLevel::Low;

    friend bool operator==(const Span &, const Span &) = default;
};

std::optional<Span> spanOf(int year, Measure measure, size_t bin)
{
    constexpr int kEnough = 1000; // records: the bracket does not depend on them
    const auto levelAt = [&](double seconds) {
        return (measure == Measure::LeadTime ? gradeLeadTime(year, seconds, kEnough)
                                             : gradeRestore(year, seconds, kEnough))
            .level;
    };
    constexpr double kInside = 1; // a second within the bin's edges
    const double tenYears = 3650 * 24 * kHourInSeconds;
    const auto best = levelAt(bin == 0 ? kInside : kBinEdges[bin - 1] + kInside);
    const auto worst = levelAt(bin < kBinEdges.size() ? kBinEdges[bin] - kInside : tenYears);
    if (!best || !worst)
        return {};
    return Span{*best, *worst};
}

QString spanText(const Span &span, const Language &language)
{
    if (span.best == span.worst)
        return performanceLevelText(span.best, language);
    //: Two performance groups: Medium or Low
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1 or %2"))
        .arg(performanceLevelText(span.best, language), performanceLevelText(span.worst, language));
}

QList<DistributionBracket> bracketsOf(int year, Measure measure, const Language &language)
{
    QList<DistributionBracket> brackets;
    QList<Span> spans;
    for (size_t bin = 0; bin <= kBinEdges.size(); ++bin) {
        const std::optional<Span> span = spanOf(year, measure, bin);
        if (!span)
            return {};
        const int index = static_cast<int>(bin);
        if (!spans.isEmpty() && spans.last() == *span) {
            brackets.last().last = index;
            continue;
        }
        // The open last bar shares a bracket with the one before it: one bar is too narrow for
        // words.
        const bool isTail =
            bin == kBinEdges.size() && !spans.isEmpty() && brackets.last().first == index - 1;
        if (isTail) {
            spans.last().worst = span->worst;
            brackets.last() = {spanText(spans.last(), language), index - 1, index};
            continue;
        }
        spans.append(*span);
        brackets.append({spanText(*span, language), index, index});
    }
    return brackets;
}

ChartSpec durationDistribution(const DeliveryMetrics &metrics, Measure measure,
                               const Language &language)
{
    DistributionChart chart;
    for (size_t bin = 0; bin <= kBinEdges.size(); ++bin)
        chart.bars.append({binLabel(bin, language), 0});
    const QList<double> seconds = durationsOf(metrics, measure);
    int withinWeek = 0;
    for (const double value : seconds) {
        ++chart.bars[durationBin(value)].count;
        withinWeek += value <= 168 * kHourInSeconds ? 1 : 0;
    }
    chart.brackets = bracketsOf(metrics.options.benchmarkYear, measure, language);

    ChartSpec spec;
    const bool isLeadTime = measure == Measure::LeadTime;
    const QString some = countText(withinWeek, language);
    const QString all = countText(seconds.size(), language);
    if (seconds.isEmpty())
        spec.title = measureName(measure, language);
    else if (isLeadTime)
        spec.title =
            language
                .text(QT_TRANSLATE_NOOP("obeya::reports", "%1 of %2 changes took a week or less"))
                .arg(some, all);
    else
        spec.title = language
                         .text(QT_TRANSLATE_NOOP("obeya::reports",
                                                 "%1 of %2 incidents were resolved within a week"))
                         .arg(some, all);
    const QString year = QString::number(metrics.options.benchmarkYear);
    if (chart.brackets.isEmpty())
        spec.subtitle = isLeadTime ? language.text(
                            QT_TRANSLATE_NOOP("obeya::reports", "Number of changes by lead time"))
                                   : language.text(QT_TRANSLATE_NOOP(
                                       "obeya::reports", "Number of incidents by time to restore"));
    else
        spec.subtitle =
            (isLeadTime ? language.text(QT_TRANSLATE_NOOP(
                 "obeya::reports", "Number of changes by lead time; brackets show the %1 report"))
                        : language.text(QT_TRANSLATE_NOOP(
                            "obeya::reports",
                            "Number of incidents by time to restore; brackets show the %1 report")))
                .arg(year);
    spec.chart = chart;
    return spec;
}

ChartSpec frequencyDistribution(const DeliveryMetrics &metrics, const Language &language)
{
    QMap<QDate, int> perDay;
    for (const CountedDeployment &deployment : metrics.deployments) {
        if (deployment.succeeded)
            ++perDay[QDateTime::fromMSecsSinceEpoch(deployment.finished.time_since_epoch().count(),
                                                    metrics.options.zone)
                         .date()];
    }
    constexpr int kMost = 5; // and more
    DistributionChart chart;
    for (int count = 0; count <= kMost; ++count)
        chart.bars.append({count < kMost ? QString::number(count) : QStringLiteral("5+"), 0});
    for (const int count : std::as_const(perDay))
        ++chart.bars[std::min(count, kMost)].count;
    ChartSpec spec;
    spec.subtitle = language.text(
        QT_TRANSLATE_NOOP("obeya::reports", "Number of days by deployments on that day"));
    spec.title = measureName(Measure::DeploymentFrequency, language);
    if (metrics.options.from && metrics.options.to) {
        const qint64 days = metrics.options.from->daysTo(*metrics.options.to) + 1;
        chart.bars[0].count = static_cast<int>(days - perDay.size());
        spec.title =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployments on %1 of %2 days"))
                .arg(countText(perDay.size(), language), countText(days, language));
    }
    spec.chart = chart;
    return spec;
}

QList<DistributionBar> failuresByWeekday(const DeliveryMetrics &metrics, const Language &language)
{
    std::array<int, 7> counts{};
    for (const CountedDeployment &deployment : metrics.deployments) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(
                              deployment.finished.time_since_epoch().count(), metrics.options.zone)
                              .date();
        if (deployment.failed)
            ++counts[static_cast<size_t>(day.dayOfWeek() - 1)];
    }
    QList<DistributionBar> bars;
    for (size_t day = 0; day < counts.size(); ++day)
        bars.append(
            {language.locale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat),
             counts[day]});
    return bars;
}

ChartSpec failureDistribution(const DeliveryMetrics &metrics, const Language &language)
{
    const QMap<QString, int> byService = failuresByService(metrics);
    ChartSpec spec;
    DistributionChart chart;
    spec.title = measureName(Measure::ChangeFailureRate, language);
    if (!byService.isEmpty()) {
        spec.subtitle =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Failed deployments by service"));
        for (auto it = byService.cbegin(); it != byService.cend(); ++it)
            chart.bars.append({it.key().isEmpty() ? QStringLiteral("–") : it.key(), it.value()});
    } else {
        spec.subtitle =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Failed deployments by weekday"));
        chart.bars = failuresByWeekday(metrics, language);
    }
    int total = 0;
    const DistributionBar *most = nullptr;
    for (const DistributionBar &bar : std::as_const(chart.bars)) {
        total += bar.count;
        if (!most || bar.count > most->count)
            most = &bar;
    }
    if (most && most->count > 0)
        //: %1 is a service or a weekday
        spec.title =
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2 of %3 failed deployments"))
                .arg(most->label, countText(most->count, language), countText(total, language));
    spec.chart = chart;
    return spec;
}

QString barsText(const DistributionChart &chart, const Language &language)
{
    QStringList bars;
    for (const DistributionBar &bar : chart.bars)
        //: A bar of a chart in words: its label and its count
        bars.append(language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2"))
                        .arg(bar.label, countText(bar.count, language)));
    return listText(bars, language);
}

ChartSpec reworkDistribution(const DeliveryMetrics &metrics, const Language &language)
{
    DistributionChart chart;
    int total = 0;
    for (const ReworkSign sign : kReworkSigns) {
        const auto count = std::count_if(
            metrics.deployments.cbegin(), metrics.deployments.cend(),
            [sign](const CountedDeployment &deployment) { return deployment.rework == sign; });
        chart.bars.append({reworkText(sign, language), static_cast<int>(count)});
        total += static_cast<int>(count);
    }
    ChartSpec spec;
    spec.title = language.text(QT_TRANSLATE_N_NOOP("obeya::reports", "%n unplanned fixes"), total);
    spec.subtitle =
        language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployments by what tells them"));
    spec.summary = barsText(chart, language);
    spec.chart = chart;
    return spec;
}

} // namespace

QString reworkText(ReworkSign sign, const Language &language)
{
    switch (sign) {
    case ReworkSign::Marked:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Marked"));
    case ReworkSign::Rollback:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Rollback"));
    case ReworkSign::Revert:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Revert"));
    case ReworkSign::Hotfix:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "Hotfix"));
    case ReworkSign::None:
        break;
    }
    return {};
}

int durationBin(double seconds)
{
    // A bin ends with its edge: exactly 7 days are "4–7 d".
    const auto edge = std::lower_bound(kBinEdges.begin(), kBinEdges.end(), seconds);
    return static_cast<int>(edge - kBinEdges.begin());
}

ChartSpec distributionChart(const DeliveryMetrics &metrics, Measure measure,
                            const Language &language)
{
    if (measure == Measure::ReworkRate)
        return reworkDistribution(metrics, language);
    ChartSpec spec =
        measure == Measure::DeploymentFrequency ? frequencyDistribution(metrics, language)
        : measure == Measure::ChangeFailureRate ? failureDistribution(metrics, language)
                                                : durationDistribution(metrics, measure, language);
    spec.summary = barsText(std::get<DistributionChart>(spec.chart), language);
    return spec;
}

} // namespace obeya

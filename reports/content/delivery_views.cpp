#include "reports/content/delivery_views.h"

#include "assessments/delivery/statistics.h"
#include "assessments/delivery/time_buckets.h"
#include "reports/content/measure_figures.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <functional>

namespace obeya {

namespace {

// One part of the lead time of every change, as a figure of its own.
class PartFigure
{
public:
    explicit PartFigure(const DeliveryMetrics &metrics)
        : m_buckets(*metrics.options.from, *metrics.options.to, metrics.options)
        , m_central(metrics.options.central)
        , m_byBucket(static_cast<size_t>(m_buckets.bucketCount()))
    {
    }

    void add(qint64 from, qint64 to, Instant deployed)
    {
        if (from == kNoTime || to == kNoTime || to < from)
            return;
        m_all.push_back(static_cast<double>(to - from));
        m_byBucket[static_cast<size_t>(m_buckets.bucket(deployed))].push_back(
            static_cast<double>(to - from) / 1000);
    }

    LeadTimeFigure figure()
    {
        LeadTimeFigure result;
        std::sort(m_all.begin(), m_all.end());
        result.records = static_cast<int>(m_all.size());
        result.value = centralValue(m_all, m_central);
        for (int bucket = 0; bucket < m_buckets.bucketCount(); ++bucket) {
            std::vector<double> &values = m_byBucket[static_cast<size_t>(bucket)];
            std::sort(values.begin(), values.end());
            SeriesPoint point;
            point.start = m_buckets.bucketStart(bucket);
            point.records = static_cast<int>(values.size());
            point.value = centralValue(values, m_central);
            point.p25 = quantile(values, 0.25);
            point.p75 = quantile(values, 0.75);
            result.series.append(point);
        }
        return result;
    }

private:
    TimeBuckets m_buckets;
    CentralValue m_central;
    std::vector<double> m_all;
    std::vector<std::vector<double>> m_byBucket;
};

ChartSpec partChart(const DeliveryMetrics &metrics, const LeadTimeFigure &figure,
                    const QString &name, const Language &language)
{
    DeliveryMetrics part = metrics;
    part.all.leadTime = figure;
    ChartSpec spec = trendChart(part, Measure::LeadTime, language);
    std::get<TrendChart>(spec.chart).limit.reset(); // the report's limits are for the whole
    //: %1 is a part of the lead time, %2 its median or mean
    spec.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2"))
                     .arg(name, durationText(figure.value, language).joined());
    return spec;
}

template<size_t Count>
ChartSpec countChart(const std::array<int, Count> &counts, const QString &title,
                     const std::function<QString(int)> &label)
{
    DistributionChart chart;
    QStringList words;
    for (size_t place = 0; place < Count; ++place) {
        chart.bars.append({label(static_cast<int>(place)), counts[place]});
        words.append(QStringLiteral("%1: %2").arg(chart.bars.last().label).arg(counts[place]));
    }
    ChartSpec spec;
    spec.title = title;
    spec.summary = words.join(QStringLiteral(", "));
    spec.chart = chart;
    return spec;
}

} // namespace

QList<ChartSpec> leadTimeParts(const DeliveryMetrics &metrics, const DeliveryColumns &data,
                               const Language &language)
{
    if (!metrics.options.from || !metrics.options.to)
        return {};
    PartFigure toMerge(metrics);
    PartFigure toProduction(metrics);
    const ChangeColumns &changes = data.changes();
    for (const ShippedChange &shipped : metrics.changes) {
        const auto change = static_cast<size_t>(shipped.change);
        toMerge.add(changes.committed[change], changes.merged[change], shipped.deployed);
        toProduction.add(changes.merged[change], shipped.deployed.time_since_epoch().count(),
                         shipped.deployed);
    }
    const LeadTimeFigure before = toMerge.figure();
    const LeadTimeFigure after = toProduction.figure();
    if (before.records + after.records == 0)
        return {};
    return {partChart(metrics, before,
                      language.text(QT_TRANSLATE_NOOP("obeya::reports", "Commit to merge")),
                      language),
            partChart(metrics, after,
                      language.text(QT_TRANSLATE_NOOP("obeya::reports", "Merge to production")),
                      language)};
}

QList<ChartSpec> deploymentCalendar(const DeliveryMetrics &metrics, const Language &language)
{
    std::array<int, 7> days{};
    std::array<int, 24> hours{};
    for (const CountedDeployment &deployment : metrics.deployments) {
        if (!deployment.succeeded)
            continue;
        const auto moment = QDateTime::fromMSecsSinceEpoch(
            deployment.finished.time_since_epoch().count(), metrics.options.zone);
        ++days[static_cast<size_t>(moment.date().dayOfWeek() - 1)];
        ++hours[static_cast<size_t>(moment.time().hour())];
    }
    const QString zone = QString::fromUtf8(metrics.options.zone.id());
    return {
        countChart(days,
                   language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployments by weekday")),
                   [&](int day) {
                       return language.locale().standaloneDayName(day + 1, QLocale::ShortFormat);
                   }),
        countChart(
            hours,
            language.text(QT_TRANSLATE_NOOP("obeya::reports", "Deployments by hour of the day, %1"))
                .arg(zone),
            [](int hour) { return QString::number(hour); })};
}

QList<ChartSpec> serviceTrends(const DeliveryMetrics &metrics, Measure measure,
                               const Language &language)
{
    QList<MetricSet> sets = metrics.services;
    std::stable_sort(sets.begin(), sets.end(), [](const MetricSet &left, const MetricSet &right) {
        return left.frequency.deployments > right.frequency.deployments;
    });
    constexpr qsizetype kMost = 24; // more nobody compares by eye
    QList<ChartSpec> charts;
    for (const MetricSet &set : sets.first(std::min(sets.size(), kMost))) {
        DeliveryMetrics one = metrics;
        one.all = set;
        ChartSpec spec = trendChart(one, measure, language);
        //: %1 is a service, %2 a value, %3 how many records it rests on
        spec.title = language.text(QT_TRANSLATE_NOOP("obeya::reports", "%1: %2, %3"))
                         .arg(set.service, measureValueText(set, measure, language).joined(),
                              measureRecordsText(set, measure, language));
        spec.subtitle.clear();
        charts.append(spec);
    }
    return charts;
}

} // namespace obeya

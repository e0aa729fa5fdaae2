#include "assessments/delivery/metrics.h"

#include "assessments/delivery/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostDays = 200 * 366; // more is a wrong date, not a period

Error badArgument(const QString &message)
{
    return {ErrorCode::BadArgument, message, {}};
}

// First and last moment of what the default period must hold.
struct DataSpan
{
    std::optional<Instant> first;
    std::optional<Instant> last;

    void add(std::optional<Instant> moment)
    {
        if (!moment)
            return;
        first = first ? std::min(*first, *moment) : *moment;
        last = last ? std::max(*last, *moment) : *moment;
    }
};

DataSpan spanOf(const DeliveryData &data, const DeliveryLinks &links, const MetricsSlice &slice)
{
    DataSpan span;
    for (const int index : slice.units) {
        const DeploymentUnit &unit = links.deployments.unit(index);
        if (unit.fit == EnvironmentFit::Chosen)
            span.add(unit.finished);
    }
    for (const int incident : slice.incidents)
        span.add(data.incidents.at(incident).opened);
    return span;
}

void fillPeriod(MetricsOptions &options, const DataSpan &span)
{
    const bool wantsFrom = !options.from;
    const bool wantsTo = !options.to;
    if (wantsFrom && span.first)
        options.from = dayOf(*span.first, options.zone);
    if (wantsTo && span.last)
        options.to = dayOf(*span.last, options.zone);
    // With one day given and no data beyond it, that day is the whole period.
    if (wantsFrom && options.to && (!options.from || *options.from > *options.to))
        options.from = options.to;
    if (wantsTo && options.from && (!options.to || *options.to < *options.from))
        options.to = options.from;
}

std::optional<Error> refusal(const MetricsOptions &options)
{
    if (!options.zone.isValid())
        return badArgument(
            QCoreApplication::translate("obeya::assessments", "The time zone is not known."));
    if (!findBenchmark(options.benchmarkYear))
        return badArgument(QCoreApplication::translate(
                               "obeya::assessments",
                               "There is no report of the year %1. Choose one from %2 to %3.")
                               .arg(QString::number(options.benchmarkYear),
                                    QString::number(benchmarkYears().first()),
                                    QString::number(benchmarkYears().last())));
    if ((options.from && !options.from->isValid()) || (options.to && !options.to->isValid()))
        return badArgument(QCoreApplication::translate("obeya::assessments",
                                                       "A day of the period is not a date."));
    if (!options.from || !options.to)
        return {};
    const QString from = options.from->toString(Qt::ISODate);
    const QString to = options.to->toString(Qt::ISODate);
    if (*options.from > *options.to)
        return badArgument(QCoreApplication::translate(
                               "obeya::assessments",
                               "The period ends before it begins: %1 to %2. Exchange the two days.")
                               .arg(from, to));
    if (options.from->daysTo(*options.to) > kMostDays)
        return badArgument(QCoreApplication::translate(
                               "obeya::assessments",
                               "The period from %1 to %2 is longer than 200 years. Choose a "
                               "shorter one, or correct the dates in the data.")
                               .arg(from, to));
    return {};
}

std::optional<Instant> newestOf(const DeliveryData &data)
{
    DataSpan span;
    for (const Deployment &row : data.deployments) {
        for (const auto &moment : {row.finished, row.started, row.created})
            span.add(moment);
    }
    for (const Change &change : data.changes) {
        for (const auto &moment :
             {change.committed, change.authored, change.firstCommit, change.opened, change.merged})
            span.add(moment);
    }
    for (const Incident &incident : data.incidents) {
        for (const auto &moment : {incident.opened, incident.acknowledged, incident.resolved})
            span.add(moment);
    }
    return span.last;
}

// The figures of a slice; the rows behind them go to `rows` when it is given.
MetricSet computeSet(const MetricsInput &input, DeliveryMetrics *rows)
{
    MetricSet set;
    set.service = input.slice.service;
    SliceDeployments deployments = countDeployments(input);
    QList<ShippedChange> shipped;
    set.frequency = deploymentFrequency(input, deployments);
    set.leadTime = leadTime(input, deployments, shipped);
    set.changeFailureRate = changeFailureRate(input, deployments);
    set.timeToRestore = timeToRestore(input, deployments);
    set.reworkRate.reason = NoDataReason::NotOffered;
    set.reworkRate.grade.note = GradeNote::NoThresholds;
    set.incidents = countIncidents(input);
    set.leftOut = deployments.leftOut;
    if (rows) {
        rows->deployments = std::move(deployments.counted);
        rows->changes = std::move(shipped);
        rows->incidents = listIncidents(input);
    }
    return set;
}

} // namespace

QString noDataReasonName(NoDataReason reason)
{
    switch (reason) {
    case NoDataReason::None:
        break;
    case NoDataReason::NoDeployments:
        return u"no deployments"_s;
    case NoDataReason::NoChanges:
        return u"no changes"_s;
    case NoDataReason::NoLinkedChanges:
        return u"no linked changes"_s;
    case NoDataReason::FirstDeploymentOnly:
        return u"first deployment only"_s;
    case NoDataReason::NoIncidents:
        return u"no incidents"_s;
    case NoDataReason::NoneRestored:
        return u"none restored"_s;
    case NoDataReason::FilteredOut:
        return u"filtered out"_s;
    case NoDataReason::NotOffered:
        return u"not offered"_s;
    }
    return {};
}

Result<DeliveryMetrics> computeMetrics(const DeliveryData &data, const MetricsOptions &options,
                                       ServiceDetail detail, const Progress &progress)
{
    const Error cancelled{
        ErrorCode::Cancelled,
        QCoreApplication::translate("obeya::assessments", "The computation was cancelled."),
        {}};
    if (const auto refused = refusal(options))
        return *refused;
    if (!goOn(progress, 0, 0))
        return cancelled;
    const DeliveryLinks links = linkRecords(data, options);
    if (!goOn(progress, 0, 0))
        return cancelled;

    DeliveryMetrics metrics;
    metrics.options = options;
    const MetricsSlice pooled = pooledSlice(data, links, options.services);
    fillPeriod(metrics.options, spanOf(data, links, pooled));
    if (const auto refused = refusal(metrics.options))
        return *refused;
    const TimeBuckets buckets =
        metrics.options.from && metrics.options.to
            ? TimeBuckets(*metrics.options.from, *metrics.options.to, metrics.options)
            : TimeBuckets();
    metrics.all = computeSet({data, metrics.options, links, buckets, pooled}, &metrics);
    if (detail == ServiceDetail::PerService) {
        const std::vector<MetricsSlice> slices = serviceSlices(data, links, pooled);
        for (const MetricsSlice &slice : slices) {
            if (!goOn(progress, metrics.services.size(), static_cast<qint64>(slices.size())))
                return cancelled;
            metrics.services.append(
                computeSet({data, metrics.options, links, buckets, slice}, nullptr));
        }
    }
    metrics.dataUntil = newestOf(data);
    return metrics;
}

} // namespace obeya

#include "assessments/delivery/metrics.h"

#include "assessments/delivery/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <future>
#include <limits>
#include <mutex>

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

DataSpan spanOf(const DeliveryLinks &links, const MetricsSlice &slice,
                const std::vector<int> &incidents)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = kNoTime;
    for (const DeploymentUnit &unit : links.deployments.all()) {
        if (unit.fit != EnvironmentFit::Chosen || unit.finished == kNoTime
            || !slice.covers(unit.service))
            continue;
        first = std::min(first, unit.finished);
        last = std::max(last, unit.finished);
    }
    DataSpan span;
    if (last != kNoTime) {
        span.add(Instant(Duration(first)));
        span.add(Instant(Duration(last)));
    }
    for (const int incident : incidents)
        span.add(links.data.incidents().at(incident).opened);
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

// The figures of a slice; the rows behind them go to `rows` when it is given.
MetricSet computeSet(const MetricsInput &input, DeliveryMetrics *rows)
{
    MetricSet set;
    set.service = input.slice.service;
    // Lead times have nothing to do with the other figures: of very many, the second core takes
    // them.
    constexpr size_t kMany = 100'000;
    const auto policy =
        input.data().changes().size() < kMany ? std::launch::deferred : std::launch::async;
    std::future<LeadTimeFigure> lead = std::async(policy, leadTime, std::cref(input));
    const SliceDeployments deployments =
        countDeployments(input, rows ? RowDetail::WithRows : RowDetail::FiguresOnly);
    const FailureSigns signs = findFailureSigns(input);
    set.frequency = deploymentFrequency(input, deployments);
    set.changeFailureRate = changeFailureRate(input, deployments, signs);
    set.timeToRestore = timeToRestore(input, deployments);
    set.reworkRate = reworkRate(input, deployments);
    set.incidents = countIncidents(input);
    set.leftOut = deployments.leftOut;
    set.leadTime = lead.get();
    if (rows)
        listRows(input, deployments, signs, *rows);
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
    case NoDataReason::NoReworkSigns:
        return u"no versions, commits or marks"_s;
    case NoDataReason::NotOffered:
        return u"not offered"_s;
    }
    return {};
}

// What was found out for the latest choices, newest first. Each costs as much space as the records.
struct MetricsCalculator::Memory
{
    std::mutex mutex;
    static constexpr size_t kMost = 3; // the environments between which somebody goes to and fro

    struct Linked
    {
        LinkOptions options;
        DeliveryLinks links;
        std::vector<std::pair<LeadTimeOptions, std::unique_ptr<LeadTimes>>> leadTimes;

        Linked(const DeliveryColumns &data, const LinkOptions &wanted)
            : options(wanted)
            , links(data, wanted)
        {
        }
    };
    std::vector<std::unique_ptr<Linked>> linked;

    static constexpr size_t kMostStarts = 2; // what is shown, and the wait after the merge

    static const LeadTimes &leadTimesFor(Linked &linked, const MetricsOptions &options)
    {
        const LeadTimeOptions wanted(options);
        auto &list = linked.leadTimes;
        const auto known = std::find_if(list.begin(), list.end(),
                                        [&](const auto &one) { return one.first == wanted; });
        if (known != list.end()) {
            std::rotate(list.begin(), known, known + 1);
        } else {
            if (list.size() == kMostStarts)
                list.pop_back();
            list.emplace(list.begin(), wanted, std::make_unique<LeadTimes>(linked.links, wanted));
        }
        return *list.front().second;
    }

    Linked &linkedFor(const DeliveryColumns &data, const MetricsOptions &options)
    {
        const LinkOptions wanted(options);
        const auto known = std::find_if(linked.begin(), linked.end(),
                                        [&](const auto &one) { return one->options == wanted; });
        if (known != linked.end()) {
            std::rotate(linked.begin(), known, known + 1);
        } else {
            linked.insert(linked.begin(), std::make_unique<Linked>(data, wanted));
            linked.resize(std::min(linked.size(), kMost));
        }
        Linked &found = *linked.front();
        return found;
    }
};

MetricsCalculator::MetricsCalculator(std::shared_ptr<const DeliveryColumns> data)
    : m_data(std::move(data))
    , m_memory(std::make_unique<Memory>())
{
}

MetricsCalculator::~MetricsCalculator() = default;

RecordKind recordKind(LeftOutReason reason)
{
    if (reason < LeftOutReason::MergeCommit)
        return RecordKind::Deployment;
    return reason < LeftOutReason::StillOpen ? RecordKind::Change : RecordKind::Incident;
}

Result<DeliveryMetrics> MetricsCalculator::compute(const MetricsOptions &options,
                                                   const MetricsDetail &detail,
                                                   const Progress &progress)
{
    const Error cancelled{
        ErrorCode::Cancelled,
        QCoreApplication::translate("obeya::assessments", "The computation was cancelled."),
        {}};
    if (const auto refused = refusal(options))
        return *refused;
    if (!goOn(progress, 0, 0))
        return cancelled;
    const std::lock_guard lock(m_memory->mutex);
    if (!goOn(progress, 0, 0))
        return cancelled; // while it waited
    Memory::Linked &linked = m_memory->linkedFor(*m_data, options);
    const LeadTimes &leadTimes = Memory::leadTimesFor(linked, options);
    if (!goOn(progress, 0, 0))
        return cancelled;

    DeliveryMetrics metrics;
    metrics.options = options;
    metrics.serviceNames = m_data->services();
    metrics.graphGaps = linked.links.gaps;
    const MetricsSlice pooled = pooledSlice(*m_data, options.services);
    const std::vector<int> incidents = incidentsOf(linked.links, pooled);
    fillPeriod(metrics.options, spanOf(linked.links, pooled, incidents));
    if (const auto refused = refusal(metrics.options))
        return *refused;
    const TimeBuckets buckets =
        metrics.options.from && metrics.options.to
            ? TimeBuckets(*metrics.options.from, *metrics.options.to, metrics.options)
            : TimeBuckets();
    metrics.all = computeSet({metrics.options, linked.links, leadTimes, buckets, pooled, incidents},
                             detail.rows == RowDetail::WithRows ? &metrics : nullptr);
    if (detail.services == ServiceDetail::PerService) {
        const std::vector<MetricsSlice> slices = serviceSlices(linked.links, pooled);
        for (const MetricsSlice &slice : slices) {
            if (!goOn(progress, metrics.services.size(), static_cast<qint64>(slices.size())))
                return cancelled;
            const std::vector<int> own = incidentsOf(linked.links, slice);
            metrics.services.append(computeSet(
                {metrics.options, linked.links, leadTimes, buckets, slice, own}, nullptr));
        }
    }
    metrics.dataUntil = m_data->newestTime();
    return metrics;
}

Result<DeliveryMetrics> computeMetrics(const DeliveryData &data, const MetricsOptions &options,
                                       ServiceDetail detail, const Progress &progress)
{
    return MetricsCalculator(std::make_shared<const DeliveryColumns>(data))
        .compute(options, {detail, RowDetail::WithRows}, progress);
}

} // namespace obeya

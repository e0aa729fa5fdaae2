#include "reports/content/delivery_rows.h"

#include "assessments/delivery/time_buckets.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace obeya {

RecordKind rowKind(const DeliveryMetrics &metrics, Measure measure)
{
    if (measure == Measure::LeadTime)
        return RecordKind::Change;
    if (measure == Measure::TimeToRestore && metrics.options.failure != FailureSource::Pipeline)
        return RecordKind::Incident;
    return RecordKind::Deployment;
}

static bool isOf(const DeliveryMetrics &metrics, Measure measure,
                 const CountedDeployment &deployment)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
    case Measure::ReworkRate:
        return deployment.succeeded;
    case Measure::ChangeFailureRate:
        return deployment.succeeded || metrics.options.failure != FailureSource::Incident;
    case Measure::TimeToRestore:
        return deployment.restoreTime.has_value();
    case Measure::LeadTime:
        break;
    }
    return true;
}

QList<int> rowsOf(const DeliveryMetrics &metrics, Measure measure)
{
    const RecordKind kind = rowKind(metrics, measure);
    const qsizetype count = kind == RecordKind::Change     ? metrics.changes.size()
                            : kind == RecordKind::Incident ? metrics.incidents.size()
                                                           : metrics.deployments.size();
    QList<int> rows;
    rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        if (kind != RecordKind::Deployment || isOf(metrics, measure, metrics.deployments.at(row)))
            rows.append(row);
    }
    return rows;
}

// The moment at which a row counts.
static std::optional<Instant> momentOf(const DeliveryMetrics &metrics, const DeliveryColumns &data,
                                       RecordKind kind, int row)
{
    if (kind == RecordKind::Change)
        return metrics.changes.at(row).deployed;
    if (kind == RecordKind::Deployment)
        return metrics.deployments.at(row).finished;
    const AttributedIncident &incident = metrics.incidents.at(row);
    return incident.isRestoredInPeriod ? data.incidents().at(incident.incident).resolved
                                       : std::nullopt;
}

QList<int> rowsOfBucket(const DeliveryMetrics &metrics, const DeliveryColumns &data,
                        Measure measure, int bucket)
{
    const MetricsOptions &options = metrics.options;
    const TimeBuckets buckets(*options.from, *options.to, options);
    QList<int> rows = rowsOf(metrics, measure);
    rows.removeIf([&](int row) {
        const auto moment = momentOf(metrics, data, rowKind(metrics, measure), row);
        return !moment || !buckets.contains(*moment) || buckets.bucket(*moment) != bucket;
    });
    return rows;
}

QMap<QString, int> failuresByService(const DeliveryMetrics &metrics)
{
    constexpr int kMost = 7;
    QMap<QString, int> byService;
    for (const CountedDeployment &deployment : metrics.deployments)
        byService[metrics.serviceNames.value(deployment.service)] += deployment.failed ? 1 : 0;
    return byService.size() > 1 && byService.size() <= kMost ? byService : QMap<QString, int>();
}

namespace {

QDate dayOfRow(const DeliveryMetrics &metrics, const CountedDeployment &deployment)
{
    return QDateTime::fromMSecsSinceEpoch(deployment.finished.time_since_epoch().count(),
                                          metrics.options.zone)
        .date();
}

double secondsOf(Duration duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

// Whether a failed deployment belongs to a bar: of a service, else of a weekday.
QList<int> failuresOfBar(const DeliveryMetrics &metrics, const QList<int> &rows, int bar)
{
    const QMap<QString, int> byService = failuresByService(metrics);
    const QString service = !byService.isEmpty() ? byService.keys().value(bar) : QString();
    QList<int> found;
    for (const int row : rows) {
        const CountedDeployment &deployment = metrics.deployments.at(row);
        const bool isOf = !byService.isEmpty()
                              ? metrics.serviceNames.value(deployment.service) == service
                              : dayOfRow(metrics, deployment).dayOfWeek() == bar + 1;
        if (deployment.failed && isOf)
            found.append(row);
    }
    return found;
}

QList<int> deploymentsOfDaysWith(const DeliveryMetrics &metrics, const QList<int> &rows, int count)
{
    constexpr int kMost = 5; // and more
    QHash<QDate, int> perDay;
    for (const int row : rows)
        ++perDay[dayOfRow(metrics, metrics.deployments.at(row))];
    QList<int> found;
    for (const int row : rows) {
        if (std::min(perDay.value(dayOfRow(metrics, metrics.deployments.at(row))), kMost) == count)
            found.append(row);
    }
    return found;
}

} // namespace

QList<int> rowsOfBar(const DeliveryMetrics &metrics, Measure measure, int bar)
{
    const QList<int> rows = rowsOf(metrics, measure);
    if (measure == Measure::DeploymentFrequency)
        return deploymentsOfDaysWith(metrics, rows, bar);
    if (measure == Measure::ChangeFailureRate)
        return failuresOfBar(metrics, rows, bar);
    QList<int> found;
    for (const int row : rows) {
        const bool isOf =
            measure == Measure::ReworkRate
                ? metrics.deployments.at(row).rework == kReworkSigns[static_cast<size_t>(bar)]
            : measure == Measure::LeadTime
                ? durationBin(secondsOf(metrics.changes.at(row).leadTime)) == bar
            : rowKind(metrics, measure) == RecordKind::Incident
                ? metrics.incidents.at(row).isRestoredInPeriod
                      && durationBin(secondsOf(*metrics.incidents.at(row).restoreTime)) == bar
                : durationBin(secondsOf(*metrics.deployments.at(row).restoreTime)) == bar;
        if (isOf)
            found.append(row);
    }
    return found;
}

} // namespace obeya

#include "reports/content/delivery_rows.h"

#include "assessments/delivery/time_buckets.h"

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

} // namespace obeya

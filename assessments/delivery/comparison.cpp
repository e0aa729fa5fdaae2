#include "assessments/delivery/comparison.h"

#include <QDateTime>

#include <algorithm>

namespace obeya {

static bool hasRecordsBefore(const DeliveryData &data, Instant moment)
{
    return std::any_of(data.deployments.cbegin(), data.deployments.cend(),
                       [moment](const Deployment &deployment) {
                           return deployment.finished && *deployment.finished < moment;
                       })
           || std::any_of(data.incidents.cbegin(), data.incidents.cend(),
                          [moment](const Incident &incident) {
                              return incident.opened && *incident.opened < moment;
                          });
}

Result<std::optional<DeliveryMetrics>> computePreviousPeriod(const DeliveryData &data,
                                                             const DeliveryMetrics &metrics,
                                                             const Progress &progress)
{
    MetricsOptions before = metrics.options;
    if (!before.from || !before.to)
        return std::optional<DeliveryMetrics>();
    const Instant start(
        std::chrono::milliseconds(before.from->startOfDay(before.zone).toMSecsSinceEpoch()));
    if (!hasRecordsBefore(data, start))
        return std::optional<DeliveryMetrics>();
    const qint64 days = before.from->daysTo(*before.to) + 1;
    before.to = before.from->addDays(-1);
    before.from = before.to->addDays(1 - days);
    auto computed = computeMetrics(data, before, ServiceDetail::PooledOnly, progress);
    if (!computed)
        return computed.error();
    return std::optional<DeliveryMetrics>(*std::move(computed));
}

} // namespace obeya

#include "assessments/delivery/comparison.h"

#include "assessments/delivery/delivery_columns.h"

#include <QDateTime>

#include <algorithm>

namespace obeya {

static bool hasRecordsBefore(const DeliveryColumns &data, Instant moment)
{
    const qint64 before = moment.time_since_epoch().count();
    for (size_t row = 0; row < data.deployments().size(); ++row) {
        const qint64 finished = data.deployments().finished[row];
        if (finished != kNoTime && finished < before)
            return true;
    }
    return std::any_of(data.incidents().cbegin(), data.incidents().cend(),
                       [moment](const Incident &incident) {
                           return incident.opened && *incident.opened < moment;
                       });
}

Result<std::optional<DeliveryMetrics>> computePreviousPeriod(MetricsCalculator &calculator,
                                                             const DeliveryMetrics &metrics,
                                                             const Progress &progress)
{
    MetricsOptions before = metrics.options;
    if (!before.from || !before.to)
        return std::optional<DeliveryMetrics>();
    const Instant start(
        std::chrono::milliseconds(before.from->startOfDay(before.zone).toMSecsSinceEpoch()));
    if (!hasRecordsBefore(calculator.data(), start))
        return std::optional<DeliveryMetrics>();
    const qint64 days = before.from->daysTo(*before.to) + 1;
    before.to = before.from->addDays(-1);
    before.from = before.to->addDays(1 - days);
    auto computed =
        calculator.compute(before, {ServiceDetail::PooledOnly, RowDetail::FiguresOnly}, progress);
    if (!computed)
        return computed.error();
    return std::optional<DeliveryMetrics>(*std::move(computed));
}

} // namespace obeya

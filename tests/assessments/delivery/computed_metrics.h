#pragma once

#include "assessments/delivery/metrics.h"
#include "tests/support/delivery_data.h"

namespace obeya::test {

constexpr double kHourInMs = 3'600'000;

struct RecordTexts
{
    QString deployments;
    QString changes;
    QString incidents;
};

DeliveryData dataOf(const RecordTexts &texts);

// The test fails when the metrics cannot be computed.
DeliveryMetrics computed(const DeliveryData &data, const MetricsOptions &options = {},
                         ServiceDetail detail = ServiceDetail::PooledOnly);
DeliveryMetrics computed(const RecordTexts &texts, const MetricsOptions &options = {},
                         ServiceDetail detail = ServiceDetail::PooledOnly);

MetricsOptions period(QDate from, QDate to);

} // namespace obeya::test

#include "tests/assessments/delivery/computed_metrics.h"

#include <gtest/gtest.h>

namespace obeya::test {

DeliveryData dataOf(const RecordTexts &texts)
{
    DeliveryData data;
    data.deployments = deployments(texts.deployments);
    data.changes = changes(texts.changes);
    data.incidents = incidents(texts.incidents);
    return data;
}

DeliveryMetrics computed(const DeliveryData &data, const MetricsOptions &options,
                         ServiceDetail detail)
{
    const auto metrics = computeMetrics(data, options, detail);
    if (metrics)
        return *metrics;
    ADD_FAILURE() << qPrintable(metrics.error().message);
    return {};
}

DeliveryMetrics computed(const RecordTexts &texts, const MetricsOptions &options,
                         ServiceDetail detail)
{
    return computed(dataOf(texts), options, detail);
}

MetricsOptions period(QDate from, QDate to)
{
    MetricsOptions options;
    options.from = from;
    options.to = to;
    return options;
}

} // namespace obeya::test

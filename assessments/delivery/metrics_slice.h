#pragma once

#include "assessments/delivery/delivery_links.h"
#include "assessments/delivery/time_buckets.h"

#include <vector>

namespace obeya {

// The records of the chosen services: all of them pooled, or one service.
struct MetricsSlice
{
    QString service;            // empty: pooled
    std::vector<int> units;     // of any environment; those of one deployment stand together
    std::vector<int> changes;   // shipped by the services, or theirs and not shipped
    std::vector<int> incidents; // of the chosen environments
    std::vector<bool> services; // by DeploymentUnits::services; empty for a single service
    int singleService = -1;
    int otherService = 0; // deployments that none of the services had part in

    bool covers(int index) const
    {
        return singleService < 0 ? services[static_cast<size_t>(index)] : index == singleService;
    }
};

MetricsSlice pooledSlice(const DeliveryData &data, const DeliveryLinks &links,
                         const QStringList &services);

// By name, for every named service of the pooled slice that has deployments.
std::vector<MetricsSlice> serviceSlices(const DeliveryData &data, const DeliveryLinks &links,
                                        const MetricsSlice &pooled);

// What all figures of a slice are computed from.
struct MetricsInput
{
    const DeliveryData &data;
    const MetricsOptions &options;
    const DeliveryLinks &links;
    const TimeBuckets &buckets;
    const MetricsSlice &slice;
};

} // namespace obeya

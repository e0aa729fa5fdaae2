#pragma once

#include "assessments/delivery/delivery_links.h"
#include "assessments/delivery/lead_times.h"
#include "assessments/delivery/time_buckets.h"

#include <vector>

namespace obeya {

// The services asked for: all, some of them pooled, or one.
struct MetricsSlice
{
    QString service;            // empty: pooled
    std::vector<bool> services; // by place in DeliveryColumns::services()
    bool isEverything = false;  // every service there is

    bool covers(int place) const { return services[static_cast<size_t>(place)]; }
};

// Empty: all services.
MetricsSlice pooledSlice(const DeliveryColumns &data, const QStringList &services);
// By name, for every named service of the pooled slice that has deployments.
std::vector<MetricsSlice> serviceSlices(const DeliveryLinks &links, const MetricsSlice &pooled);

// Incidents of the chosen environments that belong to a service of the slice, or whose deployment
// does.
std::vector<int> incidentsOf(const DeliveryLinks &links, const MetricsSlice &slice);

// What all figures of a slice are computed from.
struct MetricsInput
{
    const MetricsOptions &options;
    const DeliveryLinks &links;
    const LeadTimes &leadTimes;
    const TimeBuckets &buckets;
    const MetricsSlice &slice;
    const std::vector<int> &incidents; // of the slice

    const DeliveryColumns &data() const { return links.data; }
};

} // namespace obeya

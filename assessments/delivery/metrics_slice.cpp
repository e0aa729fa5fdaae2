#include "assessments/delivery/metrics_slice.h"

#include <QSet>

#include <algorithm>

namespace obeya {

MetricsSlice pooledSlice(const DeliveryColumns &data, const QStringList &services)
{
    const QSet<QString> names(services.cbegin(), services.cend());
    MetricsSlice slice;
    slice.isEverything = true;
    for (const QString &name : data.services()) {
        const bool isChosen = names.isEmpty() || names.contains(name);
        slice.services.push_back(isChosen);
        slice.isEverything = slice.isEverything && isChosen;
    }
    return slice;
}

std::vector<MetricsSlice> serviceSlices(const DeliveryLinks &links, const MetricsSlice &pooled)
{
    const QStringList &names = links.data.services();
    std::vector<bool> hasDeployments(pooled.services.size(), false);
    for (const DeploymentUnit &unit : links.deployments.all())
        hasDeployments[static_cast<size_t>(unit.service)] = true;
    std::vector<MetricsSlice> slices;
    for (size_t service = 0; service < hasDeployments.size(); ++service) {
        const QString &name = names.at(static_cast<qsizetype>(service));
        if (name.isEmpty() || !hasDeployments[service] || !pooled.services[service])
            continue;
        MetricsSlice slice;
        slice.service = name;
        slice.services.assign(hasDeployments.size(), false);
        slice.services[service] = true;
        slice.isEverything = hasDeployments.size() == 1;
        slices.push_back(std::move(slice));
    }
    std::sort(slices.begin(), slices.end(),
              [](const MetricsSlice &left, const MetricsSlice &right) {
                  return left.service < right.service;
              });
    return slices;
}

std::vector<int> incidentsOf(const DeliveryLinks &links, const MetricsSlice &slice)
{
    std::vector<int> incidents;
    for (size_t incident = 0; incident < links.causes.size(); ++incident) {
        if (!links.isIncidentChosen[incident])
            continue;
        const int cause = links.causes[incident];
        if (slice.covers(links.data.incidentService(static_cast<qsizetype>(incident)))
            || (cause >= 0 && slice.covers(links.unit(cause).service)))
            incidents.push_back(static_cast<int>(incident));
    }
    return incidents;
}

} // namespace obeya

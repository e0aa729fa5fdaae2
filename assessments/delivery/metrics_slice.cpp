#include "assessments/delivery/metrics_slice.h"

#include <QSet>

#include <algorithm>

namespace obeya {

namespace {

bool isShippedIn(const DeliveryLinks &links, const MetricsSlice &slice, size_t change)
{
    const auto &candidates = links.candidates[change];
    return std::any_of(candidates.begin(), candidates.end(), [&](const PairingCandidate &one) {
        return slice.covers(links.deployments.unit(one.unit).service);
    });
}

void addOnce(std::vector<int> &list, int value)
{
    if (list.empty() || list.back() != value)
        list.push_back(value);
}

} // namespace

MetricsSlice pooledSlice(const DeliveryData &data, const DeliveryLinks &links,
                         const QStringList &services)
{
    const QSet<QString> names(services.cbegin(), services.cend());
    const auto isChosen = [&](const QString &name) {
        return names.isEmpty() || names.contains(name);
    };
    MetricsSlice slice;
    for (const QString &name : links.deployments.services)
        slice.services.push_back(isChosen(name));

    const DeploymentUnits &deployments = links.deployments;
    for (size_t deployment = 0; deployment + 1 < deployments.firstUnit.size(); ++deployment) {
        bool hasPart = false;
        for (int unit = deployments.firstUnit[deployment];
             unit < deployments.firstUnit[deployment + 1]; ++unit) {
            if (!slice.covers(deployments.unit(unit).service))
                continue;
            slice.units.push_back(unit);
            hasPart = true;
        }
        slice.otherService += hasPart ? 0 : 1;
    }
    for (size_t change = 0; change < links.candidates.size(); ++change) {
        const QString &service = data.changes.at(static_cast<qsizetype>(change)).service;
        if (isChosen(service) || isShippedIn(links, slice, change))
            slice.changes.push_back(static_cast<int>(change));
    }
    for (size_t incident = 0; incident < links.causes.size(); ++incident) {
        const int cause = links.causes[incident];
        const QString &service = data.incidents.at(static_cast<qsizetype>(incident)).service;
        if (links.isIncidentChosen[incident]
            && (isChosen(service) || (cause >= 0 && slice.covers(deployments.unit(cause).service))))
            slice.incidents.push_back(static_cast<int>(incident));
    }
    return slice;
}

std::vector<MetricsSlice> serviceSlices(const DeliveryData &data, const DeliveryLinks &links,
                                        const MetricsSlice &pooled)
{
    const DeploymentUnits &deployments = links.deployments;
    std::vector<MetricsSlice> slices(static_cast<size_t>(deployments.services.size()));
    for (int service = 0; service < static_cast<int>(slices.size()); ++service) {
        slices[static_cast<size_t>(service)].service = deployments.services.at(service);
        slices[static_cast<size_t>(service)].singleService = service;
    }
    const auto sliceOf = [&](int service) -> MetricsSlice & {
        return slices[static_cast<size_t>(service)];
    };
    for (const int unit : pooled.units)
        sliceOf(deployments.unit(unit).service).units.push_back(unit);
    for (const int change : pooled.changes) {
        const int own = deployments.serviceIndex.value(data.changes.at(change).service, -1);
        if (own >= 0)
            addOnce(sliceOf(own).changes, change);
        for (const PairingCandidate &candidate : links.candidates[static_cast<size_t>(change)])
            addOnce(sliceOf(deployments.unit(candidate.unit).service).changes, change);
    }
    for (const int incident : pooled.incidents) {
        const int own = deployments.serviceIndex.value(data.incidents.at(incident).service, -1);
        const int cause = links.causes[static_cast<size_t>(incident)];
        if (own >= 0)
            addOnce(sliceOf(own).incidents, incident);
        if (cause >= 0)
            addOnce(sliceOf(deployments.unit(cause).service).incidents, incident);
    }
    std::erase_if(slices, [](const MetricsSlice &slice) {
        return slice.service.isEmpty() || slice.units.empty();
    });
    std::sort(slices.begin(), slices.end(),
              [](const MetricsSlice &left, const MetricsSlice &right) {
                  return left.service < right.service;
              });
    return slices;
}

} // namespace obeya

#include "assessments/delivery/delivery_links.h"

#include <algorithm>

namespace obeya {

ShippedUnits::ShippedUnits(const DeploymentUnits &deployments)
    : m_deployments(deployments)
    , m_byService(static_cast<size_t>(deployments.services.size()))
{
    for (const int index : deployments.byFinish) {
        const DeploymentUnit &unit = deployments.unit(index);
        if (!unit.isShipped())
            continue;
        m_all.push_back(index);
        m_byService[static_cast<size_t>(unit.service)].push_back(index);
    }
}

std::span<const int> ShippedUnits::ofService(const QString &service) const
{
    const int index = m_deployments.serviceIndex.value(service, -1);
    return index < 0 ? std::span<const int>() : m_byService[static_cast<size_t>(index)];
}

int ShippedUnits::firstOf(std::span<const int> units, Instant moment) const
{
    const auto found = std::partition_point(units.begin(), units.end(), [&](int index) {
        return *m_deployments.unit(index).finished < moment;
    });
    return found == units.end() ? -1 : *found;
}

int ShippedUnits::lastOf(std::span<const int> units, Instant moment) const
{
    const auto found = std::partition_point(units.begin(), units.end(), [&](int index) {
        return *m_deployments.unit(index).finished <= moment;
    });
    return found == units.begin() ? -1 : *(found - 1);
}

int ShippedUnits::firstAtOrAfter(Instant moment, const QString &service) const
{
    if (service.isEmpty())
        return firstOf(m_all, moment);
    const int own = firstOf(ofService(service), moment);
    const int other = firstOf(ofService(QString()), moment);
    if (own < 0 || other < 0)
        return std::max(own, other);
    const auto &rank = m_deployments.rank;
    return rank[static_cast<size_t>(own)] < rank[static_cast<size_t>(other)] ? own : other;
}

int ShippedUnits::lastAtOrBefore(Instant moment, const QString &service) const
{
    if (service.isEmpty())
        return lastOf(m_all, moment);
    const int own = lastOf(ofService(service), moment);
    const int other = lastOf(ofService(QString()), moment);
    if (own < 0 || other < 0)
        return std::max(own, other);
    const auto &rank = m_deployments.rank;
    return rank[static_cast<size_t>(own)] > rank[static_cast<size_t>(other)] ? own : other;
}

} // namespace obeya

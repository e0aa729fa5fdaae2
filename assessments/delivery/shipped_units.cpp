#include "assessments/delivery/delivery_links.h"

#include <algorithm>

namespace obeya {

ShippedUnits::ShippedUnits(const DeliveryColumns &data, const DeploymentUnits &deployments)
    : m_deployments(deployments)
    , m_unnamed(static_cast<int>(data.services().indexOf(QString())))
    , m_byService(static_cast<size_t>(data.services().size()))
{
    for (const int index : deployments.byFinish()) {
        const DeploymentUnit &unit = deployments.unit(index);
        if (!unit.isShipped())
            continue;
        m_all.push_back(index);
        m_byService[static_cast<size_t>(unit.service)].push_back(index);
    }
}

std::span<const int> ShippedUnits::ofService(int service) const
{
    return service < 0 ? std::span<const int>() : m_byService[static_cast<size_t>(service)];
}

int ShippedUnits::firstOf(std::span<const int> units, qint64 moment) const
{
    const auto found = std::partition_point(units.begin(), units.end(), [&](int index) {
        return m_deployments.unit(index).finished < moment;
    });
    return found == units.end() ? -1 : *found;
}

int ShippedUnits::lastOf(std::span<const int> units, qint64 moment) const
{
    const auto found = std::partition_point(units.begin(), units.end(), [&](int index) {
        return m_deployments.unit(index).finished <= moment;
    });
    return found == units.begin() ? -1 : *(found - 1);
}

int ShippedUnits::firstAtOrAfter(qint64 moment, int service) const
{
    if (service == m_unnamed)
        return firstOf(m_all, moment);
    const int own = firstOf(ofService(service), moment);
    const int other = firstOf(ofService(m_unnamed), moment);
    if (own < 0 || other < 0)
        return std::max(own, other);
    return m_deployments.rank(own) < m_deployments.rank(other) ? own : other;
}

int ShippedUnits::lastAtOrBefore(qint64 moment, int service) const
{
    if (service == m_unnamed)
        return lastOf(m_all, moment);
    const int own = lastOf(ofService(service), moment);
    const int other = lastOf(ofService(m_unnamed), moment);
    if (own < 0 || other < 0)
        return std::max(own, other);
    return m_deployments.rank(own) > m_deployments.rank(other) ? own : other;
}

} // namespace obeya

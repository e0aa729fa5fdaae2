#pragma once

#include "assessments/delivery/deployment_units.h"
#include "assessments/delivery/metrics.h"

#include <span>
#include <vector>

namespace obeya {

enum class PairingRule { Explicit, Graph, Sha, Time };

// A deployment that shipped a change, by one rule.
struct PairingCandidate
{
    PairingRule rule = PairingRule::Explicit;
    int unit = -1;
};

// Everything that is found out once, on all data, before services and period are chosen.
struct DeliveryLinks
{
    DeploymentUnits deployments;
    // By change: successful deployments of the chosen environments, by rule, then by finish.
    std::vector<std::vector<PairingCandidate>> candidates;
    // By incident: environment fits, and the deployment it belongs to.
    std::vector<bool> isIncidentChosen;
    std::vector<int> causes; // unit; -1: unattributed
    std::vector<AttributionBasis> bases;
};

DeliveryLinks linkRecords(const DeliveryData &data, const MetricsOptions &options);

// Successful deployments of the chosen environments by service, each list by finish.
class ShippedUnits
{
public:
    explicit ShippedUnits(const DeploymentUnits &deployments);

    // A deployment fits when both name the same service or one of them names none. -1: none.
    int firstAtOrAfter(Instant moment, const QString &service) const;
    int lastAtOrBefore(Instant moment, const QString &service) const;

private:
    std::span<const int> ofService(const QString &service) const;
    int firstOf(std::span<const int> units, Instant moment) const;
    int lastOf(std::span<const int> units, Instant moment) const;

    const DeploymentUnits &m_deployments;
    std::vector<int> m_all;
    std::vector<std::vector<int>> m_byService;
};

} // namespace obeya

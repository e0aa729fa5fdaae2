#pragma once

#include "assessments/delivery/deployment_units.h"
#include "assessments/delivery/metrics.h"

#include <vector>

namespace obeya {

// Which deployment was the first to contain a commit, by the graph: the first of a service's
// successful deployments, in the order of their finishing, from whose sha the commit can be
// reached. That is the one that reaches it while the one before does not; going back to an earlier
// commit or to another branch ships nothing a second time.
//
// A change that names a service with such deployments belongs to it alone. Any other change belongs
// to the first of all services asked for.
struct GraphPairing
{
    std::vector<int> units;  // by change; -1: none. Empty when there is no graph
    std::vector<bool> first; // by change: of the first deployment of its service and history
    bool isShared = false;   // a change belongs to whichever service is asked for
};

// Services are those of DeliveryColumns::services().
GraphPairing pairByGraph(const DeliveryColumns &data, const DeploymentUnits &units,
                         const std::vector<bool> &services);

GraphGaps findGraphGaps(const DeliveryColumns &data, const DeploymentUnits &units);

} // namespace obeya

#pragma once

#include "assessments/delivery/graph_pairing.h"
#include "assessments/delivery/metrics.h"

#include <span>
#include <vector>

namespace obeya {

enum class PairingRule : quint8 { Explicit, Graph, Sha, Time };

// A deployment that shipped a change, by one rule.
struct PairingCandidate
{
    PairingRule rule = PairingRule::Explicit;
    int unit = -1;
    int change = -1;
};

// The deployment of the services asked for that shipped a change.
struct Pairing
{
    PairingRule rule = PairingRule::Explicit;
    int unit = -1;                 // -1: none did
    bool isFirstOfHistory = false; // by the graph, of a deployment with none before it
};

// What links depend on; other options do not change them.
struct LinkOptions
{
    QStringList environments;
    std::optional<std::chrono::seconds> attributionWindow;
    Inference inference = Inference::Off;
    ReworkDetection rework = ReworkDetection::BySigns;

    explicit LinkOptions(const MetricsOptions &options)
        : environments(options.environments)
        , attributionWindow(options.attributionWindow)
        , inference(options.inference)
        , rework(options.rework)
    {
    }
    friend bool operator==(const LinkOptions &, const LinkOptions &) = default;
};

// Everything that is found out once, on all data, before services and period are chosen.
struct DeliveryLinks
{
    DeliveryLinks(const DeliveryColumns &data, const LinkOptions &options);

    const DeliveryColumns &data;
    DeploymentUnits deployments;
    // Successful deployments of the chosen environments by change, rule and finish, but for those
    // found by the graph.
    std::vector<PairingCandidate> candidates;
    std::vector<int> firstCandidate; // by change, and one more at the end
    GraphPairing graph;              // of all services
    GraphGaps gaps;
    std::vector<Pairing> pairings; // by change, with all services chosen
    // By change: another choice of services may give another deployment.
    std::vector<bool> isContested;
    std::vector<bool> isCopy; // by change: the same work was shipped before under another sha
    // By incident: environment fits, and the deployment it belongs to.
    std::vector<bool> isIncidentChosen;
    std::vector<int> causes; // unit; -1: unattributed
    std::vector<AttributionBasis> bases;
    // By unit, of the chosen environments.
    std::vector<ReworkSign> rework;
    std::vector<int> rolledBack;      // units: a later deployment went back behind them
    std::vector<bool> hasReworkSigns; // there is something to tell rework by

    std::span<const PairingCandidate> candidatesOf(int change) const
    {
        const auto first = static_cast<size_t>(firstCandidate[static_cast<size_t>(change)]);
        const auto end = static_cast<size_t>(firstCandidate[static_cast<size_t>(change) + 1]);
        return {candidates.data() + first, end - first};
    }
    const DeploymentUnit &unit(int index) const { return deployments.unit(index); }

    // The first deployment of the services that shipped the change, by the first rule that finds
    // one; the change's own service before others. The graph's answer is that of the services.
    Pairing pair(int change, const std::vector<bool> &services, const GraphPairing &graph) const;

private:
    void attribute(const LinkOptions &options);
    void detectRework(const LinkOptions &options);
};

// Successful deployments of the chosen environments by service, each list by finish.
class ShippedUnits
{
public:
    ShippedUnits(const DeliveryColumns &data, const DeploymentUnits &deployments);

    // A deployment fits when both name the same service or one of them names none. -1: none.
    int firstAtOrAfter(qint64 moment, int service) const;
    int lastAtOrBefore(qint64 moment, int service) const;

private:
    std::span<const int> ofService(int service) const;
    int firstOf(std::span<const int> units, qint64 moment) const;
    int lastOf(std::span<const int> units, qint64 moment) const;

    const DeploymentUnits &m_deployments;
    int m_unnamed = -1; // place of the empty service
    std::vector<int> m_all;
    std::vector<std::vector<int>> m_byService;
};

} // namespace obeya

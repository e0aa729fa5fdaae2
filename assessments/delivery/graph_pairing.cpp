#include "assessments/delivery/graph_pairing.h"

#include <algorithm>
#include <array>

namespace obeya {

namespace {

constexpr int kUnreached = std::numeric_limits<int>::max();
constexpr size_t kLanes = 8; // services that one pass over the graph carries

// A successful deployment at a commit of the graph.
struct Source
{
    int node = -1;
    int rank = -1;
    int service = -1;
};

class Pairer
{
public:
    Pairer(const DeliveryColumns &data, const DeploymentUnits &units,
           const std::vector<bool> &services)
        : m_data(data)
        , m_graph(data.graph())
        , m_units(units)
        , m_services(services)
    {
    }

    GraphPairing pair()
    {
        if (m_graph.nodeCount() == 0)
            return {};
        findSources();
        sortChanges();
        m_ranks.assign(m_data.changes().size(), kUnreached);
        const size_t step = m_streams.size() == 1 ? 1 : kLanes;
        for (size_t first = 0; first < m_streams.size(); first += step) {
            const size_t count = std::min(step, m_streams.size() - first);
            if (step == 1)
                carry<1>({m_streams.data() + first, count});
            else
                carry<kLanes>({m_streams.data() + first, count});
        }
        return result();
    }

private:
    void findSources();
    void sortChanges();
    template<size_t Lanes>
    void carry(std::span<const int> streams);
    GraphPairing result() const;
    bool isFirstOfHistory(int unit, int node) const;

    const DeliveryColumns &m_data;
    const CommitGraph &m_graph;
    const DeploymentUnits &m_units;
    const std::vector<bool> &m_services;
    std::vector<Source> m_sources;
    std::vector<bool> m_hasSources;               // by service, whether it is asked for or not
    std::vector<int> m_streams;                   // services asked for that have sources
    QHash<std::pair<int, int>, int> m_firstRanks; // by service and component
    std::vector<int> m_nodes;                     // by change
    std::vector<std::vector<int>> m_ownChanges;   // by service
    std::vector<int> m_sharedChanges;
    std::vector<int> m_ranks; // by change
};

void Pairer::findSources()
{
    const DeploymentColumns &rows = m_data.deployments();
    m_hasSources.assign(static_cast<size_t>(m_data.services().size()), false);
    for (size_t row = 0; row < rows.size(); ++row) {
        const int index = m_units.unitOfRow(row);
        const DeploymentUnit &unit = m_units.unit(index);
        const int node = m_graph.nodeOf(m_data.commitOf(rows.commit[row]));
        if (node < 0 || m_units.rank(index) < 0 || !unit.isShipped()
            || rows.result[row] != DeploymentResult::Succeeded)
            continue;
        const auto service = static_cast<size_t>(unit.service);
        m_hasSources[service] = true;
        if (!m_services[service])
            continue;
        const Source source{node, m_units.rank(index), unit.service};
        m_sources.push_back(source);
        const std::pair key(unit.service, m_graph.componentOf(node));
        const auto known = m_firstRanks.constFind(key);
        if (known == m_firstRanks.constEnd() || *known > source.rank)
            m_firstRanks.insert(key, source.rank);
    }
    for (size_t service = 0; service < m_hasSources.size(); ++service) {
        if (m_hasSources[service] && m_services[service])
            m_streams.push_back(static_cast<int>(service));
    }
}

void Pairer::sortChanges()
{
    const ChangeColumns &changes = m_data.changes();
    m_ownChanges.resize(m_hasSources.size());
    m_nodes.resize(changes.size());
    for (size_t change = 0; change < changes.size(); ++change) {
        m_nodes[change] = m_graph.nodeOf(m_data.commitOf(changes.id[change]));
        if (m_nodes[change] < 0)
            continue;
        const auto service = static_cast<size_t>(changes.service[change]);
        const bool isNamed = !m_data.services().at(changes.service[change]).isEmpty();
        if (isNamed && m_hasSources[service])
            m_ownChanges[service].push_back(static_cast<int>(change));
        else
            m_sharedChanges.push_back(static_cast<int>(change));
    }
}

// One pass: every commit hands the rank of the first deployment that contains it to its parents.
template<size_t Lanes>
void Pairer::carry(std::span<const int> streams)
{
    using Ranks = std::array<int, Lanes>;
    Ranks none;
    none.fill(kUnreached);
    std::vector<Ranks> ranks(static_cast<size_t>(m_graph.nodeCount()), none);
    for (const Source &source : m_sources) {
        const auto lane = std::find(streams.begin(), streams.end(), source.service);
        if (lane == streams.end())
            continue;
        int &rank =
            ranks[static_cast<size_t>(source.node)][static_cast<size_t>(lane - streams.begin())];
        rank = std::min(rank, source.rank);
    }
    for (int node = 0; node < m_graph.nodeCount(); ++node) {
        const Ranks &own = ranks[static_cast<size_t>(node)];
        for (const int parent : m_graph.parentsOf(node)) {
            Ranks &to = ranks[static_cast<size_t>(parent)];
            for (size_t lane = 0; lane < Lanes; ++lane)
                to[lane] = std::min(to[lane], own[lane]);
        }
    }
    const auto ranksOf = [&](int change) -> const Ranks & {
        return ranks[static_cast<size_t>(m_nodes[static_cast<size_t>(change)])];
    };
    for (size_t lane = 0; lane < streams.size(); ++lane) {
        for (const int change : m_ownChanges[static_cast<size_t>(streams[lane])])
            m_ranks[static_cast<size_t>(change)] = ranksOf(change)[lane];
    }
    for (const int change : m_sharedChanges) {
        const Ranks &all = ranksOf(change);
        int &rank = m_ranks[static_cast<size_t>(change)];
        rank = std::min(rank, *std::min_element(all.begin(), all.end()));
    }
}

bool Pairer::isFirstOfHistory(int unit, int node) const
{
    const std::pair key(m_units.unit(unit).service, m_graph.componentOf(node));
    return m_firstRanks.value(key, -1) == m_units.rank(unit);
}

GraphPairing Pairer::result() const
{
    GraphPairing pairing;
    pairing.isShared = !m_sharedChanges.empty();
    pairing.units.assign(m_ranks.size(), -1);
    pairing.first.assign(m_ranks.size(), false);
    std::vector<bool> mayBeFirst(m_units.byFinish().size(), false); // by rank
    for (const int rank : m_firstRanks)
        mayBeFirst[static_cast<size_t>(rank)] = true;
    for (size_t change = 0; change < m_ranks.size(); ++change) {
        if (m_ranks[change] == kUnreached)
            continue;
        const auto rank = static_cast<size_t>(m_ranks[change]);
        const int unit = m_units.byFinish()[rank];
        pairing.units[change] = unit;
        pairing.first[change] = mayBeFirst[rank] && isFirstOfHistory(unit, m_nodes[change]);
    }
    return pairing;
}

} // namespace

GraphPairing pairByGraph(const DeliveryColumns &data, const DeploymentUnits &units,
                         const std::vector<bool> &services)
{
    return Pairer(data, units, services).pair();
}

} // namespace obeya

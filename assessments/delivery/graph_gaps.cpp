#include "assessments/delivery/graph_pairing.h"

namespace obeya {

namespace {

// Whether commits contain others, by walking down only as far as the other's generation.
class Descent
{
public:
    explicit Descent(const CommitGraph &graph)
        : m_graph(graph)
        , m_visits(static_cast<size_t>(graph.nodeCount()), 0)
    {
    }

    bool contains(int from, int wanted)
    {
        ++m_walk;
        m_waiting.assign(1, from);
        while (!m_waiting.empty()) {
            const int node = m_waiting.back();
            m_waiting.pop_back();
            if (node == wanted)
                return true;
            for (const int parent : m_graph.parentsOf(node)) {
                int &visit = m_visits[static_cast<size_t>(parent)];
                // Parents come after their children: what lies behind cannot lead back.
                if (parent > wanted || visit == m_walk)
                    continue;
                visit = m_walk;
                m_waiting.push_back(parent);
                ++m_steps;
            }
        }
        return false;
    }

    qint64 steps() const { return m_steps; }

private:
    const CommitGraph &m_graph;
    std::vector<int> m_visits; // the walk that came here last, by node
    std::vector<int> m_waiting;
    int m_walk = 0;
    qint64 m_steps = 0;
};

} // namespace

GraphGaps findGraphGaps(const DeliveryColumns &data, const DeploymentUnits &units)
{
    constexpr qint64 kMostSteps = 20'000'000; // some tenths of a second
    GraphGaps gaps;
    const CommitGraph &graph = data.graph();
    if (graph.nodeCount() == 0)
        return gaps;
    gaps.unknownParents = graph.unknownParents();
    gaps.brokenCycles = graph.brokenCycles();
    Descent descent(graph);
    QHash<std::pair<int, int>, int> last; // node, by service and component
    for (const int index : units.byFinish()) {
        const DeploymentUnit &unit = units.unit(index);
        if (!unit.isShipped())
            continue;
        const int commit = data.commitOf(data.deployments().commit[static_cast<size_t>(unit.row)]);
        const int node = graph.nodeOf(commit);
        if (node < 0) {
            ++gaps.unknownCommits;
            continue;
        }
        const std::pair key(unit.service, graph.componentOf(node));
        const auto before = last.constFind(key);
        if (before == last.constEnd())
            ++gaps.firstDeployments;
        else if (descent.steps() < kMostSteps && !descent.contains(node, *before))
            ++gaps.turns;
        last.insert(key, node);
    }
    gaps.areTurnsCounted = descent.steps() < kMostSteps;
    return gaps;
}

} // namespace obeya

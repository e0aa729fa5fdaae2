#include "assessments/delivery/delivery_links.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace obeya {

namespace {

// The changes that a commit's name stands for, as a request's own commit or as its merge.
class ChangesOfCommits
{
public:
    explicit ChangesOfCommits(const DeliveryColumns &data)
        : m_first(static_cast<size_t>(data.texts().size()), -1)
    {
        const ChangeColumns &changes = data.changes();
        for (size_t change = 0; change < changes.size(); ++change) {
            const int id = data.commitOf(changes.id[change]);
            const int merge = data.commitOf(changes.mergeCommit[change]);
            add(id, static_cast<int>(change));
            if (merge != id)
                add(merge, static_cast<int>(change));
        }
    }

    template<typename Use>
    void forEach(int commit, const Use &use) const
    {
        int entry = commit < 0 ? -1 : m_first[static_cast<size_t>(commit)];
        for (; entry >= 0; entry = m_entries[static_cast<size_t>(entry)].next)
            use(m_entries[static_cast<size_t>(entry)].change);
    }

private:
    void add(int commit, int change)
    {
        if (commit < 0)
            return;
        int &first = m_first[static_cast<size_t>(commit)];
        m_entries.push_back({change, first});
        first = static_cast<int>(m_entries.size()) - 1;
    }

    struct Entry
    {
        int change;
        int next;
    };
    std::vector<int> m_first; // entry, by commit
    std::vector<Entry> m_entries;
};

// Finds the deployments that shipped a change by what the records say, without the graph.
class CandidateFinder
{
public:
    CandidateFinder(const DeliveryColumns &data, const DeploymentUnits &units)
        : m_data(data)
        , m_units(units)
        , m_changes(data)
    {
    }

    std::vector<PairingCandidate> find(Inference inference)
    {
        pairRows();
        pairNamedDeployments();
        if (inference == Inference::ByTime)
            pairByTime();
        sort();
        return std::move(m_candidates);
    }

private:
    bool isTarget(int unit) const
    {
        return m_units.unit(unit).isShipped() && m_units.rank(unit) >= 0;
    }
    void pairCommit(int commit, PairingRule rule, int unit)
    {
        m_changes.forEach(commit, [&](int change) {
            m_candidates.push_back({rule, unit, change});
        });
    }
    void pairRows();
    void pairNamedDeployments();
    void pairByTime();
    void sort();

    const DeliveryColumns &m_data;
    const DeploymentUnits &m_units;
    ChangesOfCommits m_changes;
    std::vector<PairingCandidate> m_candidates;
};

// Only rows that succeeded ship: a commit of a failed row is on its way until a later success names
// it.
void CandidateFinder::pairRows()
{
    const DeploymentColumns &rows = m_data.deployments();
    for (size_t row = 0; row < rows.size(); ++row) {
        const int unit = m_units.unitOfRow(row);
        if (!isTarget(unit) || rows.result[row] != DeploymentResult::Succeeded)
            continue;
        pairCommit(m_data.commitOf(rows.commit[row]), PairingRule::Sha, unit);
        for (const int commit : rows.commits[row])
            pairCommit(m_data.commitOf(commit), PairingRule::Explicit, unit);
    }
}

void CandidateFinder::pairNamedDeployments()
{
    const ChangeColumns &changes = m_data.changes();
    for (size_t change = 0; change < changes.size(); ++change) {
        if (changes.deployment[change] == 0)
            continue;
        for (const int unit : m_units.unitsOfId(changes.deployment[change])) {
            if (isTarget(unit))
                m_candidates.push_back({PairingRule::Explicit, unit, static_cast<int>(change)});
        }
    }
}

void CandidateFinder::pairByTime()
{
    const ShippedUnits shipped(m_data, m_units);
    const ChangeColumns &changes = m_data.changes();
    for (size_t change = 0; change < changes.size(); ++change) {
        const qint64 ready =
            changes.merged[change] != kNoTime ? changes.merged[change] : changes.committed[change];
        const int found =
            ready == kNoTime ? -1 : shipped.firstAtOrAfter(ready, changes.service[change]);
        if (found >= 0)
            m_candidates.push_back({PairingRule::Time, found, static_cast<int>(change)});
    }
}

void CandidateFinder::sort()
{
    const auto order = [this](const PairingCandidate &one) {
        return std::tuple(one.change, one.rule, m_units.rank(one.unit));
    };
    const auto isBefore = [&](const PairingCandidate &left, const PairingCandidate &right) {
        return order(left) < order(right);
    };
    if (!std::is_sorted(m_candidates.begin(), m_candidates.end(), isBefore))
        std::sort(m_candidates.begin(), m_candidates.end(), isBefore);
}

std::vector<int> firstCandidates(const std::vector<PairingCandidate> &candidates, size_t changes)
{
    std::vector<int> first(changes + 1, 0);
    for (const PairingCandidate &candidate : candidates)
        ++first[static_cast<size_t>(candidate.change) + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    return first;
}

// By change: whether another choice of services may give another deployment.
std::vector<bool> contestedChanges(const DeliveryLinks &links)
{
    const ChangeColumns &changes = links.data.changes();
    const QStringList &names = links.data.services();
    std::vector<bool> contested(changes.size(), false);
    for (size_t change = 0; change < changes.size(); ++change) {
        const int own = changes.service[change];
        const int byGraph = links.graph.units.empty() ? -1 : links.graph.units[change];
        int only = byGraph < 0 ? -1 : links.unit(byGraph).service;
        bool isContested = links.graph.isShared && byGraph >= 0 && only != own;
        for (const PairingCandidate &candidate : links.candidatesOf(static_cast<int>(change))) {
            const int service = links.unit(candidate.unit).service;
            isContested = isContested || (only >= 0 && service != only);
            only = service;
        }
        isContested = isContested || (only >= 0 && only != own && !names.at(own).isEmpty());
        contested[change] = isContested;
    }
    return contested;
}

// By change: the same work went to the same service earlier under another sha.
std::vector<bool> copiedChanges(const DeliveryLinks &links)
{
    const ChangeColumns &changes = links.data.changes();
    struct Piece
    {
        quint64 content;
        int service;
        int rank;
        int change;
    };
    std::vector<Piece> pieces;
    for (size_t change = 0; change < changes.size(); ++change) {
        const Pairing &pairing = links.pairings[change];
        if (changes.content[change] != 0 && pairing.unit >= 0)
            pieces.push_back({changes.content[change], changes.service[change],
                              links.deployments.rank(pairing.unit), static_cast<int>(change)});
    }
    const auto idOf = [&](const Piece &piece) {
        return links.data.texts().view(changes.id[static_cast<size_t>(piece.change)]);
    };
    std::sort(pieces.begin(), pieces.end(), [&](const Piece &left, const Piece &right) {
        const auto a = std::tie(left.content, left.service, left.rank);
        const auto b = std::tie(right.content, right.service, right.rank);
        return a != b ? a < b : idOf(left).compare(idOf(right)) < 0;
    });
    std::vector<bool> copied(changes.size(), false);
    for (size_t place = 1; place < pieces.size(); ++place) {
        const Piece &before = pieces[place - 1];
        const Piece &piece = pieces[place];
        if (piece.content == before.content && piece.service == before.service
            && idOf(piece) != idOf(before))
            copied[static_cast<size_t>(piece.change)] = true;
    }
    return copied;
}

} // namespace

DeliveryLinks::DeliveryLinks(const DeliveryColumns &columns, const LinkOptions &options)
    : data(columns)
    , deployments([&] {
        EnvironmentFilter filter(columns.environmentClasses(), options.environments);
        return DeploymentUnits(columns, filter);
    }())
    , candidates(CandidateFinder(columns, deployments).find(options.inference))
    , firstCandidate(firstCandidates(candidates, columns.changes().size()))
{
    const std::vector<bool> all(static_cast<size_t>(data.services().size()), true);
    graph = pairByGraph(data, deployments, all);
    gaps = findGraphGaps(data, deployments);
    pairings.reserve(data.changes().size());
    for (size_t change = 0; change < data.changes().size(); ++change)
        pairings.push_back(pair(static_cast<int>(change), all, graph));
    isContested = contestedChanges(*this);
    isCopy = copiedChanges(*this);
    attribute(options);
    detectRework(options);
}

Pairing DeliveryLinks::pair(int change, const std::vector<bool> &services,
                            const GraphPairing &byGraph) const
{
    const auto index = static_cast<size_t>(change);
    const int own = data.changes().service[index];
    const int graphUnit = byGraph.units.empty() ? -1 : byGraph.units[index];
    const auto isChosen = [&](int unitIndex) {
        return services[static_cast<size_t>(unit(unitIndex).service)];
    };
    Pairing found;
    for (const PairingCandidate &candidate : candidatesOf(change)) {
        if (found.unit >= 0 && found.rule != candidate.rule)
            return found;
        if (candidate.rule > PairingRule::Graph && graphUnit >= 0 && isChosen(graphUnit))
            break;
        if (!isChosen(candidate.unit))
            continue;
        if (unit(candidate.unit).service == own)
            return {candidate.rule, candidate.unit, false};
        if (found.unit < 0)
            found = {candidate.rule, candidate.unit, false};
    }
    if (found.unit < 0 && graphUnit >= 0 && isChosen(graphUnit))
        return {PairingRule::Graph, graphUnit, byGraph.first[index]};
    return found;
}

} // namespace obeya

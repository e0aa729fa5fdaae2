#include "assessments/delivery/delivery_links.h"

#include "assessments/delivery/commit_index.h"

#include <algorithm>
#include <tuple>

namespace obeya {

namespace {

// The names of commits and requests in all records, as numbers.
struct CommitNames
{
    CommitIndex index;
    std::vector<int> changeIds;
    std::vector<int> mergeCommits;
    std::vector<int> incidentChanges;
    std::vector<int> rows; // of each deployment row its own commit, then those it lists
};

CommitNames nameCommits(const DeliveryData &data)
{
    CommitNames names;
    for (const Change &change : data.changes) {
        names.changeIds.push_back(names.index.add(change.id));
        names.mergeCommits.push_back(names.index.add(change.mergeCommit));
    }
    for (const Incident &incident : data.incidents)
        names.incidentChanges.push_back(names.index.add(incident.change));
    names.rows.reserve(static_cast<size_t>(data.deployments.size()));
    for (const Deployment &row : data.deployments) {
        names.rows.push_back(names.index.add(row.commit));
        for (const QString &commit : row.commits)
            names.rows.push_back(names.index.add(commit));
    }
    names.index.close();
    return names;
}

class Linker
{
public:
    Linker(const DeliveryData &data, const MetricsOptions &options)
        : m_data(data)
        , m_options(options)
        , m_environments(data, options)
    {
        m_links.deployments = groupDeployments(data, m_environments);
    }

    DeliveryLinks link()
    {
        m_names = nameCommits(m_data);
        pairCommits();
        pairNamedDeployments();
        const ShippedUnits shipped(m_links.deployments);
        if (m_options.inference == Inference::ByTime)
            pairByTime(shipped);
        sortCandidates();
        attribute(shipped);
        return std::move(m_links);
    }

private:
    const DeploymentUnit &unit(int index) const { return m_links.deployments.unit(index); }
    int rank(int index) const { return m_links.deployments.rank[static_cast<size_t>(index)]; }

    void pairCommits();
    void pairRows();
    void pairCommit(int commit, PairingRule rule, int unit);
    void pairNamedDeployments();
    void pairByTime(const ShippedUnits &shipped);
    void sortCandidates();
    void attribute(const ShippedUnits &shipped);
    bool attributeExplicitly(qsizetype index);
    int causeAmong(const std::vector<int> &units, const Incident &incident) const;
    std::vector<int> unitsThatShipped(qsizetype incident) const;

    const DeliveryData &m_data;
    const MetricsOptions &m_options;
    EnvironmentFilter m_environments;
    CommitNames m_names;
    std::vector<std::vector<int>> m_changesOf; // by resolved commit name
    std::vector<std::vector<int>> m_unitsOf;   // by resolved commit name, only those of incidents
    std::vector<bool> m_isBlamed;              // by resolved commit name: an incident names it
    DeliveryLinks m_links;
};

void Linker::pairCommits()
{
    m_links.candidates.resize(static_cast<size_t>(m_data.changes.size()));
    const auto count = static_cast<size_t>(m_names.index.size());
    m_changesOf.resize(count);
    m_unitsOf.resize(count);
    m_isBlamed.assign(count, false);
    for (size_t change = 0; change < m_names.changeIds.size(); ++change) {
        const int id = m_names.index.resolve(m_names.changeIds[change]);
        const int merge = m_names.index.resolve(m_names.mergeCommits[change]);
        if (id >= 0)
            m_changesOf[static_cast<size_t>(id)].push_back(static_cast<int>(change));
        if (merge >= 0 && merge != id)
            m_changesOf[static_cast<size_t>(merge)].push_back(static_cast<int>(change));
    }
    for (const int name : m_names.incidentChanges) {
        if (name >= 0)
            m_isBlamed[static_cast<size_t>(m_names.index.resolve(name))] = true;
    }
    pairRows();
}

void Linker::pairRows()
{
    size_t next = 0; // in the names of the rows
    // Only rows that succeeded ship: a commit of a failed row is on its way until a later success
    // names it.
    for (qsizetype row = 0; row < m_data.deployments.size(); ++row) {
        const size_t first = next;
        next += static_cast<size_t>(m_data.deployments.at(row).commits.size()) + 1;
        const int own = m_links.deployments.unitOfRow[static_cast<size_t>(row)];
        if (!unit(own).isShipped() || unit(own).fit != EnvironmentFit::Chosen
            || m_data.deployments.at(row).result != DeploymentResult::Succeeded)
            continue;
        pairCommit(m_names.index.resolve(m_names.rows[first]), PairingRule::Sha, own);
        for (size_t place = first + 1; place < next; ++place)
            pairCommit(m_names.index.resolve(m_names.rows[place]), PairingRule::Explicit, own);
    }
}

void Linker::pairCommit(int commit, PairingRule rule, int unit)
{
    if (commit < 0)
        return;
    const auto index = static_cast<size_t>(commit);
    for (const int change : m_changesOf[index])
        m_links.candidates[static_cast<size_t>(change)].push_back({rule, unit});
    if (m_isBlamed[index])
        m_unitsOf[index].push_back(unit);
}

void Linker::pairNamedDeployments()
{
    const DeploymentUnits &deployments = m_links.deployments;
    for (qsizetype change = 0; change < m_data.changes.size(); ++change) {
        const QString &name = m_data.changes.at(change).deployment;
        if (name.isEmpty())
            continue;
        for (const int deployment : deployments.deploymentsById.value(name)) {
            const auto place = static_cast<size_t>(deployment);
            for (int index = deployments.firstUnit[place]; index < deployments.firstUnit[place + 1];
                 ++index) {
                if (unit(index).isShipped() && unit(index).fit == EnvironmentFit::Chosen)
                    m_links.candidates[static_cast<size_t>(change)].push_back(
                        {PairingRule::Explicit, index});
            }
        }
    }
}

void Linker::pairByTime(const ShippedUnits &shipped)
{
    for (qsizetype index = 0; index < m_data.changes.size(); ++index) {
        const Change &change = m_data.changes.at(index);
        const std::optional<Instant> ready = change.merged ? change.merged : change.committed;
        if (!ready)
            continue;
        const int found = shipped.firstAtOrAfter(*ready, change.service);
        if (found >= 0)
            m_links.candidates[static_cast<size_t>(index)].push_back({PairingRule::Time, found});
    }
}

void Linker::sortCandidates()
{
    for (std::vector<PairingCandidate> &candidates : m_links.candidates)
        std::sort(candidates.begin(), candidates.end(),
                  [this](const PairingCandidate &left, const PairingCandidate &right) {
                      return std::tuple(left.rule, rank(left.unit))
                             < std::tuple(right.rule, rank(right.unit));
                  });
}

void Linker::attribute(const ShippedUnits &shipped)
{
    const auto count = static_cast<size_t>(m_data.incidents.size());
    m_links.isIncidentChosen.assign(count, false);
    m_links.causes.assign(count, -1);
    m_links.bases.assign(count, AttributionBasis::None);
    for (qsizetype index = 0; index < m_data.incidents.size(); ++index) {
        const Incident &incident = m_data.incidents.at(index);
        const auto place = static_cast<size_t>(index);
        const bool isChosen =
            incident.environment.trimmed().isEmpty()
            || m_environments.read(incident.environment).fit == EnvironmentFit::Chosen;
        m_links.isIncidentChosen[place] = isChosen;
        if (!isChosen || attributeExplicitly(index) || !incident.opened)
            continue;
        const int last = shipped.lastAtOrBefore(*incident.opened, incident.service);
        if (last < 0
            || (m_options.attributionWindow
                && *incident.opened - *unit(last).finished > *m_options.attributionWindow))
            continue;
        m_links.causes[place] = last;
        m_links.bases[place] = AttributionBasis::Time;
    }
}

// True when what the incident names is known: then nothing is guessed, even if that deployment is
// in another environment.
bool Linker::attributeExplicitly(qsizetype index)
{
    const Incident &incident = m_data.incidents.at(index);
    const DeploymentUnits &deployments = m_links.deployments;
    std::vector<int> units;
    const QList<int> named = incident.deployment.isEmpty()
                                 ? QList<int>()
                                 : deployments.deploymentsById.value(incident.deployment);
    for (const int deployment : named) {
        const auto place = static_cast<size_t>(deployment);
        for (int own = deployments.firstUnit[place]; own < deployments.firstUnit[place + 1]; ++own)
            units.push_back(own);
    }
    if (units.empty())
        units = unitsThatShipped(index);
    const int cause = causeAmong(units, incident);
    if (cause >= 0) {
        m_links.causes[static_cast<size_t>(index)] = cause;
        m_links.bases[static_cast<size_t>(index)] = AttributionBasis::Explicit;
    }
    return !units.empty();
}

std::vector<int> Linker::unitsThatShipped(qsizetype incident) const
{
    const int name = m_names.index.resolve(m_names.incidentChanges[static_cast<size_t>(incident)]);
    if (name < 0)
        return {};
    std::vector<int> units = m_unitsOf[static_cast<size_t>(name)];
    if (!units.empty())
        return units;
    for (const int change : m_changesOf[static_cast<size_t>(name)]) {
        for (const PairingCandidate &candidate : m_links.candidates[static_cast<size_t>(change)])
            units.push_back(candidate.unit);
    }
    return units;
}

// Of several: the incident's own service before others, then the latest that was there when the
// incident opened, else the first.
int Linker::causeAmong(const std::vector<int> &units, const Incident &incident) const
{
    int best = -1;
    const auto order = [&](int index) {
        const bool isOwn = m_links.deployments.services.at(unit(index).service) == incident.service;
        const bool wasThere = incident.opened && *unit(index).finished <= *incident.opened;
        return std::tuple(isOwn, wasThere, wasThere ? rank(index) : -rank(index));
    };
    for (const int index : units) {
        if (rank(index) >= 0 && (best < 0 || order(index) > order(best)))
            best = index;
    }
    return best;
}

} // namespace

DeliveryLinks linkRecords(const DeliveryData &data, const MetricsOptions &options)
{
    return Linker(data, options).link();
}

} // namespace obeya

#include "assessments/delivery/delivery_links.h"

#include <tuple>

namespace obeya {

namespace {

class Attributor
{
public:
    explicit Attributor(const DeliveryLinks &links)
        : m_links(links)
        , m_data(links.data)
    {
        findBlamed();
    }

    // Units of what the incident names; of any environment.
    std::vector<int> namedUnits(qsizetype incident) const;
    int causeAmong(const std::vector<int> &units, qsizetype incident) const;

private:
    void findBlamed();

    const DeliveryLinks &m_links;
    const DeliveryColumns &m_data;
    QHash<int, std::vector<int>> m_units;   // that shipped a commit which an incident names
    QHash<int, std::vector<int>> m_changes; // of such a commit
};

void Attributor::findBlamed()
{
    for (qsizetype incident = 0; incident < m_data.incidents().size(); ++incident) {
        if (const int commit = m_data.incidentCommit(incident); commit >= 0)
            m_units.insert(commit, {});
    }
    if (m_units.isEmpty())
        return;
    const auto blame = [this](int commit, QHash<int, std::vector<int>> &lists, int value) {
        if (commit >= 0 && m_units.contains(commit))
            lists[commit].push_back(value);
    };
    const DeploymentColumns &rows = m_data.deployments();
    for (size_t row = 0; row < rows.size(); ++row) {
        const int unit = m_links.deployments.unitOfRow(row);
        if (m_links.deployments.rank(unit) < 0 || !m_links.unit(unit).isShipped()
            || rows.result[row] != DeploymentResult::Succeeded)
            continue;
        blame(m_data.commitOf(rows.commit[row]), m_units, unit);
        for (const int commit : rows.commits[row])
            blame(m_data.commitOf(commit), m_units, unit);
    }
    const ChangeColumns &changes = m_data.changes();
    for (size_t change = 0; change < changes.size(); ++change) {
        blame(m_data.commitOf(changes.id[change]), m_changes, static_cast<int>(change));
        blame(m_data.commitOf(changes.mergeCommit[change]), m_changes, static_cast<int>(change));
    }
}

std::vector<int> Attributor::namedUnits(qsizetype incident) const
{
    std::vector<int> units = m_links.deployments.unitsOfId(m_data.incidentDeployment(incident));
    const int commit = m_data.incidentCommit(incident);
    if (!units.empty() || commit < 0)
        return units;
    units = m_units.value(commit);
    if (!units.empty())
        return units;
    for (const int change : m_changes.value(commit)) {
        for (const PairingCandidate &candidate : m_links.candidatesOf(change))
            units.push_back(candidate.unit);
        if (!m_links.graph.units.empty() && m_links.graph.units[static_cast<size_t>(change)] >= 0)
            units.push_back(m_links.graph.units[static_cast<size_t>(change)]);
    }
    return units;
}

// Of several: the incident's own service before others, then the latest that was there when the
// incident opened, else the first.
int Attributor::causeAmong(const std::vector<int> &units, qsizetype incident) const
{
    const auto &opened = m_data.incidents().at(incident).opened;
    const int service = m_data.incidentService(incident);
    const auto order = [&](int index) {
        const int rank = m_links.deployments.rank(index);
        const bool wasThere =
            opened && m_links.unit(index).finished <= opened->time_since_epoch().count();
        return std::tuple(m_links.unit(index).service == service, wasThere,
                          wasThere ? rank : -rank);
    };
    int best = -1;
    for (const int index : units) {
        if (m_links.deployments.rank(index) >= 0 && (best < 0 || order(index) > order(best)))
            best = index;
    }
    return best;
}

} // namespace

void DeliveryLinks::attribute(const LinkOptions &options)
{
    const auto count = static_cast<size_t>(data.incidents().size());
    isIncidentChosen.assign(count, false);
    causes.assign(count, -1);
    bases.assign(count, AttributionBasis::None);
    EnvironmentFilter environments(data.environmentClasses(), options.environments);
    const ShippedUnits shipped(data, deployments);
    const Attributor attributor(*this);
    for (qsizetype index = 0; index < data.incidents().size(); ++index) {
        const Incident &incident = data.incidents().at(index);
        const auto place = static_cast<size_t>(index);
        isIncidentChosen[place] =
            incident.environment.trimmed().isEmpty()
            || environments.read(incident.environment).fit == EnvironmentFit::Chosen;
        if (!isIncidentChosen[place])
            continue;
        // When what the incident names is known nothing is guessed, even if that deployment is in
        // another environment.
        const std::vector<int> named = attributor.namedUnits(index);
        causes[place] = attributor.causeAmong(named, index);
        bases[place] = causes[place] < 0 ? AttributionBasis::None : AttributionBasis::Explicit;
        if (!named.empty() || !incident.opened)
            continue;
        const qint64 opened = incident.opened->time_since_epoch().count();
        const int last = shipped.lastAtOrBefore(opened, data.incidentService(index));
        if (last < 0
            || (options.attributionWindow
                && Duration(opened - unit(last).finished) > *options.attributionWindow))
            continue;
        causes[place] = last;
        bases[place] = AttributionBasis::Time;
    }
}

} // namespace obeya

#include "assessments/delivery/figures.h"

#include <algorithm>
#include <tuple>

namespace obeya {

namespace {

// The rows of one computation. Deployments are found by their number while the others are added.
class RowLister
{
public:
    RowLister(const MetricsInput &input, DeliveryMetrics &metrics)
        : m_input(input)
        , m_links(input.links)
        , m_metrics(metrics)
        , m_places(static_cast<size_t>(input.links.deployments.deploymentCount()), -1)
    {
    }

    void addDeployments(const SliceDeployments &deployments, const FailureSigns &signs);
    void addChanges();
    void addIncidents();
    void addOutages();

private:
    CountedDeployment counted(int unit, const FailureSigns &signs) const;
    AttributedIncident attributed(int index) const;
    void addRestoreTime(int unit, Duration duration);

    const MetricsInput &m_input;
    const DeliveryLinks &m_links;
    DeliveryMetrics &m_metrics;
    std::vector<int> m_places; // in the list, by deployment
};

CountedDeployment RowLister::counted(int index, const FailureSigns &signs) const
{
    const DeploymentUnit &unit = m_links.unit(index);
    CountedDeployment row;
    row.row = unit.row;
    row.finished = Instant(Duration(unit.finished));
    row.succeeded = unit.result == DeploymentResult::Succeeded;
    row.failed = isFailed(m_input, index, signs);
    row.service = unit.service;
    row.rework = row.succeeded ? m_links.rework[static_cast<size_t>(index)] : ReworkSign::None;
    row.isRolledBack = signs.isRolledBack[static_cast<size_t>(unit.deployment)];
    return row;
}

void RowLister::addDeployments(const SliceDeployments &deployments, const FailureSigns &signs)
{
    std::vector<int> units = deployments.units;
    std::sort(units.begin(), units.end(), [this](int left, int right) {
        return m_links.deployments.rank(left) < m_links.deployments.rank(right);
    });
    m_metrics.deployments.reserve(static_cast<qsizetype>(units.size()));
    for (const int unit : units) {
        m_places[static_cast<size_t>(m_links.unit(unit).deployment)] =
            static_cast<int>(m_metrics.deployments.size());
        m_metrics.deployments.append(counted(unit, signs));
    }
    for (const auto &[reason, unit] : deployments.leftOutUnits)
        m_metrics.leftOutRows.append({reason, m_links.unit(unit).row, m_links.unit(unit).row});
}

// Slowest first; equal ones by id.
void RowLister::addChanges()
{
    const ChangeColumns &changes = m_input.data().changes();
    const TextPool &texts = m_input.data().texts();
    const auto add = [&](const LeadTime &one) {
        if (!isInPeriod(m_input, one))
            return;
        if (const auto reason = exclusionOf(m_input, one)) {
            m_metrics.leftOutRows.append(
                {*reason, one.change, one.unit < 0 ? -1 : m_links.unit(one.unit).row});
            return;
        }
        const DeploymentUnit &unit = m_links.unit(one.unit);
        m_metrics.changes.append(
            {one.change, unit.row, Duration(one.duration), Instant(Duration(one.at))});
        const int place = m_places[static_cast<size_t>(unit.deployment)];
        if (place >= 0)
            ++m_metrics.deployments[place].changes;
    };
    m_input.leadTimes.forEach(m_input.slice.services, m_input.slice.isEverything, add);
    const auto textOf = [&](const std::vector<int> &column, qsizetype change) {
        return texts.view(column[static_cast<size_t>(change)]);
    };
    std::reverse(m_metrics.changes.begin(), m_metrics.changes.end());
    auto first = m_metrics.changes.begin();
    while (first != m_metrics.changes.end()) {
        const auto end = std::find_if(first, m_metrics.changes.end(), [&](const auto &one) {
            return one.leadTime != first->leadTime;
        });
        std::sort(first, end, [&](const ShippedChange &left, const ShippedChange &right) {
            int order = textOf(changes.id, left.change).compare(textOf(changes.id, right.change));
            if (order == 0)
                order = m_metrics.serviceNames.at(changes.service[static_cast<size_t>(left.change)])
                            .compare(m_metrics.serviceNames.at(
                                changes.service[static_cast<size_t>(right.change)]));
            if (order == 0)
                order = textOf(changes.repository, left.change)
                            .compare(textOf(changes.repository, right.change));
            return order < 0;
        });
        first = end;
    }
}

AttributedIncident RowLister::attributed(int index) const
{
    const auto place = static_cast<size_t>(index);
    const int cause = m_links.causes[place];
    AttributedIncident row;
    row.incident = index;
    row.deployment = cause < 0 ? -1 : m_links.unit(cause).row;
    row.basis = m_links.bases[place];
    row.restoreTime = restoreTime(m_input, index);
    row.isOpen = isOpenAtEnd(m_input.data().incidents().at(index), m_input.buckets);
    row.isRestoredInPeriod = isRestoredInPeriod(m_input, index);
    return row;
}

void RowLister::addRestoreTime(int unit, Duration duration)
{
    const int place = m_places[static_cast<size_t>(m_links.unit(unit).deployment)];
    if (place < 0)
        return;
    std::optional<Duration> &time = m_metrics.deployments[place].restoreTime;
    time = time ? std::max(*time, duration) : duration; // the longest of several
}

void RowLister::addIncidents()
{
    const auto &incidents = m_input.data().incidents();
    for (const int index : m_input.incidents) {
        const Incident &incident = incidents.at(index);
        const AttributedIncident row = attributed(index);
        const int cause = m_links.causes[static_cast<size_t>(index)];
        if (cause >= 0 && row.restoreTime && m_input.options.failure != FailureSource::Pipeline
            && m_input.slice.covers(m_links.unit(cause).service))
            addRestoreTime(cause, *row.restoreTime);
        const bool isOpened = incident.opened && m_input.buckets.contains(*incident.opened);
        const bool isResolved = incident.resolved && m_input.buckets.contains(*incident.resolved);
        if (isOpened || isResolved || row.isOpen)
            m_metrics.incidents.append(row);
        const auto leaveOut = [&](bool isLeftOut, LeftOutReason reason) {
            if (isLeftOut)
                m_metrics.leftOutRows.append({reason, index, row.deployment});
        };
        leaveOut(isOpened && cause < 0, LeftOutReason::Unattributed);
        if (m_input.options.failure == FailureSource::Pipeline)
            continue;
        leaveOut(row.isOpen, LeftOutReason::StillOpen);
        leaveOut(isResolved && !row.restoreTime && restoreStart(m_input, index),
                 LeftOutReason::ResolvedBeforeStart);
    }
    std::sort(m_metrics.incidents.begin(), m_metrics.incidents.end(),
              [&](const AttributedIncident &left, const AttributedIncident &right) {
                  const Incident &a = incidents.at(left.incident);
                  const Incident &b = incidents.at(right.incident);
                  return std::tie(right.isOpen, b.opened, a.id, a.service)
                         < std::tie(left.isOpen, a.opened, b.id, b.service);
              });
}

void RowLister::addOutages()
{
    if (m_input.options.failure != FailureSource::Pipeline)
        return;
    for (const Outage &outage : outagesOf(m_input)) {
        if (outage.nextSucceeded >= 0)
            addRestoreTime(outage.firstFailed,
                           Duration(m_links.unit(outage.nextSucceeded).finished
                                    - m_links.unit(outage.firstFailed).finished));
    }
}

} // namespace

void listRows(const MetricsInput &input, const SliceDeployments &deployments,
              const FailureSigns &signs, DeliveryMetrics &metrics)
{
    RowLister lister(input, metrics);
    lister.addDeployments(deployments, signs);
    lister.addChanges();
    lister.addIncidents();
    lister.addOutages();
    metrics.hasRows = true;
}

IncidentCounts countIncidents(const MetricsInput &input)
{
    IncidentCounts counts;
    for (const int index : input.incidents) {
        const Incident &incident = input.data().incidents().at(index);
        if (!incident.opened || !input.buckets.contains(*incident.opened))
            continue;
        ++counts.total;
        if (input.links.causes[static_cast<size_t>(index)] >= 0)
            ++counts.attributed;
        else
            ++counts.unattributed;
    }
    return counts;
}

} // namespace obeya

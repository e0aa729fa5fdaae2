#include "assessments/delivery/lead_times.h"

#include "assessments/delivery/working_time.h"

#include <algorithm>

namespace obeya {

namespace {

const TimeColumn &startsOf(const ChangeColumns &changes, LeadTimeStart start)
{
    switch (start) {
    case LeadTimeStart::Committed:
        return changes.committed;
    case LeadTimeStart::Authored:
        return changes.authored;
    case LeadTimeStart::FirstCommit:
        return changes.firstCommit;
    case LeadTimeStart::Opened:
        return changes.opened;
    case LeadTimeStart::Merged:
        break;
    }
    return changes.merged;
}

// Where a change that was never shipped stands in time.
qint64 dateOf(const ChangeColumns &changes, size_t change)
{
    for (const TimeColumn *times : {&changes.merged, &changes.committed, &changes.authored,
                                    &changes.opened, &changes.firstCommit}) {
        if ((*times)[change] != kNoTime)
            return (*times)[change];
    }
    return kNoTime;
}

} // namespace

LeadTimes::LeadTimes(const DeliveryLinks &links, const LeadTimeOptions &options)
    : m_links(links)
    , m_options(options)
{
    m_all.reserve(links.pairings.size());
    for (size_t change = 0; change < links.pairings.size(); ++change) {
        m_all.push_back(leadTime(static_cast<int>(change), links.pairings[change]));
        if (links.isContested[change])
            m_contested.push_back(static_cast<int>(change));
    }
    sort(m_all);
}

LeadTime LeadTimes::leadTime(int change, const Pairing &pairing) const
{
    const auto index = static_cast<size_t>(change);
    const ChangeColumns &changes = m_links.data.changes();
    LeadTime result;
    result.change = change;
    result.unit = pairing.unit;
    result.rule = pairing.rule;
    result.isFirstOfHistory = pairing.isFirstOfHistory;
    result.isContested = m_links.isContested[index];
    result.service = pairing.unit < 0 ? changes.service[index] : m_links.unit(pairing.unit).service;
    result.at = pairing.unit < 0 ? dateOf(changes, index) : m_links.unit(pairing.unit).finished;
    const qint64 start = startsOf(changes, m_options.start)[index];
    if ((changes.marks[index] & MergeMark) != 0)
        result.outcome = LeadTimeOutcome::MergeCommit;
    else if (pairing.unit < 0)
        result.outcome = LeadTimeOutcome::Undeployed;
    else if (m_links.isCopy[index])
        result.outcome = LeadTimeOutcome::Copy;
    else if (start == kNoTime)
        result.outcome = LeadTimeOutcome::NoStart;
    else if (start > result.at)
        result.outcome = LeadTimeOutcome::Negative;
    else
        result.duration = result.at - start;
    if (m_options.calendar && result.outcome == LeadTimeOutcome::Counted)
        result.duration = workingTime(Instant(Duration(start)), Instant(Duration(result.at)),
                                      *m_options.calendar, m_options.zone)
                              .count();
    return result;
}

bool LeadTimes::isOf(int change, const std::vector<bool> &services, const GraphPairing &graph) const
{
    const auto covers = [&](int service) { return services[static_cast<size_t>(service)]; };
    const auto index = static_cast<size_t>(change);
    if (covers(m_links.data.changes().service[index]))
        return true;
    if (!graph.units.empty() && graph.units[index] >= 0
        && covers(m_links.unit(graph.units[index]).service))
        return true;
    const auto candidates = m_links.candidatesOf(change);
    return std::any_of(candidates.begin(), candidates.end(), [&](const PairingCandidate &one) {
        return covers(m_links.unit(one.unit).service);
    });
}

std::vector<LeadTime> LeadTimes::contested(const std::vector<bool> &services) const
{
    const GraphPairing own = m_links.graph.isShared
                                 ? pairByGraph(m_links.data, m_links.deployments, services)
                                 : GraphPairing();
    const GraphPairing &graph = m_links.graph.isShared ? own : m_links.graph;
    std::vector<LeadTime> list;
    for (const int change : m_contested) {
        if (isOf(change, services, graph))
            list.push_back(leadTime(change, m_links.pair(change, services, graph)));
    }
    sort(list);
    return list;
}

void LeadTimes::sort(std::vector<LeadTime> &list) const
{
    std::sort(list.begin(), list.end(), [](const LeadTime &left, const LeadTime &right) {
        return left.duration < right.duration;
    });
}

} // namespace obeya

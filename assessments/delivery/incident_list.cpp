#include "assessments/delivery/figures.h"

#include <algorithm>
#include <tuple>

namespace obeya {

IncidentCounts countIncidents(const MetricsInput &input)
{
    IncidentCounts counts;
    for (const int index : input.slice.incidents) {
        const Incident &incident = input.data.incidents.at(index);
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

QList<AttributedIncident> listIncidents(const MetricsInput &input)
{
    const auto &incidents = input.data.incidents;
    QList<AttributedIncident> list;
    for (const int index : input.slice.incidents) {
        const Incident &incident = incidents.at(index);
        const bool isOpened = incident.opened && input.buckets.contains(*incident.opened);
        const bool isResolved = incident.resolved && input.buckets.contains(*incident.resolved);
        if (!isOpened && !isResolved && !isOpenAtEnd(incident, input.buckets))
            continue;
        const auto place = static_cast<size_t>(index);
        const int cause = input.links.causes[place];
        list.append({index, cause < 0 ? -1 : input.links.deployments.unit(cause).row,
                     input.links.bases[place]});
    }
    std::sort(list.begin(), list.end(),
              [&](const AttributedIncident &left, const AttributedIncident &right) {
                  const Incident &a = incidents.at(left.incident);
                  const Incident &b = incidents.at(right.incident);
                  const bool isClosedA = !isOpenAtEnd(a, input.buckets);
                  const bool isClosedB = !isOpenAtEnd(b, input.buckets);
                  return std::tie(isClosedA, b.opened, a.id, a.service)
                         < std::tie(isClosedB, a.opened, b.id, b.service);
              });
    return list;
}

} // namespace obeya

#include "assessments/delivery/figures.h"

#include <algorithm>

namespace obeya {

namespace {

// From the first failed run of a service to its next success; consecutive failures are one outage.
struct Outage
{
    int firstFailed = -1;   // unit
    int nextSucceeded = -1; // unit; -1 while it lasts
};

std::vector<Outage> outagesOf(const MetricsInput &input)
{
    const DeploymentUnits &deployments = input.links.deployments;
    std::vector<int> ranks;
    for (const int unit : input.slice.units) {
        if (deployments.rank[static_cast<size_t>(unit)] >= 0)
            ranks.push_back(deployments.rank[static_cast<size_t>(unit)]);
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<Outage> outages;
    QHash<int, size_t> running; // by service
    for (const int rank : ranks) {
        const int index = deployments.byFinish[static_cast<size_t>(rank)];
        const DeploymentUnit &unit = deployments.unit(index);
        const auto known = running.constFind(unit.service);
        if (unit.result == DeploymentResult::Failed && known == running.constEnd()) {
            running.insert(unit.service, outages.size());
            outages.push_back({index, -1});
        } else if (unit.result == DeploymentResult::Succeeded && known != running.constEnd()) {
            outages[*known].nextSucceeded = index;
            running.erase(known);
        }
    }
    return outages;
}

void setRestoreTime(SliceDeployments &deployments, const DeploymentUnit &unit, Duration duration)
{
    const int counted = deployments.indexOf.value(unit.deployment, -1);
    if (counted < 0)
        return;
    std::optional<Duration> &time = deployments.counted[counted].restoreTime;
    time = time ? std::max(*time, duration) : duration; // the longest of several
}

NoDataReason restoreFromPipeline(const MetricsInput &input, SliceDeployments &deployments,
                                 RestoreFigure &figure, std::vector<DurationSample> &samples)
{
    const std::vector<Outage> outages = outagesOf(input);
    for (const Outage &outage : outages) {
        const DeploymentUnit &first = input.links.deployments.unit(outage.firstFailed);
        const std::optional<Instant> end =
            outage.nextSucceeded < 0 ? std::nullopt
                                     : input.links.deployments.unit(outage.nextSucceeded).finished;
        if (end)
            setRestoreTime(deployments, first, *end - *first.finished);
        if (input.buckets.isEmpty())
            continue;
        const Instant periodEnd = input.buckets.end();
        if (end && input.buckets.contains(*end))
            samples.push_back({static_cast<double>((*end - *first.finished).count()), *end});
        else if (*first.finished < periodEnd && (!end || *end >= periodEnd))
            ++figure.open;
    }
    if (!outages.empty())
        return NoDataReason::NoneRestored;
    return deployments.counted.isEmpty() ? missingDeployments(input, deployments)
                                         : NoDataReason::NoIncidents;
}

NoDataReason restoreFromIncidents(const MetricsInput &input, SliceDeployments &deployments,
                                  RestoreFigure &figure, std::vector<DurationSample> &samples)
{
    for (const int index : input.slice.incidents) {
        const Incident &incident = input.data.incidents.at(index);
        const int cause = input.links.causes[static_cast<size_t>(index)];
        const DeploymentUnit *unit = cause < 0 ? nullptr : &input.links.deployments.unit(cause);
        figure.open += isOpenAtEnd(incident, input.buckets) ? 1 : 0;
        const std::optional<Instant> start = input.options.recoveryFrom == RecoveryStart::Incident
                                                 ? incident.opened
                                             : unit ? unit->finished
                                                    : std::nullopt;
        if (!incident.resolved || !start)
            continue;
        const Duration duration = *incident.resolved - *start;
        const bool isNegative = duration < Duration(0);
        if (unit && !isNegative && input.slice.covers(unit->service))
            setRestoreTime(deployments, *unit, duration);
        if (!input.buckets.contains(*incident.resolved))
            continue;
        if (isNegative)
            ++figure.negative;
        else
            samples.push_back({static_cast<double>(duration.count()), *incident.resolved});
    }
    if (input.data.incidents.isEmpty())
        return NoDataReason::NoIncidents;
    return input.slice.incidents.empty() ? NoDataReason::FilteredOut : NoDataReason::NoneRestored;
}

} // namespace

bool isOpenAtEnd(const Incident &incident, const TimeBuckets &buckets)
{
    if (buckets.isEmpty() || !incident.opened || *incident.opened >= buckets.end())
        return false;
    return !incident.resolved || *incident.resolved >= buckets.end();
}

RestoreFigure timeToRestore(const MetricsInput &input, SliceDeployments &deployments)
{
    RestoreFigure figure;
    std::vector<DurationSample> samples;
    const NoDataReason reason = input.options.failure == FailureSource::Pipeline
                                    ? restoreFromPipeline(input, deployments, figure, samples)
                                    : restoreFromIncidents(input, deployments, figure, samples);
    fillDurations(figure, samples, input);
    if (!figure.value) {
        figure.reason = reason;
        return figure;
    }
    constexpr double kMillisecondsPerSecond = 1000;
    figure.grade = gradeRestore(input.options.benchmarkYear, *figure.value / kMillisecondsPerSecond,
                                figure.records);
    return figure;
}

} // namespace obeya

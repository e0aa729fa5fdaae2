#include "assessments/delivery/figures.h"
#include "assessments/delivery/working_time.h"

#include <algorithm>

namespace obeya {

namespace {

struct Restored
{
    Duration duration;
    int bucket;
};

Duration durationBetween(const MetricsInput &input, Instant from, Instant to)
{
    const auto &calendar = input.options.workingCalendar;
    return calendar && to >= from ? workingTime(from, to, *calendar, input.options.zone)
                                  : to - from;
}

Instant finishOf(const MetricsInput &input, int unit)
{
    return Instant(Duration(input.links.unit(unit).finished));
}

NoDataReason restoreFromPipeline(const MetricsInput &input, const SliceDeployments &deployments,
                                 RestoreFigure &figure, std::vector<Restored> &samples)
{
    const std::vector<Outage> outages = outagesOf(input);
    for (const Outage &outage : outages) {
        if (input.buckets.isEmpty())
            continue;
        const Instant begin = finishOf(input, outage.firstFailed);
        const Instant periodEnd = input.buckets.end();
        std::optional<Instant> end;
        if (outage.nextSucceeded >= 0)
            end = finishOf(input, outage.nextSucceeded);
        if (end && input.buckets.contains(*end))
            samples.push_back({durationBetween(input, begin, *end), input.buckets.bucket(*end)});
        else if (begin < periodEnd && (!end || *end >= periodEnd))
            ++figure.open;
    }
    if (!outages.empty())
        return NoDataReason::NoneRestored;
    return deployments.units.empty() ? missingDeployments(input, deployments)
                                     : NoDataReason::NoIncidents;
}

NoDataReason restoreFromIncidents(const MetricsInput &input, RestoreFigure &figure,
                                  std::vector<Restored> &samples)
{
    for (const int index : input.incidents) {
        const Incident &incident = input.data().incidents().at(index);
        figure.open += isOpenAtEnd(incident, input.buckets) ? 1 : 0;
        if (!incident.resolved || !input.buckets.contains(*incident.resolved)
            || !restoreStart(input, index))
            continue;
        if (const auto duration = restoreTime(input, index))
            samples.push_back({*duration, input.buckets.bucket(*incident.resolved)});
        else
            ++figure.negative;
    }
    if (input.data().incidents().isEmpty())
        return NoDataReason::NoIncidents;
    return input.incidents.empty() ? NoDataReason::FilteredOut : NoDataReason::NoneRestored;
}

} // namespace

std::vector<Outage> outagesOf(const MetricsInput &input)
{
    const DeploymentUnits &deployments = input.links.deployments;
    std::vector<Outage> outages;
    QHash<int, size_t> running; // by service
    for (const int index : deployments.byFinish()) {
        const DeploymentUnit &unit = deployments.unit(index);
        if (!input.slice.covers(unit.service))
            continue;
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

std::optional<Instant> restoreStart(const MetricsInput &input, int index)
{
    if (input.options.recoveryFrom == RecoveryStart::Incident)
        return input.data().incidents().at(index).opened;
    const int cause = input.links.causes[static_cast<size_t>(index)];
    return cause < 0 ? std::nullopt : std::optional(finishOf(input, cause));
}

std::optional<Duration> restoreTime(const MetricsInput &input, int index)
{
    const Incident &incident = input.data().incidents().at(index);
    const std::optional<Instant> start = restoreStart(input, index);
    if (!incident.resolved || !start || *incident.resolved < *start)
        return std::nullopt;
    return durationBetween(input, *start, *incident.resolved);
}

bool isRestoredInPeriod(const MetricsInput &input, int index)
{
    const Incident &incident = input.data().incidents().at(index);
    return incident.resolved && input.buckets.contains(*incident.resolved)
           && restoreTime(input, index);
}

bool isOpenAtEnd(const Incident &incident, const TimeBuckets &buckets)
{
    if (buckets.isEmpty() || !incident.opened || *incident.opened >= buckets.end())
        return false;
    return !incident.resolved || *incident.resolved >= buckets.end();
}

RestoreFigure timeToRestore(const MetricsInput &input, const SliceDeployments &deployments)
{
    RestoreFigure figure;
    std::vector<Restored> restored;
    const NoDataReason reason = input.options.failure == FailureSource::Pipeline
                                    ? restoreFromPipeline(input, deployments, figure, restored)
                                    : restoreFromIncidents(input, figure, restored);
    std::sort(restored.begin(), restored.end(), [](const Restored &left, const Restored &right) {
        return left.duration < right.duration;
    });
    DurationSamples samples(input, restored.size());
    for (const Restored &one : restored)
        samples.add(static_cast<double>(one.duration.count()), one.bucket);
    samples.fill(figure);
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

#include "assessments/delivery/figures.h"

#include <algorithm>

namespace obeya {

namespace {

// By deployment in SliceDeployments::counted: an incident belongs to it.
std::vector<bool> deploymentsWithIncident(const MetricsInput &input,
                                          const SliceDeployments &deployments)
{
    std::vector<bool> marked(static_cast<size_t>(deployments.counted.size()), false);
    for (const int incident : input.slice.incidents) {
        const int cause = input.links.causes[static_cast<size_t>(incident)];
        if (cause < 0 || !input.slice.covers(input.links.deployments.unit(cause).service))
            continue;
        const int deployment = input.links.deployments.unit(cause).deployment;
        const int counted = deployments.indexOf.value(deployment, -1);
        if (counted >= 0)
            marked[static_cast<size_t>(counted)] = true;
    }
    return marked;
}

bool isFailed(FailureSource source, const CountedDeployment &deployment, bool hasIncident)
{
    switch (source) {
    case FailureSource::Incident:
        return deployment.succeeded && hasIncident;
    case FailureSource::Pipeline:
        return !deployment.succeeded;
    case FailureSource::Both:
        break;
    }
    return !deployment.succeeded || hasIncident;
}

// Without any incident record nobody can say that nothing failed.
NoDataReason missingIncidents(const MetricsInput &input)
{
    if (input.options.failure != FailureSource::Incident)
        return NoDataReason::None;
    if (input.data.incidents.isEmpty())
        return NoDataReason::NoIncidents;
    const auto &chosen = input.links.isIncidentChosen;
    return std::find(chosen.begin(), chosen.end(), true) == chosen.end() ? NoDataReason::FilteredOut
                                                                         : NoDataReason::None;
}

} // namespace

RatioFigure changeFailureRate(const MetricsInput &input, SliceDeployments &deployments)
{
    RatioFigure figure;
    figure.series = emptySeries(input.buckets);
    const std::vector<bool> hasIncident = deploymentsWithIncident(input, deployments);
    std::vector<int> failedOfBucket(static_cast<size_t>(figure.series.size()), 0);
    for (qsizetype index = 0; index < deployments.counted.size(); ++index) {
        CountedDeployment &deployment = deployments.counted[index];
        deployment.failed =
            isFailed(input.options.failure, deployment, hasIncident[static_cast<size_t>(index)]);
        if (input.options.failure == FailureSource::Incident && !deployment.succeeded)
            continue; // not in the denominator
        const int bucket = input.buckets.bucket(deployment.finished);
        ++figure.deployments;
        ++figure.series[bucket].records;
        figure.count += deployment.failed ? 1 : 0;
        failedOfBucket[static_cast<size_t>(bucket)] += deployment.failed ? 1 : 0;
    }
    figure.reason =
        figure.deployments == 0 ? missingDeployments(input, deployments) : missingIncidents(input);
    if (figure.reason != NoDataReason::None)
        return figure;
    figure.value = 1.0 * figure.count / figure.deployments;
    for (qsizetype bucket = 0; bucket < figure.series.size(); ++bucket) {
        SeriesPoint &point = figure.series[bucket];
        if (point.records > 0)
            point.value = 1.0 * failedOfBucket[static_cast<size_t>(bucket)] / point.records;
    }
    figure.grade =
        gradeChangeFailure(input.options.benchmarkYear, *figure.value, figure.deployments);
    return figure;
}

} // namespace obeya

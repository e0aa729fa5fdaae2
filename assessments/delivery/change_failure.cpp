#include "assessments/delivery/figures.h"

#include <algorithm>

namespace obeya {

std::vector<bool> deploymentsWithIncident(const MetricsInput &input)
{
    const DeliveryLinks &links = input.links;
    std::vector<bool> marked(static_cast<size_t>(links.deployments.deploymentCount()), false);
    for (const int incident : input.incidents) {
        const int cause = links.causes[static_cast<size_t>(incident)];
        if (cause >= 0 && input.slice.covers(links.unit(cause).service))
            marked[static_cast<size_t>(links.unit(cause).deployment)] = true;
    }
    return marked;
}

// Rolled back in one of its services of the slice.
static bool isRolledBack(const MetricsInput &input, int deployment)
{
    const DeliveryLinks &links = input.links;
    for (int unit = links.deployments.firstUnit(deployment);
         unit < links.deployments.firstUnit(deployment + 1); ++unit) {
        if (links.isRolledBack[static_cast<size_t>(unit)] && links.deployments.rank(unit) >= 0
            && input.slice.covers(links.unit(unit).service))
            return true;
    }
    return false;
}

bool isFailed(const MetricsInput &input, int unit, const std::vector<bool> &withIncident)
{
    const DeploymentUnit &decided = input.links.unit(unit);
    const bool hasSucceeded = decided.result == DeploymentResult::Succeeded;
    const bool isGone = isRolledBack(input, decided.deployment);
    const bool hasIncident = withIncident[static_cast<size_t>(decided.deployment)];
    switch (input.options.failure) {
    case FailureSource::Incident:
        return hasSucceeded && (hasIncident || isGone);
    case FailureSource::Pipeline:
        return !hasSucceeded || isGone;
    case FailureSource::Both:
        break;
    }
    return !hasSucceeded || hasIncident || isGone;
}

// Without any incident record nobody can say that nothing failed.
static NoDataReason missingIncidents(const MetricsInput &input)
{
    if (input.options.failure != FailureSource::Incident)
        return NoDataReason::None;
    if (input.data().incidents().isEmpty())
        return NoDataReason::NoIncidents;
    const auto &chosen = input.links.isIncidentChosen;
    return std::find(chosen.begin(), chosen.end(), true) == chosen.end() ? NoDataReason::FilteredOut
                                                                         : NoDataReason::None;
}

static void addRates(RatioFigure &figure, const std::vector<int> &counts)
{
    for (qsizetype bucket = 0; bucket < figure.series.size(); ++bucket) {
        SeriesPoint &point = figure.series[bucket];
        if (point.records > 0)
            point.value = 1.0 * counts[static_cast<size_t>(bucket)] / point.records;
    }
}

RatioFigure changeFailureRate(const MetricsInput &input, const SliceDeployments &deployments,
                              const std::vector<bool> &withIncident)
{
    RatioFigure figure;
    figure.series = emptySeries(input.buckets);
    std::vector<int> failed(static_cast<size_t>(figure.series.size()), 0);
    for (size_t place = 0; place < deployments.units.size(); ++place) {
        const int unit = deployments.units[place];
        if (input.options.failure == FailureSource::Incident
            && input.links.unit(unit).result != DeploymentResult::Succeeded)
            continue; // not in the denominator
        const int bucket = input.buckets.bucketOfDay(deployments.days[place]);
        const int failure = isFailed(input, unit, withIncident) ? 1 : 0;
        ++figure.deployments;
        ++figure.series[bucket].records;
        figure.count += failure;
        failed[static_cast<size_t>(bucket)] += failure;
    }
    figure.reason =
        figure.deployments == 0 ? missingDeployments(input, deployments) : missingIncidents(input);
    const bool isSeen = figure.count > 0; // what was rolled back is known without incidents
    if (figure.reason != NoDataReason::None && !isSeen)
        return figure;
    figure.reason = NoDataReason::None;
    figure.value = 1.0 * figure.count / figure.deployments;
    addRates(figure, failed);
    figure.grade =
        gradeChangeFailure(input.options.benchmarkYear, *figure.value, figure.deployments);
    return figure;
}

RatioFigure reworkRate(const MetricsInput &input, const SliceDeployments &deployments)
{
    RatioFigure figure;
    figure.grade.note = GradeNote::NoThresholds;
    figure.series = emptySeries(input.buckets);
    std::vector<int> rework(static_cast<size_t>(figure.series.size()), 0);
    bool hasSigns = false;
    for (size_t place = 0; place < deployments.units.size(); ++place) {
        const auto unit = static_cast<size_t>(deployments.units[place]);
        if (input.links.unit(deployments.units[place]).result != DeploymentResult::Succeeded)
            continue;
        const int bucket = input.buckets.bucketOfDay(deployments.days[place]);
        const int isRework = input.links.rework[unit] != ReworkSign::None ? 1 : 0;
        hasSigns = hasSigns || input.links.hasReworkSigns[unit];
        ++figure.deployments;
        ++figure.series[bucket].records;
        figure.count += isRework;
        rework[static_cast<size_t>(bucket)] += isRework;
    }
    if (figure.deployments == 0)
        figure.reason = missingDeployments(input, deployments);
    else if (!hasSigns)
        figure.reason = NoDataReason::NoReworkSigns;
    if (figure.reason != NoDataReason::None)
        return figure;
    figure.value = 1.0 * figure.count / figure.deployments;
    addRates(figure, rework);
    return figure;
}

} // namespace obeya

#include "assessments/delivery/figures.h"

#include <algorithm>

namespace obeya {

FailureSigns findFailureSigns(const MetricsInput &input)
{
    const DeliveryLinks &links = input.links;
    const auto count = static_cast<size_t>(links.deployments.deploymentCount());
    FailureSigns signs{std::vector<bool>(count, false), std::vector<bool>(count, false)};
    const auto mark = [&](int unit, std::vector<bool> &marks) {
        if (unit >= 0 && input.slice.covers(links.unit(unit).service))
            marks[static_cast<size_t>(links.unit(unit).deployment)] = true;
    };
    for (const int incident : input.incidents)
        mark(links.causes[static_cast<size_t>(incident)], signs.hasIncident);
    for (const int unit : links.rolledBack)
        mark(unit, signs.isRolledBack);
    return signs;
}

static bool isFailed(FailureSource source, bool succeeded, bool hasIncident, bool isRolledBack)
{
    switch (source) {
    case FailureSource::Incident:
        return succeeded && (hasIncident || isRolledBack);
    case FailureSource::Pipeline:
        return !succeeded || isRolledBack;
    case FailureSource::Both:
        break;
    }
    return !succeeded || hasIncident || isRolledBack;
}

bool isFailed(const MetricsInput &input, int unit, const FailureSigns &signs)
{
    const DeploymentUnit &decided = input.links.unit(unit);
    const auto deployment = static_cast<size_t>(decided.deployment);
    return isFailed(input.options.failure, decided.result == DeploymentResult::Succeeded,
                    signs.hasIncident[deployment], signs.isRolledBack[deployment]);
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
                              const FailureSigns &signs)
{
    RatioFigure figure;
    figure.series = emptySeries(input.buckets);
    std::vector<int> failed(static_cast<size_t>(figure.series.size()), 0);
    for (size_t place = 0; place < deployments.units.size(); ++place) {
        if (input.options.failure == FailureSource::Incident && deployments.succeeded[place] == 0)
            continue; // not in the denominator
        const int bucket = input.buckets.bucketOfDay(deployments.days[place]);
        const int failure = isFailed(input, deployments.units[place], signs) ? 1 : 0;
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
        if (deployments.succeeded[place] == 0)
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

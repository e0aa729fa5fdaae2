#include "assessments/delivery/figures.h"
#include "assessments/delivery/statistics.h"

#include <algorithm>

namespace obeya {

namespace {

void leaveOut(LeftOut &leftOut, DeploymentResult result)
{
    switch (result) {
    case DeploymentResult::Succeeded:
    case DeploymentResult::Failed:
        ++leftOut.noFinishTime;
        return;
    case DeploymentResult::Cancelled:
        ++leftOut.cancelled;
        return;
    case DeploymentResult::Skipped:
        ++leftOut.skipped;
        return;
    case DeploymentResult::Running:
        ++leftOut.running;
        return;
    case DeploymentResult::Unknown:
        ++leftOut.unknownResult;
        return;
    }
}

// Takes one deployment, by the unit that decides it.
void countDeployment(const MetricsInput &input, int index, SliceDeployments &result)
{
    LeftOut &leftOut = result.leftOut;
    const TimeBuckets &buckets = input.buckets;
    const DeploymentUnit &unit = input.links.unit(index);
    const Instant dated{Duration(unit.dated)};
    if (unit.fit == EnvironmentFit::Other) {
        ++leftOut.otherEnvironment;
    } else if (unit.fit == EnvironmentFit::Missing) {
        ++leftOut.noEnvironment;
    } else if (unit.dated != kNoTime && !buckets.isEmpty() && !buckets.contains(dated)) {
        ++leftOut.outsidePeriod;
    } else if (!unit.isFinished()) {
        leaveOut(leftOut, unit.result);
    } else {
        result.units.push_back(index);
        result.days.push_back(buckets.day(dated));
        result.succeeded.push_back(unit.result == DeploymentResult::Succeeded ? 1 : 0);
    }
}

} // namespace

SliceDeployments countDeployments(const MetricsInput &input)
{
    const DeploymentUnits &deployments = input.links.deployments;
    SliceDeployments result;
    const int count = deployments.deploymentCount();
    if (input.slice.isEverything) {
        result.units.reserve(static_cast<size_t>(count));
        result.days.reserve(static_cast<size_t>(count));
        result.succeeded.reserve(static_cast<size_t>(count));
    }
    int index = 0;
    for (int deployment = 0; deployment < count; ++deployment) {
        int best = -1;
        for (const int end = deployments.firstUnit(deployment + 1); index < end; ++index) {
            const DeploymentUnit &unit = deployments.unit(index);
            if (input.slice.covers(unit.service)
                && (best < 0 || deployments.decidesOver(unit, deployments.unit(best))))
                best = index;
        }
        if (best < 0)
            ++result.leftOut.otherService;
        else
            countDeployment(input, best, result);
    }
    return result;
}

NoDataReason missingDeployments(const MetricsInput &input, const SliceDeployments &deployments)
{
    const LeftOut &left = deployments.leftOut;
    const bool isFiltered =
        left.otherEnvironment + left.noEnvironment + left.otherService + left.outsidePeriod > 0;
    return isFiltered && input.data().deployments().size() > 0 ? NoDataReason::FilteredOut
                                                               : NoDataReason::NoDeployments;
}

QList<SeriesPoint> emptySeries(const TimeBuckets &buckets)
{
    QList<SeriesPoint> series;
    series.reserve(buckets.bucketCount());
    for (int bucket = 0; bucket < buckets.bucketCount(); ++bucket) {
        SeriesPoint point;
        point.start = buckets.bucketStart(bucket);
        series.append(point);
    }
    return series;
}

DeploymentFrequency deploymentFrequency(const MetricsInput &input,
                                        const SliceDeployments &deployments)
{
    const TimeBuckets &buckets = input.buckets;
    DeploymentFrequency figure;
    figure.series = emptySeries(buckets);
    std::vector<bool> hasDeployment(static_cast<size_t>(buckets.dayCount()), false);
    for (size_t place = 0; place < deployments.units.size(); ++place) {
        if (deployments.succeeded[place] == 0)
            continue;
        ++figure.deployments;
        const int day = deployments.days[place];
        ++figure.series[buckets.bucketOfDay(day)].records;
        hasDeployment[static_cast<size_t>(day)] = true;
    }
    std::vector<double> daysOfWeek(static_cast<size_t>(buckets.weekCount()), 0);
    for (int day = 0; day < buckets.dayCount(); ++day) {
        if (!hasDeployment[static_cast<size_t>(day)])
            continue;
        ++figure.daysWithDeployments;
        ++daysOfWeek[static_cast<size_t>(buckets.weekOfDay(day))];
    }
    for (SeriesPoint &point : figure.series)
        point.value = point.records;
    if (!buckets.isEmpty()) {
        constexpr double kDaysPerWeek = 7;
        figure.perDay = 1.0 * figure.deployments / buckets.dayCount();
        figure.perWeek = kDaysPerWeek * figure.deployments / buckets.dayCount();
    }
    std::sort(daysOfWeek.begin(), daysOfWeek.end());
    figure.medianDaysPerWeek = median(daysOfWeek).value_or(0);
    figure.grade = gradeFrequency(input.options.benchmarkYear, figure.perDay, figure.deployments);
    return figure;
}

} // namespace obeya

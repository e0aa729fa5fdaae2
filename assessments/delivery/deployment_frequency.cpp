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
void countDeployment(const MetricsInput &input, const DeploymentUnit &unit,
                     SliceDeployments &result)
{
    LeftOut &leftOut = result.leftOut;
    const TimeBuckets &buckets = input.buckets;
    if (unit.fit == EnvironmentFit::Other) {
        ++leftOut.otherEnvironment;
    } else if (unit.fit == EnvironmentFit::Missing) {
        ++leftOut.noEnvironment;
    } else if (unit.dated && !buckets.isEmpty() && !buckets.contains(*unit.dated)) {
        ++leftOut.outsidePeriod;
    } else if (!unit.isFinished()) {
        leaveOut(leftOut, unit.result);
    } else {
        CountedDeployment counted;
        counted.row = unit.row;
        counted.finished = *unit.finished;
        counted.succeeded = unit.result == DeploymentResult::Succeeded;
        result.counted.append(counted);
    }
}

} // namespace

SliceDeployments countDeployments(const MetricsInput &input)
{
    const DeploymentUnits &deployments = input.links.deployments;
    SliceDeployments result;
    result.leftOut.otherService = input.slice.otherService;
    const DeploymentUnit *best = nullptr;
    for (const int index : input.slice.units) {
        const DeploymentUnit &unit = deployments.unit(index);
        if (best && best->deployment != unit.deployment) {
            countDeployment(input, *best, result);
            best = nullptr;
        }
        if (!best || decidesOver(input.data, unit, *best))
            best = &unit;
    }
    if (best)
        countDeployment(input, *best, result);

    const auto unitOf = [&](const CountedDeployment &counted) -> const DeploymentUnit & {
        return deployments.unit(deployments.unitOfRow[static_cast<size_t>(counted.row)]);
    };
    std::sort(result.counted.begin(), result.counted.end(),
              [&](const CountedDeployment &left, const CountedDeployment &right) {
                  return finishesBefore(input.data, unitOf(left), unitOf(right));
              });
    result.indexOf.reserve(result.counted.size());
    int place = 0;
    for (const CountedDeployment &counted : std::as_const(result.counted))
        result.indexOf.insert(unitOf(counted).deployment, place++);
    return result;
}

NoDataReason missingDeployments(const MetricsInput &input, const SliceDeployments &deployments)
{
    const LeftOut &left = deployments.leftOut;
    const bool isFiltered =
        left.otherEnvironment + left.noEnvironment + left.otherService + left.outsidePeriod > 0;
    return isFiltered && !input.data.deployments.isEmpty() ? NoDataReason::FilteredOut
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
    for (SeriesPoint &point : figure.series)
        point.value = 0;
    std::vector<double> daysOfWeek(static_cast<size_t>(buckets.weekCount()), 0);
    int lastDay = -1; // deployments come by finish
    for (const CountedDeployment &deployment : deployments.counted) {
        if (!deployment.succeeded)
            continue;
        ++figure.deployments;
        SeriesPoint &point = figure.series[buckets.bucket(deployment.finished)];
        ++point.records;
        point.value = point.records;
        const int day = buckets.day(deployment.finished);
        if (day == lastDay)
            continue;
        ++figure.daysWithDeployments;
        ++daysOfWeek[static_cast<size_t>(buckets.weekOfDay(day))];
        lastDay = day;
    }
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

#include "assessments/delivery/figures.h"
#include "assessments/delivery/statistics.h"

#include <algorithm>
#include <array>

namespace obeya {

namespace {

LeftOutReason reasonOf(DeploymentResult result)
{
    switch (result) {
    case DeploymentResult::Succeeded:
    case DeploymentResult::Failed:
        return LeftOutReason::NoFinishTime;
    case DeploymentResult::Cancelled:
        return LeftOutReason::Cancelled;
    case DeploymentResult::Skipped:
        return LeftOutReason::Skipped;
    case DeploymentResult::Running:
        return LeftOutReason::Running;
    case DeploymentResult::Unknown:
        break;
    }
    return LeftOutReason::UnknownResult;
}

int *counterOf(LeftOut &leftOut, LeftOutReason reason)
{
    const std::array counters{
        &leftOut.otherEnvironment, &leftOut.noEnvironment, &leftOut.otherService,
        &leftOut.outsidePeriod,    &leftOut.noFinishTime,  &leftOut.cancelled,
        &leftOut.skipped,          &leftOut.running,       &leftOut.unknownResult};
    return counters[static_cast<size_t>(reason)];
}

std::optional<LeftOutReason> reasonOf(const DeploymentUnit &unit, const TimeBuckets &buckets)
{
    if (unit.fit == EnvironmentFit::Other)
        return LeftOutReason::OtherEnvironment;
    if (unit.fit == EnvironmentFit::Missing)
        return LeftOutReason::NoEnvironment;
    if (unit.dated != kNoTime && !buckets.isEmpty()
        && !buckets.contains(Instant(Duration(unit.dated))))
        return LeftOutReason::OutsidePeriod;
    return unit.isFinished() ? std::nullopt : std::optional(reasonOf(unit.result));
}

// Takes one deployment, by the unit that decides it; -1 and any of its units when the services had
// no part in it.
void countDeployment(const MetricsInput &input, int index, int any, RowDetail detail,
                     SliceDeployments &result)
{
    const DeploymentUnit &unit = input.links.unit(index < 0 ? any : index);
    const std::optional<LeftOutReason> reason =
        index < 0 ? LeftOutReason::OtherService : reasonOf(unit, input.buckets);
    if (!reason) {
        result.units.push_back(index);
        result.days.push_back(input.buckets.day(Instant(Duration(unit.dated))));
        result.succeeded.push_back(unit.result == DeploymentResult::Succeeded ? 1 : 0);
        return;
    }
    ++*counterOf(result.leftOut, *reason);
    if (detail == RowDetail::WithRows)
        result.leftOutUnits.emplace_back(*reason, index < 0 ? any : index);
}

} // namespace

SliceDeployments countDeployments(const MetricsInput &input, RowDetail detail)
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
        const int any = index;
        for (const int end = deployments.firstUnit(deployment + 1); index < end; ++index) {
            const DeploymentUnit &unit = deployments.unit(index);
            if (input.slice.covers(unit.service)
                && (best < 0 || deployments.decidesOver(unit, deployments.unit(best))))
                best = index;
        }
        countDeployment(input, best, any, detail, result);
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

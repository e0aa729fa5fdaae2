#include "reports/export/metrics_json.h"

#include <QDateTime>
#include <QJsonArray>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue secondsOrNull(std::optional<double> milliseconds)
{
    return milliseconds ? QJsonValue(*milliseconds / 1000) : QJsonValue();
}

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue reasonOrNull(NoDataReason reason)
{
    return reason == NoDataReason::None ? QJsonValue() : QJsonValue(noDataReasonName(reason));
}

QString bucketName(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return u"day"_s;
    case Bucket::Week:
        return u"week"_s;
    case Bucket::Month:
        return u"month"_s;
    case Bucket::Quarter:
        break;
    }
    return u"quarter"_s;
}

QString failureName(FailureSource failure)
{
    switch (failure) {
    case FailureSource::Incident:
        return u"incident"_s;
    case FailureSource::Pipeline:
        return u"pipeline"_s;
    case FailureSource::Both:
        break;
    }
    return u"both"_s;
}

QString centralName(CentralValue central)
{
    switch (central) {
    case CentralValue::Median:
        return u"median"_s;
    case CentralValue::Mean:
        return u"mean"_s;
    case CentralValue::LowerMedian:
        break;
    }
    return u"lower-median"_s;
}

QString startName(LeadTimeStart start)
{
    switch (start) {
    case LeadTimeStart::Committed:
        return u"committed"_s;
    case LeadTimeStart::Authored:
        return u"authored"_s;
    case LeadTimeStart::FirstCommit:
        return u"first-commit"_s;
    case LeadTimeStart::Opened:
        return u"opened"_s;
    case LeadTimeStart::Merged:
        break;
    }
    return u"merged"_s;
}

QString noteName(GradeNote note)
{
    switch (note) {
    case GradeNote::None:
        break;
    case GradeNote::NoValue:
        return u"no value"_s;
    case GradeNote::TooFewRecords:
        return u"too few records"_s;
    case GradeNote::NoTiers:
        return u"no tiers in this report"_s;
    case GradeNote::Ambiguous:
        return u"bands overlap"_s;
    case GradeNote::NearestCluster:
        return u"nearest cluster"_s;
    case GradeNote::NoThresholds:
        return u"no thresholds"_s;
    }
    return {};
}

void addGrade(QJsonObject &object, const Grade &grade)
{
    object.insert("level"_L1,
                  grade.level ? QJsonValue(performanceLevelName(*grade.level)) : QJsonValue());
    object.insert("level_note"_L1, textOrNull(noteName(grade.note)));
}

QJsonArray seriesToJson(const QList<SeriesPoint> &series)
{
    QJsonArray array;
    for (const SeriesPoint &point : series) {
        QJsonObject object{{u"start"_s, point.start.toString(Qt::ISODate)},
                           {u"value"_s, orNull(point.value)},
                           {u"records"_s, point.records}};
        if (point.p25 && point.p75) {
            object.insert("p25"_L1, *point.p25);
            object.insert("p75"_L1, *point.p75);
        }
        array.append(object);
    }
    return array;
}

QJsonObject frequencyToJson(const DeploymentFrequency &figure)
{
    QJsonObject object{{u"deployments"_s, figure.deployments},
                       {u"per_day"_s, figure.perDay},
                       {u"per_week"_s, figure.perWeek},
                       {u"days_with_deployments"_s, figure.daysWithDeployments},
                       {u"median_days_per_week"_s, figure.medianDaysPerWeek},
                       {u"series"_s, seriesToJson(figure.series)}};
    addGrade(object, figure.grade);
    return object;
}

QJsonObject durationToJson(const DurationFigure &figure)
{
    QJsonObject object{
        {u"value_s"_s, secondsOrNull(figure.value)},   {u"mean_s"_s, secondsOrNull(figure.mean)},
        {u"median_s"_s, secondsOrNull(figure.median)}, {u"p75_s"_s, secondsOrNull(figure.p75)},
        {u"p90_s"_s, secondsOrNull(figure.p90)},       {u"reason"_s, reasonOrNull(figure.reason)},
        {u"series"_s, seriesToJson(figure.series)}};
    addGrade(object, figure.grade);
    return object;
}

QJsonObject leadTimeToJson(const LeadTimeFigure &figure)
{
    QJsonObject object = durationToJson(figure);
    object.insert("changes"_L1, figure.records);
    object.insert("excluded"_L1,
                  QJsonObject{{u"first_deployment"_s, figure.excluded.firstDeployment},
                              {u"undeployed"_s, figure.excluded.undeployed},
                              {u"after_deployment"_s, figure.excluded.afterDeployment},
                              {u"merge_commits"_s, figure.excluded.mergeCommits},
                              {u"no_start"_s, figure.excluded.noStart},
                              {u"copies"_s, figure.excluded.copies}});
    object.insert("paired_by"_L1, QJsonObject{{u"explicit"_s, figure.pairedBy.explicitLink},
                                              {u"graph"_s, figure.pairedBy.graph},
                                              {u"sha"_s, figure.pairedBy.sha},
                                              {u"time"_s, figure.pairedBy.time}});
    return object;
}

QJsonObject restoreToJson(const RestoreFigure &figure)
{
    QJsonObject object = durationToJson(figure);
    object.insert("restored"_L1, figure.records);
    object.insert("open"_L1, figure.open);
    object.insert("negative"_L1, figure.negative);
    return object;
}

QJsonObject ratioToJson(const RatioFigure &figure, QLatin1StringView countName)
{
    QJsonObject object{{u"value"_s, orNull(figure.value)},
                       {u"deployments"_s, figure.deployments},
                       {u"reason"_s, reasonOrNull(figure.reason)},
                       {u"series"_s, seriesToJson(figure.series)}};
    object.insert(countName, figure.count);
    return object;
}

QJsonObject leftOutToJson(const LeftOut &leftOut)
{
    return {{u"other_environment"_s, leftOut.otherEnvironment},
            {u"no_environment"_s, leftOut.noEnvironment},
            {u"other_service"_s, leftOut.otherService},
            {u"outside_period"_s, leftOut.outsidePeriod},
            {u"no_finish_time"_s, leftOut.noFinishTime},
            {u"cancelled"_s, leftOut.cancelled},
            {u"skipped"_s, leftOut.skipped},
            {u"running"_s, leftOut.running},
            {u"unknown_result"_s, leftOut.unknownResult}};
}

QJsonObject setToJson(const MetricSet &set)
{
    QJsonObject failure = ratioToJson(set.changeFailureRate, "failed"_L1);
    addGrade(failure, set.changeFailureRate.grade);
    return {{u"deployment_frequency"_s, frequencyToJson(set.frequency)},
            {u"lead_time"_s, leadTimeToJson(set.leadTime)},
            {u"change_failure_rate"_s, failure},
            {u"time_to_restore"_s, restoreToJson(set.timeToRestore)},
            {u"rework_rate"_s, ratioToJson(set.reworkRate, "rework"_L1)},
            {u"incidents"_s, QJsonObject{{u"total"_s, set.incidents.total},
                                         {u"attributed"_s, set.incidents.attributed},
                                         {u"unattributed"_s, set.incidents.unattributed}}},
            {u"left_out"_s, leftOutToJson(set.leftOut)}};
}

QJsonValue calendarToJson(const std::optional<WorkingCalendar> &calendar)
{
    if (!calendar)
        return {};
    QJsonArray days;
    for (const Qt::DayOfWeek day : calendar->days)
        days.append(static_cast<int>(day)); // 1: Monday
    return QJsonObject{{u"days"_s, days},
                       {u"from"_s, calendar->begin.toString(u"HH:mm")},
                       {u"to"_s, calendar->end.toString(u"HH:mm")}};
}

QJsonObject graphGapsToJson(const GraphGaps &gaps)
{
    return {{u"unknown_commits"_s, gaps.unknownCommits},
            {u"turns"_s, gaps.areTurnsCounted ? QJsonValue(gaps.turns) : QJsonValue()},
            {u"first_deployments"_s, gaps.firstDeployments},
            {u"unknown_parents"_s, gaps.unknownParents},
            {u"broken_cycles"_s, gaps.brokenCycles}};
}

QJsonObject methodToJson(const MetricsOptions &options)
{
    const QJsonValue window =
        options.attributionWindow
            ? QJsonValue(static_cast<qint64>(options.attributionWindow->count()))
            : QJsonValue();
    return {{u"failure"_s, failureName(options.failure)},
            {u"central"_s, centralName(options.central)},
            {u"recovery_from"_s,
             options.recoveryFrom == RecoveryStart::Incident ? u"incident"_s : u"deployment"_s},
            {u"lead_time_from"_s, startName(options.leadTimeFrom)},
            {u"attribution_window_s"_s, window},
            {u"first_deployment"_s,
             options.firstDeployment == FirstDeployment::Skip ? u"skip"_s : u"include"_s},
            {u"rework_detection"_s, options.rework == ReworkDetection::BySigns},
            {u"working_calendar"_s, calendarToJson(options.workingCalendar)},
            {u"infer_by_time"_s, options.inference == Inference::ByTime},
            {u"benchmark"_s, options.benchmarkYear}};
}

} // namespace

QJsonObject metricsToJson(const DeliveryMetrics &metrics)
{
    const MetricsOptions &options = metrics.options;
    QJsonObject object = setToJson(metrics.all);
    object.insert("period"_L1, QJsonObject{{u"from"_s, dayOrNull(options.from)},
                                           {u"to"_s, dayOrNull(options.to)},
                                           {u"time_zone"_s, QString::fromUtf8(options.zone.id())},
                                           {u"bucket"_s, bucketName(options.bucket)},
                                           {u"week_start"_s, options.weekStart == WeekStart::Monday
                                                                 ? u"monday"_s
                                                                 : u"sunday"_s}});
    const QStringList environments =
        options.environments.isEmpty() ? QStringList{u"production"_s} : options.environments;
    object.insert("filters"_L1,
                  QJsonObject{{u"services"_s, QJsonArray::fromStringList(options.services)},
                              {u"environments"_s, QJsonArray::fromStringList(environments)}});
    object.insert("method"_L1, methodToJson(options));
    object.insert("commit_graph"_L1, graphGapsToJson(metrics.graphGaps));
    QJsonArray services;
    for (const MetricSet &set : metrics.services) {
        QJsonObject service = setToJson(set);
        service.insert("service"_L1, set.service);
        services.append(service);
    }
    object.insert("services"_L1, services);
    return object;
}

} // namespace obeya

#include "reports/content/method_text.h"

#include "assessments/delivery/benchmark.h"
#include "reports/content/measure_figures.h"

namespace obeya {

namespace {

QString failureText(FailureSource failure, const Language &language)
{
    switch (failure) {
    case FailureSource::Incident:
        return language.text(QT_TRANSLATE_NOOP(
            "obeya::reports",
            "Successful deployments with at least one incident ÷ successful deployments."));
    case FailureSource::Pipeline:
        return language.text(QT_TRANSLATE_NOOP(
            "obeya::reports", "Failed deployments ÷ failed and successful deployments. Cancelled, "
                              "skipped and running ones count in neither."));
    case FailureSource::Both:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports",
                                           "Deployments that failed or have an incident ÷ failed "
                                           "and successful deployments."));
}

QString startText(LeadTimeStart start, const Language &language)
{
    switch (start) {
    case LeadTimeStart::Committed:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "commit"));
    case LeadTimeStart::Authored:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "authoring of the commit"));
    case LeadTimeStart::FirstCommit:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "first commit of the request"));
    case LeadTimeStart::Opened:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "opening of the request"));
    case LeadTimeStart::Merged:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "merge"));
}

QString restoreText(const MetricsOptions &options, const Language &language)
{
    if (options.failure == FailureSource::Pipeline)
        return language.text(QT_TRANSLATE_NOOP(
            "obeya::reports", "From the first failed deployment to the next success of the same "
                              "service; failures in a row are one outage."));
    if (options.recoveryFrom == RecoveryStart::Deployment)
        return language.text(QT_TRANSLATE_NOOP(
            "obeya::reports", "From the finish of the deployment that caused an incident to its "
                              "resolution, for incidents resolved in the period."));
    return language.text(QT_TRANSLATE_NOOP("obeya::reports",
                                           "From opening to resolution, for incidents resolved in "
                                           "the period. Open ones are counted, not averaged."));
}

QString sourceText(FailureSource failure, const Language &language)
{
    switch (failure) {
    case FailureSource::Incident:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents"));
    case FailureSource::Pipeline:
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "failed deployments"));
    case FailureSource::Both:
        break;
    }
    return language.text(QT_TRANSLATE_NOOP("obeya::reports", "incidents and failed deployments"));
}

QString windowText(const MetricsOptions &options, const Language &language)
{
    if (!options.attributionWindow)
        return language.text(QT_TRANSLATE_NOOP("obeya::reports", "no limit"));
    return limitText(static_cast<double>(options.attributionWindow->count()), language);
}

QString workingHoursText(const WorkingCalendar &calendar, const Language &language)
{
    QStringList days;
    for (const Qt::DayOfWeek day : calendar.days)
        days.append(language.locale().standaloneDayName(day, QLocale::ShortFormat));
    return QStringLiteral("%1, %2–%3")
        .arg(listText(days, language), calendar.begin.toString(u"HH:mm"),
             calendar.end.toString(u"HH:mm"));
}

QString bucketWords(const MetricsOptions &options, const Language &language)
{
    if (options.bucket != Bucket::Week)
        return bucketText(options.bucket, language);
    return options.weekStart == WeekStart::Monday
               ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "week, from Monday"))
               : language.text(QT_TRANSLATE_NOOP("obeya::reports", "week, from Sunday"));
}

} // namespace

QString definitionText(Measure measure, const MetricsOptions &options, const Language &language)
{
    switch (measure) {
    case Measure::DeploymentFrequency:
        return language.text(QT_TRANSLATE_NOOP(
            "obeya::reports", "Successful deployments that finished in the period, per calendar "
                              "week of it, weeks without one included."));
    case Measure::LeadTime:
        //: %1 is the start of the lead time, such as commit
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "From %1 to the finish of the first successful deployment "
                                    "that shipped the change. Merge commits are left out."))
            .arg(startText(options.leadTimeFrom, language));
    case Measure::ChangeFailureRate:
        return failureText(options.failure, language);
    case Measure::ReworkRate:
        return options.rework == ReworkDetection::BySigns
                   ? language.text(QT_TRANSLATE_NOOP(
                       "obeya::reports",
                       "Successful deployments marked as rework by their source, that went back to "
                       "an earlier version, or that shipped a revert or hotfix ÷ successful "
                       "deployments."))
                   : language.text(QT_TRANSLATE_NOOP(
                       "obeya::reports", "Successful deployments marked as rework by their source "
                                         "÷ successful deployments."));
    case Measure::TimeToRestore:
        break;
    }
    return restoreText(options, language);
}

QList<QPair<QString, QString>> optionFacts(const MetricsOptions &options, const Language &language)
{
    const QString all = language.text(QT_TRANSLATE_NOOP("obeya::reports", "all"));
    const QString production = language.text(QT_TRANSLATE_NOOP("obeya::reports", "production"));
    return {
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Period")),
         periodText(options.from.value_or(QDate()), options.to.value_or(QDate()), language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Time zone")),
         QString::fromUtf8(options.zone.id())},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Hours that count")),
         options.workingCalendar
             ? workingHoursText(*options.workingCalendar, language)
             : language.text(QT_TRANSLATE_NOOP("obeya::reports", "around the clock"))},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Buckets")),
         bucketWords(options, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Services")),
         options.services.isEmpty() ? all : listText(options.services, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Environments")),
         options.environments.isEmpty() ? production : listText(options.environments, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Failures from")),
         sourceText(options.failure, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Central value")),
         centralText(options.central, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Lead time from")),
         startText(options.leadTimeFrom, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Recovery from")),
         options.recoveryFrom == RecoveryStart::Incident
             ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "opening of the incident"))
             : language.text(QT_TRANSLATE_NOOP("obeya::reports", "finish of the deployment"))},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Attribution window")),
         windowText(options, language)},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Changes inferred by time")),
         options.inference == Inference::ByTime
             ? language.text(QT_TRANSLATE_NOOP("obeya::reports", "yes"))
             : language.text(QT_TRANSLATE_NOOP("obeya::reports", "no"))},
        {language.text(QT_TRANSLATE_NOOP("obeya::reports", "Report year")),
         QString::number(options.benchmarkYear)},
    };
}

QString benchmarkNote(int year, const Language &language)
{
    const BenchmarkYear *benchmark = findBenchmark(year);
    if (!benchmark || benchmark->frequency.isEmpty())
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "The %1 State of DevOps report has no groups, so none are "
                                    "shown."))
            .arg(year);
    if (benchmark->changeFailureIsAmbiguous)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "The change failure figures of the %1 report are tied or out "
                                    "of order, so the rate alone cannot tell its groups apart."))
            .arg(year);
    if (benchmark->changeFailureIsCluster)
        return language
            .text(QT_TRANSLATE_NOOP("obeya::reports",
                                    "The change failure figures of the %1 report are centres of "
                                    "its groups, not limits; the nearest one is named."))
            .arg(year);
    return language
        .text(QT_TRANSLATE_NOOP("obeya::reports",
                                "A figure is in the best group of the %1 report whose worse limit "
                                "it still meets."))
        .arg(year);
}

} // namespace obeya

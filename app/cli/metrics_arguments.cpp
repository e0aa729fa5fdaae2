#include "app/cli/metrics_arguments.h"

#include "app/cli/cli_text.h"
#include "app/cli/project_choice.h"

#include <QRegularExpression>

namespace obeya {

using namespace Qt::StringLiterals;

void declareMetricsOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const QString &name, const QString &value) {
        parser.addOption({name, {}, value});
    };
    option(u"from"_s, u"D"_s);
    option(u"to"_s, u"D"_s);
    option(u"time-zone"_s, u"Z"_s);
    option(u"bucket"_s, u"day|week|month|quarter"_s);
    option(u"week-start"_s, u"monday|sunday"_s);
    option(u"service"_s, u"S"_s);
    option(u"environment"_s, u"E"_s);
    option(u"failure"_s, u"incident|pipeline|both"_s);
    option(u"central"_s, u"median|mean|lower-median"_s);
    option(u"recovery-from"_s, u"incident|deployment"_s);
    option(u"lead-time-from"_s, u"committed|authored|first-commit|opened|merged"_s);
    option(u"attribution-window"_s, u"7d|36h|none"_s);
    option(u"first-deployment"_s, u"skip|include"_s);
    option(u"rework-detection"_s, u"on|off"_s);
    option(u"working-hours"_s, u"1-5,09:00-17:00"_s);
    option(u"benchmark"_s, u"YEAR"_s);
    parser.addOption(QCommandLineOption(u"infer-by-time"_s));
    parser.addOption(QCommandLineOption(u"per-service"_s));
}

static Error badValue(const QString &option, const QString &value)
{
    return {ErrorCode::BadArgument,
            cliText(QT_TRANSLATE_NOOP("obeya::cli", "--%1 does not take “%2”.")).arg(option, value),
            {}};
}

// Sets the target to the value that belongs to the option's word.
template<typename Value>
static std::optional<Error> choose(const QCommandLineParser &parser, const QString &option,
                                   Value &target,
                                   std::initializer_list<std::pair<QLatin1StringView, Value>> words)
{
    if (!parser.isSet(option))
        return std::nullopt;
    for (const auto &[word, value] : words) {
        if (parser.value(option) == word) {
            target = value;
            return std::nullopt;
        }
    }
    return badValue(option, parser.value(option));
}

static std::optional<Error> readDay(const QCommandLineParser &parser, const QString &option,
                                    std::optional<QDate> &day)
{
    if (!parser.isSet(option))
        return std::nullopt;
    day = readCalendarDay(parser.value(option));
    if (!day)
        return badValue(option, parser.value(option));
    return std::nullopt;
}

static std::optional<Error> readWindow(const QCommandLineParser &parser, MetricsOptions &options)
{
    const QString option = u"attribution-window"_s;
    if (!parser.isSet(option))
        return std::nullopt;
    if (parser.value(option) == "none"_L1) {
        options.attributionWindow.reset();
        return std::nullopt;
    }
    static const QRegularExpression form(u"^(\\d{1,5})([dh])$"_s);
    const auto match = form.match(parser.value(option));
    if (!match.hasMatch())
        return badValue(option, parser.value(option));
    const int count = match.captured(1).toInt();
    options.attributionWindow =
        std::chrono::hours(match.captured(2) == "d"_L1 ? count * 24 : count);
    return std::nullopt;
}

// Days by their numbers, Monday is 1, and the hours of a day: "1-5,09:00-17:00".
static std::optional<Error> readWorkingHours(const QCommandLineParser &parser,
                                             MetricsOptions &options)
{
    const QString option = u"working-hours"_s;
    if (!parser.isSet(option))
        return std::nullopt;
    static const QRegularExpression form(u"^([1-7])-([1-7]),(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)$"_s);
    const auto match = form.match(parser.value(option));
    WorkingCalendar calendar;
    calendar.days.clear();
    for (int day = match.captured(1).toInt(); day > 0 && day <= match.captured(2).toInt(); ++day)
        calendar.days.append(static_cast<Qt::DayOfWeek>(day));
    calendar.begin = QTime::fromString(match.captured(3), u"HH:mm"_s);
    calendar.end = QTime::fromString(match.captured(4), u"HH:mm"_s);
    if (calendar.days.isEmpty() || !calendar.begin.isValid() || !calendar.end.isValid()
        || calendar.end <= calendar.begin)
        return badValue(option, parser.value(option));
    options.workingCalendar = calendar;
    return std::nullopt;
}

Result<MetricsOptions> readMetricsOptions(const QCommandLineParser &parser)
{
    MetricsOptions options;
    const std::optional<Error> errors[] = {
        readDay(parser, u"from"_s, options.from),
        readDay(parser, u"to"_s, options.to),
        choose<Bucket>(parser, u"bucket"_s, options.bucket,
                       {{"day"_L1, Bucket::Day},
                        {"week"_L1, Bucket::Week},
                        {"month"_L1, Bucket::Month},
                        {"quarter"_L1, Bucket::Quarter}}),
        choose<WeekStart>(parser, u"week-start"_s, options.weekStart,
                          {{"monday"_L1, WeekStart::Monday}, {"sunday"_L1, WeekStart::Sunday}}),
        choose<FailureSource>(parser, u"failure"_s, options.failure,
                              {{"incident"_L1, FailureSource::Incident},
                               {"pipeline"_L1, FailureSource::Pipeline},
                               {"both"_L1, FailureSource::Both}}),
        choose<CentralValue>(parser, u"central"_s, options.central,
                             {{"median"_L1, CentralValue::Median},
                              {"mean"_L1, CentralValue::Mean},
                              {"lower-median"_L1, CentralValue::LowerMedian}}),
        choose<RecoveryStart>(parser, u"recovery-from"_s, options.recoveryFrom,
                              {{"incident"_L1, RecoveryStart::Incident},
                               {"deployment"_L1, RecoveryStart::Deployment}}),
        choose<LeadTimeStart>(parser, u"lead-time-from"_s, options.leadTimeFrom,
                              {{"committed"_L1, LeadTimeStart::Committed},
                               {"authored"_L1, LeadTimeStart::Authored},
                               {"first-commit"_L1, LeadTimeStart::FirstCommit},
                               {"opened"_L1, LeadTimeStart::Opened},
                               {"merged"_L1, LeadTimeStart::Merged}}),
        choose<FirstDeployment>(
            parser, u"first-deployment"_s, options.firstDeployment,
            {{"skip"_L1, FirstDeployment::Skip}, {"include"_L1, FirstDeployment::Include}}),
        choose<ReworkDetection>(
            parser, u"rework-detection"_s, options.rework,
            {{"on"_L1, ReworkDetection::BySigns}, {"off"_L1, ReworkDetection::Off}}),
        readWorkingHours(parser, options),
        readWindow(parser, options),
    };
    for (const auto &error : errors) {
        if (error)
            return *error;
    }
    if (parser.isSet(u"time-zone"_s)) {
        options.zone = QTimeZone(parser.value(u"time-zone"_s).toUtf8());
        if (!options.zone.isValid())
            return badValue(u"time-zone"_s, parser.value(u"time-zone"_s));
    }
    options.services = parser.values(u"service"_s);
    options.environments = parser.values(u"environment"_s);
    options.inference = parser.isSet(u"infer-by-time"_s) ? Inference::ByTime : Inference::Off;
    if (parser.isSet(u"benchmark"_s)) {
        options.benchmarkYear = parser.value(u"benchmark"_s).toInt();
        if (!benchmarkYears().contains(options.benchmarkYear))
            return badValue(u"benchmark"_s, parser.value(u"benchmark"_s));
    }
    return options;
}

} // namespace obeya

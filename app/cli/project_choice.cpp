#include "app/cli/project_choice.h"

#include "app/cli/cli_text.h"
#include "assessments/project/assessment_model.h"

namespace obeya {

using namespace Qt::StringLiterals;

Result<qint64> readNumber(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return Error{ErrorCode::BadArgument,
                     cliText(QT_TRANSLATE_NOOP("obeya::cli", "--%1 does not take “%2”."))
                         .arg(option, parser.value(option)),
                     {}};
    return number;
}

std::optional<QDate> readCalendarDay(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void declareTeam(QCommandLineParser &parser)
{
    parser.addOption({u"team"_s,
                      cliText(QT_TRANSLATE_NOOP("obeya::cli", "The team, when there are several.")),
                      u"NAME"_s});
}

void declareAssessment(QCommandLineParser &parser)
{
    declareTeam(parser);
    parser.addOption(
        {u"assessment"_s,
         cliText(QT_TRANSLATE_NOOP("obeya::cli", "An assessment other than the newest.")),
         u"ID"_s});
}

Result<std::unique_ptr<Project>> openArgument(const QCommandLineParser &parser, OpenMode mode,
                                              const CliContext &context)
{
    if (parser.positionalArguments().isEmpty())
        return Error{ErrorCode::BadArgument,
                     cliText(QT_TRANSLATE_NOOP("obeya::cli", "Name a project file.")),
                     {}};
    return Project::open(parser.positionalArguments().first(), mode, context.clock);
}

Result<TeamId> chosenTeam(const Project &project, const QCommandLineParser &parser)
{
    const auto teams = project.teams();
    if (!teams)
        return teams.error();
    const QString wanted = parser.value(u"team"_s);
    for (const Team &team : *teams) {
        if (team.name == wanted || (wanted.isEmpty() && teams->size() == 1))
            return team.id;
    }
    if (!wanted.isEmpty() || teams->isEmpty())
        return Error{
            ErrorCode::NotFound,
            cliText(QT_TRANSLATE_NOOP("obeya::cli", "The project has no team “%1”.")).arg(wanted),
            {}};
    return Error{ErrorCode::BadArgument,
                 cliText(QT_TRANSLATE_NOOP("obeya::cli",
                                           "The project has several teams; name one with --team.")),
                 {}};
}

static Result<Assessment> assessmentOf(const Project &project, TeamId team,
                                       const QCommandLineParser &parser)
{
    const auto id = readNumber(parser, u"assessment"_s);
    if (!id)
        return id.error();
    auto found = project.assessment(AssessmentId(*id));
    if (found && found->team != team)
        return Error{
            ErrorCode::NotFound,
            cliText(QT_TRANSLATE_NOOP("obeya::cli", "The team has no assessment %1.")).arg(*id),
            {}};
    return found;
}

Result<Assessment> chosenAssessment(const Project &project, const QCommandLineParser &parser)
{
    if (parser.isSet(u"assessment"_s) && !parser.isSet(u"team"_s)) {
        const auto id = readNumber(parser, u"assessment"_s);
        return id ? project.assessment(AssessmentId(*id)) : Result<Assessment>(id.error());
    }
    const auto team = chosenTeam(project, parser);
    if (!team)
        return team.error();
    if (parser.isSet(u"assessment"_s))
        return assessmentOf(project, *team, parser);
    const auto list = project.assessments(*team);
    if (!list)
        return list.error();
    if (list->isEmpty())
        return Error{ErrorCode::NotFound,
                     cliText(QT_TRANSLATE_NOOP("obeya::cli", "The team has no assessment.")),
                     {}};
    return project.assessment(list->first().id);
}

Result<OpenedAssessment> openAssessment(const QCommandLineParser &parser, OpenMode mode,
                                        const CliContext &context)
{
    auto project = openArgument(parser, mode, context);
    if (!project)
        return project.error();
    auto assessment = chosenAssessment(**project, parser);
    if (!assessment)
        return assessment.error();
    const auto model = askedModelOf(**project, context.catalog, *assessment);
    if (!model)
        return model.error();
    return OpenedAssessment{*std::move(project), *std::move(assessment), *model};
}

} // namespace obeya

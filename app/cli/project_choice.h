#pragma once

#include "app/cli/command.h"
#include "assessments/project/project.h"

namespace obeya {

// The team named by --team, needed only when there are several. Errors: NotFound, BadArgument.
Result<TeamId> chosenTeam(const Project &project, const QCommandLineParser &parser);

// The assessment named by --assessment (of the team, when --team is given), else the team's newest.
// Errors: NotFound, BadArgument.
Result<Assessment> chosenAssessment(const Project &project, const QCommandLineParser &parser);

// The whole number above zero given with an option. Error: BadArgument, naming the option.
Result<qint64> readNumber(const QCommandLineParser &parser, const QString &option);
// The calendar day (YYYY-MM-DD) in a text; none when it is not one.
std::optional<QDate> readCalendarDay(const QString &text);

void declareTeam(QCommandLineParser &parser);
void declareAssessment(QCommandLineParser &parser);

// The only positional argument, a project, opened.
Result<std::unique_ptr<Project>> openArgument(const QCommandLineParser &parser, OpenMode mode,
                                              const CliContext &context);

// A project opened with the chosen assessment and what that asks. Errors as of the
// three functions it stands for.
struct OpenedAssessment
{
    std::unique_ptr<Project> project;
    Assessment assessment;
    std::shared_ptr<const CapabilityModel> model; // shared by the catalog, never changes
};
Result<OpenedAssessment> openAssessment(const QCommandLineParser &parser, OpenMode mode,
                                        const CliContext &context);

} // namespace obeya

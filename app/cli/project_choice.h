#pragma once

#include "app/cli/command.h"
#include "assessments/project/project.h"

namespace obeya {

// The team named by --team, needed only when there are several. Errors: NotFound, BadArgument.
Result<TeamId> chosenTeam(const Project &project, const QCommandLineParser &parser);

// The assessment named by --assessment, else the team's newest. Errors: NotFound, BadArgument.
Result<Assessment> chosenAssessment(const Project &project, const QCommandLineParser &parser);

void declareTeam(QCommandLineParser &parser);
void declareAssessment(QCommandLineParser &parser);

// The only positional argument, a project, opened.
Result<std::unique_ptr<Project>> openArgument(const QCommandLineParser &parser, OpenMode mode,
                                              const CliContext &context);

} // namespace obeya

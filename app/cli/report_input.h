#pragma once

#include "app/cli/command.h"
#include "assessments/project/project.h"
#include "reports/content/report_builder.h"

namespace obeya {

// Everything a report says about one assessment of a project: its team, the assessment before it by
// the same model, the delivery metrics with those of the period of equal length before, and where
// the data came from. Errors: those of reading the project, UnknownModel, Cancelled.
Result<ReportInput> readReportInput(const Project &project, const Assessment &assessment,
                                    const CliContext &context);

} // namespace obeya

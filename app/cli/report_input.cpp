#include "app/cli/report_input.h"

#include "assessments/delivery/comparison.h"
#include "assessments/delivery/delivery_columns.h"
#include "assessments/project/assessment_model.h"
#include "assessments/scoring/scoring.h"

namespace obeya {

static Result<void> addDelivery(const Project &project, TeamId team, const Progress &progress,
                                ReportInput &input)
{
    auto data = project.deliveryColumns(team, progress);
    if (!data)
        return data.error();
    const auto imports = project.imports(team);
    if (!imports)
        return imports.error();
    for (const ImportRecord &import : *imports) {
        input.sources += import.sources;
        input.rejectedRows += import.rejected;
    }
    input.sources.removeDuplicates();
    if ((*data)->isEmpty())
        return {};
    MetricsCalculator calculator(*data);
    const auto metrics = calculator.compute({}, {}, progress);
    if (!metrics)
        return metrics.error();
    input.metrics = *metrics;
    auto before = computePreviousPeriod(calculator, *metrics, progress);
    if (!before)
        return before.error();
    input.comparison = *std::move(before);
    const auto measures = measureForClaims(calculator, {}, progress);
    if (!measures)
        return measures.error();
    const auto decisions = project.claimDecisions(input.current.assessment.id);
    if (!decisions)
        return decisions.error();
    input.claimMeasures = *measures;
    input.claims = reviewClaims(
        checkClaims(*input.model, input.current.assessment.answers, *measures), *decisions);
    input.practicesWithoutMeasure = practicesWithoutMeasure(*input.model);
    return {};
}

// The newest assessment of the same model that is older than the current one.
static Result<void> addPrevious(const Project &project, ReportInput &input)
{
    const Assessment &current = input.current.assessment;
    const auto list = project.assessments(current.team);
    if (!list)
        return list.error();
    bool isOlder = false; // the list has the newest first
    for (const AssessmentInfo &info : *list) {
        if (isOlder && info.model == current.model) {
            const auto older = project.assessment(info.id);
            if (!older)
                return older.error();
            const auto card = scoreAssessment(*input.model, older->answers);
            if (!card)
                return card.error();
            input.previous = ScoredAssessment{*older, *card};
            return {};
        }
        isOlder |= info.id == current.id;
    }
    return {};
}

static Result<void> addNames(const Project &project, ReportInput &input)
{
    const auto organization = project.organization();
    if (!organization)
        return organization.error();
    input.organization = *organization;
    const auto teams = project.teams();
    if (!teams)
        return teams.error();
    for (const Team &team : *teams) {
        if (team.id == input.current.assessment.team)
            input.team = team.name;
    }
    return {};
}

Result<ReportInput> readReportInput(const Project &project, const Assessment &assessment,
                                    const CliContext &context)
{
    ReportInput input;
    const auto model = askedModelOf(project, context.catalog, assessment);
    if (!model)
        return model.error();
    input.model = *model;
    const auto card = scoreAssessment(**model, assessment.answers);
    if (!card)
        return card.error();
    input.current = {assessment, *card};
    if (const auto added = addNames(project, input); !added)
        return added.error();
    if (const auto added = addPrevious(project, input); !added)
        return added.error();
    if (const auto added = addDelivery(project, assessment.team, context.progress, input); !added)
        return added.error();
    input.programVersion = QStringLiteral(OBEYA_VERSION);
    input.writtenOn = context.clock().date();
    return input;
}

} // namespace obeya

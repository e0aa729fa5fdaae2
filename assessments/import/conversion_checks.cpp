// What a conversion says of results, environments and times; see conversion.cpp.
#include "assessments/import/conversion.h"
#include "assessments/import/import_text.h"
#include "assessments/import/outcome.h"

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr Duration kLongDeployment = std::chrono::days(30);
static constexpr Duration kLongIncident = std::chrono::days(366);

QString Conversion::environmentOfRun(const RecordView &record, const WorkflowRun &run)
{
    constexpr qsizetype kMostWorkflows = 1000; // names with numbers in them are no names
    if (m_workflows.size() < kMostWorkflows || m_workflows.contains(run.workflow)) {
        WorkflowRuns &runs = m_workflows[run.workflow];
        ++runs.runs;
        runs.forRequests += run.isForRequest ? 1 : 0;
    }
    if (run.isForRequest) {
        issue(Severity::Info, u"pull-request-runs"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "Runs for pull or merge requests are no deployments; "
                                           "they belong to no environment.")),
              record, run.toldBy);
        return {};
    }
    if (m_deploysTo.isEmpty())
        return m_options.environment;
    const auto chosen = m_deploysTo.constFind(run.workflow);
    if (chosen == m_deploysTo.cend())
        issue(Severity::Warning, u"unassigned-workflow"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "Runs of the workflow “%1” belong to no environment: "
                                           "nobody has said yet whether it deploys."))
                  .arg(run.workflow.left(80)),
              record);
    return chosen == m_deploysTo.cend() ? QString() : *chosen;
}

DeploymentResult Conversion::outcome(const QString &word, const RecordView &record,
                                     const QString &column)
{
    if (!m_outcomes.isEmpty() && m_outcomes.contains(word.toLower()))
        return m_outcomes.value(word.toLower());
    const DeploymentResult result = readOutcome(word);
    if (result != DeploymentResult::Unknown || word.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return result;
    issue(Severity::Warning, u"unknown-result"_s,
          importText(QT_TRANSLATE_NOOP("obeya::import",
                                       "The result “%1” is not known; it counts neither as "
                                       "success nor as failure."))
              .arg(word.left(80)),
          record, column);
    if (m_remarks)
        m_remarks->last().value = word;
    return result;
}

void Conversion::noteFuture(std::optional<Instant> time, const RecordView &record)
{
    if (time && m_options.now && *time > *m_options.now + std::chrono::days(1))
        issue(Severity::Warning, u"future-time"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "The time lies in the future. A clock may be wrong, or "
                                           "day and month are exchanged.")),
              record);
}

void Conversion::noteStrangeTimes(const Deployment &deployment, const RecordView &record)
{
    noteFuture(deployment.finished, record);
    if (!deployment.finished || !deployment.started)
        return;
    if (*deployment.finished < *deployment.started)
        issue(Severity::Warning, u"negative-duration"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import", "It finished before it started.")),
              record);
    else if (*deployment.finished - *deployment.started > kLongDeployment)
        issue(Severity::Warning, u"long-duration"_s,
              importText(
                  QT_TRANSLATE_NOOP("obeya::import", "The deployment took longer than 30 days.")),
              record);
}

void Conversion::noteStrangeTimes(const Incident &incident, const RecordView &record)
{
    noteFuture(incident.opened, record);
    if (!incident.resolved || !incident.opened)
        return;
    if (*incident.resolved < *incident.opened)
        issue(
            Severity::Warning, u"negative-duration"_s,
            importText(QT_TRANSLATE_NOOP("obeya::import", "It was resolved before it was opened.")),
            record);
    else if (*incident.resolved - *incident.opened > kLongIncident)
        issue(Severity::Warning, u"long-duration"_s,
              importText(QT_TRANSLATE_NOOP("obeya::import",
                                           "The incident was open for longer than a year.")),
              record);
}

} // namespace obeya

#include "assessments/project/project.h"
#include "assessments/project/project_parts.h"
#include "assessments/storage/assessment_store.h"
#include "assessments/storage/delivery_store.h"
#include "assessments/storage/import_store.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"

namespace obeya {

Result<TeamId> Project::addTeam(const QString &name)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable.error();
    Transaction transaction(*m_parts->database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto team = TeamStore(*m_parts->database).add(name);
    if (!team)
        return team.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return team;
}

Result<AssessmentId> Project::addAssessment(const NewAssessment &values)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable.error();
    if (const auto known = TeamStore(*m_parts->database).requireTeam(values.team); !known)
        return known.error();
    NewAssessment assessment = values;
    if (!assessment.date.isValid())
        assessment.date = m_parts->clock().date();
    Transaction transaction(*m_parts->database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto id = AssessmentStore(*m_parts->database).add(assessment);
    if (!id)
        return id.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return id;
}

Result<void> Project::removeAssessment(AssessmentId assessment)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable;
    Transaction transaction(*m_parts->database);
    if (!transaction.begun())
        return transaction.begun();
    AssessmentStore store(*m_parts->database);
    if (const auto known = store.requireAssessment(assessment); !known)
        return known;
    if (const auto done = store.remove(assessment); !done)
        return done;
    return transaction.commit();
}

Result<void> Project::saveAnswer(AssessmentId assessment, const PracticeId &practice,
                                 const Answer &answer)
{
    return saveAnswers(assessment, {{practice, answer}});
}

Result<void> Project::saveAnswers(AssessmentId assessment, const AnswerSheet &answers)
{
    if (const auto writable = m_parts->requireWritable(); !writable)
        return writable;
    AssessmentStore store(*m_parts->database);
    const QDateTime now = m_parts->clock();
    Transaction transaction(*m_parts->database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto known = store.requireAssessment(assessment); !known)
        return known;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (const auto done = store.saveAnswer(assessment, answer.key(), answer.value(), now);
            !done)
            return done;
    }
    return transaction.commit();
}

Result<QString> Project::organization() const
{
    return TeamStore(*m_parts->database).organization();
}

Result<QList<Team>> Project::teams() const
{
    return TeamStore(*m_parts->database).teams();
}

Result<QList<AssessmentInfo>> Project::assessments(TeamId team) const
{
    return AssessmentStore(*m_parts->database).assessments(team);
}

Result<Assessment> Project::assessment(AssessmentId id) const
{
    return AssessmentStore(*m_parts->database).assessment(id);
}

Result<QByteArray> Project::modelFile(const ModelId &model, const Version &version) const
{
    return AssessmentStore(*m_parts->database).modelFile(model, version);
}

Result<ProjectInfo> Project::info() const
{
    const Database &database = *m_parts->database;
    const auto intact = database.isIntact();
    if (!intact)
        return intact.error();
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    auto name = organization();
    if (!name)
        return name.error();
    auto allTeams = teams();
    if (!allTeams)
        return allTeams.error();
    auto allAssessments = AssessmentStore(*m_parts->database).allAssessments();
    if (!allAssessments)
        return allAssessments.error();
    const auto records = DeliveryStore(*m_parts->database).counts();
    if (!records)
        return records.error();
    const auto importCount = ImportStore(*m_parts->database).count();
    if (!importCount)
        return importCount.error();
    return ProjectInfo{m_parts->path,
                       *std::move(name),
                       *version,
                       *intact,
                       *std::move(allTeams),
                       *std::move(allAssessments),
                       records->deployments,
                       records->changes,
                       records->incidents,
                       *importCount};
}

} // namespace obeya

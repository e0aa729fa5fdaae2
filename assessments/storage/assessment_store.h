#pragma once

#include "assessments/answering/answer.h"
#include "assessments/storage/database.h"
#include "assessments/storage/stored_values.h"
#include "models/base/result.h"

namespace obeya {

// Assessments with their answers and evidence items. Writes run inside the caller's transaction.
class AssessmentStore
{
public:
    explicit AssessmentStore(Database &database)
        : m_database(database)
    {
    }

    Result<AssessmentId> add(const NewAssessment &values);
    Result<void> remove(AssessmentId id); // with its answers
    // Replaces the answer; a blank one is removed.
    Result<void> saveAnswer(AssessmentId assessment, const PracticeId &practice,
                            const Answer &answer, const QDateTime &changedAt);

    Result<QList<AssessmentInfo>> assessments(TeamId team) const; // newest first
    Result<QList<AssessmentInfo>> allAssessments() const;         // newest first
    Result<Assessment> assessment(AssessmentId id) const;         // NotFound
    Result<void> requireAssessment(AssessmentId id) const;        // NotFound
    // Empty when it was not kept.
    Result<QByteArray> modelFile(const ModelId &model, const Version &version) const;

private:
    Result<void> keepModel(const NewAssessment &values);
    Result<AnswerSheet> answers(AssessmentId assessment) const;
    Result<void> addEvidence(AssessmentId assessment, AnswerSheet &answers) const;
    Database &m_database;
};

} // namespace obeya

#include "assessments/project/project.h"
#include "assessments/project/project_parts.h"
#include "assessments/storage/assessment_store.h"
#include "assessments/storage/claim_store.h"
#include "assessments/storage/transaction.h"

namespace obeya {

Result<void> Project::Parts::changeClaims(std::optional<AssessmentId> assessment,
                                          const std::function<Result<void>(ClaimStore &)> &change)
{
    if (const auto writable = requireWritable(); !writable)
        return writable;
    Transaction transaction(*database);
    if (!transaction.begun())
        return transaction.begun();
    if (assessment) {
        if (const auto known = AssessmentStore(*database).requireAssessment(*assessment); !known)
            return known;
    }
    ClaimStore store(*database);
    if (const auto done = change(store); !done)
        return done;
    return transaction.commit();
}

Result<void> Project::saveClaimDecision(AssessmentId assessment, const ClaimDecision &decision)
{
    return m_parts->changeClaims(
        assessment, [&](ClaimStore &store) { return store.save(assessment, decision); });
}

Result<void> Project::removeClaimDecision(AssessmentId assessment, const PracticeId &practice,
                                          const QString &measure)
{
    return m_parts->changeClaims(
        assessment, [&](ClaimStore &store) { return store.remove(assessment, practice, measure); });
}

Result<void> Project::setClaimRules(const ModelId &model, const QList<ClaimRuleOverride> &rules)
{
    return m_parts->changeClaims(std::nullopt,
                                 [&](ClaimStore &store) { return store.setRules(model, rules); });
}

Result<QList<ClaimDecision>> Project::claimDecisions(AssessmentId assessment) const
{
    return ClaimStore(*m_parts->database).decisions(assessment);
}

Result<QList<ClaimRuleOverride>> Project::claimRules(const ModelId &model) const
{
    return ClaimStore(*m_parts->database).rules(model);
}

} // namespace obeya

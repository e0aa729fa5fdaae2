#pragma once

#include "assessments/answering/claim_decision.h"
#include "assessments/storage/database.h"
#include "assessments/storage/stored_values.h"
#include "models/base/result.h"
#include "models/claim_rules.h"

namespace obeya {

// Decisions about answers beside data, by assessment; and the project's own rules, by model. Writes
// run inside the caller's transaction.
class ClaimStore
{
public:
    explicit ClaimStore(Database &database)
        : m_database(database)
    {
    }

    // Takes the place of the decision about the same practice and measure.
    Result<void> save(AssessmentId assessment, const ClaimDecision &decision);
    Result<void> remove(AssessmentId assessment, const PracticeId &practice,
                        const QString &measure);
    // In place of all that were there for the model.
    Result<void> setRules(const ModelId &model, const QList<ClaimRuleOverride> &rules);

    Result<QList<ClaimDecision>> decisions(AssessmentId assessment) const;
    Result<QList<ClaimRuleOverride>> rules(const ModelId &model) const;

private:
    Database &m_database;
};

} // namespace obeya

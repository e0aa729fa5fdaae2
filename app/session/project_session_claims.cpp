#include "app/session/answer_command.h"
#include "app/session/claim_command.h"
#include "app/session/project_session.h"
#include "assessments/project/assessment_model.h"

#include <algorithm>

namespace obeya {

std::optional<ClaimDecision> ProjectSession::claimDecision(const PracticeId &practice,
                                                           const QString &measure) const
{
    const auto found = std::find_if(
        m_claimDecisions.cbegin(), m_claimDecisions.cend(), [&](const ClaimDecision &decision) {
            return decision.practice == practice && decision.measure == measure;
        });
    return found == m_claimDecisions.cend() ? std::nullopt : std::optional(*found);
}

void ProjectSession::decideClaim(ClaimDecision decision, std::optional<double> level)
{
    if (!m_assessment || !m_model || isReadOnly())
        return;
    decision.author = m_author;
    decision.decidedAt = m_clock();
    const Practice *practice = m_model->findPractice(decision.practice);
    const QString code = practice ? practice->code : QString();
    m_undoStack.beginMacro(tr("decision about %1").arg(code));
    if (level) {
        Answer changed = answer(decision.practice);
        changed.state = AnswerState::Rated;
        changed.value = level;
        changeAnswer(decision.practice, changed, AnswerEdit::Level);
    }
    const bool isAnswered = !level || answer(decision.practice).value == level;
    if (level)
        decision.basis.answered = level;
    if (isAnswered) // else saving failed, and the user was told
        m_undoStack.push(new ClaimCommand(*this, decision, {}));
    m_undoStack.endMacro();
}

Result<void> ProjectSession::storeDecision(const PracticeId &practice, const QString &measure,
                                           const std::optional<ClaimDecision> &decision)
{
    const auto stored = decision
                            ? m_project->saveClaimDecision(m_assessment->id, *decision)
                            : m_project->removeClaimDecision(m_assessment->id, practice, measure);
    if (!stored) {
        emit saveFailed(stored.error());
        return stored;
    }
    m_claimDecisions.removeIf([&](const ClaimDecision &other) {
        return other.practice == practice && other.measure == measure;
    });
    if (decision)
        m_claimDecisions.append(*decision);
    m_savedAt = m_clock();
    emit claimsDecided();
    emit saved(m_savedAt);
    return {};
}

QList<ClaimRuleOverride> ProjectSession::claimRules() const
{
    if (!m_assessment)
        return {};
    const auto rules = m_project->claimRules(m_assessment->model);
    return rules ? *rules : QList<ClaimRuleOverride>();
}

void ProjectSession::changeClaimRules(const QList<ClaimRuleOverride> &rules)
{
    if (m_assessment && !isReadOnly() && rules != claimRules())
        m_undoStack.push(new ClaimRulesCommand(*this, rules, tr("rules for claims")));
}

Result<void> ProjectSession::storeClaimRules(const QList<ClaimRuleOverride> &rules)
{
    auto stored = m_project->setClaimRules(m_assessment->model, rules);
    if (stored) {
        const auto asked = askedModelOf(*m_project, m_catalog, *m_assessment);
        if (asked)
            m_model = *asked;
        else
            stored = asked.error();
    }
    if (!stored) {
        emit saveFailed(stored.error());
        return stored;
    }
    m_savedAt = m_clock();
    rescore();
    emit assessmentChanged(); // practices of the former model are gone
    emit claimsDecided();
    emit saved(m_savedAt);
    return {};
}

} // namespace obeya

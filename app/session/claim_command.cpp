#include "app/session/claim_command.h"

namespace obeya {

ClaimCommand::ClaimCommand(ProjectSession &session, const ClaimDecision &decision,
                           const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_practice(decision.practice)
    , m_measure(decision.measure)
    , m_other(decision)
{
}

void ClaimCommand::swap()
{
    const auto current = m_session.claimDecision(m_practice, m_measure);
    if (m_session.storeDecision(m_practice, m_measure, m_other))
        m_other = current;
    else
        setObsolete(true);
}

ClaimRulesCommand::ClaimRulesCommand(ProjectSession &session, const QList<ClaimRuleOverride> &rules,
                                     const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_other(rules)
{
}

void ClaimRulesCommand::swap()
{
    const QList<ClaimRuleOverride> current = m_session.claimRules();
    if (m_session.storeClaimRules(m_other))
        m_other = current;
    else
        setObsolete(true);
}

} // namespace obeya

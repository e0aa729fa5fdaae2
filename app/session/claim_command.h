#pragma once

#include "app/session/project_session.h"

#include <QUndoCommand>

namespace obeya {

// Holds the other decision about a claim, or none; undo and redo are the same swap.
class ClaimCommand : public QUndoCommand
{
public:
    ClaimCommand(ProjectSession &session, const ClaimDecision &decision, const QString &text);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    ProjectSession &m_session; // owns the stack that owns this command
    PracticeId m_practice;
    QString m_measure;
    std::optional<ClaimDecision> m_other;
};

// Holds the other rules of the project for the model.
class ClaimRulesCommand : public QUndoCommand
{
public:
    ClaimRulesCommand(ProjectSession &session, const QList<ClaimRuleOverride> &rules,
                      const QString &text);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    ProjectSession &m_session;
    QList<ClaimRuleOverride> m_other;
};

} // namespace obeya

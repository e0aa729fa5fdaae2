#pragma once

#include "app/session/project_session.h"

#include <QUndoCommand>

namespace obeya {

// Holds the other value of an answer; undo and redo are the same swap. Becomes obsolete when saving
// failed or nothing is left of the change.
class AnswerCommand : public QUndoCommand
{
public:
    AnswerCommand(ProjectSession &session, PracticeId practice, Answer value, AnswerEdit edit,
                  const QString &text);

    int id() const override;
    bool mergeWith(const QUndoCommand *command) override;
    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    ProjectSession &m_session; // owns the stack that owns this command
    PracticeId m_practice;
    Answer m_other;
    AnswerEdit m_edit;
};

} // namespace obeya

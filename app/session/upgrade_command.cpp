#include "app/session/upgrade_command.h"

#include "app/session/project_session.h"

namespace obeya {

UpgradeCommand::UpgradeCommand(ProjectSession &session, AssessmentId older, AssessmentId newer,
                               const QString &text)
    : QUndoCommand(text)
    , m_session(&session)
    , m_older(older)
    , m_newer(newer)
{
}

void UpgradeCommand::undo()
{
    // Opening an assessment clears the stack this command is in: after the undo is over.
    QMetaObject::invokeMethod(
        m_session,
        [session = m_session, older = m_older, newer = m_newer] {
            session->takeBackUpgrade(older, newer);
        },
        Qt::QueuedConnection);
}

void UpgradeCommand::redo() {}

} // namespace obeya

#pragma once

#include "assessments/project/project.h"

#include <QPointer>
#include <QUndoCommand>

namespace obeya {

class ProjectSession;

// An assessment moved to a newer version of its model. The older one stays as it was; undo removes
// the new one and opens the older again.
class UpgradeCommand : public QUndoCommand
{
public:
    // The new assessment exists and is open: the first redo() has nothing left to do.
    UpgradeCommand(ProjectSession &session, AssessmentId older, AssessmentId newer,
                   const QString &text);

    void undo() override;
    void redo() override;

private:
    QPointer<ProjectSession> m_session;
    AssessmentId m_older;
    AssessmentId m_newer;
};

} // namespace obeya

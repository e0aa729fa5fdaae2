#include "app/session/answer_command.h"

namespace obeya {

static constexpr int kTypingId = 1;

AnswerCommand::AnswerCommand(ProjectSession &session, PracticeId practice, Answer value,
                             AnswerEdit edit, const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_practice(std::move(practice))
    , m_other(std::move(value))
    , m_edit(edit)
{
}

int AnswerCommand::id() const
{
    const bool isTyping = m_edit == AnswerEdit::Comment || m_edit == AnswerEdit::Reason;
    return isTyping ? kTypingId : -1;
}

bool AnswerCommand::mergeWith(const QUndoCommand *command)
{
    const auto *next = static_cast<const AnswerCommand *>(command);
    if (next->m_practice != m_practice || next->m_edit != m_edit)
        return false;
    // The older command already holds the value from before both; drop it when that is back.
    setObsolete(m_other == m_session.answer(m_practice));
    return true;
}

void AnswerCommand::swap()
{
    const Answer current = m_session.answer(m_practice);
    if (m_session.storeAnswer(m_practice, m_other))
        m_other = current;
    else
        setObsolete(true);
}

} // namespace obeya

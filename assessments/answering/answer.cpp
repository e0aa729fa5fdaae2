#include "assessments/answering/answer.h"

#include <tuple>

namespace obeya {

static auto entered(const Answer &answer)
{
    return std::tie(answer.state, answer.value, answer.target, answer.comment, answer.reason,
                    answer.isFlagged, answer.confidence, answer.status, answer.evidence,
                    answer.author);
}

bool operator==(const Answer &left, const Answer &right)
{
    return entered(left) == entered(right);
}

bool Answer::isBlank() const
{
    Answer blank;
    blank.author = author;
    return *this == blank;
}

Answer ratedAnswer(double value)
{
    Answer answer;
    answer.state = AnswerState::Rated;
    answer.value = value;
    return answer;
}

} // namespace obeya

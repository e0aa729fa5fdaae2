#include "assessments/answering/answer_upgrade.h"

namespace obeya {

using namespace Qt::StringLiterals;

// False when the answer's level is gone.
static bool fitToScale(Answer &answer, const Scale &scale)
{
    if (answer.target && !scale.contains(*answer.target))
        answer.target.reset();
    if (answer.state != AnswerState::Rated || !answer.value || scale.contains(*answer.value))
        return true;
    answer.state = AnswerState::Unanswered;
    answer.value.reset();
    return false;
}

// A rated answer says more than the other states; of two values the lower one is safe to claim.
static bool saysLess(const Answer &left, const Answer &right)
{
    if (left.state != AnswerState::Rated || right.state != AnswerState::Rated)
        return left.state != AnswerState::Rated && right.state == AnswerState::Rated;
    return left.value > right.value;
}

static void merge(Answer &into, const Answer &other, bool &differs)
{
    differs |= into.state != other.state || into.value != other.value;
    if (saysLess(into, other)) {
        into.state = other.state;
        into.value = other.value;
        into.reason = other.reason;
    }
    if (other.target && (!into.target || *other.target > *into.target))
        into.target = other.target;
    if (!other.comment.isEmpty() && other.comment != into.comment)
        into.comment += into.comment.isEmpty() ? other.comment : u'\n' + other.comment;
    into.evidence += other.evidence;
    into.isFlagged |= differs || other.isFlagged;
}

UpgradedAnswers upgradeAnswers(const CapabilityModel &older, const CapabilityModel &newer,
                               const AnswerSheet &answers)
{
    UpgradedAnswers result;
    for (const PracticeUpgrade &upgrade : planUpgrade(older, newer)) {
        const Answer answer = answers.value(upgrade.from);
        if (answer.isBlank())
            continue;
        AnswerMove move{upgrade.from, upgrade.to, AnswerFate::Moved, upgrade.to.size() > 1};
        if (upgrade.to == QList{upgrade.from})
            move.fate = AnswerFate::Kept;
        bool fits = !upgrade.to.isEmpty();
        for (const PracticeId &target : upgrade.to) {
            Answer moved = answer;
            moved.isFlagged |= move.needsReview;
            fits &= fitToScale(moved, newer.scaleOf(target));
            const auto present = result.answers.find(target);
            if (present == result.answers.end())
                result.answers.insert(target, moved);
            else
                merge(*present, moved, move.needsReview);
        }
        if (!fits)
            move.fate = AnswerFate::Cleared;
        result.moves.append(move);
    }
    return result;
}

} // namespace obeya

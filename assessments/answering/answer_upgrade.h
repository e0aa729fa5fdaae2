#pragma once

#include "assessments/answering/answer.h"
#include "models/model_upgrade.h"

namespace obeya {

enum class AnswerFate {
    Kept,    // same practice, same answer
    Moved,   // to a practice of another id, or to several
    Cleared, // its practice or its level is gone
};

// What becomes of one answer in the newer version.
struct AnswerMove
{
    PracticeId from;
    QList<PracticeId> to; // empty when cleared
    AnswerFate fate = AnswerFate::Kept;
    bool needsReview = false; // split, or merged from different answers: flagged for discussion

    friend bool operator==(const AnswerMove &, const AnswerMove &) = default;
};

struct UpgradedAnswers
{
    QList<AnswerMove> moves; // of what had been entered, in the order of the older questionnaire
    AnswerSheet answers;     // of the newer version
};

// Moves answers along the plan. Answers merged into one practice keep the lowest value, the
// comments of all; a value or target the newer scale does not have is cleared.
UpgradedAnswers upgradeAnswers(const CapabilityModel &older, const CapabilityModel &newer,
                               const AnswerSheet &answers);

} // namespace obeya

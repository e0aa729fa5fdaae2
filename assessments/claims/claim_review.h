#pragma once

#include "assessments/answering/claim_decision.h"
#include "assessments/claims/claims.h"

namespace obeya {

// A check with what was decided about it.
struct ClaimReview
{
    ClaimCheck check;
    std::optional<ClaimDecision> decision; // the latest, whether it still stands or not
    bool isStanding = false;               // it was taken on this answer and this data

    // The check's, but not enough data where that was decided.
    Finding finding() const;
    // The answer is above or below the data, and nothing that stands was decided about it.
    bool isOpen() const;
};

// How many findings of each kind there are, and how many wait for a decision.
struct ClaimCounts
{
    int above = 0;
    int below = 0;
    int agrees = 0;
    int notAnswered = 0;
    int notEnoughData = 0;
    int open = 0;

    int checked() const { return above + below + agrees; } // answers that could be compared
};

// Practices of the model that no rule puts beside data.
int practicesWithoutMeasure(const CapabilityModel &model);

ClaimDecision::Basis basisOf(const ClaimCheck &check);

// What a decision must have been taken on to stand. Beside a part of the data, only the answer can
// be compared: decisions are about all of it.
enum class ClaimBasis { AnswerAndData, AnswerOnly };

// In the order of the checks; a decision belongs to practice and measure.
QList<ClaimReview> reviewClaims(const QList<ClaimCheck> &checks,
                                const QList<ClaimDecision> &decisions,
                                ClaimBasis compared = ClaimBasis::AnswerAndData);
ClaimCounts countClaims(const QList<ClaimReview> &reviews);

// The level next to the answer that the data supports: what changing the answer would mean. None
// unless the finding is above or below.
std::optional<double> suggestedLevel(const ClaimCheck &check);

} // namespace obeya

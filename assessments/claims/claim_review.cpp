#include "assessments/claims/claim_review.h"

#include <algorithm>

namespace obeya {

Finding ClaimReview::finding() const
{
    const bool isIncomplete =
        isStanding && decision && decision->kind == ClaimDecisionKind::DataIncomplete;
    return isIncomplete ? Finding::NotEnoughData : check.finding;
}

bool ClaimReview::isOpen() const
{
    return (check.finding == Finding::Above || check.finding == Finding::Below) && !isStanding;
}

int practicesWithoutMeasure(const CapabilityModel &model)
{
    const auto practices = model.practices();
    return static_cast<int>(
        std::count_if(practices.cbegin(), practices.cend(),
                      [](const Practice *practice) { return practice->claims.isEmpty(); }));
}

ClaimDecision::Basis basisOf(const ClaimCheck &check)
{
    ClaimDecision::Basis basis;
    basis.answered = check.answered;
    if (check.supported) {
        basis.lowest = check.supported->lowest;
        basis.highest = check.supported->highest;
    }
    basis.value = check.measured.value;
    basis.records = check.measured.records;
    return basis;
}

QList<ClaimReview> reviewClaims(const QList<ClaimCheck> &checks,
                                const QList<ClaimDecision> &decisions, ClaimBasis compared)
{
    QList<ClaimReview> reviews;
    for (const ClaimCheck &check : checks) {
        ClaimReview review{check, std::nullopt, false};
        const auto found = std::find_if(decisions.cbegin(), decisions.cend(),
                                        [&check](const ClaimDecision &decision) {
                                            return decision.practice == check.practice
                                                   && decision.measure == check.rule.measure;
                                        });
        if (found != decisions.cend()) {
            review.decision = *found;
            review.isStanding = compared == ClaimBasis::AnswerAndData
                                    ? found->basis == basisOf(check)
                                    : found->basis.answered == check.answered;
        }
        reviews.append(review);
    }
    return reviews;
}

ClaimCounts countClaims(const QList<ClaimReview> &reviews)
{
    ClaimCounts counts;
    for (const ClaimReview &review : reviews) {
        counts.open += review.isOpen() ? 1 : 0;
        switch (review.finding()) {
        case Finding::Above:
            ++counts.above;
            break;
        case Finding::Below:
            ++counts.below;
            break;
        case Finding::Agrees:
            ++counts.agrees;
            break;
        case Finding::NotAnswered:
            ++counts.notAnswered;
            break;
        case Finding::NotEnoughData:
            ++counts.notEnoughData;
            break;
        }
    }
    return counts;
}

std::optional<double> suggestedLevel(const ClaimCheck &check)
{
    if (check.finding == Finding::Above)
        return check.supported->highest;
    return check.finding == Finding::Below ? std::optional(check.supported->lowest) : std::nullopt;
}

} // namespace obeya

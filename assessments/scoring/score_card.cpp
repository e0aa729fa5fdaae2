#include "assessments/scoring/score_card.h"

#include <algorithm>

namespace obeya {

std::optional<double> PracticeScore::gap() const
{
    if (!value || !target)
        return {};
    return std::max(0.0, *target - *value);
}

const DomainScore *ScoreCard::findDomain(const DomainId &id) const
{
    for (const DomainScore &domain : domains) {
        if (domain.id == id)
            return &domain;
    }
    return nullptr;
}

const CapabilityScore *ScoreCard::findCapability(const CapabilityId &id) const
{
    for (const DomainScore &domain : domains) {
        for (const CapabilityScore &capability : domain.capabilities) {
            if (capability.id == id)
                return &capability;
        }
    }
    return nullptr;
}

const PracticeScore *ScoreCard::findPractice(const PracticeId &id) const
{
    for (const DomainScore &domain : domains) {
        for (const CapabilityScore &capability : domain.capabilities) {
            for (const PracticeScore &practice : capability.practices) {
                if (practice.id == id)
                    return &practice;
            }
        }
    }
    return nullptr;
}

} // namespace obeya

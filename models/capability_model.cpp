#include "models/capability_model.h"

#include <algorithm>

namespace obeya {

bool Scale::contains(double number) const
{
    return std::any_of(levels.cbegin(), levels.cend(),
                       [number](const ScaleLevel &level) { return level.number == number; });
}

const LevelAnchor *Practice::anchor(double level) const
{
    const auto found =
        std::find_if(levels.cbegin(), levels.cend(),
                     [level](const LevelAnchor &anchor) { return anchor.level == level; });
    return found == levels.cend() ? nullptr : &*found;
}

int CapabilityModel::practiceCount() const
{
    return static_cast<int>(practices().size());
}

QList<const Practice *> CapabilityModel::practices() const
{
    QList<const Practice *> all;
    for (const Domain &domain : domains) {
        for (const Capability &capability : domain.capabilities) {
            for (const Practice &practice : capability.practices)
                all.append(&practice);
        }
    }
    return all;
}

template<typename Matches>
static const Practice *firstPractice(const CapabilityModel &model, Matches matches)
{
    for (const Domain &domain : model.domains) {
        for (const Capability &capability : domain.capabilities) {
            for (const Practice &practice : capability.practices) {
                if (matches(practice))
                    return &practice;
            }
        }
    }
    return nullptr;
}

const Practice *CapabilityModel::findPractice(const PracticeId &practiceId) const
{
    return firstPractice(*this,
                         [&](const Practice &practice) { return practice.id == practiceId; });
}

const Practice *CapabilityModel::findPracticeByCode(const QString &code) const
{
    return firstPractice(*this, [&](const Practice &practice) { return practice.code == code; });
}

const Capability *CapabilityModel::findCapability(const CapabilityId &capabilityId) const
{
    for (const Domain &domain : domains) {
        for (const Capability &capability : domain.capabilities) {
            if (capability.id == capabilityId)
                return &capability;
        }
    }
    return nullptr;
}

static bool holds(const Capability &capability, const PracticeId &practiceId)
{
    return std::any_of(capability.practices.cbegin(), capability.practices.cend(),
                       [&](const Practice &practice) { return practice.id == practiceId; });
}

const Capability *CapabilityModel::capabilityOf(const PracticeId &practiceId) const
{
    for (const Domain &domain : domains) {
        for (const Capability &capability : domain.capabilities) {
            if (holds(capability, practiceId))
                return &capability;
        }
    }
    return nullptr;
}

const Domain *CapabilityModel::domainOf(const PracticeId &practiceId) const
{
    const auto found = std::find_if(domains.cbegin(), domains.cend(), [&](const Domain &domain) {
        return std::any_of(
            domain.capabilities.cbegin(), domain.capabilities.cend(),
            [&](const Capability &capability) { return holds(capability, practiceId); });
    });
    return found == domains.cend() ? nullptr : &*found;
}

QString scoringRuleName(ScoringRule rule)
{
    switch (rule) {
    case ScoringRule::Mean:
        return QStringLiteral("mean");
    case ScoringRule::Weakest:
        return QStringLiteral("weakest");
    case ScoringRule::Threshold:
        return QStringLiteral("threshold");
    case ScoringRule::SumOfLevels:
        return QStringLiteral("sum-of-levels");
    case ScoringRule::Achievement:
        return QStringLiteral("achievement");
    }
    return {};
}

} // namespace obeya

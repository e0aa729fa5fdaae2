#include "models/capability_model.h"

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

bool Scale::contains(double number) const
{
    if (kind == ScaleKind::Percentage)
        return number >= lowest() && number <= highest();
    return level(number) != nullptr;
}

const ScaleLevel *Scale::level(double number) const
{
    const auto found =
        std::find_if(levels.cbegin(), levels.cend(),
                     [number](const ScaleLevel &level) { return level.number == number; });
    return found == levels.cend() ? nullptr : &*found;
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

const Scale &CapabilityModel::scaleOf(const Domain &domain) const
{
    return domain.scale ? *domain.scale : scale;
}

const Scale &CapabilityModel::scaleOf(const PracticeId &practiceId) const
{
    const Domain *domain = domainOf(practiceId);
    return domain ? scaleOf(*domain) : scale;
}

double CapabilityModel::onModelScale(const Domain &domain, const Practice &practice,
                                     double answer) const
{
    const Scale &asked = scaleOf(domain);
    const double width = asked.highest() - asked.lowest();
    if (&asked == &scale || width <= 0)
        return answer;
    const double share = (answer - asked.lowest()) / width;
    const double place = practice.isReversed ? 1 - share : share;
    return scale.lowest() + place * (scale.highest() - scale.lowest());
}

namespace {

struct Measure
{
    QLatin1StringView name;
    QLatin1StringView unit;
    ClaimDirection direction;
};

constexpr Measure kMeasures[] = {
    {"deployment_frequency"_L1, "per_week"_L1, ClaimDirection::AtLeast},
    {"lead_time"_L1, "seconds"_L1, ClaimDirection::AtMost},
    {"lead_time_from_merge"_L1, "seconds"_L1, ClaimDirection::AtMost},
    {"time_to_restore"_L1, "seconds"_L1, ClaimDirection::AtMost},
    {"change_failure_rate"_L1, "ratio"_L1, ClaimDirection::AtMost},
    {"rework_rate"_L1, "ratio"_L1, ClaimDirection::AtMost},
    {"test_pass_rate"_L1, "ratio"_L1, ClaimDirection::AtLeast},
};

const Measure *findMeasure(const QString &name)
{
    const auto *found = std::find_if(std::begin(kMeasures), std::end(kMeasures),
                                     [&](const Measure &measure) { return measure.name == name; });
    return found == std::end(kMeasures) ? nullptr : found;
}

} // namespace

QStringList claimMeasures()
{
    QStringList names;
    for (const Measure &measure : kMeasures)
        names.append(measure.name);
    return names;
}

QString claimUnit(const QString &measure)
{
    const Measure *found = findMeasure(measure);
    return found ? QString(found->unit) : QString();
}

ClaimDirection claimDirection(const QString &measure)
{
    const Measure *found = findMeasure(measure);
    return found ? found->direction : ClaimDirection::AtLeast;
}

CapabilityModel shortForm(const CapabilityModel &model)
{
    CapabilityModel result = model;
    for (Domain &domain : result.domains) {
        for (Capability &capability : domain.capabilities)
            capability.practices.removeIf(
                [](const Practice &practice) { return !practice.isCore; });
        domain.capabilities.removeIf(
            [](const Capability &capability) { return capability.practices.isEmpty(); });
    }
    result.domains.removeIf([](const Domain &domain) { return domain.capabilities.isEmpty(); });
    return result;
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

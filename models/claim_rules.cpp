#include "models/claim_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace obeya {

ClaimRuleOverride overrideOf(const PracticeId &practice, const ClaimRule &rule)
{
    return {practice, rule.measure, false, rule.limits, rule.leastRecords, rule.leastDays};
}

static Error badRule(const char *message)
{
    return {ErrorCode::BadArgument, QCoreApplication::translate("obeya::models", message), {}};
}

Result<void> checkOverride(const ClaimRule &rule, const ClaimRuleOverride &values,
                           const Scale &scale)
{
    if (values.isOff)
        return {};
    if (values.limits.isEmpty())
        return badRule(QT_TRANSLATE_NOOP("obeya::models", "A rule needs a limit for one level."));
    if (values.leastRecords < 1 || values.leastDays < 0)
        return badRule(QT_TRANSLATE_NOOP("obeya::models",
                                         "A rule needs one record or more, and no negative "
                                         "number of days."));
    for (qsizetype place = 0; place < values.limits.size(); ++place) {
        const ClaimLimit &limit = values.limits[place];
        const bool isOfScale =
            std::any_of(scale.levels.cbegin(), scale.levels.cend(),
                        [&](const ScaleLevel &level) { return level.number == limit.level; });
        if (!isOfScale)
            return badRule(QT_TRANSLATE_NOOP("obeya::models", "The scale has no such level."));
        if (!(limit.value >= 0) || !std::isfinite(limit.value)
            || (rule.unit == QLatin1String("ratio") && limit.value > 1))
            return badRule(QT_TRANSLATE_NOOP(
                "obeya::models", "A limit must not be negative, and a share not above 100%."));
        if (place == 0)
            continue;
        const ClaimLimit &below = values.limits[place - 1];
        const bool isHarder = rule.direction == ClaimDirection::AtLeast ? limit.value > below.value
                                                                        : limit.value < below.value;
        if (limit.level <= below.level || !isHarder)
            return badRule(QT_TRANSLATE_NOOP(
                "obeya::models", "A higher level must ask for more than the one below it."));
    }
    return {};
}

CapabilityModel withClaimRules(CapabilityModel model, const QList<ClaimRuleOverride> &overrides)
{
    for (const ClaimRuleOverride &values : overrides) {
        Practice *practice = nullptr;
        for (Domain &domain : model.domains) {
            for (Capability &capability : domain.capabilities) {
                for (Practice &candidate : capability.practices) {
                    if (candidate.id == values.practice)
                        practice = &candidate;
                }
            }
        }
        if (!practice)
            continue;
        const auto rule = std::find_if(
            practice->claims.begin(), practice->claims.end(),
            [&](const ClaimRule &candidate) { return candidate.measure == values.measure; });
        if (rule == practice->claims.end()
            || !checkOverride(*rule, values, model.scaleOf(practice->id)))
            continue;
        if (values.isOff) {
            practice->claims.erase(rule);
            continue;
        }
        rule->limits = values.limits;
        rule->leastRecords = values.leastRecords;
        rule->leastDays = values.leastDays;
    }
    return model;
}

} // namespace obeya

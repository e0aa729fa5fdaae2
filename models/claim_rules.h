#pragma once

#include "models/base/result.h"
#include "models/capability_model.h"

namespace obeya {

// A project's own form of one rule of a model: other limits, other demands on the data, or off.
struct ClaimRuleOverride
{
    PracticeId practice;
    QString measure;
    bool isOff = false;
    QList<ClaimLimit> limits; // lowest level first, as in the model
    int leastRecords = 0;
    int leastDays = 0;

    friend bool operator==(const ClaimRuleOverride &, const ClaimRuleOverride &) = default;
};

// The rule as it is, as an override that changes nothing.
ClaimRuleOverride overrideOf(const PracticeId &practice, const ClaimRule &rule);

// Whether a rule with these values is one: limits for levels of the scale, rising with them in the
// direction of the rule, not negative, ratios at most 1. Error: BadArgument, says what is wrong.
Result<void> checkOverride(const ClaimRule &rule, const ClaimRuleOverride &values,
                           const Scale &scale);

// The model with the project's own rules; overrides of rules that it does not have or that are not
// right are left out.
CapabilityModel withClaimRules(CapabilityModel model, const QList<ClaimRuleOverride> &overrides);

} // namespace obeya

#include "assessments/claims/claims.h"

#include <algorithm>
#include <array>

namespace obeya {

using namespace Qt::StringLiterals;

QString findingName(Finding finding)
{
    switch (finding) {
    case Finding::Above:
        return u"above"_s;
    case Finding::Below:
        return u"below"_s;
    case Finding::Agrees:
        return u"agrees"_s;
    case Finding::NotEnoughData:
        return u"not enough data"_s;
    case Finding::NotAnswered:
        break;
    }
    return u"not answered"_s;
}

double ClaimCheck::difference() const
{
    if (!answered || !supported)
        return 0;
    return std::max({*answered - supported->highest, supported->lowest - *answered, 0.0});
}

static bool meets(const ClaimRule &rule, const ClaimLimit &limit, double value)
{
    return rule.direction == ClaimDirection::AtLeast ? value >= limit.value : value <= limit.value;
}

// The level of the scale below another.
static double levelBelow(const Scale &scale, double level)
{
    double below = scale.lowest();
    for (const ScaleLevel &candidate : scale.levels) {
        if (candidate.number < level)
            below = std::max(below, candidate.number);
    }
    return below;
}

// The first limit that is not met; none when all are.
static const ClaimLimit *missedLimit(const ClaimRule &rule, double value)
{
    const auto missed =
        std::find_if(rule.limits.cbegin(), rule.limits.cend(),
                     [&](const ClaimLimit &limit) { return !meets(rule, limit, value); });
    return missed == rule.limits.cend() ? nullptr : &*missed;
}

SupportedLevels supportedLevels(const ClaimRule &rule, const Scale &scale, double value)
{
    SupportedLevels supported{scale.lowest(), scale.highest()};
    for (const ClaimLimit &limit : rule.limits) {
        if (!meets(rule, limit, value)) {
            supported.highest = levelBelow(scale, limit.level);
            break;
        }
        supported.lowest = limit.level;
    }
    return supported;
}

static Finding findingOf(const ClaimCheck &check)
{
    if (!check.supported)
        return Finding::NotEnoughData;
    if (!check.answered)
        return Finding::NotAnswered;
    if (*check.answered > check.supported->highest)
        return Finding::Above;
    return *check.answered < check.supported->lowest ? Finding::Below : Finding::Agrees;
}

static ClaimCheck checkOf(const Practice &practice, const ClaimRule &rule, const Scale &scale,
                          const Answer &answer, const ClaimMeasures &measures)
{
    ClaimCheck check;
    check.practice = practice.id;
    check.rule = rule;
    check.measured = measures.values.value(rule.measure);
    if (answer.state == AnswerState::Rated)
        check.answered = answer.value;
    check.missingRecords = std::max(0, rule.leastRecords - check.measured.records);
    check.missingDays = std::max(0, rule.leastDays - measures.days);
    const bool isEnough =
        check.measured.value && check.missingRecords == 0 && check.missingDays == 0;
    if (isEnough) {
        check.supported = supportedLevels(rule, scale, *check.measured.value);
        if (const ClaimLimit *missed = missedLimit(rule, *check.measured.value))
            check.missed = *missed;
    }
    check.finding = findingOf(check);
    return check;
}

static int rankOf(Finding finding)
{
    static constexpr std::array kOrder{Finding::Above, Finding::Below, Finding::Agrees,
                                       Finding::NotAnswered, Finding::NotEnoughData};
    return static_cast<int>(std::find(kOrder.cbegin(), kOrder.cend(), finding) - kOrder.cbegin());
}

QList<ClaimCheck> checkClaims(const CapabilityModel &model, const AnswerSheet &answers,
                              const ClaimMeasures &measures)
{
    QList<ClaimCheck> checks;
    for (const Practice *practice : model.practices()) {
        for (const ClaimRule &rule : practice->claims)
            checks.append(checkOf(*practice, rule, model.scaleOf(practice->id),
                                  answers.value(practice->id), measures));
    }
    std::stable_sort(checks.begin(), checks.end(), [](const ClaimCheck &a, const ClaimCheck &b) {
        return std::pair(rankOf(a.finding), -a.difference())
               < std::pair(rankOf(b.finding), -b.difference());
    });
    return checks;
}

} // namespace obeya

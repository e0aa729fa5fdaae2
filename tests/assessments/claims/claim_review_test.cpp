#include "assessments/claims/claim_review.h"
#include "models/claim_rules.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

ClaimCheck aboveCheck()
{
    ClaimCheck check;
    check.practice = PracticeId(u"p"_s);
    check.rule.measure = u"lead_time"_s;
    check.measured = {86'400.0, 40, NoDataReason::None};
    check.answered = 4;
    check.supported = SupportedLevels{2, 3};
    check.finding = Finding::Above;
    return check;
}

ClaimDecision decisionOn(const ClaimCheck &check, ClaimDecisionKind kind)
{
    ClaimDecision decision;
    decision.practice = check.practice;
    decision.measure = check.rule.measure;
    decision.kind = kind;
    decision.basis = basisOf(check);
    return decision;
}

ClaimRule rule()
{
    ClaimRule rule;
    rule.measure = u"lead_time"_s;
    rule.direction = ClaimDirection::AtMost;
    rule.unit = u"seconds"_s;
    rule.limits = {{2, 1000}, {4, 100}};
    rule.leastRecords = 5;
    return rule;
}

Scale scale()
{
    Scale scale;
    for (int level = 0; level <= 5; ++level) {
        ScaleLevel entry;
        entry.number = level;
        scale.levels.append(entry);
    }
    return scale;
}

} // namespace

TEST(ClaimReview, WaitsForADecisionWhileAnswerAndDataDiffer)
{
    const auto reviews = reviewClaims({aboveCheck()}, {});
    EXPECT_TRUE(reviews.first().isOpen());
    EXPECT_EQ(countClaims(reviews).open, 1);
    EXPECT_EQ(suggestedLevel(aboveCheck()), 3.0);
}

TEST(ClaimReview, ADecisionStandsUntilTheDataChanges)
{
    ClaimCheck check = aboveCheck();
    const ClaimDecision kept = decisionOn(check, ClaimDecisionKind::AnswerKept);
    EXPECT_FALSE(reviewClaims({check}, {kept}).first().isOpen());
    ++check.measured.records;
    EXPECT_TRUE(reviewClaims({check}, {kept}).first().isOpen());
    EXPECT_TRUE(reviewClaims({check}, {kept}).first().decision);
}

TEST(ClaimReview, ADecisionLapsesWithOtherRules)
{
    ClaimCheck check = aboveCheck();
    const ClaimDecision kept = decisionOn(check, ClaimDecisionKind::AnswerKept);
    check.supported = SupportedLevels{5, 5};
    check.finding = Finding::Below;
    EXPECT_TRUE(reviewClaims({check}, {kept}).first().isOpen());
    EXPECT_FALSE(reviewClaims({check}, {kept}, ClaimBasis::AnswerOnly).first().isOpen());
}

TEST(ClaimReview, IncompleteDataIsNoDisagreement)
{
    const ClaimCheck check = aboveCheck();
    const auto reviews =
        reviewClaims({check}, {decisionOn(check, ClaimDecisionKind::DataIncomplete)});
    EXPECT_EQ(reviews.first().finding(), Finding::NotEnoughData);
    EXPECT_EQ(countClaims(reviews).above, 0);
    EXPECT_EQ(countClaims(reviews).notEnoughData, 1);
}

TEST(ClaimReview, ADecisionAboutAnotherMeasureIsNotMeant)
{
    const ClaimCheck check = aboveCheck();
    ClaimDecision other = decisionOn(check, ClaimDecisionKind::AnswerKept);
    other.measure = u"rework_rate"_s;
    EXPECT_FALSE(reviewClaims({check}, {other}).first().decision);
}

TEST(ClaimRules, OverridesMustRiseWithTheirLevels)
{
    ClaimRuleOverride values = overrideOf(PracticeId(u"p"_s), rule());
    EXPECT_TRUE(checkOverride(rule(), values, scale()));
    values.limits = {{2, 100}, {4, 1000}};
    EXPECT_FALSE(checkOverride(rule(), values, scale()));
    values.limits = {{9, 100}};
    EXPECT_FALSE(checkOverride(rule(), values, scale()));
    values.limits = {{2, -1}};
    EXPECT_FALSE(checkOverride(rule(), values, scale()));
    values.limits.clear();
    EXPECT_FALSE(checkOverride(rule(), values, scale()));
    values.isOff = true;
    EXPECT_TRUE(checkOverride(rule(), values, scale()));
}

TEST(ClaimRules, ReplaceThoseOfTheModel)
{
    CapabilityModel model;
    model.scale = scale();
    Domain domain;
    Capability capability;
    Practice practice;
    practice.id = PracticeId(u"p"_s);
    practice.claims = {rule()};
    capability.practices = {practice};
    domain.capabilities = {capability};
    model.domains = {domain};
    ClaimRuleOverride values = overrideOf(practice.id, rule());
    values.limits = {{3, 50}};
    const CapabilityModel changed = withClaimRules(model, {values});
    EXPECT_EQ(changed.findPractice(practice.id)->claims.first().limits, values.limits);
    values.isOff = true;
    EXPECT_TRUE(withClaimRules(model, {values}).findPractice(practice.id)->claims.isEmpty());
    EXPECT_EQ(practicesWithoutMeasure(model), 0);
}

} // namespace obeya

#include "assessments/scoring/scoring.h"
#include "models/model_catalog.h"
#include "tests/support/answers_data.h"

#include <gtest/gtest.h>

#include <cmath>

namespace obeya::test {

using namespace Qt::StringLiterals;

namespace {

ScoreCard card(const QString &model, const QString &sheet)
{
    const auto result = scoreAssessment(questionnaire(model), answers(sheet));
    EXPECT_TRUE(result);
    return result ? *result : ScoreCard();
}

// The score of the only capability c1.
Score capabilityScore(const QString &practices, const QString &sheet)
{
    return card(u"d1: c1 = "_s + practices, sheet).domains.first().capabilities.first().score;
}

QList<PracticeScore> practicesOf(const QString &model, const QString &sheet)
{
    return card(model, sheet).domains.first().capabilities.first().practices;
}

} // namespace

TEST(Scoring, TakesTheWeightedMeanOfAnsweredPractices)
{
    EXPECT_DOUBLE_EQ(*capabilityScore(u"a b c"_s, u"a=3 b=4 c=2"_s).score, 3);
    EXPECT_DOUBLE_EQ(*capabilityScore(u"a*3 b"_s, u"a=4 b=2"_s).score, 3.5);
}

TEST(Scoring, LevelIsTheFloorOfTheMean)
{
    EXPECT_EQ(capabilityScore(u"a b"_s, u"a=3 b=4"_s).level, 3);
    EXPECT_EQ(capabilityScore(u"a b c"_s, u"a=3 b=3 c=3"_s).level, 3);
}

TEST(Scoring, LevelSurvivesRoundOffInTheWeights)
{
    // In binary the weighted sum is a hair below three times the weights.
    EXPECT_EQ(capabilityScore(u"a*0.1 b*0.2 c*0.3"_s, u"a=3 b=3 c=3"_s).level, 3);
}

TEST(Scoring, LowestPracticeLimitsTheLevel)
{
    const Score score = capabilityScore(u"a b c d"_s, u"a=5 b=5 c=1 d=5"_s);
    EXPECT_DOUBLE_EQ(*score.score, 4);
    EXPECT_EQ(score.level, 2);
    EXPECT_EQ(score.limit, PracticeId(u"c"_s));
}

TEST(Scoring, NamesTheFirstOfEquallyLowPractices)
{
    EXPECT_EQ(capabilityScore(u"a b c"_s, u"c=1 b=1 a=2"_s).limit, PracticeId(u"b"_s));
}

TEST(Scoring, NotApplicableLeavesNumeratorAndDenominator)
{
    const Score score = capabilityScore(u"a b c"_s, u"a=4 b=2 c=na"_s);
    EXPECT_DOUBLE_EQ(*score.score, 3);
    EXPECT_DOUBLE_EQ(score.coverage, 1);
    EXPECT_EQ(score.notApplicable, 1);
}

TEST(Scoring, DontKnowAndUnansweredLowerOnlyTheCoverage)
{
    const Score score = capabilityScore(u"a b c d"_s, u"a=4 b=2 c=?"_s);
    EXPECT_DOUBLE_EQ(*score.score, 3);
    EXPECT_DOUBLE_EQ(score.coverage, 0.5);
    EXPECT_EQ(score.dontKnow, 1);
    EXPECT_EQ(score.unanswered, 1);
    EXPECT_EQ(score.asked(), 4);
}

TEST(Scoring, LevelZeroIsAnAnswer)
{
    const Score score = capabilityScore(u"a b"_s, u"a=0 b=0"_s);
    EXPECT_EQ(score.score, 0.0);
    EXPECT_EQ(score.level, 0);
    EXPECT_EQ(score.reason, ScoreReason::None);
}

TEST(Scoring, BelowHalfCoverageThereIsNoLevel)
{
    const Score score = capabilityScore(u"a b c"_s, u"a=4"_s);
    EXPECT_EQ(score.score, 4.0);
    EXPECT_FALSE(score.level);
    EXPECT_EQ(score.reason, ScoreReason::LowCoverage);
}

TEST(Scoring, IsMutedBelowSeventyPercentCoverage)
{
    EXPECT_TRUE(capabilityScore(u"a b c"_s, u"a=4 b=4"_s).isMuted());
    EXPECT_FALSE(capabilityScore(u"a b c d"_s, u"a=4 b=4 c=4"_s).isMuted());
}

TEST(Scoring, NothingRatedIsNoScore)
{
    const Score score = capabilityScore(u"a b"_s, u"a=? b=na"_s);
    EXPECT_FALSE(score.score);
    EXPECT_EQ(score.reason, ScoreReason::NothingRated);
}

TEST(Scoring, EverythingNotApplicableIsNoScore)
{
    const Score score = capabilityScore(u"a b"_s, u"a=na b=na"_s);
    EXPECT_FALSE(score.score);
    EXPECT_EQ(score.coverage, 0);
    EXPECT_EQ(score.reason, ScoreReason::NotApplicable);
}

TEST(Scoring, ZeroTotalWeightIsNoScore)
{
    const Score score = capabilityScore(u"a*0 b*0"_s, u"a=3 b=4"_s);
    EXPECT_FALSE(score.score);
    EXPECT_FALSE(score.level);
    EXPECT_EQ(score.reason, ScoreReason::NoWeight);
}

TEST(Scoring, DomainIsTheWeightedMeanOfItsCapabilities)
{
    const ScoreCard result = card(u"d1: c1*3 = a b, c2 = c"_s, u"a=4 b=2 c=1"_s);
    EXPECT_DOUBLE_EQ(*result.domains.first().score.score, 2.5);
    EXPECT_EQ(result.domains.first().weakest, CapabilityId(u"c2"_s));
    EXPECT_EQ(result.domains.first().score.limit, PracticeId(u"c"_s));
}

TEST(Scoring, OverallIsTheWeightedMeanOfDomains)
{
    const ScoreCard result = card(u"d1: c1 = a | d2*3: c2 = b"_s, u"a=1 b=5"_s);
    EXPECT_DOUBLE_EQ(*result.overall.score, 4);
    EXPECT_EQ(result.overall.answered, 2);
    EXPECT_EQ(result.overall.coverage, 1);
}

TEST(Scoring, CapabilitiesWithoutScoreDoNotPullTheDomainDown)
{
    const ScoreCard result = card(u"d1: c1 = a, c2 = b c"_s, u"a=4 b=na c=na"_s);
    EXPECT_EQ(result.domains.first().score.score, 4.0);
    EXPECT_EQ(result.domains.first().score.notApplicable, 2);
}

TEST(Scoring, NamesTheThreeWeakestCapabilitiesLowestFirst)
{
    const ScoreCard result =
        card(u"d1: c1 = a, c2 = b | d2: c3 = c, c4 = d, c5 = e"_s, u"a=4 b=2 c=3 d=1 e=5"_s);
    EXPECT_EQ(result.weakest, (QList<CapabilityId>{CapabilityId(u"c4"_s), CapabilityId(u"c2"_s),
                                                   CapabilityId(u"c3"_s)}));
}

TEST(Scoring, TargetsAreWeightedLikeTheScore)
{
    const Score score = capabilityScore(u"a*3 b c"_s, u"a=3/5 b=2/1 c=4"_s);
    EXPECT_DOUBLE_EQ(*score.target, 4);
    EXPECT_FALSE(capabilityScore(u"a"_s, u"a=3"_s).target);
}

TEST(Scoring, KeepsTheFourStatesApart)
{
    const auto practices = practicesOf(u"d1: c1 = a b c d"_s, u"a=0 b=? c=na"_s);
    EXPECT_EQ(practices.at(0).state, AnswerState::Rated);
    EXPECT_EQ(practices.at(1).state, AnswerState::DontKnow);
    EXPECT_EQ(practices.at(2).state, AnswerState::NotApplicable);
    EXPECT_EQ(practices.at(3).state, AnswerState::Unanswered);
    EXPECT_FALSE(practices.at(1).value);
}

TEST(Scoring, IgnoresAnswersThatTheModelDoesNotAsk)
{
    EXPECT_EQ(card(u"d1: c1 = a"_s, u"a=3 zz=5"_s).overall.answered, 1);
}

TEST(Scoring, ModelWithoutPracticesHasNoScore)
{
    const ScoreCard result = card(u"d1: c1 ="_s, {});
    EXPECT_FALSE(result.overall.score);
    EXPECT_EQ(result.overall.reason, ScoreReason::NothingRated);
    EXPECT_TRUE(result.weakest.isEmpty());
}

TEST(Scoring, RefusesRulesThatAreNotOffered)
{
    for (const auto rule : {ScoringRule::Weakest, ScoringRule::Threshold, ScoringRule::SumOfLevels,
                            ScoringRule::Achievement}) {
        const auto result = scoreAssessment(questionnaire(u"d1: c1 = a"_s), {}, rule);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::BadArgument);
        EXPECT_TRUE(result.error().message.contains(scoringRuleName(rule)));
        EXPECT_TRUE(result.error().message.contains(u"mean"_s));
    }
}

TEST(Scoring, UsesTheRuleOfTheModelUnlessOneIsChosen)
{
    CapabilityModel model = questionnaire(u"d1: c1 = a"_s);
    model.scoring.rule = ScoringRule::Weakest;
    EXPECT_FALSE(scoreAssessment(model, {}));
    EXPECT_TRUE(scoreAssessment(model, {}, ScoringRule::Mean));
}

TEST(Scoring, FindsPartsOfTheCardById)
{
    const ScoreCard result = card(u"d1: c1 = a | d2: c2 = b"_s, u"b=3"_s);
    ASSERT_TRUE(result.findPractice(PracticeId(u"b"_s)));
    EXPECT_EQ(result.findPractice(PracticeId(u"b"_s))->value, 3.0);
    EXPECT_EQ(result.findCapability(CapabilityId(u"c2"_s))->score.score, 3.0);
    EXPECT_EQ(result.findDomain(DomainId(u"d2"_s))->score.score, 3.0);
    EXPECT_EQ(result.findDomain(DomainId(u"d3"_s)), nullptr);
    EXPECT_EQ(result.findCapability(CapabilityId(u"c3"_s)), nullptr);
    EXPECT_EQ(result.findPractice(PracticeId(u"z"_s)), nullptr);
}

TEST(MethodFingerprint, StaysTheSameForOtherAnswers)
{
    EXPECT_EQ(card(u"d1: c1 = a"_s, u"a=1"_s).fingerprint,
              card(u"d1: c1 = a"_s, u"a=4"_s).fingerprint);
}

TEST(MethodFingerprint, ChangesWithVersionAndWeights)
{
    CapabilityModel model = questionnaire(u"d1: c1 = a"_s);
    const QString before = scoreAssessment(model, {})->fingerprint;
    EXPECT_TRUE(before.contains(u"sample@1.0/mean/"_s));
    model.version = Version{{1, 10}};
    const QString newer = scoreAssessment(model, {})->fingerprint;
    EXPECT_NE(newer, before);
    model.domains[0].capabilities[0].weight = 2;
    EXPECT_NE(scoreAssessment(model, {})->fingerprint, newer);
}

TEST(Gap, SurplusNeverPaysForAHole)
{
    const auto practices = practicesOf(u"d1: c1 = a b"_s, u"a=0.625/1.75 b=1.5/1.0"_s);
    EXPECT_DOUBLE_EQ(*practices.at(0).gap(), 1.125);
    EXPECT_DOUBLE_EQ(*practices.at(1).gap(), 0);
    EXPECT_NEAR(*percentToTarget(practices), 0.5909, 0.00005);
}

TEST(Gap, IsUnknownWithoutValueOrTarget)
{
    const auto practices = practicesOf(u"d1: c1 = a b"_s, u"a=3 b=/4"_s);
    EXPECT_FALSE(practices.at(0).gap());
    EXPECT_FALSE(practices.at(1).gap());
}

TEST(PercentToTarget, IsUndefinedWhenTheTargetsAddUpToZero)
{
    EXPECT_FALSE(percentToTarget(practicesOf(u"d1: c1 = a"_s, u"a=3/0"_s)));
    EXPECT_FALSE(percentToTarget({}));
}

TEST(ProgressToDate, IsTheShareOfTheWayGone)
{
    EXPECT_NEAR(*progressToDate(0.625, 1.25, 1.75), 0.5556, 0.00005);
    EXPECT_FALSE(progressToDate(2, 3, 2));
}

TEST(RoundForDisplay, RoundsHalfAwayFromZero)
{
    EXPECT_EQ(roundForDisplay(2.5, 0), 3);
    EXPECT_EQ(roundForDisplay(-2.5, 0), -3);
    EXPECT_EQ(roundForDisplay(2.675, 2), 2.68);
    EXPECT_EQ(roundForDisplay(0.25, 1), 0.3);
    EXPECT_EQ(roundForDisplay(3.449, 1), 3.4);
    EXPECT_FALSE(std::signbit(roundForDisplay(-0.01, 1)));
}

// A model of levels 1-5 with a block answered by agreement 1-7.
static CapabilityModel withMoodBlock()
{
    CapabilityModel model = test::questionnaire(u"d1: c1 = a1 a2 | d2: c2 = m1 m2"_s);
    model.scale.levels.removeFirst();
    Scale agreement;
    agreement.kind = ScaleKind::Agreement;
    for (int step = 1; step <= 7; ++step)
        agreement.levels.append({double(step), {}, {}});
    model.domains[1].scale = agreement;
    return model;
}

TEST(Scoring, CountsABlockOfAnotherScaleByItsPlace)
{
    const auto card = scoreAssessment(withMoodBlock(), test::answers(u"m1=4 m2=7"_s));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->findPractice(PracticeId(u"m1"_s))->value, 3);
    EXPECT_EQ(card->findPractice(PracticeId(u"m2"_s))->value, 5);
    EXPECT_EQ(card->findCapability(CapabilityId(u"c2"_s))->score.score, 4);
}

TEST(Scoring, TurnsReversedAnswersRound)
{
    CapabilityModel model = withMoodBlock();
    model.domains[1].capabilities[0].practices[0].isReversed = true;
    const auto card = scoreAssessment(model, test::answers(u"m1=7 m2=7/1"_s));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->findPractice(PracticeId(u"m1"_s))->value, 1);
    EXPECT_EQ(card->findPractice(PracticeId(u"m2"_s))->target, 1);
}

TEST(Scoring, DoesNotLimitALevelByAgreement)
{
    const auto card = scoreAssessment(withMoodBlock(), test::answers(u"m1=1 m2=7"_s));
    ASSERT_TRUE(card);
    const Score &score = card->findCapability(CapabilityId(u"c2"_s))->score;
    EXPECT_EQ(score.level, 3);
    EXPECT_FALSE(score.limit);
}

TEST(Scoring, ReadsTheQuickCheckAsPublished)
{
    // Choices 1-6 and reversed percentages on a scale 0-10.
    CapabilityModel model = test::questionnaire(u"d1: c1 = q1 q2 q3 | d2: c2 = q4 q5"_s);
    model.scale = {ScaleKind::Choice, {{0, {}, {}}, {10, {}, {}}}};
    Scale choice{ScaleKind::Choice, {}};
    for (int step = 1; step <= 6; ++step)
        choice.levels.append({double(step), {}, {}});
    model.domains[0].scale = choice;
    model.domains[1].scale = Scale{ScaleKind::Percentage, {{0, {}, {}}, {100, {}, {}}}};
    for (Practice &practice : model.domains[1].capabilities[0].practices)
        practice.isReversed = true;
    model.scoring.overall = OverallOf::Practices;
    const auto card = scoreAssessment(model, test::answers(u"q1=4 q2=3 q3=5 q4=15 q5=20"_s));
    ASSERT_TRUE(card);
    const QList<double> expected{6, 4, 8, 8.5, 8};
    for (int i = 0; i < 5; ++i)
        EXPECT_NEAR(*card->findPractice(PracticeId(u"q%1"_s.arg(i + 1)))->value, expected[i], 1e-9);
    EXPECT_NEAR(*card->findDomain(DomainId(u"d1"_s))->score.score, 6, 1e-9);
    EXPECT_NEAR(*card->findDomain(DomainId(u"d2"_s))->score.score, 8.25, 1e-9);
    EXPECT_NEAR(*card->overall.score, 6.9, 1e-9);
    const auto blank = scoreAssessment(model, test::answers(u"q1=4 q2=3 q3=5 q4=15"_s));
    EXPECT_NEAR(*blank->findDomain(DomainId(u"d2"_s))->score.score, 8.5, 1e-9);
}

TEST(Scoring, ScoresTheShippedQuickCheckOnTheScaleOfTen)
{
    const auto model = ModelCatalog::builtIn().find(ModelId(u"quick-check"_s));
    ASSERT_TRUE(model);
    const QList<const Practice *> practices = (*model)->practices();
    ASSERT_EQ(practices.size(), 5);
    AnswerSheet answers;
    const double given[] = {4, 3, 5, 15, 20};
    for (int i = 0; i < 5; ++i)
        answers.insert(practices[i]->id, ratedAnswer(given[i]));
    const auto card = scoreAssessment(**model, answers);
    ASSERT_TRUE(card);
    EXPECT_NEAR(*card->overall.score, 6.9, 1e-9);
    EXPECT_NEAR(*card->domains.first().score.score, 6, 1e-9);
    EXPECT_NEAR(*card->domains.last().score.score, 8.25, 1e-9);
}

TEST(ShortForm, KeepsCorePracticesOnly)
{
    CapabilityModel model = test::questionnaire(u"d1: c1 = a1 a2, c2 = a3 | d2: c3 = a4"_s);
    model.domains[0].capabilities[0].practices[1].isCore = true;
    const CapabilityModel core = shortForm(model);
    ASSERT_EQ(core.practiceCount(), 1);
    EXPECT_EQ(core.practices().first()->id.value(), u"a2"_s);
    EXPECT_EQ(core.domains.size(), 1);
    EXPECT_EQ(core.domains.first().capabilities.size(), 1);
}

} // namespace obeya::test

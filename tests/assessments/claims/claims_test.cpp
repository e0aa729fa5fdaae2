#include "assessments/claims/claims.h"
#include "assessments/delivery/delivery_columns.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHour = 3600;
constexpr double kDay = 24 * kHour;

// A scale of 0 to 5 and one practice for each rule.
CapabilityModel modelOf(const QList<ClaimRule> &rules)
{
    CapabilityModel model;
    for (int level = 0; level <= 5; ++level) {
        ScaleLevel step;
        step.number = level;
        model.scale.levels.append(step);
    }
    Capability capability;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        Practice practice;
        practice.id = PracticeId(u"p%1"_s.arg(i));
        practice.claims = {rules[i]};
        capability.practices.append(practice);
    }
    Domain domain;
    domain.capabilities = {capability};
    model.domains = {domain};
    return model;
}

ClaimRule leadTimeRule()
{
    ClaimRule rule;
    rule.measure = u"lead_time"_s;
    rule.direction = ClaimDirection::AtMost;
    rule.unit = u"seconds"_s;
    rule.limits = {{2, 30 * kDay}, {3, 7 * kDay}, {5, kHour}};
    rule.leastRecords = 20;
    return rule;
}

ClaimRule frequencyRule()
{
    ClaimRule rule;
    rule.measure = u"deployment_frequency"_s;
    rule.limits = {{2, 0.25}, {3, 1}, {4, 5}, {5, 10}};
    rule.leastDays = 56;
    return rule;
}

ClaimMeasures measuresOf(const QString &name, std::optional<double> value, int records, int days)
{
    ClaimMeasures measures;
    measures.values.insert(name, {value, records, NoDataReason::None});
    measures.days = days;
    return measures;
}

AnswerSheet answered(double level)
{
    return {{PracticeId(u"p0"_s), ratedAnswer(level)}};
}

Finding findingFor(double answer, double leadTime)
{
    return checkClaims(modelOf({leadTimeRule()}), answered(answer),
                       measuresOf(u"lead_time"_s, leadTime, 109, 180))
        .first()
        .finding;
}

} // namespace

TEST(Claims, SupportsTheHighestLevelWhoseLimitIsMet)
{
    const Scale scale = modelOf({}).scale;
    EXPECT_EQ(supportedLevels(leadTimeRule(), scale, 3.8 * kDay), (SupportedLevels{3, 4}));
    EXPECT_EQ(supportedLevels(leadTimeRule(), scale, 7 * kDay), (SupportedLevels{3, 4}));
    EXPECT_EQ(supportedLevels(leadTimeRule(), scale, 7 * kDay + 1), (SupportedLevels{2, 2}));
    EXPECT_EQ(supportedLevels(leadTimeRule(), scale, 40 * kDay), (SupportedLevels{0, 1}));
    EXPECT_EQ(supportedLevels(leadTimeRule(), scale, 60), (SupportedLevels{5, 5}));
    EXPECT_EQ(supportedLevels(frequencyRule(), scale, 4.2), (SupportedLevels{3, 3}));
    EXPECT_EQ(supportedLevels(frequencyRule(), scale, 0), (SupportedLevels{0, 1}));
}

TEST(Claims, FindsAnswersAboveAndBelowTheData)
{
    EXPECT_EQ(findingFor(5, 3.8 * kDay), Finding::Above);
    EXPECT_EQ(findingFor(4, 3.8 * kDay), Finding::Agrees); // no limit tells 3 from 4
    EXPECT_EQ(findingFor(2, 3.8 * kDay), Finding::Below);
    EXPECT_EQ(findingFor(0, 40 * kDay), Finding::Agrees);
    EXPECT_EQ(findingFor(2, 40 * kDay), Finding::Above);
}

TEST(Claims, SaysHowMuchIsMissing)
{
    const auto few = checkClaims(modelOf({leadTimeRule()}), answered(4),
                                 measuresOf(u"lead_time"_s, kDay, 7, 180));
    EXPECT_EQ(few.first().finding, Finding::NotEnoughData);
    EXPECT_EQ(few.first().missingRecords, 13);
    EXPECT_FALSE(few.first().supported);
    const auto brief = checkClaims(modelOf({frequencyRule()}), answered(4),
                                   measuresOf(u"deployment_frequency"_s, 3.0, 12, 30));
    EXPECT_EQ(brief.first().finding, Finding::NotEnoughData);
    EXPECT_EQ(brief.first().missingDays, 26);
}

TEST(Claims, NeverTakesAnUnknownValueForZero)
{
    const auto checks = checkClaims(modelOf({frequencyRule()}), answered(4),
                                    measuresOf(u"deployment_frequency"_s, {}, 0, 180));
    EXPECT_EQ(checks.first().finding, Finding::NotEnoughData);
    EXPECT_EQ(checks.first().difference(), 0);
}

TEST(Claims, ComparesOnlyRatedAnswers)
{
    Answer unsure;
    unsure.state = AnswerState::DontKnow;
    for (const AnswerSheet &answers : {AnswerSheet(), AnswerSheet{{PracticeId(u"p0"_s), unsure}}}) {
        const auto checks = checkClaims(modelOf({leadTimeRule()}), answers,
                                        measuresOf(u"lead_time"_s, kDay, 50, 180));
        EXPECT_EQ(checks.first().finding, Finding::NotAnswered);
        EXPECT_EQ(checks.first().supported, (SupportedLevels{3, 4}));
    }
}

TEST(Claims, NamesTheLimitOfTheNextLevel)
{
    const auto checks = checkClaims(modelOf({frequencyRule()}), answered(4),
                                    measuresOf(u"deployment_frequency"_s, 4.2, 109, 182));
    ASSERT_TRUE(checks.first().missed);
    EXPECT_EQ(*checks.first().missed, (ClaimLimit{4, 5}));
    EXPECT_EQ(checks.first().difference(), 1);
}

TEST(Claims, PutsTheGreatestDifferenceFirst)
{
    ClaimMeasures measures = measuresOf(u"lead_time"_s, 8 * kDay, 50, 180);
    measures.values.insert(u"deployment_frequency"_s, {4.2, 109, NoDataReason::None});
    const CapabilityModel model =
        modelOf({frequencyRule(), leadTimeRule(), frequencyRule(), leadTimeRule()});
    const AnswerSheet answers{{PracticeId(u"p0"_s), ratedAnswer(3)},
                              {PracticeId(u"p1"_s), ratedAnswer(3)},
                              {PracticeId(u"p2"_s), ratedAnswer(0)},
                              {PracticeId(u"p3"_s), ratedAnswer(5)}};
    QStringList order;
    for (const ClaimCheck &check : checkClaims(model, answers, measures))
        order.append(check.practice.value());
    EXPECT_EQ(order, (QStringList{u"p3"_s, u"p1"_s, u"p2"_s, u"p0"_s}));
}

TEST(ClaimMeasures, AreThoseOfTheMetrics)
{
    DeliveryData data;
    const auto at = [](int hours) {
        return Instant(std::chrono::sys_days(std::chrono::year(2026) / 5 / 4)
                       + std::chrono::hours(hours));
    };
    for (int i = 0; i < 4; ++i) {
        Deployment deployment;
        deployment.id = u"d%1"_s.arg(i);
        deployment.environment = u"production"_s;
        deployment.result = DeploymentResult::Succeeded;
        deployment.finished = at(24 * 7 * i + 10);
        deployment.commits = {u"c%1"_s.arg(i)};
        data.deployments.append(deployment);
        Change change;
        change.id = u"c%1"_s.arg(i);
        change.committed = at(24 * 7 * i);
        change.merged = at(24 * 7 * i + 8);
        data.changes.append(change);
    }
    MetricsCalculator calculator(std::make_shared<const DeliveryColumns>(data));
    const auto measures = measureForClaims(calculator, {});
    ASSERT_TRUE(measures);
    EXPECT_EQ(measures->days, 22);
    EXPECT_EQ(measures->values[u"lead_time"_s].value, 10 * kHour);
    EXPECT_EQ(measures->values[u"lead_time"_s].records, 4);
    EXPECT_EQ(measures->values[u"lead_time_from_merge"_s].value, 2 * kHour);
    EXPECT_NEAR(*measures->values[u"deployment_frequency"_s].value, 4 * 7.0 / 22, 1e-9);
    EXPECT_FALSE(measures->values[u"time_to_restore"_s].value);
    EXPECT_FALSE(measures->values[u"test_pass_rate"_s].value);
    EXPECT_EQ(measures->values.size(), claimMeasures().size());
    for (const QString &measure : claimMeasures())
        EXPECT_TRUE(measures->values.contains(measure)) << qPrintable(measure);
}

TEST(ClaimMeasures, AreUnknownWithoutData)
{
    MetricsCalculator calculator(std::make_shared<const DeliveryColumns>());
    const auto measures = measureForClaims(calculator, {});
    ASSERT_TRUE(measures);
    EXPECT_EQ(measures->days, 0);
    for (const ClaimMeasure &measure : measures->values)
        EXPECT_FALSE(measure.value);
}

} // namespace obeya

#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

ClaimDecision decision(const QString &reason)
{
    ClaimDecision decision;
    decision.practice = PracticeId(u"p"_s);
    decision.measure = u"lead_time"_s;
    decision.kind = ClaimDecisionKind::AnswerKept;
    decision.reason = reason;
    decision.author = u"梅"_s;
    decision.decidedAt = QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC);
    decision.basis = {4.0, 2.0, 3.5, 86'400.25, 40};
    return decision;
}

} // namespace

TEST(ClaimStore, KeepsTheLatestDecision)
{
    test::ProjectFolder folder;
    const auto project = folder.create();
    const AssessmentId assessment = project->assessments(project->teams()->first().id)->first().id;
    ASSERT_TRUE(project->saveClaimDecision(assessment, decision(u"first"_s)));
    ASSERT_TRUE(project->saveClaimDecision(assessment, decision(u"second"_s)));
    EXPECT_EQ(*project->claimDecisions(assessment), QList{decision(u"second"_s)});
    ASSERT_TRUE(project->removeClaimDecision(assessment, PracticeId(u"p"_s), u"lead_time"_s));
    EXPECT_TRUE(project->claimDecisions(assessment)->isEmpty());
    EXPECT_FALSE(project->saveClaimDecision(AssessmentId(99), decision({})));
}

TEST(ClaimStore, KeepsTheProjectsOwnRules)
{
    test::ProjectFolder folder;
    const auto project = folder.create();
    const ModelId model(u"five-part"_s);
    const QList<ClaimRuleOverride> rules{
        {PracticeId(u"p"_s), u"lead_time"_s, false, {{2, 0.1}, {3.5, 1e-9}}, 20, 14},
        {PracticeId(u"q"_s), u"rework_rate"_s, true, {}, 1, 0}};
    ASSERT_TRUE(project->setClaimRules(model, rules));
    EXPECT_EQ(*project->claimRules(model), rules);
    ASSERT_TRUE(project->setClaimRules(model, {}));
    EXPECT_TRUE(project->claimRules(model)->isEmpty());
}

} // namespace obeya

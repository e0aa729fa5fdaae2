#include "assessments/delivery/metrics.h"
#include "assessments/project/project.h"
#include "assessments/project/sample_data.h"
#include "assessments/project/sample_project.h"
#include "assessments/scoring/scoring.h"
#include "models/model_catalog.h"
#include "tests/assessments/project/project_files.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

using test::firstAssessment;
using test::firstTeam;

static std::shared_ptr<const CapabilityModel> sampleModel()
{
    return *ModelCatalog::builtIn().find(ModelId(u"five-part"_s));
}

class SampleProject : public testing::Test
{
protected:
    void SetUp() override { write(u"en"_s); }

    void write(const QString &language)
    {
        const auto written = writeSampleProject(m_folder.project(), language, m_folder.clock());
        ASSERT_TRUE(written) << qPrintable(errorText(written.error()));
        m_project = m_folder.open();
        ASSERT_TRUE(m_project);
    }

    DeliveryMetrics metrics() const
    {
        const auto data = m_project->deliveryData(firstTeam(*m_project));
        return *computeMetrics(*data, {});
    }

    test::ProjectFolder m_folder;
    std::unique_ptr<Project> m_project;
};

TEST_F(SampleProject, IsOneFileWithOneTeamAndThreeAssessments)
{
    const auto info = m_project->info();
    EXPECT_EQ(info->organization, u"Meridian Retail"_s);
    ASSERT_EQ(info->teams.size(), 1);
    EXPECT_EQ(info->teams.first().name, u"Checkout Platform"_s);
    ASSERT_EQ(info->assessments.size(), 3);
    EXPECT_EQ(info->assessments.at(0).date, QDate(2026, 11, 12));
    EXPECT_EQ(info->assessments.at(1).date, QDate(2026, 5, 14));
    EXPECT_EQ(info->assessments.at(2).date, QDate(2025, 11, 13));
    m_project.reset();
    EXPECT_EQ(m_folder.fileNames(), QStringList{u"team.obeya"_s});
}

TEST_F(SampleProject, AnswersPracticesOfTheModel)
{
    const auto model = sampleModel();
    const auto project = m_project->info();
    ASSERT_TRUE(project);
    for (const AssessmentInfo &info : project->assessments) {
        const auto assessment = m_project->assessment(info.id);
        for (auto answer = assessment->answers.cbegin(); answer != assessment->answers.cend();
             ++answer) {
            EXPECT_TRUE(model->findPractice(answer.key())) << qPrintable(answer.key().value());
            EXPECT_TRUE(!answer->value || model->scale.contains(*answer->value));
        }
        EXPECT_GE(info.answered, model->practiceCount() - 2);
    }
}

TEST_F(SampleProject, ShowsEveryKindOfAnswerInTheNewestAssessment)
{
    const auto newest = m_project->assessment(firstAssessment(*m_project));
    QHash<AnswerState, int> states;
    int flagged = 0, withTarget = 0, withComment = 0, withEvidence = 0;
    for (const Answer &answer : newest->answers) {
        ++states[answer.state];
        flagged += answer.isFlagged ? 1 : 0;
        withTarget += answer.target ? 1 : 0;
        withComment += answer.comment.isEmpty() ? 0 : 1;
        withEvidence += answer.evidence.isEmpty() ? 0 : 1;
        EXPECT_EQ(answer.state == AnswerState::NotApplicable, !answer.reason.isEmpty());
    }
    EXPECT_EQ(states.value(AnswerState::NotApplicable), 1);
    EXPECT_EQ(states.value(AnswerState::DontKnow), 1);
    EXPECT_GE(flagged, 2);
    EXPECT_GE(withTarget, 20);
    EXPECT_GE(withComment, 8);
    EXPECT_GE(withEvidence, 3);
}

TEST_F(SampleProject, LevelsRiseFromAssessmentToAssessment)
{
    const auto model = sampleModel();
    QList<double> scores;
    const auto project = m_project->info();
    ASSERT_TRUE(project);
    for (const AssessmentInfo &info : project->assessments) {
        const auto card = scoreAssessment(*model, m_project->assessment(info.id)->answers);
        ASSERT_TRUE(card);
        scores.append(card->overall.score.value_or(0));
    }
    EXPECT_GT(scores.at(0), 2.5);
    EXPECT_LT(scores.at(0), 2.9);
    EXPECT_GT(scores.at(0), scores.at(1) + 0.4);
    EXPECT_GT(scores.at(1), scores.at(2) + 0.2);
}

TEST_F(SampleProject, DeploysAboutFourTimesAWeekForHalfAYear)
{
    const DeliveryMetrics result = metrics();
    EXPECT_EQ(result.options.from, QDate(2026, 5, 4));
    EXPECT_EQ(result.options.to, QDate(2026, 11, 1));
    EXPECT_EQ(result.all.frequency.deployments, 109);
    EXPECT_NEAR(result.all.frequency.perWeek, 4.2, 0.05);
    ASSERT_EQ(result.all.frequency.series.size(), 26);
    EXPECT_EQ(result.all.frequency.series.at(21).start, QDate(2026, 9, 28));
    EXPECT_EQ(result.all.frequency.series.at(21).value, 0.0);
}

TEST_F(SampleProject, ShipsChangesWithinDays)
{
    const LeadTimeFigure leadTime = metrics().all.leadTime;
    constexpr double kDays = 24.0 * 60 * 60 * 1000;
    EXPECT_NEAR(*leadTime.median / kDays, 3.8, 0.1);
    EXPECT_NEAR(*leadTime.p90 / kDays, 10, 0.8);
    EXPECT_GT(leadTime.excluded.undeployed, 0);
    EXPECT_EQ(leadTime.excluded.afterDeployment, 1);
    EXPECT_GT(leadTime.excluded.mergeCommits, 0);
}

TEST_F(SampleProject, HasIncidentsOfEveryKind)
{
    const DeliveryMetrics result = metrics();
    EXPECT_EQ(result.all.changeFailureRate.count, 14);
    EXPECT_NEAR(*result.all.changeFailureRate.value, 0.128, 0.001);
    EXPECT_NEAR(*result.all.timeToRestore.median / 3'600'000, 3.7, 0.05);
    EXPECT_EQ(result.all.timeToRestore.open, 1);
    EXPECT_EQ(result.all.incidents.unattributed, 1);
}

TEST_F(SampleProject, ListsImportsWithRejectedRows)
{
    const auto imports = m_project->imports(firstTeam(*m_project));
    ASSERT_EQ(imports->size(), 2);
    EXPECT_EQ(imports->last().files, (QStringList{u"deployments.csv"_s, u"changes.csv"_s}));
    const auto rejected = m_project->rejectedRows(imports->last().id);
    EXPECT_EQ(rejected->size(), imports->last().rejected);
    EXPECT_EQ(rejected->size(), 4);
}

TEST_F(SampleProject, IsTheSameAtEveryCall)
{
    const auto first = m_project->deliveryData(firstTeam(*m_project));
    const auto firstAnswers = m_project->assessment(firstAssessment(*m_project));
    const test::ProjectFolder other;
    ASSERT_TRUE(writeSampleProject(other.project(), u"en"_s, other.clock()));
    const auto second = other.open();
    const auto data = second->deliveryData(firstTeam(*second));
    EXPECT_EQ(data->deployments, first->deployments);
    EXPECT_EQ(data->changes, first->changes);
    EXPECT_EQ(data->incidents, first->incidents);
    EXPECT_EQ(*second->assessment(firstAssessment(*second)), *firstAnswers);
}

TEST_F(SampleProject, RefusesAnExistingFile)
{
    const auto again = writeSampleProject(m_folder.project(), u"en"_s, m_folder.clock());
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyExists);
}

TEST(SampleProjectInChinese, HasChineseNamesCommentsAndTitles)
{
    const test::ProjectFolder folder;
    ASSERT_TRUE(writeSampleProject(folder.project(), u"zh_CN"_s, folder.clock()));
    const auto project = folder.open();
    EXPECT_EQ(*project->organization(), u"明川零售"_s);
    EXPECT_EQ(project->teams()->first().name, u"结算平台"_s);
    const auto answers = project->assessment(firstAssessment(*project))->answers;
    EXPECT_EQ(answers.value(PracticeId(u"fp-small-merges"_s)).comment,
              u"分支存活一天，最多两天。"_s);
    const auto data = project->deliveryData(firstTeam(*project));
    EXPECT_EQ(data->incidents.first().title, u"优惠码无法使用"_s);
}

} // namespace obeya

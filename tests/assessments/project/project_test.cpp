#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"

#include <QFile>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

using test::firstAssessment;
using test::firstTeam;

static const PracticeId kPractice(u"codebase.one"_s);

static Answer fullAnswer()
{
    Answer answer = ratedAnswer(3);
    answer.target = 4.5;
    answer.comment = u"部署频率 = 4.2\nsecond line"_s;
    answer.isFlagged = true;
    answer.confidence = Confidence::High;
    answer.status = AnswerStatus::Evidenced;
    answer.author = u"Li Wei"_s;
    answer.evidence = {{EvidenceKind::Link, u"Pipeline"_s, u"https://ci.example/1"_s},
                       {EvidenceKind::File, u"Report"_s, u"/tmp/report.pdf"_s}};
    return answer;
}

TEST(Project, StartsWithOneTeamAndOneAssessment)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const auto info = project->info();
    ASSERT_TRUE(info);
    EXPECT_EQ(info->organization, u"Meridian Retail"_s);
    EXPECT_EQ(info->schemaVersion, kProjectSchemaVersion);
    EXPECT_TRUE(info->isIntact);
    ASSERT_EQ(info->teams.size(), 1);
    EXPECT_EQ(info->teams.first().name, u"Checkout Platform"_s);
    ASSERT_EQ(info->assessments.size(), 1);
    EXPECT_EQ(info->assessments.first().model, ModelId(u"twelve-factor"_s));
    EXPECT_EQ(info->assessments.first().modelVersion.toText(), u"1.0"_s);
    EXPECT_EQ(info->assessments.first().date, QDate(2026, 11, 12));
    EXPECT_EQ(info->assessments.first().answered, 0);
}

TEST(Project, IsASingleFileWhenClosed)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    EXPECT_EQ(folder.fileNames(), QStringList{u"team.obeya"_s});
    {
        const auto project = folder.open();
        ASSERT_TRUE(project);
        EXPECT_TRUE(project->saveAnswer(firstAssessment(*project), kPractice, ratedAnswer(2)));
    }
    EXPECT_EQ(folder.fileNames(), QStringList{u"team.obeya"_s});
}

TEST(Project, KeepsEveryPartOfAnAnswerAcrossReopening)
{
    const test::ProjectFolder folder;
    {
        const auto project = folder.create();
        ASSERT_TRUE(project);
        ASSERT_TRUE(project->saveAnswer(firstAssessment(*project), kPractice, fullAnswer()));
    }
    const auto project = folder.open();
    ASSERT_TRUE(project);
    const auto assessment = project->assessment(firstAssessment(*project));
    ASSERT_TRUE(assessment);
    EXPECT_EQ(assessment->answers.value(kPractice), fullAnswer());
    EXPECT_EQ(assessment->answers.value(kPractice).changedAt, folder.clock()());
}

TEST(Project, ReplacesAnAnswerWithItsEvidence)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const AssessmentId id = firstAssessment(*project);
    ASSERT_TRUE(project->saveAnswer(id, kPractice, fullAnswer()));
    ASSERT_TRUE(project->saveAnswer(id, kPractice, ratedAnswer(0)));
    EXPECT_EQ(project->assessment(id)->answers.value(kPractice), ratedAnswer(0));
}

TEST(Project, ForgetsABlankAnswer)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const AssessmentId id = firstAssessment(*project);
    ASSERT_TRUE(project->saveAnswer(id, kPractice, fullAnswer()));
    ASSERT_TRUE(project->saveAnswer(id, kPractice, {}));
    EXPECT_TRUE(project->assessment(id)->answers.isEmpty());
}

TEST(Project, TellsTheFourStatesOfAnAnswerApart)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const AssessmentId id = firstAssessment(*project);
    Answer notApplicable;
    notApplicable.state = AnswerState::NotApplicable;
    notApplicable.reason = u"No admin processes"_s;
    Answer dontKnow;
    dontKnow.state = AnswerState::DontKnow;
    Answer onlyAComment;
    onlyAComment.comment = u"ask operations"_s;
    const AnswerSheet sheet{{PracticeId(u"a"_s), notApplicable},
                            {PracticeId(u"b"_s), dontKnow},
                            {PracticeId(u"c"_s), ratedAnswer(0)},
                            {PracticeId(u"d"_s), onlyAComment}};
    ASSERT_TRUE(project->saveAnswers(id, sheet));
    EXPECT_EQ(project->assessment(id)->answers, sheet);
    EXPECT_EQ(project->assessments(firstTeam(*project))->first().answered, 3);
}

TEST(Project, ListsAssessmentsNewestFirst)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const TeamId team = firstTeam(*project);
    const NewAssessment older{team, ModelId(u"twelve-factor"_s), *Version::fromText(u"1.0"_s),
                              u"Spring"_s, QDate(2026, 5, 14)};
    ASSERT_TRUE(project->addAssessment(older));
    const auto assessments = project->assessments(team);
    ASSERT_EQ(assessments->size(), 2);
    EXPECT_EQ(assessments->at(0).date, QDate(2026, 11, 12));
    EXPECT_EQ(assessments->at(1).title, u"Spring"_s);
}

TEST(Project, KeepsTeamsApart)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const auto team = project->addTeam(u"  Search  "_s);
    ASSERT_TRUE(team);
    EXPECT_EQ(project->teams()->last().name, u"Search"_s);
    EXPECT_TRUE(project->assessments(*team)->isEmpty());
    EXPECT_EQ(project->addTeam(u"Search"_s).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(project->addTeam(u" "_s).error().code, ErrorCode::BadArgument);
}

TEST(Project, RefusesWhatRefersToNothing)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    EXPECT_EQ(project->saveAnswer(AssessmentId(99), kPractice, ratedAnswer(1)).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(project->assessment(AssessmentId(99)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(project->addAssessment({TeamId(99), {}, {}, {}, {}}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(project->undoImport(ImportId(99)).error().code, ErrorCode::NotFound);
}

TEST(Project, RemembersHowAnEnvironmentIsRead)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const TeamId team = firstTeam(*project);
    ASSERT_TRUE(project->setEnvironmentClass(team, u"blue"_s, EnvironmentClass::Staging));
    ASSERT_TRUE(project->setEnvironmentClass(team, u"blue"_s, EnvironmentClass::Production));
    EXPECT_EQ(project->deliveryData(team)->environmentClasses.value(u"blue"_s),
              EnvironmentClass::Production);
    ASSERT_TRUE(project->setEnvironmentClass(team, u"blue"_s, EnvironmentClass::Missing));
    EXPECT_TRUE(project->deliveryData(team)->environmentClasses.isEmpty());
}

TEST(Project, RefusesToReplaceAnExistingFile)
{
    const test::ProjectFolder folder;
    folder.write(u"team.obeya"_s, "precious");
    const auto created = Project::create(folder.project(), test::newProject(), folder.clock());
    EXPECT_EQ(created.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(folder.fileNames(), QStringList{u"team.obeya"_s});
}

TEST(Project, LeavesNothingBehindWhenItCannotBeCreated)
{
    const test::ProjectFolder folder;
    NewProject nameless = test::newProject();
    nameless.team.clear();
    const auto created = Project::create(folder.project(), nameless, folder.clock());
    EXPECT_EQ(created.error().code, ErrorCode::BadArgument);
    EXPECT_TRUE(folder.fileNames().isEmpty());
    const auto elsewhere =
        Project::create(folder.path(u"no/such/p.obeya"_s), test::newProject(), folder.clock());
    EXPECT_EQ(elsewhere.error().code, ErrorCode::NotFound);
}

} // namespace obeya

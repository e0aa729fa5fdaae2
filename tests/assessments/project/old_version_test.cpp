#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"
#include "tests/support/test_data.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// A file of every released schema version still opens with everything in it.
namespace obeya {

using test::instant;

static void buildFile(const QString &path, const QByteArray &script)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"script"_s);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(u"BEGIN"_s));
        // In these scripts a semicolon ends a statement only at the end of a line.
        for (const QString &statement :
             QString::fromUtf8(script).split(u";\n"_s, Qt::SkipEmptyParts))
            ASSERT_TRUE(query.exec(statement)) << qPrintable(query.lastError().text());
        ASSERT_TRUE(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(u"script"_s);
}

class OldVersion : public testing::TestWithParam<int>
{
protected:
    void SetUp() override
    {
        buildFile(m_folder.project(), test::data(u"project/v%1.sql"_s.arg(GetParam())));
        m_project = m_folder.open();
        ASSERT_TRUE(m_project);
    }

    test::ProjectFolder m_folder;
    std::unique_ptr<Project> m_project;
};

TEST_P(OldVersion, IsBroughtUpToDate)
{
    const auto info = m_project->info();
    ASSERT_TRUE(info);
    EXPECT_EQ(info->schemaVersion, kProjectSchemaVersion);
    EXPECT_TRUE(info->isIntact);
    EXPECT_EQ(info->organization, u"Meridian Retail"_s);
    EXPECT_EQ(info->deployments, 2);
    EXPECT_EQ(info->changes, 1);
    EXPECT_EQ(info->incidents, 1);
    EXPECT_EQ(info->imports, 2);
}

TEST_P(OldVersion, KeepsItsAnswers)
{
    const auto assessment = m_project->assessment(AssessmentId(1));
    ASSERT_TRUE(assessment);
    EXPECT_EQ(assessment->answers.size(), 3);
    const Answer answer = assessment->answers.value(PracticeId(u"tf-codebase-one-per-service"_s));
    EXPECT_EQ(answer.value, 3.0);
    EXPECT_EQ(answer.target, 4.0);
    EXPECT_EQ(answer.comment, u"自评 3, it's fine; really"_s);
    EXPECT_EQ(answer.evidence.size(), 1);
    EXPECT_EQ(assessment->answers.value(PracticeId(u"tf-admin-same-release"_s)).state,
              AnswerState::NotApplicable);
}

TEST_P(OldVersion, KeepsItsDeliveryData)
{
    const auto data = m_project->deliveryData(TeamId(1));
    ASSERT_TRUE(data);
    ASSERT_EQ(data->deployments.size(), 2);
    EXPECT_EQ(data->deployments.last().result, DeploymentResult::Succeeded);
    EXPECT_EQ(data->deployments.last().commits, (QStringList{u"abc"_s, u"def"_s}));
    EXPECT_EQ(data->changes.first().deployment, u"d1"_s);
    EXPECT_EQ(data->incidents.first().title, u"Slow"_s);
    EXPECT_EQ(data->files.value(data->incidents.first().source.file), u"deployments.csv"_s);
    EXPECT_EQ(data->environmentClasses.value(u"blue"_s), EnvironmentClass::Production);
}

TEST_P(OldVersion, CanUndoItsImports)
{
    ASSERT_TRUE(m_project->undoImport(ImportId(2)));
    const auto data = m_project->deliveryData(TeamId(1));
    EXPECT_EQ(data->deployments.size(), 2);
    EXPECT_EQ(data->deployments.first().result, DeploymentResult::Running);
    ASSERT_TRUE(m_project->undoImport(ImportId(1)));
    EXPECT_TRUE(m_project->deliveryData(TeamId(1))->isEmpty());
}

INSTANTIATE_TEST_SUITE_P(EveryReleasedVersion, OldVersion,
                         testing::Range(1, kProjectSchemaVersion + 1));

} // namespace obeya

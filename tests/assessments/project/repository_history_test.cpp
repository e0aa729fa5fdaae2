#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=Mei"_s, u"-c"_s, u"user.email=mei@example.org"_s}
                      + arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

TEST(RepositoryHistory, AFolderIsReadThroughGit)
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        GTEST_SKIP() << "git is not installed";
    test::ProjectFolder folder;
    const QString repository = folder.path(u"repository"_s);
    ASSERT_TRUE(QDir().mkpath(repository));
    ASSERT_TRUE(git(repository, {u"init"_s, u"-q"_s}));
    for (const QString &message : {u"First"_s, u"Second\twith a tab"_s})
        ASSERT_TRUE(git(repository, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message}));
    const auto project = folder.create();
    const auto summary =
        project->importEvidence(test::firstTeam(*project), evidenceInputs({repository}), {});
    ASSERT_TRUE(summary);
    ASSERT_EQ(summary->files.size(), 1);
    EXPECT_FALSE(summary->files.first().error) << qPrintable(summary->files.first().error->message);
    EXPECT_EQ(summary->changes, 2);
    const auto data = project->deliveryData(test::firstTeam(*project));
    EXPECT_EQ(data->changes.first().parents.size() + data->changes.last().parents.size(), 1);
}

TEST(RepositoryHistory, AFolderWithoutARepositoryIsRefused)
{
    test::ProjectFolder folder;
    const QString empty = folder.path(u"empty"_s);
    ASSERT_TRUE(QDir().mkpath(empty));
    const auto project = folder.create();
    const auto summary =
        project->importEvidence(test::firstTeam(*project), evidenceInputs({empty}), {});
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->files.first().error);
    EXPECT_EQ(summary->changes, 0);
}

} // namespace obeya

#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// Files that are no project, or not a whole one.
namespace obeya {

using test::firstAssessment;

static ErrorCode refusal(const test::ProjectFolder &folder, const QString &path)
{
    const auto opened = Project::open(path, OpenMode::ReadWrite, folder.clock());
    if (opened) {
        ADD_FAILURE() << "was opened";
        return ErrorCode::Internal;
    }
    EXPECT_FALSE(opened.error().message.isEmpty());
    EXPECT_TRUE(opened.error().where.endsWith(path));
    return opened.error().code;
}

// A project with a few hundred answers, so that it has inner pages.
static QByteArray projectBytes(const test::ProjectFolder &folder)
{
    {
        const auto project = folder.create();
        AnswerSheet sheet;
        for (int number = 0; number < 300; ++number) {
            Answer answer = ratedAnswer(number % 6);
            answer.comment = QString(200, u'c');
            sheet.insert(PracticeId(QString::number(number)), answer);
        }
        EXPECT_TRUE(project->saveAnswers(firstAssessment(*project), sheet));
    }
    QFile file(folder.project());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static QByteArray withNumberAt(QByteArray bytes, qsizetype offset, char value)
{
    bytes[offset] = value;
    return bytes;
}

TEST(ProjectRefusal, NamesAMissingFile)
{
    const test::ProjectFolder folder;
    EXPECT_EQ(refusal(folder, folder.path(u"none.obeya"_s)), ErrorCode::NotFound);
    EXPECT_TRUE(folder.fileNames().isEmpty());
}

TEST(ProjectRefusal, NamesAFolder)
{
    const test::ProjectFolder folder;
    EXPECT_EQ(refusal(folder, folder.path(u"."_s)), ErrorCode::IsDirectory);
}

TEST(ProjectRefusal, NamesAnEmptyFile)
{
    const test::ProjectFolder folder;
    EXPECT_EQ(refusal(folder, folder.write(u"p.obeya"_s, {})), ErrorCode::EmptyFile);
}

TEST(ProjectRefusal, LeavesForeignFilesAlone)
{
    const test::ProjectFolder folder;
    const QByteArray text = "id,service,environment\n";
    EXPECT_EQ(refusal(folder, folder.write(u"p.obeya"_s, text)), ErrorCode::ForeignFile);
    EXPECT_EQ(folder.fileNames(), QStringList{u"p.obeya"_s});
}

TEST(ProjectRefusal, LeavesTheDatabaseOfAnotherProgramAlone)
{
    const test::ProjectFolder folder;
    const QByteArray bytes = projectBytes(folder);
    const QByteArray unmarked = withNumberAt(bytes, 68, 0); // application id
    const QString path = folder.write(u"other.obeya"_s, unmarked);
    EXPECT_EQ(refusal(folder, path), ErrorCode::ForeignFile);
    EXPECT_EQ(folder.fileNames(), (QStringList{u"other.obeya"_s, u"team.obeya"_s}));
}

TEST(ProjectRefusal, RefusesANewerProjectAndLeavesItAlone)
{
    const test::ProjectFolder folder;
    const QByteArray newer =
        withNumberAt(projectBytes(folder), 63, kProjectSchemaVersion + 1); // user version
    const QString path = folder.write(u"newer.obeya"_s, newer);
    EXPECT_EQ(refusal(folder, path), ErrorCode::NewerVersion);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), newer);
}

TEST(ProjectRefusal, NoticesAFileThatWasCut)
{
    const test::ProjectFolder folder;
    const QByteArray bytes = projectBytes(folder);
    for (const qsizetype size : {qsizetype{17}, qsizetype{99}, qsizetype{100}, qsizetype{5000},
                                 bytes.size() / 2, bytes.size() - 1}) {
        const QString path = folder.write(u"cut.obeya"_s, bytes.left(size));
        EXPECT_EQ(refusal(folder, path), ErrorCode::DamagedFile) << size;
    }
}

TEST(ProjectRefusal, NoticesADamagedPage)
{
    const test::ProjectFolder folder;
    QByteArray bytes = projectBytes(folder);
    ASSERT_GT(bytes.size(), 5 * 4096);
    for (qsizetype page = 1; page < bytes.size() / 4096; ++page)
        bytes.replace(page * 4096, 64, QByteArray(64, '\x55'));
    EXPECT_EQ(refusal(folder, folder.write(u"bad.obeya"_s, bytes)), ErrorCode::DamagedFile);
}

// Whatever byte is wrong: either it is noticed, or the project opens; it never crashes.
TEST(ProjectRefusal, SurvivesAWrongByteAnywhere)
{
    const test::ProjectFolder folder;
    const QByteArray bytes = projectBytes(folder);
    const qsizetype step = bytes.size() / 150;
    for (qsizetype offset = 0; offset < bytes.size(); offset += step) {
        QByteArray damaged = bytes;
        damaged[offset] = static_cast<char>(~damaged.at(offset));
        const QString path = folder.write(u"flipped.obeya"_s, damaged);
        const auto project = Project::open(path, OpenMode::ReadOnly, folder.clock());
        if (!project)
            continue;
        const auto info = (*project)->info();
        if (!info)
            continue;
        for (const AssessmentInfo &assessment : info->assessments)
            static_cast<void>((*project)->assessment(assessment.id).hasValue());
    }
}

} // namespace obeya

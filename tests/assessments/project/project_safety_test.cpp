#include "assessments/project/project.h"
#include "tests/assessments/project/child_process.h"
#include "tests/assessments/project/project_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <gtest/gtest.h>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// What happens to a project when a program is killed, a second one comes, or the disk refuses.
namespace obeya {

using test::ChildProcess;
using test::firstAssessment;
using test::firstTeam;
using test::Pipe;

static PracticeId practice(int number)
{
    return PracticeId(u"p%1"_s.arg(number));
}

static Result<std::unique_ptr<Project>> openAt(const test::ProjectFolder &folder, OpenMode mode)
{
    return Project::open(folder.project(), mode, folder.clock());
}

// Saves answer after answer and tells each one that is said to be saved.
static int saveForever(const test::ProjectFolder &folder, const Pipe &pipe)
{
    const auto project = openAt(folder, OpenMode::ReadWrite);
    if (!project)
        return 1;
    const AssessmentId id = firstAssessment(**project);
    for (int number = 0;; ++number) {
        if (!(*project)->saveAnswer(id, practice(number), ratedAnswer(number % 6)))
            return 2;
        pipe.say(number);
    }
}

TEST(ProjectSafety, KillingTheProgramLosesNothingThatWasSaved)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    Pipe pipe;
    ChildProcess child([&] { return saveForever(folder, pipe); });
    pipe.onlyListen();
    int confirmed = -1;
    for (int count = 0; count < 25; ++count)
        confirmed = pipe.hear();
    child.kill();
    for (int heard = pipe.hear(); heard >= 0; heard = pipe.hear())
        confirmed = heard;
    ASSERT_GE(confirmed, 24);

    const auto project = folder.open();
    ASSERT_TRUE(project);
    EXPECT_TRUE(project->info()->isIntact);
    const AnswerSheet answers = project->assessment(firstAssessment(*project))->answers;
    for (int number = 0; number <= confirmed; ++number)
        EXPECT_EQ(answers.value(practice(number)), ratedAnswer(number % 6)) << number;
}

TEST(ProjectSafety, WhatAKilledProgramSavedIsThereForAReaderToo)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    Pipe pipe;
    ChildProcess child([&] { return saveForever(folder, pipe); });
    pipe.onlyListen();
    for (int count = 0; count < 5; ++count)
        EXPECT_GE(pipe.hear(), 0);
    child.kill();
    const auto project = folder.open(OpenMode::ReadOnly);
    ASSERT_TRUE(project);
    EXPECT_GE(project->assessments(firstTeam(*project))->first().answered, 5);
}

static constexpr int kImportedRows = 2000;

static QByteArray deploymentsOfRound(int round)
{
    QByteArray csv = "id,service,environment,result,finished\n";
    for (int row = 0; row < kImportedRows; ++row)
        csv += QByteArray::number(round) + '-' + QByteArray::number(row)
               + ",checkout,production,succeeded,2026-05-04T10:00:00Z\n";
    return csv;
}

static int importFile(const test::ProjectFolder &folder, const QString &path)
{
    const auto project = openAt(folder, OpenMode::ReadWrite);
    if (!project)
        return 1;
    return (*project)->importEvidence(firstTeam(**project), evidenceInputs({path}), {}) ? 0 : 2;
}

TEST(ProjectSafety, AKilledImportIsThereWholeOrNotAtAll)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    constexpr int kRounds = 50;
    QElapsedTimer clock;
    clock.start();
    ChildProcess whole(
        [&] { return importFile(folder, folder.write(u"0.csv"_s, deploymentsOfRound(0))); });
    ASSERT_EQ(whole.wait(), 0);
    const auto usual = static_cast<unsigned long>(clock.nsecsElapsed() / 1000); // microseconds
    for (int round = 1; round <= kRounds; ++round) {
        const QString path = folder.write(u"round.csv"_s, deploymentsOfRound(round));
        ChildProcess child([&] { return importFile(folder, path); });
        // From before the beginning to after the end.
        QThread::usleep(usual * 12 / 10 * static_cast<unsigned long>(round) / kRounds);
        child.kill();
        const auto project = folder.open();
        ASSERT_TRUE(project);
        const auto info = project->info();
        ASSERT_TRUE(info);
        EXPECT_TRUE(info->isIntact) << round;
        EXPECT_EQ(info->deployments % kImportedRows, 0) << round;
        EXPECT_EQ(info->deployments / kImportedRows, info->imports) << round;
    }
}

static int holdOpen(const test::ProjectFolder &folder, const Pipe &pipe)
{
    const auto project = openAt(folder, OpenMode::ReadWrite);
    pipe.say(project ? 1 : 0);
    while (true)
        pause();
}

TEST(ProjectSafety, SaysWhichProgramHasTheProjectOpen)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    const Pipe pipe;
    const ChildProcess other([&] { return holdOpen(folder, pipe); });
    ASSERT_EQ(pipe.hear(), 1);
    const auto opened = openAt(folder, OpenMode::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::InUse);
    EXPECT_TRUE(opened.error().message.contains(u"another window or program"_s))
        << qPrintable(opened.error().message);
    EXPECT_TRUE(openAt(folder, OpenMode::ReadOnly));
}

TEST(ProjectSafety, TakesOverTheLockOfAKilledProgram)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    const Pipe pipe;
    {
        const ChildProcess other([&] { return holdOpen(folder, pipe); });
        ASSERT_EQ(pipe.hear(), 1);
    }
    EXPECT_TRUE(folder.fileNames().contains(u"team.obeya.lock"_s));
    folder.open().reset();
    EXPECT_EQ(folder.fileNames(), QStringList{u"team.obeya"_s});
}

TEST(ProjectSafety, IsOpenOnlyOnceInOneProgram)
{
    const test::ProjectFolder folder;
    const auto first = folder.create();
    const auto second = openAt(folder, OpenMode::ReadWrite);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
    EXPECT_TRUE(second.error().message.contains(u"already open in this program"_s))
        << qPrintable(second.error().message);
}

TEST(ProjectSafety, ALinkToAnOpenProjectIsTheSameProject)
{
    const test::ProjectFolder folder;
    const auto first = folder.create();
    ASSERT_TRUE(QFile::link(folder.project(), folder.path(u"link.obeya"_s)));
    const auto second =
        Project::open(folder.path(u"link.obeya"_s), OpenMode::ReadWrite, folder.clock());
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
}

TEST(ProjectSafety, AWorkerSeesAndWritesWhatItsProgramHasOpen)
{
    const test::ProjectFolder folder;
    const auto project = folder.create();
    ASSERT_TRUE(project);
    const AssessmentId id = firstAssessment(*project);
    ASSERT_TRUE(project->saveAnswer(id, practice(1), ratedAnswer(1)));
    const auto worker = folder.open(OpenMode::OwnedElsewhere);
    ASSERT_TRUE(worker);
    EXPECT_EQ(worker->assessment(id)->answers.size(), 1);
    ASSERT_TRUE(worker->saveAnswer(id, practice(2), ratedAnswer(2)));
    EXPECT_EQ(project->assessment(id)->answers.size(), 2);
}

TEST(ProjectSafety, AReaderChangesNothing)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    const auto project = folder.open(OpenMode::ReadOnly);
    ASSERT_TRUE(project);
    EXPECT_TRUE(project->isReadOnly());
    const AssessmentId id = firstAssessment(*project);
    EXPECT_EQ(project->saveAnswer(id, practice(1), ratedAnswer(1)).error().code,
              ErrorCode::ReadOnly);
    EXPECT_EQ(project->addTeam(u"Search"_s).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(project->undoImport(ImportId(1)).error().code, ErrorCode::ReadOnly);
}

// As somebody who may not write here; root may always.
static int openWithoutRights(const test::ProjectFolder &folder)
{
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
        return 10;
    const auto writing = openAt(folder, OpenMode::ReadWrite);
    if (writing || writing.error().code != ErrorCode::NotWritable)
        return 11;
    const auto reading = openAt(folder, OpenMode::ReadOnly);
    if (!reading)
        return 12;
    return (*reading)->teams()->size() == 1 && firstAssessment(**reading).isValid() ? 0 : 13;
}

static void protect(const test::ProjectFolder &folder, mode_t mode)
{
    const QByteArray path = QFile::encodeName(folder.path(u"."_s));
    ASSERT_EQ(chmod(path.constData(), mode), 0);
    ASSERT_EQ(chmod(QFile::encodeName(folder.project()).constData(), mode & 0666), 0);
}

TEST(ProjectSafety, AProjectThatMayNotBeWrittenCanBeRead)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    protect(folder, 0555);
    ChildProcess child([&] { return openWithoutRights(folder); });
    EXPECT_EQ(child.wait(), 0);
    protect(folder, 0755);
    EXPECT_EQ(folder.fileNames(), QStringList{u"team.obeya"_s});
}

// The log of a killed program must not be ignored, only because it cannot be worked off.
static int openUnfinished(const test::ProjectFolder &folder)
{
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
        return 10;
    const auto reading = openAt(folder, OpenMode::ReadOnly);
    if (!reading)
        return reading.error().code == ErrorCode::NotReadable ? 0 : 11;
    return (*reading)->assessments(firstTeam(**reading))->first().answered >= 5 ? 0 : 12;
}

TEST(ProjectSafety, UnfinishedWorkOnAReadOnlyMediumIsNeverHidden)
{
    const test::ProjectFolder folder;
    folder.create().reset();
    Pipe pipe;
    ChildProcess writer([&] { return saveForever(folder, pipe); });
    pipe.onlyListen();
    for (int count = 0; count < 5; ++count)
        EXPECT_GE(pipe.hear(), 0);
    writer.kill();
    for (const auto &remove : {u""_s, u"-shm"_s}) {
        if (!remove.isEmpty()) {
            ASSERT_TRUE(QFile::remove(folder.project() + remove));
        }
        protect(folder, 0555);
        ChildProcess child([&] { return openUnfinished(folder); });
        EXPECT_EQ(child.wait(), 0) << qPrintable(remove);
        protect(folder, 0755);
    }
}

static bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
           && file.write(bytes) == bytes.size();
}

// Gives the calling process a small disk that only it sees; false where the system does not allow
// that.
static bool mountSmallDisk(const QString &mountPoint, const char *size)
{
    const QByteArray user = "0 " + QByteArray::number(geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(getegid()) + " 1";
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeTo(u"/proc/self/uid_map"_s, user)
           && writeTo(u"/proc/self/setgroups"_s, "deny") && writeTo(u"/proc/self/gid_map"_s, group)
           && mount("none", QFile::encodeName(mountPoint).constData(), "tmpfs", 0, size) == 0;
}

constexpr int kNoSmallDisk = 77;

// Saves answers until the disk is full, makes room and looks what is there.
static int fillTheDisk(const QString &mountPoint, const Clock &clock)
{
    if (!mountSmallDisk(mountPoint, "size=768k"))
        return kNoSmallDisk;
    const QString other = mountPoint + u"/other file"_s;
    const QString path = mountPoint + u"/team.obeya"_s;
    auto created = Project::create(path, test::newProject(), clock);
    if (!created || !writeTo(other, QByteArray(256 * 1024, 'o')))
        return 1;
    std::unique_ptr<Project> project = *std::move(created);
    const AssessmentId id = firstAssessment(*project);
    Answer answer = ratedAnswer(3);
    answer.comment = QString(2000, u'x');
    int saved = 0;
    Result<void> last;
    while (last && saved < 10'000) {
        last = project->saveAnswer(id, practice(saved), answer);
        saved += last ? 1 : 0;
    }
    if (last || last.error().code != ErrorCode::DiskFull)
        return 2;
    project.reset();
    QFile::remove(other);
    const auto reopened = Project::open(path, OpenMode::ReadWrite, clock);
    if (!reopened || !(*reopened)->info()->isIntact)
        return 3;
    return (*reopened)->assessment(id)->answers.size() == saved ? 0 : 4;
}

TEST(ProjectSafety, AFullDiskIsSaidAndLosesNothing)
{
    const test::ProjectFolder folder;
    ASSERT_TRUE(QDir(folder.path(u"."_s)).mkdir(u"disk"_s));
    ChildProcess child([&] { return fillTheDisk(folder.path(u"disk"_s), folder.clock()); });
    const int result = child.wait();
    if (result == kNoSmallDisk)
        GTEST_SKIP() << "this system does not let a test mount a small disk";
    EXPECT_EQ(result, 0);
}

static int createOnAFullDisk(const QString &mountPoint, const Clock &clock)
{
    if (!mountSmallDisk(mountPoint, "size=16k"))
        return kNoSmallDisk;
    const auto created = Project::create(mountPoint + u"/team.obeya"_s, test::newProject(), clock);
    if (created || created.error().code != ErrorCode::DiskFull)
        return 1;
    return QDir(mountPoint).isEmpty() ? 0 : 2;
}

TEST(ProjectSafety, ANewProjectOnAFullDiskLeavesNothing)
{
    const test::ProjectFolder folder;
    ASSERT_TRUE(QDir(folder.path(u"."_s)).mkdir(u"disk"_s));
    ChildProcess child([&] { return createOnAFullDisk(folder.path(u"disk"_s), folder.clock()); });
    const int result = child.wait();
    if (result == kNoSmallDisk)
        GTEST_SKIP() << "this system does not let a test mount a small disk";
    EXPECT_EQ(result, 0);
}

} // namespace obeya

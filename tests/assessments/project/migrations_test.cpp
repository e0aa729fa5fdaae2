#include "assessments/project/project.h"
#include "assessments/storage/database.h"
#include "assessments/storage/migrations.h"
#include "tests/assessments/project/project_files.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

static const std::vector<Migration> kOne = {{1, {"CREATE TABLE a (x INTEGER)"_L1}}};
static const std::vector<Migration> kTwo = {
    kOne.front(),
    {2, {"CREATE TABLE b (y INTEGER)"_L1, "INSERT INTO b SELECT count(*) FROM a"_L1}}};
static const std::vector<Migration> kBroken = {
    kOne.front(), {2, {"CREATE TABLE b (y INTEGER)"_L1, "INSERT INTO nowhere VALUES (1)"_L1}}};

static std::unique_ptr<Database> open(const QString &path, Database::Access access, int newest)
{
    Database::Options options;
    options.access = access;
    options.newestVersion = newest;
    auto database = Database::open(path, options);
    if (!database) {
        ADD_FAILURE() << qPrintable(errorText(database.error()));
        return nullptr;
    }
    return *std::move(database);
}

static void makeVersionOne(const QString &path)
{
    const auto database = open(path, Database::Access::Create, 1);
    ASSERT_TRUE(database);
    ASSERT_EQ(migrate(*database, kOne).outcome, MigrationOutcome::Created);
}

TEST(Migrations, CreateTheSchemaOfAnEmptyFile)
{
    const auto database = Database::inMemory();
    ASSERT_TRUE(database);
    const MigrationResult result = migrate(**database, projectMigrations());
    EXPECT_EQ(result.outcome, MigrationOutcome::Created);
    EXPECT_EQ(*(*database)->schemaVersion(), kProjectSchemaVersion);
}

TEST(Migrations, HaveNothingToDoOnACurrentFile)
{
    const test::ProjectFolder folder;
    makeVersionOne(folder.project());
    const auto database = open(folder.project(), Database::Access::ReadWrite, 1);
    EXPECT_EQ(migrate(*database, kOne).outcome, MigrationOutcome::Current);
}

TEST(Migrations, BringAnOlderFileUpToDateAndKeepACopyOfIt)
{
    const test::ProjectFolder folder;
    makeVersionOne(folder.project());
    {
        const auto database = open(folder.project(), Database::Access::ReadWrite, 2);
        const MigrationResult result = migrate(*database, kTwo);
        EXPECT_EQ(result.outcome, MigrationOutcome::Migrated);
        EXPECT_EQ(result.from, 1);
    }
    EXPECT_EQ(*open(folder.project(), Database::Access::ReadOnly, 2)->schemaVersion(), 2);
    EXPECT_EQ(
        *open(folder.project() + u".v1.bak"_s, Database::Access::ReadOnly, 2)->schemaVersion(), 1);
}

TEST(Migrations, RefuseANewerFile)
{
    const auto database = Database::inMemory();
    ASSERT_TRUE(database);
    ASSERT_EQ(migrate(**database, kTwo).outcome, MigrationOutcome::Created);
    const MigrationResult result = migrate(**database, kOne);
    EXPECT_EQ(result.outcome, MigrationOutcome::Newer);
    EXPECT_EQ(result.error->code, ErrorCode::NewerVersion);
}

TEST(Migrations, LeaveTheFileAsItWasWhenTheyFail)
{
    const test::ProjectFolder folder;
    makeVersionOne(folder.project());
    {
        const auto database = open(folder.project(), Database::Access::ReadWrite, 2);
        const MigrationResult result = migrate(*database, kBroken);
        EXPECT_EQ(result.outcome, MigrationOutcome::Failed);
        EXPECT_EQ(*database->schemaVersion(), 1);
    }
    // Table b of the failed number is gone, so the good one can make it.
    const auto database = open(folder.project(), Database::Access::ReadWrite, 2);
    EXPECT_EQ(migrate(*database, kTwo).outcome, MigrationOutcome::Migrated);
}

TEST(Migrations, DoNotTouchAFileThatIsOpenForReading)
{
    const test::ProjectFolder folder;
    makeVersionOne(folder.project());
    const auto database = open(folder.project(), Database::Access::ReadOnly, 2);
    const MigrationResult result = migrate(*database, kTwo);
    EXPECT_EQ(result.outcome, MigrationOutcome::Failed);
    EXPECT_EQ(result.error->code, ErrorCode::ReadOnly);
}

TEST(Migrations, NumbersHaveNoGaps)
{
    int expected = 0;
    for (const Migration &migration : projectMigrations())
        EXPECT_EQ(migration.version, ++expected);
    EXPECT_EQ(expected, kProjectSchemaVersion);
}

} // namespace obeya

#include "assessments/storage/assessment_store.h"
#include "assessments/storage/database.h"
#include "assessments/storage/migrations.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"
#include "tests/assessments/project/project_files.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

static std::unique_ptr<Database> openWith(const QString &path, Database::Access access,
                                          int pageLimit = 0)
{
    Database::Options options;
    options.access = access;
    options.newestVersion = kProjectSchemaVersion;
    options.pageLimit = pageLimit;
    auto database = Database::open(path, options);
    if (!database) {
        ADD_FAILURE() << qPrintable(errorText(database.error()));
        return nullptr;
    }
    if (access == Database::Access::Create) {
        EXPECT_FALSE(migrate(**database, projectMigrations()).error);
    }
    return *std::move(database);
}

TEST(Transaction, RollsBackUnlessCommitted)
{
    const test::ProjectFolder folder;
    const auto database = openWith(folder.project(), Database::Access::Create);
    {
        const Transaction transaction(*database);
        ASSERT_TRUE(transaction.begun());
        ASSERT_TRUE(TeamStore(*database).add(u"Lost"_s));
    }
    EXPECT_TRUE(TeamStore(*database).teams()->isEmpty());
    {
        Transaction transaction(*database);
        ASSERT_TRUE(TeamStore(*database).add(u"Kept"_s));
        ASSERT_TRUE(transaction.commit());
    }
    EXPECT_EQ(TeamStore(*database).teams()->size(), 1);
}

TEST(Database, SaysThatTheDiskIsFullAndKeepsWhatWasSaved)
{
    const test::ProjectFolder folder;
    openWith(folder.project(), Database::Access::Create).reset();
    int saved = 0;
    {
        const auto database = openWith(folder.project(), Database::Access::ReadWrite, 40);
        Result<void> last;
        while (last && saved < 100'000) {
            Transaction transaction(*database);
            const auto added =
                TeamStore(*database).add(u"%1 %2"_s.arg(saved).arg(QString(500, u't')));
            last = added ? transaction.commit() : Result<void>(added.error());
            saved += last ? 1 : 0;
        }
        ASSERT_FALSE(last);
        EXPECT_EQ(last.error().code, ErrorCode::DiskFull);
    }
    const auto database = openWith(folder.project(), Database::Access::ReadOnly);
    EXPECT_TRUE(*database->isIntact());
    EXPECT_EQ(TeamStore(*database).teams()->size(), saved);
}

TEST(Database, RefusesChangesWhenOpenForReading)
{
    const test::ProjectFolder folder;
    openWith(folder.project(), Database::Access::Create).reset();
    const auto database = openWith(folder.project(), Database::Access::ReadOnly);
    const auto added = TeamStore(*database).add(u"Search"_s);
    EXPECT_EQ(added.error().code, ErrorCode::ReadOnly);
}

TEST(Database, KeepsReferencesWhole)
{
    const auto database = Database::inMemory();
    ASSERT_TRUE(database);
    ASSERT_FALSE(migrate(**database, projectMigrations()).error);
    EXPECT_FALSE(AssessmentStore(**database).add({TeamId(7), {}, {}, {}, QDate(2026, 1, 1)}));
}

} // namespace obeya

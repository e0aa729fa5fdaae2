#include "assessments/storage/delivery_store.h"
#include "assessments/storage/delivery_writer.h"
#include "assessments/storage/migrations.h"
#include "assessments/storage/team_store.h"
#include "assessments/storage/transaction.h"
#include "tests/assessments/project/project_files.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

using test::instant;

namespace {

Deployment deployment(const QString &id, DeploymentResult result = DeploymentResult::Succeeded)
{
    Deployment record;
    record.id = id;
    record.service = u"cart"_s;
    record.environment = u"production"_s;
    record.result = result;
    record.finished = instant("2026-05-04T10:00:00Z");
    return record;
}

Deployment withCommit(Deployment record, const QString &commit)
{
    record.commit = commit;
    return record;
}

Change change(const QString &id, const QString &deploymentId = {})
{
    Change record;
    record.id = id;
    record.service = u"cart"_s;
    record.committed = instant("2026-05-01T08:00:00Z");
    record.deployment = deploymentId;
    return record;
}

Incident incident(const QString &id, std::optional<Instant> resolved = {})
{
    Incident record;
    record.id = id;
    record.opened = instant("2026-05-05T08:00:00Z");
    record.resolved = resolved;
    return record;
}

} // namespace

class DeliveryStoreTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto database = Database::inMemory();
        ASSERT_TRUE(database);
        m_database = *std::move(database);
        ASSERT_FALSE(migrate(*m_database, projectMigrations()).error);
        m_team = *TeamStore(*m_database).add(u"Checkout"_s);
    }

    // One import of one file.
    template<typename Record>
    ImportId import(const QList<Record> &records)
    {
        ImportStore imports(*m_database);
        const ImportId id = *imports.add(m_team, QDateTime::currentDateTimeUtc());
        const ImportFileId file = *imports.addFile(id, {});
        DeliveryWriter writer(*m_database, {m_team, id, file});
        for (const Record &record : records)
            EXPECT_TRUE(writer.write(record, Occurrence::First));
        m_counts = writer.counts();
        return id;
    }

    void undo(ImportId import)
    {
        EXPECT_TRUE(DeliveryStore(*m_database).undo(import));
        EXPECT_TRUE(ImportStore(*m_database).remove(import));
    }

    DeliveryData data() const { return *DeliveryStore(*m_database).read(m_team); }

    QString results() const
    {
        QStringList list;
        for (const Deployment &record : data().deployments)
            list.append(record.id + u':' + QString::number(static_cast<int>(record.result)));
        list.sort();
        return list.join(u' ');
    }

    std::unique_ptr<Database> m_database;
    TeamId m_team;
    WriteCounts m_counts;
};

TEST_F(DeliveryStoreTest, GivesBackEveryFieldOfADeployment)
{
    Deployment full = withCommit(deployment(u"d1"_s), u"abc"_s);
    full.started = instant("2026-05-04T09:00:00Z");
    full.created = Instant(Duration(-1));
    full.commits = {u"abc"_s, u"def"_s};
    full.version = u"1.4.0"_s;
    full.isRework = false;
    full.rollbackOf = u"d0"_s;
    full.url = u"https://ci.example/d1"_s;
    full.source.row = 2;
    import(QList{full, deployment(u"d2"_s)});
    full.source.file = ImportFileId(1);
    EXPECT_EQ(data().deployments.first(), full);
    EXPECT_FALSE(data().deployments.last().isRework);
}

TEST_F(DeliveryStoreTest, GivesBackEveryFieldOfAChange)
{
    Change full = change(u"c1"_s, u"d1"_s);
    full.repository = u"shop/cart"_s;
    full.authored = instant("2026-04-30T08:00:00Z");
    full.firstCommit = instant("2026-04-29T08:00:00Z");
    full.opened = instant("2026-04-30T09:00:00Z");
    full.merged = instant("2026-05-01T09:00:00Z");
    full.mergeCommit = u"m1"_s;
    full.parents = {u"p1"_s, u"p2"_s};
    full.isMerge = true;
    full.message = u"Fix rounding\n\nof sums"_s;
    full.author = u"王芳"_s;
    import(QList{full});
    full.source.file = ImportFileId(1);
    EXPECT_EQ(data().changes.first(), full);
}

TEST_F(DeliveryStoreTest, GivesBackEveryFieldOfAnIncident)
{
    Incident full = incident(u"i1"_s, instant("2026-05-05T10:00:00Z"));
    full.service = u"cart"_s;
    full.environment = u"production"_s;
    full.acknowledged = instant("2026-05-05T08:05:00Z");
    full.severity = u"SEV2"_s;
    full.title = u"Checkout is slow"_s;
    full.deployment = u"d1"_s;
    full.change = u"abc"_s;
    full.status = u"resolved"_s;
    import(QList{full});
    full.source.file = ImportFileId(1);
    EXPECT_EQ(data().incidents.first(), full);
}

TEST_F(DeliveryStoreTest, AddsNothingWhenTheSameRecordsComeAgain)
{
    import(QList{deployment(u"d1"_s), deployment(u"d2"_s)});
    EXPECT_EQ(m_counts.added, 2);
    import(QList{deployment(u"d1"_s), deployment(u"d2"_s)});
    EXPECT_EQ(m_counts.added, 0);
    EXPECT_EQ(m_counts.unchanged, 2);
    EXPECT_EQ(data().deployments.size(), 2);
}

TEST_F(DeliveryStoreTest, UpdatesARecordThatHasOtherValuesNow)
{
    import(QList{deployment(u"d1"_s, DeploymentResult::Running)});
    import(QList{deployment(u"d1"_s), deployment(u"d2"_s)});
    EXPECT_EQ(m_counts.updated, 1);
    EXPECT_EQ(m_counts.added, 1);
    EXPECT_EQ(results(), u"d1:0 d2:0"_s);
}

TEST_F(DeliveryStoreTest, KeepsTheRowsOfOneDeploymentBesideEachOther)
{
    const QList rows{withCommit(deployment(u"d1"_s), u"aaa"_s),
                     withCommit(deployment(u"d1"_s, DeploymentResult::Failed), u"bbb"_s)};
    import(rows);
    EXPECT_EQ(data().deployments.size(), 2);
    import(QList{rows.at(1), rows.at(0)});
    EXPECT_EQ(m_counts.unchanged, 2);
    // A later file that has only the second row updates that one.
    import(QList{withCommit(deployment(u"d1"_s), u"bbb"_s)});
    EXPECT_EQ(m_counts.updated, 1);
    EXPECT_EQ(results(), u"d1:0 d1:0"_s);
}

TEST_F(DeliveryStoreTest, TellsServicesAndEnvironmentsApart)
{
    Deployment other = deployment(u"d1"_s);
    other.environment = u"staging"_s;
    import(QList{deployment(u"d1"_s), other});
    EXPECT_EQ(m_counts.added, 2);
}

TEST_F(DeliveryStoreTest, KeepsAChangeForEachDeploymentThatShippedIt)
{
    import(QList{change(u"c1"_s, u"staging-7"_s), change(u"c1"_s, u"production-3"_s)});
    EXPECT_EQ(data().changes.size(), 2);
}

TEST_F(DeliveryStoreTest, FollowsAnIncidentThroughItsStates)
{
    import(QList{incident(u"i1"_s), incident(u"i1"_s, instant("2026-05-05T10:00:00Z"))});
    ASSERT_EQ(data().incidents.size(), 1);
    EXPECT_TRUE(data().incidents.first().resolved);
}

TEST_F(DeliveryStoreTest, UndoTakesAwayWhatTheImportAdded)
{
    import(QList{deployment(u"d1"_s)});
    const ImportId second = import(QList{deployment(u"d1"_s), deployment(u"d2"_s)});
    undo(second);
    EXPECT_EQ(results(), u"d1:0"_s);
}

TEST_F(DeliveryStoreTest, UndoBringsBackTheEarlierValues)
{
    import(QList{deployment(u"d1"_s, DeploymentResult::Running)});
    const ImportId second = import(QList{deployment(u"d1"_s)});
    undo(second);
    EXPECT_EQ(results(), u"d1:4"_s);
    EXPECT_EQ(data().deployments.first().source.file, ImportFileId(1));
}

TEST_F(DeliveryStoreTest, UndoInTheMiddleKeepsLaterValues)
{
    import(QList{deployment(u"d1"_s, DeploymentResult::Running)});
    const ImportId second = import(QList{deployment(u"d1"_s, DeploymentResult::Failed)});
    const ImportId third = import(QList{deployment(u"d1"_s)});
    undo(second);
    EXPECT_EQ(results(), u"d1:0"_s);
    undo(third);
    EXPECT_EQ(results(), u"d1:4"_s);
}

TEST_F(DeliveryStoreTest, UndoOfTheFirstImportKeepsWhatALaterOneBrought)
{
    const ImportId first = import(QList{deployment(u"d1"_s, DeploymentResult::Running)});
    const ImportId second = import(QList{deployment(u"d1"_s)});
    undo(first);
    EXPECT_EQ(results(), u"d1:0"_s);
    undo(second);
    EXPECT_EQ(results(), QString());
}

TEST_F(DeliveryStoreTest, KnowsARecordWhoseFirstNeighbourWasUndone)
{
    const ImportId first = import(QList{withCommit(deployment(u"d1"_s), u"aaa"_s)});
    import(QList{withCommit(deployment(u"d1"_s), u"bbb"_s)});
    undo(first);
    import(QList{withCommit(deployment(u"d1"_s), u"bbb"_s)});
    EXPECT_EQ(m_counts.unchanged, 1);
    EXPECT_EQ(data().deployments.size(), 1);
}

TEST_F(DeliveryStoreTest, UndoesChangesAndIncidentsAlike)
{
    import(QList{change(u"c1"_s)});
    import(QList{incident(u"i1"_s)});
    Change edited = change(u"c1"_s);
    edited.author = u"Ana"_s;
    const ImportId third = import(QList{edited});
    const ImportId fourth = import(QList{incident(u"i1"_s, instant("2026-05-06T08:00:00Z"))});
    undo(third);
    undo(fourth);
    EXPECT_TRUE(data().changes.first().author.isEmpty());
    EXPECT_FALSE(data().incidents.first().resolved);
}

TEST_F(DeliveryStoreTest, KeepsTheLastOfTwoRecordsInAFile)
{
    ImportStore imports(*m_database);
    const ImportId id = *imports.add(m_team, {});
    DeliveryWriter writer(*m_database, {m_team, id, *imports.addFile(id, {})});
    Deployment record = deployment(u"d1"_s);
    EXPECT_TRUE(writer.write(record, Occurrence::First));
    record.result = DeploymentResult::Failed;
    EXPECT_TRUE(writer.write(record, Occurrence::Again));
    ASSERT_EQ(data().deployments.size(), 1);
    EXPECT_EQ(data().deployments.first().result, DeploymentResult::Failed);
    EXPECT_EQ(writer.counts().added, 1);
    EXPECT_EQ(writer.counts().updated, 0);
}

TEST_F(DeliveryStoreTest, CountsOneChangeWhenAFileCorrectsItself)
{
    const Deployment known = deployment(u"d1"_s);
    import(QList{known});
    ImportStore imports(*m_database);
    const ImportId id = *imports.add(m_team, {});
    DeliveryWriter writer(*m_database, {m_team, id, *imports.addFile(id, {})});
    EXPECT_TRUE(writer.write(known, Occurrence::First));
    Deployment newer = known;
    newer.result = DeploymentResult::Failed;
    EXPECT_TRUE(writer.write(newer, Occurrence::Again));
    EXPECT_EQ(writer.counts().unchanged, 0);
    EXPECT_EQ(writer.counts().updated, 1);
    undo(id);
    EXPECT_EQ(data().deployments.first().result, known.result);
}

TEST_F(DeliveryStoreTest, LeavesARecordThatTheFileSaysAgainAsItWas)
{
    const Deployment known = deployment(u"d1"_s);
    import(QList{known});
    ImportStore imports(*m_database);
    const ImportId id = *imports.add(m_team, {});
    DeliveryWriter writer(*m_database, {m_team, id, *imports.addFile(id, {})});
    Deployment older = known;
    older.result = DeploymentResult::Failed;
    EXPECT_TRUE(writer.write(older, Occurrence::First));
    EXPECT_TRUE(writer.write(known, Occurrence::Again));
    EXPECT_EQ(writer.counts().unchanged, 1);
    EXPECT_EQ(writer.counts().updated, 0);
    undo(id);
    ASSERT_EQ(data().deployments.size(), 1);
    EXPECT_EQ(data().deployments.first().result, known.result);
}

TEST_F(DeliveryStoreTest, CompletesADeploymentWithItsOutcomeFromAnotherFile)
{
    Deployment started = withCommit(deployment(u"d1"_s), u"abc"_s);
    started.result = DeploymentResult::Unknown;
    started.finished.reset();
    Deployment outcome = deployment(u"d1"_s);
    outcome.result = DeploymentResult::Succeeded;
    outcome.finished = instant("2026-05-04T09:30:00Z");
    import(QList{started});
    import(QList{outcome});
    const Deployment joined = data().deployments.first();
    EXPECT_EQ(joined.commit, u"abc"_s);
    EXPECT_EQ(joined.finished, outcome.finished);
    import(QList{started});
    EXPECT_EQ(m_counts.unchanged, 1);
    EXPECT_EQ(data().deployments.first().result, DeploymentResult::Succeeded);
}

TEST_F(DeliveryStoreTest, FindsARecordThatStandsInALaterSlotOnly)
{
    const Deployment first = withCommit(deployment(u"d1"_s), u"abc"_s);
    const Deployment second = withCommit(deployment(u"d1"_s), u"def"_s);
    const ImportId undone = import(QList{first});
    import(QList{second});
    undo(undone);
    import(QList{second});
    EXPECT_EQ(m_counts.unchanged, 1);
    EXPECT_EQ(data().deployments.size(), 1);
}

} // namespace obeya

#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace obeya {

using test::firstTeam;
using test::instant;

namespace {

const QByteArray kHeader = "id,service,environment,result,finished\n";
const QByteArray kThree = kHeader
                          + "d1,cart,production,succeeded,2026-05-04T10:00:00Z\n"
                            "d2,cart,production,failed,2026-05-05T10:00:00Z\n"
                            "d3,cart,staging,succeeded,2026-05-06T10:00:00Z\n";

QByteArray manyDeployments(int count)
{
    QByteArray bytes = kHeader;
    for (int number = 0; number < count; ++number) {
        const QByteArray text = QByteArray::number(number);
        bytes += "d" + text + ",service-" + QByteArray::number(number % 40)
                 + ",production,succeeded," + QByteArray::number(1'777'000'000 + number * 60)
                 + "\n";
    }
    return bytes;
}

} // namespace

class Evidence : public testing::Test
{
protected:
    void SetUp() override
    {
        m_project = m_folder.create();
        ASSERT_TRUE(m_project);
        m_team = firstTeam(*m_project);
    }

    ImportSummary import(const QStringList &paths)
    {
        auto summary = m_project->importEvidence(m_team, evidenceInputs(paths), {});
        if (!summary) {
            ADD_FAILURE() << qPrintable(errorText(summary.error()));
            return {};
        }
        return *std::move(summary);
    }

    DeliveryData data() const { return *m_project->deliveryData(m_team); }

    test::ProjectFolder m_folder;
    std::unique_ptr<Project> m_project;
    TeamId m_team;
};

TEST_F(Evidence, StoresTheRecordsOfAFileWithTheirOrigin)
{
    const ImportSummary summary = import({m_folder.write(u"runs.csv"_s, kThree)});
    EXPECT_TRUE(summary.id.isValid());
    EXPECT_EQ(summary.deployments, 3);
    EXPECT_EQ(summary.files.first().rows, 3);
    EXPECT_EQ(summary.files.first().added, 3);
    EXPECT_EQ(summary.firstRecord, instant("2026-05-04T10:00:00Z"));
    EXPECT_EQ(summary.lastRecord, instant("2026-05-06T10:00:00Z"));
    const DeliveryData stored = data();
    ASSERT_EQ(stored.deployments.size(), 3);
    EXPECT_EQ(stored.deployments.at(1).result, DeploymentResult::Failed);
    EXPECT_EQ(stored.deployments.at(1).source.row, 3);
    EXPECT_EQ(stored.files.value(stored.deployments.at(1).source.file), u"runs.csv"_s);
}

TEST_F(Evidence, AddsNothingWhenAFileIsImportedAgain)
{
    const QString path = m_folder.write(u"runs.csv"_s, kThree);
    import({path});
    const ImportSummary again = import({path});
    EXPECT_EQ(again.files.first().added, 0);
    EXPECT_EQ(again.files.first().updated, 0);
    EXPECT_EQ(again.files.first().unchanged, 3);
    EXPECT_EQ(data().deployments.size(), 3);
}

TEST_F(Evidence, JoinsFilesThatOverlap)
{
    import({m_folder.write(u"may.csv"_s, kThree)});
    const QByteArray newer = kHeader
                             + "d2,cart,production,succeeded,2026-05-05T11:00:00Z\n"
                               "d3,cart,staging,succeeded,2026-05-06T10:00:00Z\n"
                               "d4,cart,production,succeeded,2026-05-07T10:00:00Z\n";
    const ImportSummary summary = import({m_folder.write(u"june.csv"_s, newer)});
    EXPECT_EQ(summary.files.first().added, 1);
    EXPECT_EQ(summary.files.first().updated, 1);
    EXPECT_EQ(summary.files.first().unchanged, 1);
    EXPECT_EQ(data().deployments.size(), 4);
    ASSERT_TRUE(m_project->undoImport(summary.id));
    EXPECT_EQ(data().deployments.size(), 3);
    EXPECT_EQ(m_project->imports(m_team)->size(), 1);
}

TEST_F(Evidence, ListsImportsNewestFirst)
{
    import({m_folder.write(u"a.csv"_s, kThree)});
    import({m_folder.write(u"b.csv"_s, kThree), m_folder.write(u"c.csv"_s, kThree)});
    const auto imports = m_project->imports(m_team);
    ASSERT_EQ(imports->size(), 2);
    EXPECT_EQ(imports->first().files, (QStringList{u"b.csv"_s, u"c.csv"_s}));
    EXPECT_EQ(imports->first().sources.size(), 1);
    EXPECT_EQ(imports->first().unchanged, 6);
    EXPECT_EQ(imports->first().importedAt, m_folder.clock()());
    EXPECT_EQ(imports->last().added, 3);
}

TEST_F(Evidence, KeepsRejectedRowsWithTheirReason)
{
    const QByteArray bytes = kThree + "d9,cart,production,succeeded,\n";
    const ImportSummary summary = import({m_folder.write(u"runs.csv"_s, bytes)});
    EXPECT_EQ(summary.rejected, 1);
    const auto rows = m_project->rejectedRows(summary.id);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().row, 5);
    EXPECT_FALSE(rows->first().reason.isEmpty());
    RejectedRow expected = summary.files.first().rejected.first();
    expected.line = 0; // the project keeps the row; the line is only told at the import
    expected.file = u"runs.csv"_s;
    EXPECT_EQ(rows->first(), expected);
    const ImportFileId file = data().deployments.first().source.file;
    EXPECT_EQ(*m_project->sourceText({file, 5}), rows->first().text);
}

TEST_F(Evidence, KeepsTheFileAndShowsTheRowOfARecord)
{
    const QByteArray bytes = "id,opened,title\r\n17,2026-05-04T10:00Z,\"a, \"\"b\"\"\nc\"\r\n"
                             "18,2026-05-05T10:00Z,d\r\n";
    import({m_folder.write(u"incidents.csv"_s, bytes)});
    const QList<Incident> incidents = data().incidents;
    ASSERT_EQ(incidents.size(), 2);
    EXPECT_EQ(*m_project->sourceText(incidents[0].source),
              u"17,2026-05-04T10:00Z,\"a, \"\"b\"\"\nc\""_s);
    EXPECT_EQ(*m_project->sourceText(incidents[1].source), u"18,2026-05-05T10:00Z,d"_s);
    EXPECT_TRUE(m_project->sourceText({incidents[0].source.file, 9})->isEmpty());
}

TEST_F(Evidence, ShowsTheRowOfAnEncodedMappedFile)
{
    EvidenceInput input{
        m_folder.write(u"release.csv"_s,
                       "Ticket;Ende;Ergebnis;\xC4nderung\n7;2026-05-04 10:00;gut;\xFC\n"),
        {}};
    input.options.encoding = u"windows-1252"_s;
    input.options.mapping = EvidenceMapping{
        u"Releases"_s,
        u"deployments"_s,
        {{u"id"_s, u"Ticket"_s}, {u"finished"_s, u"Ende"_s}, {u"result"_s, u"Ergebnis"_s}},
        {{u"gut"_s, u"succeeded"_s}},
        {},
        QTimeZone("Europe/Berlin"),
        DateOrder::DayFirst};
    ASSERT_TRUE(m_project->importEvidence(m_team, {input}, {}));
    const QList<Deployment> deployments = data().deployments;
    ASSERT_EQ(deployments.size(), 1);
    EXPECT_EQ(deployments[0].result, DeploymentResult::Succeeded);
    EXPECT_EQ(*m_project->sourceText(deployments[0].source), u"7;2026-05-04 10:00;gut;ü"_s);
}

TEST_F(Evidence, RemembersWhatWasChosenForASource)
{
    ASSERT_TRUE(m_project->setImportChoices(
        m_team, {{ImportChoiceKind::Workflow, u"github-runs"_s, u"Deploy"_s, u"production"_s},
                 {ImportChoiceKind::Outcome, u"github-runs"_s, u"splendid"_s, u"failed"_s},
                 {ImportChoiceKind::TimeZone, u"incidents"_s, {}, u"Asia/Shanghai"_s}}));
    ASSERT_TRUE(m_project->setImportChoices(
        m_team, {{ImportChoiceKind::Outcome, u"github-runs"_s, u"splendid"_s, u"succeeded"_s}}));
    EXPECT_EQ(m_project->importChoices(m_team)->size(), 3);
    import({m_folder.write(u"runs.json"_s,
                           R"([{"databaseId":1,"workflowName":"Deploy","conclusion":"splendid",)"
                           R"("updatedAt":"2026-05-04T10:00:00Z"}])"),
            m_folder.write(u"incidents.csv"_s, "id,opened\n1,2026-05-04 10:00\n")});
    const DeliveryData records = data();
    ASSERT_EQ(records.deployments.size(), 1);
    EXPECT_EQ(records.deployments[0].environment, u"production"_s);
    EXPECT_EQ(records.deployments[0].result, DeploymentResult::Succeeded);
    ASSERT_EQ(records.incidents.size(), 1);
    EXPECT_EQ(
        records.incidents[0].opened,
        Instant(std::chrono::sys_days(std::chrono::year(2026) / 5 / 4) + std::chrono::hours(2)));
}

TEST_F(Evidence, AFileThatCannotBeReadDoesNotStopTheOthers)
{
    const ImportSummary summary = import(
        {m_folder.path(u"none.csv"_s), m_folder.path(u"."_s), m_folder.write(u"empty.csv"_s, {}),
         m_folder.write(u"cut.json"_s, R"([{"id": 1)"), m_folder.write(u"runs.csv"_s, kThree)});
    ASSERT_EQ(summary.files.size(), 5);
    EXPECT_EQ(summary.files.at(0).error->code, ErrorCode::NotFound);
    EXPECT_EQ(summary.files.at(1).error->code, ErrorCode::IsDirectory);
    EXPECT_EQ(summary.files.at(2).error->code, ErrorCode::EmptyFile);
    EXPECT_TRUE(summary.files.at(3).error);
    EXPECT_EQ(summary.files.at(4).added, 3);
    EXPECT_EQ(m_project->imports(m_team)->first().files, QStringList{u"runs.csv"_s});
}

TEST_F(Evidence, AnImportWithoutAnyReadableFileIsNoImport)
{
    const ImportSummary summary = import({m_folder.path(u"none.csv"_s)});
    EXPECT_FALSE(summary.id.isValid());
    EXPECT_TRUE(m_project->imports(m_team)->isEmpty());
}

TEST_F(Evidence, PreviewSaysWhatWouldComeInAndStoresNothing)
{
    import({m_folder.write(u"may.csv"_s, kThree)});
    const QByteArray newer = kHeader
                             + "d3,cart,staging,succeeded,2026-05-06T10:00:00Z\n"
                               "d4,cart,production,succeeded,2026-05-07T10:00:00Z\n";
    const QString path = m_folder.write(u"june.csv"_s, newer);
    m_project.reset();
    m_project = m_folder.open(OpenMode::ReadOnly);
    const auto preview = m_project->previewEvidence(m_team, evidenceInputs({path}), {});
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->id.isValid());
    EXPECT_EQ(preview->files.first().added, 1);
    EXPECT_EQ(preview->files.first().unchanged, 1);
    EXPECT_EQ(data().deployments.size(), 3);
}

TEST_F(Evidence, ACancelledImportLeavesNothing)
{
    const QString path = m_folder.write(u"many.csv"_s, manyDeployments(8'000));
    // It is asked before the file and for each batch of 1,000 rows, and whenever it waits.
    for (const int stop : {0, 1, 3, 5, 8}) {
        int call = 0;
        const auto result = m_project->importEvidence(
            m_team, evidenceInputs({path}), [&](qint64, qint64) { return call++ < stop; });
        ASSERT_FALSE(result) << stop;
        EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(data().isEmpty());
        EXPECT_TRUE(m_project->imports(m_team)->isEmpty());
    }
}

TEST_F(Evidence, ReportsProgressFromNothingToEverything)
{
    const QString path = m_folder.write(u"many.csv"_s, manyDeployments(5'000));
    qint64 last = 0;
    const auto result = m_project->importEvidence(m_team, evidenceInputs({path, path}),
                                                  [&](qint64 done, qint64 total) {
                                                      EXPECT_GE(done, last);
                                                      EXPECT_LE(done, total);
                                                      last = done;
                                                      return true;
                                                  });
    ASSERT_TRUE(result);
    EXPECT_GT(last, 0);
}

TEST_F(Evidence, TakesAndGivesBackAHundredThousandRows)
{
    const ImportSummary summary = import({m_folder.write(u"many.csv"_s, manyDeployments(100'000))});
    EXPECT_EQ(summary.files.first().added, 100'000);
    EXPECT_EQ(m_project->info()->deployments, 100'000);
    ASSERT_TRUE(m_project->undoImport(summary.id));
    EXPECT_EQ(m_project->info()->deployments, 0);
}

TEST_F(Evidence, NeedsATeamAndAWritableProject)
{
    const QString path = m_folder.write(u"runs.csv"_s, kThree);
    EXPECT_EQ(m_project->importEvidence(TeamId(9), evidenceInputs({path}), {}).error().code,
              ErrorCode::NotFound);
    m_project.reset();
    m_project = m_folder.open(OpenMode::ReadOnly);
    EXPECT_EQ(m_project->importEvidence(m_team, evidenceInputs({path}), {}).error().code,
              ErrorCode::ReadOnly);
}

} // namespace obeya

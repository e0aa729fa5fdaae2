#include "assessments/project/project.h"
#include "tests/assessments/project/project_files.h"
#include "tests/support/zip_data.h"

#include <zlib.h>

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::zipOf;

const QByteArray kDeployment = "id,service,environment,result,finished\n"
                               "d-1,checkout,production,succeeded,2026-05-04T10:00:00Z\n";
const QByteArray kIncident = "id,opened\ni-1,2026-05-04T11:00:00Z\n";

class PackedEvidence : public testing::Test
{
protected:
    void SetUp() override
    {
        m_project = m_folder.create();
        ASSERT_TRUE(m_project);
        m_team = test::firstTeam(*m_project);
    }

    ImportSummary import(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.write(name, bytes);
        const auto summary = m_project->importEvidence(m_team, evidenceInputs({path}), {});
        EXPECT_TRUE(summary);
        return summary ? *summary : ImportSummary();
    }

    test::ProjectFolder m_folder;
    std::unique_ptr<Project> m_project;
    TeamId m_team;
};

TEST_F(PackedEvidence, ReadsEveryFileOfAnArchive)
{
    const QByteArray inner = zipOf({{u"incidents.csv"_s, kIncident}});
    const ImportSummary summary =
        import(u"export.zip"_s, zipOf({{u"data/deployments.csv"_s, kDeployment},
                                       {u"inner.zip"_s, inner},
                                       {u"README.txt"_s, "Read me"},
                                       {u"__MACOSX/._x"_s, "noise"}}));
    ASSERT_EQ(summary.files.size(), 3);
    EXPECT_TRUE(summary.files[0].file.endsWith("export.zip/data/deployments.csv"_L1));
    EXPECT_EQ(summary.deployments, 1);
    EXPECT_EQ(summary.incidents, 1);
    EXPECT_TRUE(summary.files[2].error);
    const auto records = m_project->imports(m_team);
    EXPECT_EQ(records->first().files.value(0), "export.zip/data/deployments.csv"_L1);
}

TEST_F(PackedEvidence, GivesTheSameRecordsPackedAndPlain)
{
    EXPECT_EQ(import(u"a.csv"_s, kDeployment).files[0].added, 1);
    EXPECT_EQ(import(u"a.zip"_s, zipOf({{u"a.csv"_s, kDeployment}})).files[0].unchanged, 1);
    QByteArray packed(4096, '\0');
    z_stream stream{};
    ASSERT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray plain = kDeployment;
    stream.next_in = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    ASSERT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    const ImportSummary summary = import(u"a.csv.gz"_s, packed);
    EXPECT_EQ(summary.files[0].unchanged, 1);
    EXPECT_TRUE(summary.files[0].file.endsWith("a.csv"_L1));
    EXPECT_TRUE(import(u"cut.csv.gz"_s, packed.first(packed.size() / 2)).files[0].error);
}

TEST_F(PackedEvidence, RefusesNamesThatLeaveTheFolderAndLinks)
{
    const ImportSummary summary =
        import(u"bad.zip"_s, zipOf({{u"../../escape.csv"_s, kDeployment},
                                    {u"/etc/absolute.csv"_s, kDeployment},
                                    {u"link.csv"_s, "/etc/passwd", 0120777}}));
    ASSERT_EQ(summary.files.size(), 3);
    for (const ImportedFile &file : summary.files)
        EXPECT_TRUE(file.error) << qPrintable(file.file);
    EXPECT_FALSE(summary.id.isValid());
    EXPECT_EQ(m_project->imports(m_team)->size(), 0);
}

TEST_F(PackedEvidence, RefusesWhatUnpacksToFarMoreThanItShould)
{
    const ImportSummary summary =
        import(u"bomb.zip"_s, zipOf({{u"bomb.csv"_s, QByteArray(60'000'000, '0')}}));
    ASSERT_EQ(summary.files.size(), 1);
    EXPECT_EQ(summary.files[0].error->code, ErrorCode::TooLarge);
}

TEST_F(PackedEvidence, OpensArchivesOneLevelDeepOnly)
{
    QByteArray nested = zipOf({{u"a.csv"_s, kDeployment}});
    for (int i = 0; i < 3; ++i)
        nested = zipOf({{u"deeper.zip"_s, nested}});
    const ImportSummary summary = import(u"nested.zip"_s, nested);
    EXPECT_TRUE(summary.files.value(0).error);
    EXPECT_EQ(summary.deployments, 0);
}

TEST_F(PackedEvidence, TakesAFileBackThatTurnsOutToBeCut)
{
    QByteArray cut = "id,service,environment,result,finished\n";
    for (int i = 0; i < 5000; ++i)
        cut += "d-" + QByteArray::number(i) + ",checkout,production,succeeded,2026-05-04T10:00Z\n";
    cut += "d-x,\"open";
    const ImportSummary summary =
        import(u"mixed.zip"_s, zipOf({{u"cut.csv"_s, cut}, {u"incidents.csv"_s, kIncident}}));
    ASSERT_EQ(summary.files.size(), 2);
    EXPECT_TRUE(summary.files[0].error);
    EXPECT_EQ(summary.deployments, 0);
    EXPECT_EQ(summary.incidents, 1);
    EXPECT_EQ(m_project->info()->deployments, 0);
    EXPECT_EQ(m_project->info()->incidents, 1);
}

} // namespace
} // namespace obeya

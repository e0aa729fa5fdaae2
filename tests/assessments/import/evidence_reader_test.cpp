#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::evidence;
using test::evidenceError;
using test::EvidenceRecords;
using test::issueCount;
using test::readEvidence;

TEST(EvidenceReader, RecognisesTheExampleOfEverySource)
{
    for (const EvidenceSource &source : evidenceSources()) {
        const EvidenceRecords read = evidence(source.example.toUtf8());
        EXPECT_EQ(read.source, source.name);
        EXPECT_EQ(read.rows, 1) << qPrintable(source.name);
        EXPECT_EQ(read.deployments.size() + read.changes.size() + read.incidents.size(), 1)
            << qPrintable(source.name);
        EXPECT_FALSE(source.title.isEmpty());
        EXPECT_FALSE(source.recognised.isEmpty());
    }
}

TEST(EvidenceReader, NamesWhatItSawInAnUnknownFile)
{
    const Error table = evidenceError("colour,taste\nred,sweet\n");
    EXPECT_EQ(table.code, ErrorCode::UnknownFormat);
    EXPECT_TRUE(table.message.contains("colour, taste"_L1)) << qPrintable(table.message);
    const Error json = evidenceError(R"([{"colour":"red","taste":"sweet"}])");
    EXPECT_EQ(json.code, ErrorCode::UnknownFormat);
    EXPECT_TRUE(json.message.contains("colour, taste"_L1)) << qPrintable(json.message);
}

TEST(EvidenceReader, RefusesASourceThatDoesNotFit)
{
    const Error error =
        evidenceError(R"([{"colour":"red"}])", test::withSource("gitlab-pipelines"));
    EXPECT_EQ(error.code, ErrorCode::BadContent);
    EXPECT_TRUE(error.message.contains("gitlab-pipelines"_L1));
    EXPECT_TRUE(error.message.contains("colour"_L1));
}

TEST(EvidenceReader, RefusesAnUnknownSource)
{
    EXPECT_EQ(evidenceError("id,opened\n1,2\n", test::withSource("abacus")).code,
              ErrorCode::BadArgument);
}

TEST(EvidenceReader, ObeysTheSourceThatIsAskedFor)
{
    const EvidenceRecords read =
        evidence("id,service,committed,opened\n1,a,2026-05-04T10:00Z,2026-05-04T10:00Z\n",
                 test::withSource("incidents"));
    EXPECT_EQ(read.kind, "incidents"_L1);
    EXPECT_EQ(read.incidents.size(), 1);
}

TEST(EvidenceReader, SaysThatPackedFilesMustBeUnpacked)
{
    for (const QByteArray &bytes : {QByteArray("PK\x03\x04rest"), QByteArray("\x1F\x8B\x08rest")}) {
        const Error error = evidenceError(bytes);
        EXPECT_EQ(error.code, ErrorCode::UnknownFormat);
        EXPECT_TRUE(error.message.contains("packed"_L1));
    }
}

TEST(EvidenceReader, SaysThatAFileHasAHeaderButNoRows)
{
    EXPECT_EQ(evidenceError("id,service,environment,result,finished\n").code, ErrorCode::EmptyFile);
    EXPECT_EQ(evidenceError(R"({"total_count":0,"workflow_runs":[]})").code, ErrorCode::EmptyFile);
    EXPECT_EQ(evidenceError("[]").code, ErrorCode::EmptyFile);
}

TEST(EvidenceReader, ReadsLogLinesBeforeTheFirstObject)
{
    const EvidenceRecords read =
        evidence("Fetching, please wait\n{\"id\":1,\"opened\":\"2026-05-04T10:00:00Z\"}\n");
    EXPECT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(issueCount(read.issues, "other-lines"), 1);
}

TEST(EvidenceReader, KeepsATableWhoseCellsHoldJson)
{
    const EvidenceRecords read =
        evidence("id,opened,title\n1,2026-05-04T10:00:00Z,\"a\n{\"\"b\"\":1}\n[c]\"\n");
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].title, "a\n{\"b\":1}\n[c]"_L1);
}

TEST(EvidenceReader, StopsWhenCancelled)
{
    const QByteArray rows = "id,opened\n" + QByteArray("1,2026-05-04T10:00:00Z\n").repeated(3000);
    const auto read = readEvidence(rows, u"file"_s, {}, [](qint64 done, qint64 total) {
        EXPECT_GE(total, done);
        return done == 0;
    });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}

TEST(EvidenceReader, CutsTheTextOfRejectedRows)
{
    const EvidenceRecords read =
        evidence("id,opened,title\n1,never ever," + QByteArray(5000, 'x') + "\n");
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected[0].text.size(), 2000);
}

} // namespace
} // namespace obeya

#include "tests/assessments/import/read_text.h"
#include "tests/support/test_data.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::evidenceError;
using test::EvidenceRecords;
using test::issueCount;

const char *const kHeader = "id,service,environment,result,finished,started\n";

EvidenceRecords deployments(const QByteArray &rows, const EvidenceOptions &options = {})
{
    return evidence(kHeader + rows, options);
}

TEST(PlainSources, ReadsEveryColumnOfADeployment)
{
    const EvidenceRecords read = evidence(test::data(u"import/deployments.csv"_s));
    EXPECT_EQ(read.source, "deployments"_L1);
    EXPECT_EQ(read.kind, "deployments"_L1);
    EXPECT_EQ(read.rows, 3);
    ASSERT_EQ(read.deployments.size(), 3);
    const Deployment expected{.id = u"d-1"_s,
                              .service = u"checkout"_s,
                              .environment = u"production"_s,
                              .result = DeploymentResult::Succeeded,
                              .finished = at("2026-05-04T10:00:00Z"),
                              .started = at("2026-05-04T09:50:00Z"),
                              .created = at("2026-05-04T09:45:00Z"),
                              .commit = u"4f1c2ab"_s,
                              .commits = {u"4f1c2ab"_s, u"9be01d3"_s},
                              .version = u"1.4.0"_s,
                              .isRework = true,
                              .rollbackOf = u"d-0"_s,
                              .url = u"https://ci.example/1"_s,
                              .source = {{}, 2}};
    EXPECT_EQ(read.deployments[0], expected);
    EXPECT_TRUE(read.rejected.isEmpty());
    EXPECT_TRUE(read.issues.isEmpty());
}

TEST(PlainSources, ReadsEveryColumnOfAChange)
{
    const EvidenceRecords read = evidence(test::data(u"import/changes.csv"_s));
    EXPECT_EQ(read.kind, "changes"_L1);
    ASSERT_EQ(read.changes.size(), 2);
    const Change expected{.id = u"4f1c2ab"_s,
                          .service = u"checkout"_s,
                          .repository = u"meridian/checkout"_s,
                          .committed = at("2026-05-02T08:30:00Z"),
                          .authored = at("2026-05-02T08:00:00Z"),
                          .firstCommit = at("2026-05-01T07:00:00Z"),
                          .opened = at("2026-05-02T09:00:00Z"),
                          .merged = at("2026-05-03T15:00:00Z"),
                          .mergeCommit = {},
                          .deployment = u"d-1"_s,
                          .parents = {u"a1"_s, u"b2"_s},
                          .isMerge = true,
                          .message = u"Merge: \"faster\" checkout, again"_s,
                          .author = u"Zhou 周"_s,
                          .source = {{}, 2}};
    EXPECT_EQ(read.changes[0], expected);
    EXPECT_FALSE(read.changes[1].isMerge);
}

TEST(PlainSources, ReadsEveryColumnOfAnIncident)
{
    const EvidenceRecords read = evidence(test::data(u"import/incidents.csv"_s));
    EXPECT_EQ(read.kind, "incidents"_L1);
    ASSERT_EQ(read.incidents.size(), 2);
    const Incident expected{.id = u"i-1"_s,
                            .service = u"checkout"_s,
                            .environment = u"production"_s,
                            .opened = at("2026-05-04T11:00:00Z"),
                            .acknowledged = at("2026-05-04T11:05:00Z"),
                            .resolved = at("2026-05-04T13:30:00Z"),
                            .severity = u"major"_s,
                            .title = u"Payments\ntime out"_s,
                            .deployment = u"d-1"_s,
                            .change = u"4f1c2ab"_s,
                            .status = u"resolved"_s,
                            .source = {{}, 2}};
    EXPECT_EQ(read.incidents[0], expected);
    EXPECT_FALSE(read.incidents[1].resolved);
    EXPECT_EQ(read.incidents[1].source.row, 4);
}

TEST(PlainSources, ReadsTheSameRecordsFromCsvNdjsonAndArray)
{
    EvidenceRecords csv = evidence(test::data(u"import/deployments.csv"_s));
    const EvidenceRecords lines = evidence(test::data(u"import/deployments.ndjson"_s));
    const EvidenceRecords list = evidence(test::data(u"import/deployments.json"_s));
    EXPECT_EQ(lines.source, csv.source);
    EXPECT_EQ(lines.deployments, list.deployments);
    // In a table the first record stands on the second line.
    for (Deployment &deployment : csv.deployments)
        --deployment.source.row;
    EXPECT_EQ(lines.deployments, csv.deployments);
}

TEST(PlainSources, ReadsSemicolonsUtf16AndRepeatedHeaders)
{
    EXPECT_EQ(evidence("id;opened;title;title\ni;2026-05-04T11:00Z;a,b;c\n").incidents[0].title,
              "a,b"_L1);
    const QString text = u"id,opened\r\ni-1,2026-05-04T11:00Z\r\n"_s;
    const QByteArray bytes =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_EQ(evidence(bytes).incidents.size(), 1);
}

TEST(PlainSources, NamesTheColumnsThatAreMissing)
{
    const Error error = evidenceError("id,service,environment,result\n1,a,b,ok\n");
    EXPECT_EQ(error.code, ErrorCode::BadContent);
    EXPECT_TRUE(error.message.contains("finished"_L1)) << qPrintable(error.message);
    EXPECT_TRUE(evidenceError("id,committed\n1,2026-05-04\n").message.contains("service"_L1));
    EXPECT_TRUE(evidenceError("opened\n2026-05-04\n").message.contains("id"_L1));
}

TEST(PlainSources, NamesTheColumnsThatTheAskedSourceLacks)
{
    const Error error = evidenceError("id,service\n1,a\n", test::withSource("deployments"));
    EXPECT_EQ(error.code, ErrorCode::BadContent);
    EXPECT_TRUE(error.message.contains("environment, result, finished"_L1))
        << qPrintable(error.message);
}

TEST(PlainSources, RejectsRowsWithoutId)
{
    const EvidenceRecords read = deployments(",a,production,ok,2026-05-04T10:00Z,\n");
    EXPECT_EQ(read.rows, 1);
    EXPECT_TRUE(read.deployments.isEmpty());
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected[0].code, "missing-id"_L1);
    EXPECT_EQ(read.rejected[0].row, 2);
    EXPECT_EQ(read.rejected[0].column, "id"_L1);
    EXPECT_EQ(read.rejected[0].text, ",a,production,ok,2026-05-04T10:00Z,"_L1);
}

TEST(PlainSources, RejectsFinishedDeploymentsWithoutFinish)
{
    const EvidenceRecords read = deployments("1,a,production,succeeded,,\n"
                                             "2,a,production,failed,NULL,\n"
                                             "3,a,production,running,,\n"
                                             "4,a,production,skipped,,\n"
                                             "5,a,production,cancelled,,\n");
    EXPECT_EQ(read.deployments.size(), 3);
    ASSERT_EQ(read.rejected.size(), 2);
    EXPECT_EQ(read.rejected[1].code, "missing-finish"_L1);
    EXPECT_EQ(read.rejected[1].row, 3);
}

TEST(PlainSources, RejectsTimesThatCannotBeRead)
{
    const EvidenceRecords read = deployments("1,a,production,ok,yesterday,\n"
                                             "2,a,production,ok,4/5/2026,\n"
                                             "3,a,production,running,9999-12-31T00:00Z,\n");
    ASSERT_EQ(read.rejected.size(), 3);
    EXPECT_EQ(read.rejected[0].code, "bad-time"_L1);
    EXPECT_EQ(read.rejected[1].code, "ambiguous-time"_L1);
    EXPECT_EQ(read.rejected[2].code, "absurd-time"_L1);
    EXPECT_EQ(read.rejected[2].column, "finished"_L1);
}

TEST(PlainSources, KeepsRowsWhoseOptionalTimeCannotBeRead)
{
    const EvidenceRecords read = deployments("1,a,production,ok,2026-05-04T10:00Z,soon\n");
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_FALSE(read.deployments[0].started);
    EXPECT_EQ(issueCount(read.issues, "bad-time"), 1);
}

TEST(PlainSources, TakesUnknownResultsForUnknownAndSaysSo)
{
    const EvidenceRecords read = deployments("1,a,production,fine,2026-05-04T10:00Z,\n"
                                             "2,a,production,,2026-05-04T10:00Z,\n"
                                             "3,a,production,unknown,2026-05-04T10:00Z,\n");
    ASSERT_EQ(read.deployments.size(), 3);
    for (const Deployment &deployment : read.deployments)
        EXPECT_EQ(deployment.result, DeploymentResult::Unknown);
    EXPECT_EQ(issueCount(read.issues, "unknown-result"), 2);
}

TEST(PlainSources, ReportsNegativeDurations)
{
    const EvidenceRecords read =
        deployments("1,a,production,ok,2026-05-04T10:00Z,2026-05-04T11:00Z\n");
    EXPECT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(issueCount(read.issues, "negative-duration"), 1);
    const EvidenceRecords incident =
        evidence("id,opened,resolved\n1,2026-05-04T10:00Z,2026-05-04T09:00Z\n");
    EXPECT_EQ(issueCount(incident.issues, "negative-duration"), 1);
}

TEST(PlainSources, KeepsTheLastOfRowsWithOneId)
{
    const EvidenceRecords read = deployments("1,a,production,failed,2026-05-04T10:00Z,\n"
                                             "2,a,production,ok,2026-05-04T10:00Z,\n"
                                             "1,a,production,ok,2026-05-04T11:00Z,\n");
    EXPECT_EQ(read.rows, 3);
    ASSERT_EQ(read.deployments.size(), 2);
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
    EXPECT_EQ(read.deployments[0].source.row, 4);
    EXPECT_EQ(issueCount(read.issues, "repeated-record"), 1);
}

TEST(PlainSources, KeepsRowsOfOneDeploymentInSeveralServicesAndEnvironments)
{
    const EvidenceRecords read = deployments("1,a,production,ok,2026-05-04T10:00Z,\n"
                                             "1,b,production,ok,2026-05-04T10:00Z,\n"
                                             "1,a,staging,ok,2026-05-04T10:00Z,\n");
    EXPECT_EQ(read.deployments.size(), 3);
    EXPECT_TRUE(read.issues.isEmpty());
}

TEST(PlainSources, FillsServiceAndEnvironmentOnlyWhereTheyAreEmpty)
{
    const EvidenceRecords read = deployments("1,,,ok,2026-05-04T10:00Z,\n"
                                             "2,a,staging,ok,2026-05-04T10:00Z,\n",
                                             test::withEnvironment("live", "shop"));
    ASSERT_EQ(read.deployments.size(), 2);
    EXPECT_EQ(read.deployments[0].service, "shop"_L1);
    EXPECT_EQ(read.deployments[0].environment, "live"_L1);
    EXPECT_EQ(read.deployments[1].service, "a"_L1);
    EXPECT_EQ(read.deployments[1].environment, "staging"_L1);
}

TEST(PlainSources, CountsTimesWithoutZoneAndReadsThemInTheGivenOne)
{
    EvidenceOptions options;
    options.zone = QTimeZone("Asia/Shanghai");
    const EvidenceRecords read = deployments("1,a,production,ok,2026-05-04 10:00:00,\n"
                                             "2,a,production,ok,2026-05-04 11:00:00,\n"
                                             "3,a,production,ok,2026-05-04T12:00:00Z,\n",
                                             options);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T02:00:00Z"));
    EXPECT_EQ(issueCount(read.issues, "zone-less-time"), 2);
}

TEST(PlainSources, ReportsRowsLongerThanTheHeader)
{
    const EvidenceRecords read =
        evidence("id,opened\n1,2026-05-04T10:00Z,lost\n2,2026-05-04T10:00Z,\n3\n");
    EXPECT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(issueCount(read.issues, "long-row"), 1);
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected[0].code, "missing-opening"_L1);
}

} // namespace
} // namespace obeya

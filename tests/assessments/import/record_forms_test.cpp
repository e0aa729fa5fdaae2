#include "assessments/import/python_literal.h"
#include "tests/assessments/import/read_text.h"

#include <QStringEncoder>

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::evidenceError;
using test::EvidenceRecords;
using test::issueCount;
using test::readEvidence;

const char *const kIncidents = "id,opened,resolved,title\n"
                               "1,2026-05-04T11:00:00Z,2026-05-04T13:30:00Z,支付 部署失败\n"
                               "2,2026-05-05T11:00:00Z,,支付 很慢\n";

TEST(RecordForms, GivesTheSameChangesFromCsvLinesAndList)
{
    QList<Change> table =
        evidence("id,service,committed,merged,parents,message\n"
                 "4f1c2ab,checkout,2026-05-02T08:30:00Z,2026-05-03T15:00:00Z,a1 b2,\"Add, fix\"\n"
                 "9be01d3,checkout,2026-05-02T10:50:00+02:00,,a1,\n")
            .changes;
    const QByteArray first =
        R"({"id":"4f1c2ab","service":"checkout","committed":"2026-05-02T08:30:00Z",)"
        R"("merged":1777820400,"parents":["a1","b2"],"message":"Add, fix"})";
    const QByteArray second =
        R"({"id":"9be01d3","service":"checkout","committed":"2026-05-02 08:50:00Z",)"
        R"("merged":null,"parents":"a1"})";
    const QList<Change> list = evidence("[" + first + "," + second + "]").changes;
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(evidence(first + "\n" + second).changes, list);
    for (Change &change : table)
        --change.source.row;
    EXPECT_EQ(table, list);
}

TEST(RecordForms, GivesTheSameIncidentsFromCsvLinesAndList)
{
    QList<Incident> table = evidence(kIncidents).incidents;
    const QByteArray first =
        R"({"id":1,"opened":"2026-05-04T11:00:00Z","resolved":"2026-05-04T21:30:00+0800",)"
        R"("title":"支付 部署失败"})";
    const QByteArray second =
        R"({"id":"2","opened":"2026-05-05T11:00:00Z","resolved":null,"title":"支付 很慢"})";
    const QList<Incident> list = evidence("[" + first + ",\n" + second + "]").incidents;
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(evidence(first + "\r\n" + second + "\r\n").incidents, list);
    for (Incident &incident : table)
        --incident.source.row;
    EXPECT_EQ(table, list);
}

TEST(RecordForms, GivesTheSameRecordsInEveryEncoding)
{
    const QList<Incident> plain = evidence(kIncidents).incidents;
    for (const char *name : {"UTF-16LE", "UTF-16BE", "GB18030"}) {
        QStringEncoder encoder(name);
        const QByteArray bytes = encoder.encode(QString::fromUtf8(kIncidents));
        EXPECT_EQ(evidence(bytes).incidents, plain) << name;
        EXPECT_EQ(issueCount(evidence(bytes).issues, "encoding"), 1) << name;
    }
    EXPECT_EQ(evidence(QByteArray("\xEF\xBB\xBF") + kIncidents).incidents, plain);
}

TEST(RecordForms, GivesTheSameRecordsWithEverySeparator)
{
    const QList<Incident> plain = evidence(kIncidents).incidents;
    for (const char separator : {';', '\t', '|'})
        EXPECT_EQ(evidence(QByteArray(kIncidents).replace(',', separator)).incidents, plain)
            << separator;
}

TEST(RecordForms, RejectsTheSameRowsInTableAndJson)
{
    const EvidenceRecords table = evidence("id,opened\n1,\n,2026-05-04T11:00Z\n3,soon\n");
    const EvidenceRecords list =
        evidence(R"([{"id":1,"opened":null},{"opened":"2026-05-04T11:00Z"},)"
                 R"({"id":3,"opened":"soon"}])");
    ASSERT_EQ(table.rejected.size(), 3);
    ASSERT_EQ(list.rejected.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        EXPECT_EQ(table.rejected[i].code, list.rejected[i].code);
        EXPECT_EQ(table.rejected[i].column, list.rejected[i].column);
        EXPECT_EQ(table.rejected[i].row, list.rejected[i].row + 1);
    }
}

TEST(RecordForms, KeepsRunsWithNumbersBeyondAnyRange)
{
    const EvidenceRecords read =
        evidence(R"([{"id":17,"run_number":1e309,"conclusion":"success","status":"completed",)"
                 R"("updated_at":"2026-05-04T10:00:00Z"}])");
    ASSERT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
}

TEST(RecordForms, SaysThatAPageOfRunsIsIncomplete)
{
    const EvidenceRecords read =
        evidence(R"({"total_count":165,"workflow_runs":[{"id":17,"run_number":4,)"
                 R"("status":"completed","conclusion":"success",)"
                 R"("updated_at":"2026-05-04T10:00:00Z"}]})");
    EXPECT_EQ(read.deployments.size(), 1);
    EXPECT_EQ(issueCount(read.issues, "incomplete-page"), 1);
}

TEST(RecordForms, KeepsTheNewestOfMergeRequestsAndPipelines)
{
    const QByteArray open = R"({"iid":7,"project_id":1,"target_branch":"main","sha":"9be01d3",)"
                            R"("merged_at":null,"updated_at":"2026-05-03T10:00:00Z"})";
    const QByteArray merged =
        R"({"iid":7,"project_id":1,"target_branch":"main","sha":"9be01d3",)"
        R"("merged_at":"2026-05-03T15:00:00Z","updated_at":"2026-05-03T15:00:00Z"})";
    for (const QByteArray &order : {open + "\n" + merged, merged + "\n" + open}) {
        const EvidenceRecords read = evidence(order);
        ASSERT_EQ(read.changes.size(), 1);
        EXPECT_EQ(read.changes[0].merged, at("2026-05-03T15:00:00Z"));
    }
    const QByteArray running =
        R"({"id":8,"project_id":1,"sha":"4f1c2ab","ref":"main","status":"running",)"
        R"("created_at":"2026-05-04T10:00:00Z","updated_at":"2026-05-04T10:01:00Z"})";
    const QByteArray done =
        R"({"id":8,"project_id":1,"sha":"4f1c2ab","ref":"main","status":"success",)"
        R"("created_at":"2026-05-04T10:00:00Z","updated_at":"2026-05-04T10:20:00Z"})";
    for (const QByteArray &order : {running + "\n" + done, done + "\n" + running}) {
        const EvidenceRecords read = evidence(order);
        ASSERT_EQ(read.deployments.size(), 1);
        EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
    }
}

TEST(RecordForms, NamesTheLineOfDamageInAFile)
{
    EXPECT_EQ(evidenceError("[\n{\"id\":1,\"opened\":\"2026-05-04T10:00Z\"},\n{\"id\":2").where,
              "file:3"_L1);
    EXPECT_EQ(evidenceError("id,opened,title\n1,2026-05-04T10:00Z,\"open\n").where, "file:2"_L1);
    EXPECT_EQ(evidenceError("[{\"id\":1,\"opened\":" + QByteArray("[").repeated(100'000)).code,
              ErrorCode::BadContent);
}

TEST(RecordForms, StopsWhenCancelledInJson)
{
    const QByteArray lines =
        QByteArray("{\"id\":1,\"opened\":\"2026-05-04T10:00Z\"}\n").repeated(3000);
    const auto read =
        readEvidence(lines, u"file"_s, {}, [](qint64 done, qint64) { return done == 0; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}

TEST(RecordForms, RefusesTimesWithHalfAnOffset)
{
    for (const char *time : {"2026-05-04T10:00:00+02:", "2026-05-04T10:00:00+02:5"})
        EXPECT_EQ(evidence(QByteArray("id,opened\n1,") + time + "\n").rejected.size(), 1) << time;
}

TEST(RecordForms, ReadsTheRecordsOfATableDump)
{
    const EvidenceRecords read =
        evidence("id,params,data\n7,{},\"{\"\"id\"\": \"\"i-1\"\", \"\"opened\"\": "
                 "\"\"2026-05-04T11:00:00Z\"\"}\"\n");
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].id, "i-1"_L1);
    EXPECT_EQ(read.incidents[0].source.row, 2);
}

TEST(PythonLiteral, ReadsLiteralsOfPython)
{
    EXPECT_EQ(pythonToJson("{'id': None, 'open': True, \"it's\": 'say \"no\"', 'a\\'b': [1, nan]}"),
              QByteArray(R"({"id": null, "open": true, "it's": "say \"no\"", "a'b": [1, null]})"));
}

TEST(RecordForms, KeepsARowWhoseDumpCannotBeRead)
{
    EXPECT_EQ(evidence("id,opened,data\n1,2026-05-04T10:00Z,{'id': \n").incidents.size(), 1);
}

} // namespace
} // namespace obeya

#include "assessments/import/json_records.h"
#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::issueCount;

struct Outcome
{
    QStringList ids;
    IssueList issues;
};

Outcome records(QByteArrayView text)
{
    Outcome outcome;
    const auto read =
        readJsonRecords(text, u"file"_s, outcome.issues, [&](const RecordView &record) {
            outcome.ids.append(record.text("id"_L1));
            return true;
        });
    EXPECT_TRUE(read) << (read ? "" : qPrintable(errorText(read.error())));
    return outcome;
}

QString ids(QByteArrayView text)
{
    return records(text).ids.join(u' ');
}

Error jsonFailure(QByteArrayView text)
{
    IssueList issues;
    const auto read =
        readJsonRecords(text, u"file"_s, issues, [](const RecordView &) { return true; });
    EXPECT_FALSE(read);
    return read ? Error{} : read.error();
}

TEST(JsonRecords, ReadsEveryShapeOfTheSameRecords)
{
    for (
        const char *text : {
            R"([{"id":1,"a":0},{"id":2,"a":0}])",
            R"({"workflow_runs":[{"id":1,"a":0},{"id":2,"a":0}],"total_count":2})",
            R"({"value":[{"id":1},{"id":2}],"count":2})",
            "{\"id\":1}\n{\"id\":2}\n",
            "{\"id\":1}\n\n{\"id\":2}",
            "{\n  \"id\": 1\n}\n{\n  \"id\": 2\n}\n",
            R"([{"id":1}][{"id":2}])",
            "[{\"id\":1}]\n[{\"id\":2}]\n",
            R"([[{"id":1}],[{"id":2}]])",
            R"({"1":{"a":0,"b":1},"2":{"a":0,"b":1}})",
            R"([{"Bug":{"id":1,"a":0}},{"Bug":{"id":2,"a":0}}])",
            "{\"record\":{\"stream\":\"s\",\"data\":{\"id\":1}},\"type\":\"RECORD\"}\n"
            "{\"type\":\"STATE\",\"state\":{}}\n"
            "{\"record\":{\"stream\":\"s\",\"data\":{\"id\":2}},\"type\":\"RECORD\"}\n",
            R"([{"total_count":2,"workflow_runs":[{"id":1}]},{"total_count":2,"workflow_runs":[{"id":2}]}])",
            R"({"data":{"repository":{"deployments":{"nodes":[{"id":1},{"id":2}]}}}})",
        })
        EXPECT_EQ(ids(text), "1 2"_L1) << text;
}

TEST(JsonRecords, PassesOverLogLinesAndCountsThem)
{
    const Outcome outcome = records("Fetching page 1\n{\"id\":1}\n[INFO] next page\n"
                                    "{main} waiting\n{\"id\":2}\ndone\n");
    EXPECT_EQ(outcome.ids, (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(issueCount(outcome.issues, "other-lines"), 4);
}

TEST(JsonRecords, TakesAWebhookAsOneRecord)
{
    EXPECT_EQ(
        records(R"({"deployment_status":{"id":9},"deployment":{"id":5},"repository":{"id":7}})")
            .ids.size(),
        1);
}

TEST(JsonRecords, TakesAnObjectWithItsOwnIdForARecordThoughItHoldsAList)
{
    EXPECT_EQ(ids(R"({"id":8,"jobs":[{"id":1},{"id":2}]})"), "8"_L1);
}

TEST(JsonRecords, KeepsLongIdsWhole)
{
    EXPECT_EQ(ids(R"([{"id":9007199254740993},{"id":18446744073709551615},)"
                  R"({"id":123456789012345678901234567890}])"),
              "9007199254740993 18446744073709551615 123456789012345678901234567890"_L1);
}

TEST(JsonRecords, ReadsRecordsWithNumbersBeyondAnyRange)
{
    EXPECT_EQ(ids(R"([{"id":1,"x":1e309},{"id":2,"x":-1e999},{"id":3,"x":NaN}])"), "1 2 3"_L1);
}

TEST(JsonRecords, ReadsTextsWithHalfCharacters)
{
    EXPECT_EQ(ids(R"([{"id":"a\ud83d"},{"id":"\ude00b"},{"id":"\ud83d\ude00","x":"\ud83d"}])"),
              QString::fromUtf8("a� �b 😀"));
}

TEST(JsonRecords, DropsNulCharactersFromTexts)
{
    EXPECT_EQ(ids(R"([{"id":"a\u0000b"}])"), "ab"_L1);
}

TEST(JsonRecords, ReadsStringsFullOfBracketsAndQuotes)
{
    EXPECT_EQ(ids(R"([{"id":"1","t":"]}\"[{ \\"},{"id":"2","t":"\\\\"}])"), "1 2"_L1);
}

TEST(JsonRecords, SaysThatAPageIsIncompleteByItsCounters)
{
    for (
        const char *text : {
            R"({"total_count":165,"workflow_runs":[{"id":1}]})",
            R"({"workflow_runs":[{"id":1}],"total_count":165})",
            R"({"incidents":[{"id":1}],"more":true})",
            R"({"values":[{"id":1}],"next":"https://host/next"})",
            R"({"issues":[{"key":1}],"isLast":false})",
            R"({"data":{"repository":{"deployments":{"pageInfo":{"hasNextPage":true},"nodes":[{"id":1}]}}}})",
        })
        EXPECT_EQ(issueCount(records(text).issues, "incomplete-page"), 1) << text;
}

TEST(JsonRecords, IsContentWithAllPagesBackToBack)
{
    const Outcome outcome = records(R"({"total_count":2,"workflow_runs":[{"id":1}]})"
                                    R"({"total_count":2,"workflow_runs":[{"id":2}],"next":null})");
    EXPECT_TRUE(outcome.issues.isEmpty());
}

TEST(JsonRecords, SuspectsExactlyThirtyRecordsWithoutACounter)
{
    const QByteArray list = "[" + QByteArray("{\"id\":1},").repeated(29) + "{\"id\":1}]";
    EXPECT_EQ(issueCount(records(list).issues, "full-page"), 1);
    const QByteArray counted = R"({"total_count":30,"items":)" + list + "}";
    EXPECT_TRUE(records(counted).issues.isEmpty());
}

TEST(JsonRecords, TellsNumberAndLineOfARecord)
{
    QStringList places;
    IssueList issues;
    const auto read =
        readJsonRecords("[\n {\"id\":1},\n {\"id\":2,\n  \"a\":3},\n {\"id\":3}\n]", u"file"_s,
                        issues, [&](const RecordView &record) {
                            places.append(u"%1:%2"_s.arg(record.row()).arg(record.line()));
                            return true;
                        });
    ASSERT_TRUE(read);
    EXPECT_EQ(places.join(u' '), "1:2 2:3 3:5"_L1);
}

TEST(JsonRecords, ReportsWhereCutJsonEnds)
{
    EXPECT_EQ(jsonFailure("[\n{\"id\":1},\n{\"id\":2").where, "file:3"_L1);
    EXPECT_EQ(jsonFailure("{\"total_count\":3,\n\"workflow_runs\":[{\"id\":1}").where, "file:2"_L1);
    EXPECT_EQ(jsonFailure("{\"id\":1}\n{\"id\":2}\n{\"id\":").where, "file:3"_L1);
    EXPECT_EQ(jsonFailure("[").code, ErrorCode::BadContent);
    EXPECT_EQ(jsonFailure("[{\"id\":1},").code, ErrorCode::BadContent);
}

TEST(JsonRecords, ReportsTheLineOfWrongJson)
{
    EXPECT_EQ(jsonFailure("[{\"id\":1},\n{\"id\":2]").where, "file:2"_L1);
    EXPECT_EQ(jsonFailure("[{\"id\":1}\n{\"id\":2}]").where, "file:2"_L1);
    EXPECT_EQ(jsonFailure("{\"id\":1}\n{\"id\":tru}\n").where, "file:2"_L1);
    EXPECT_EQ(jsonFailure("{\"id\":\"cut\n{\"id\":2}\n").where, "file:1"_L1);
}

TEST(JsonRecords, RefusesDeepNesting)
{
    const QByteArray objects =
        QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000);
    const QByteArray lists =
        QByteArray("[").repeated(100'000) + "{}" + QByteArray("]").repeated(100'000);
    EXPECT_EQ(jsonFailure(objects).code, ErrorCode::BadContent);
    EXPECT_EQ(jsonFailure(lists).code, ErrorCode::BadContent);
    EXPECT_EQ(jsonFailure(QByteArray("{\"data\":").repeated(1000)).code, ErrorCode::BadContent);
}

TEST(JsonRecords, StopsWhenCancelled)
{
    const QByteArray text = QByteArray("{\"id\":1}\n").repeated(5000);
    IssueList issues;
    const auto read = readJsonRecords(
        text, u"file"_s, issues, [](const RecordView &) { return true; },
        [](qint64 done, qint64 total) { return done < total / 2; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}

} // namespace
// Records are found block by block: whatever stands at the edge of one must not matter.
TEST(JsonRecords, FindsTheEndOfRecordsOfAnyLengthAndWithAnyEscapes)
{
    for (int length = 0; length < 140; ++length) {
        const QByteArray plain(length, 'x');
        for (const char *escape : {R"(\\)", R"(\")", R"(\\\")", R"(\\\\)", "]}", "{["}) {
            const QByteArray json = "[{\"a\": \"" + plain + escape + "\", \"b\": {\"c\": [{}, "
                                    + QByteArray::number(length) + "]}},\n{\"id\": 7}]";
            IssueList issues;
            QStringList ids;
            const auto done = readJsonRecords(json, QStringLiteral("file"), issues,
                                              [&](const RecordView &record) {
                                                  ids.append(record.text(QLatin1StringView("id")));
                                                  return true;
                                              });
            ASSERT_TRUE(done) << json.constData();
            ASSERT_EQ(ids, (QStringList{QString(), QStringLiteral("7")})) << json.constData();
        }
    }
}

TEST(JsonRecords, NamesTheLineOfAStringThatIsCutAtAnyPlace)
{
    for (int length = 0; length < 140; ++length) {
        const QByteArray json = "[\n{\"a\": \"" + QByteArray(length, 'x') + "\n\"}]";
        IssueList issues;
        const auto done = readJsonRecords(json, QStringLiteral("file"), issues,
                                          [](const RecordView &) { return true; });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().where, QStringLiteral("file:2")) << length;
    }
}

} // namespace obeya

#include "tests/assessments/import/read_text.h"
#include "tests/support/test_data.h"

#include <random>

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::EvidenceRecords;
using test::readEvidence;

// Whatever the bytes are: an answer or an error with a message, and no harm.
void expectNoHarm(const QByteArray &bytes)
{
    const auto read = readEvidence(bytes, u"file"_s, {});
    if (!read)
        EXPECT_FALSE(read.error().message.isEmpty());
    else
        EXPECT_LE(read->deployments.size() + read->changes.size() + read->incidents.size(),
                  read->rows);
}

const char *const kRuns =
    R"({"total_count":2,"workflow_runs":[{"id":17739728716,"run_number":4,"status":"completed",)"
    R"("conclusion":"success","event":"push","head_sha":"4f1c2ab","name":"Gr\u00fc\ud83d\ude00n",)"
    R"("created_at":"2026-05-04T10:00:00Z","updated_at":"2026-05-04T10:08:00.123456Z",)"
    R"("repository":{"full_name":"meridian/checkout"},"ratio":1.5e3,"labels":["a",{"b":null}]},)"
    R"({"id":2,"run_number":5,"status":"queued","conclusion":null,"created_at":"0001-01-01T00:00:00Z"}]})";

TEST(BrokenInput, SurvivesAFileCutAtEveryByte)
{
    const QByteArray csv = test::data(u"import/incidents.csv"_s);
    for (const QByteArray &whole : {QByteArray(kRuns), csv}) {
        for (qsizetype size = 0; size < whole.size(); ++size)
            expectNoHarm(whole.left(size));
    }
}

TEST(BrokenInput, RefusesJsonCutAtEveryByte)
{
    const QByteArray whole(kRuns);
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto read = readEvidence(whole.left(size), u"file"_s, {});
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().code, ErrorCode::BadContent) << size;
        EXPECT_EQ(read.error().where, "file:1"_L1) << size;
    }
}

TEST(BrokenInput, SurvivesRandomChanges)
{
    std::mt19937 random(20261123); // the same changes in every run
    const QByteArray csv = test::data(u"import/deployments.csv"_s);
    const QByteArray lines = test::data(u"import/deployments.ndjson"_s);
    for (const QByteArray &whole : {QByteArray(kRuns), csv, lines}) {
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 3; ++change)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            expectNoHarm(bytes);
        }
    }
}

TEST(BrokenInput, SurvivesNumbersSurrogatesAndDatesOutOfRange)
{
    expectNoHarm(R"([{"id":1e309,"opened":"9999-12-31T00:00:00Z"}])");
    expectNoHarm(R"([{"id":-1e-400,"opened":"0001-01-01T00:00:00Z"}])");
    expectNoHarm(R"([{"id":"\ud800","opened":1e400}])");
    expectNoHarm(R"([{"id":"\udfff\ud800","opened":99999999999999999999999}])");
    expectNoHarm(R"([{"id":{"id":1},"opened":["2026-05-04"]}])");
    expectNoHarm("[{\"id\":1,\"opened\":\"" + QByteArray(100'000, '9') + "\"}]");
}

TEST(BrokenInput, RefusesHugeYearsButKeepsTheOtherRows)
{
    const EvidenceRecords read = test::evidence("id,opened\n"
                                                "1,9999-12-31T00:00:00Z\n"
                                                "2,0001-01-01T00:00:00Z\n"
                                                "3,2026-05-04T10:00:00Z\n");
    EXPECT_EQ(read.incidents.size(), 1);
    ASSERT_EQ(read.rejected.size(), 2);
    EXPECT_EQ(read.rejected[0].code, "absurd-time"_L1);
    EXPECT_EQ(read.rejected[1].code, "missing-opening"_L1);
}

TEST(BrokenInput, RefusesBinaryFiles)
{
    QByteArray bytes(5000, '\0');
    for (qsizetype i = 0; i < bytes.size(); i += 3)
        bytes[i] = static_cast<char>(i);
    EXPECT_EQ(test::evidenceError(bytes).code, ErrorCode::BadEncoding);
}

TEST(BrokenInput, RefusesEmptyFiles)
{
    EXPECT_EQ(test::evidenceError({}).code, ErrorCode::EmptyFile);
    EXPECT_EQ(test::evidenceError("\xEF\xBB\xBF\r\n").code, ErrorCode::EmptyFile);
}

} // namespace
} // namespace obeya

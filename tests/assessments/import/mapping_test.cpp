#include "tests/assessments/import/read_text.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::EvidenceRecords;

EvidenceOptions mappedBy(QByteArrayView json)
{
    EvidenceOptions options;
    const auto mapping = parseMapping(json, u"map.json"_s);
    EXPECT_TRUE(mapping) << (mapping ? "" : qPrintable(mapping.error().message));
    if (mapping)
        options.mapping = *mapping;
    return options;
}

const char *const kSheet =
    R"({"kind":"deployments","columns":{"id":"Ticket","service":"App","environment":"Ziel",)"
    R"("result":"Ergebnis","finished":"Erledigt am"},"results":{"Geklappt":"succeeded",)"
    R"("Kaputt":"failed"},"environments":{"P":"production"},"time_zone":"Europe/Berlin",)"
    R"("date_order":"day_first"})";

TEST(EvidenceMapping, ReadsATableOfOnesOwn)
{
    const EvidenceRecords read = evidence("Ticket;App;Ziel;Ergebnis;Erledigt am\n"
                                          "7;checkout;p;geklappt;04.05.2026 12:00\n"
                                          "8;checkout;Q;KAPUTT;04.05.2026 13:00\n"
                                          "9;checkout;P;vielleicht;04.05.2026 14:00\n",
                                          mappedBy(kSheet));
    ASSERT_EQ(read.deployments.size(), 3);
    EXPECT_EQ(read.deployments[0].environment, "production"_L1);
    EXPECT_EQ(read.deployments[0].result, DeploymentResult::Succeeded);
    EXPECT_EQ(read.deployments[0].finished, at("2026-05-04T10:00:00Z"));
    EXPECT_EQ(read.deployments[1].result, DeploymentResult::Failed);
    EXPECT_EQ(read.deployments[2].result, DeploymentResult::Unknown);
}

TEST(EvidenceMapping, SettlesTheOrderOfDatesByTheColumn)
{
    const EvidenceRecords read =
        evidence("Nr,Start\n1,04/05/2026 10:00\n2,13/05/2026 10:00\n",
                 mappedBy(R"({"kind":"incidents","columns":{"id":"Nr","opened":"Start"}})"));
    EXPECT_EQ(read.incidents.value(0).opened, at("2026-05-04T10:00:00Z"));
}

TEST(EvidenceMapping, ReadsJsonWithForeignKeys)
{
    const EvidenceRecords read =
        evidence(R"([{"编号":"1","开始":"2026-05-04T10:00:00Z"}])",
                 mappedBy(R"({"kind":"incidents","columns":{"id":"编号","opened":"开始"}})"));
    EXPECT_EQ(read.incidents.value(0).id, "1"_L1);
}

TEST(EvidenceMapping, NamesTheColumnsThatAFileLacks)
{
    const Error error = test::evidenceError("Ticket;App\n7;checkout\n", mappedBy(kSheet));
    EXPECT_EQ(error.code, ErrorCode::BadContent);
    EXPECT_TRUE(error.message.contains(u"Ergebnis"_s)) << qPrintable(error.message);
}

TEST(EvidenceMapping, NamesEveryProblemWithItsPath)
{
    const auto refused =
        parseMapping(R"({"kind":"things","columns":{"name":"x"},"results":{"ok":"fine"},)"
                     R"("time_zone":"Nowhere","date_order":"y"})",
                     u"map.json"_s);
    ASSERT_FALSE(refused);
    for (const char *path :
         {"$.kind", "$.columns.id", "$.results.ok", "$.time_zone", "$.date_order"})
        EXPECT_TRUE(refused.error().message.contains(QLatin1StringView(path))) << path;
    EXPECT_FALSE(parseMapping("[]", {}));
    EXPECT_FALSE(parseMapping(R"({"kind":"incidents","columns":{"id":"a","foo":"b"}})", {}));
}

} // namespace
TEST(Mapping, ReadsATableWithoutHeaderByTheNumbersOfItsColumns)
{
    EvidenceOptions options;
    options.mapping = EvidenceMapping{};
    options.mapping->kind = QStringLiteral("incidents");
    options.mapping->hasHeader = false;
    options.mapping->columns = {{QStringLiteral("id"), QStringLiteral("column 1")},
                                {QStringLiteral("opened"), QStringLiteral("column 3")}};
    const auto read = test::evidence("17,x,2026-05-04T10:00Z\n18,,2026-05-05T10:00Z\n", options);
    ASSERT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(read.incidents[0].id, QStringLiteral("17"));
    EXPECT_EQ(read.incidents[0].source.row, 1);
    const auto back = parseMapping(mappingToJson(*options.mapping), {});
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, *options.mapping);
}

TEST(Mapping, FindsAColumnWithoutAName)
{
    EvidenceOptions options;
    options.mapping = EvidenceMapping{};
    options.mapping->kind = QStringLiteral("incidents");
    options.mapping->columns = {{QStringLiteral("id"), QStringLiteral("column 2")},
                                {QStringLiteral("opened"), QStringLiteral("when")}};
    const auto read = test::evidence("when,,x\n2026-05-04T10:00Z,17,\n", options);
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].id, QStringLiteral("17"));
}

} // namespace obeya

#include "tests/assessments/import/read_text.h"

#include <QStringEncoder>

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::EvidenceRecords;
using test::issueCount;

Incident onlyIncident(QByteArrayView bytes, const EvidenceOptions &options = {})
{
    const EvidenceRecords read = evidence(bytes, options);
    EXPECT_EQ(read.incidents.size(), 1);
    return read.incidents.value(0);
}

TEST(PagerDuty, TakesMomentsFromLogEntriesInAnyOrder)
{
    const Incident incident = onlyIncident(
        R"({"record":{"stream":"incident_log_entries","data":{"id":"R1","type":)"
        R"("resolve_log_entry","created_at":"2026-05-04T13:00:00Z","incident":{"id":"P1"}}}})"
        "\n"
        R"({"record":{"stream":"incidents","data":{"id":"P1","incident_number":3,"urgency":"high",)"
        R"("status":"resolved","created_at":"2026-05-04T11:00:00Z","service":)"
        R"({"summary":"checkout"}}}})"
        "\n"
        R"({"record":{"stream":"incident_log_entries","data":{"id":"R2","type":)"
        R"("acknowledge_log_entry","created_at":"2026-05-04T11:05:00Z","incident":{"id":"P1"}}}})");
    EXPECT_EQ(incident.service, "checkout"_L1);
    EXPECT_EQ(incident.acknowledged, at("2026-05-04T11:05:00Z"));
    EXPECT_EQ(incident.resolved, at("2026-05-04T13:00:00Z"));
}

TEST(PagerDuty, ReadsLiteralsOfPythonInCells)
{
    const Incident incident = onlyIncident(
        "incident_number,created_at,status,urgency,id,service,acknowledgements\n"
        "1,2026-05-04T11:00:00Z,acknowledged,high,P1,"
        "\"{'id': 'S', 'summary': 'User Database'}\",\"[{'at': '2026-05-04T11:09:00Z'}]\"\n");
    EXPECT_EQ(incident.service, "User Database"_L1);
    EXPECT_EQ(incident.acknowledged, at("2026-05-04T11:09:00Z"));
}

TEST(Opsgenie, TakesTheEndFromTheTimeline)
{
    const QByteArray begin = R"([{"id":"o","tinyId":"3","message":"m","status":"closed",)"
                             R"("createdAt":"2026-05-04T11:00:00Z")";
    EXPECT_EQ(onlyIncident(begin
                           + R"(,"timelines":[{"type":"IncidentClosed","eventTime":)"
                             R"("2026-05-04T13:00:00Z"},{"type":"IncidentResolved","eventTime":)"
                             R"("2026-05-04T12:00:00Z"}]}])")
                  .resolved,
              at("2026-05-04T12:00:00Z"));
    EXPECT_EQ(issueCount(evidence(begin + "}]").issues, "no-resolution-time"), 1);
}

TEST(Statuspage, PassesOverMaintenance)
{
    const EvidenceRecords read = evidence(
        R"({"page":{"id":"p"},"incidents":[{"id":"a","impact":"maintenance","status":"resolved",)"
        R"("created_at":"2026-05-04T11:00:00Z","incident_updates":[]},{"id":"b","impact":"odd",)"
        R"("status":"investigating","created_at":"2026-05-04T11:00:00Z","incident_updates":[]}]})");
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].severity, "odd"_L1);
    EXPECT_EQ(issueCount(read.issues, "not-an-incident"), 1);
}

TEST(Zendesk, JoinsTicketsWithTheirMetrics)
{
    const EvidenceRecords read = evidence(
        R"([{"id":70,"ticket_id":7,"solved_at":"2026-05-04T13:00:00Z","reply_time_in_minutes":{}},)"
        R"({"id":7,"type":"incident","subject":"s","requester_id":1,"created_at":)"
        R"("2026-05-04T11:00:00Z"},{"id":8,"type":"question","subject":"s","requester_id":1,)"
        R"("created_at":"2026-05-04T11:00:00Z"},{"id":80,"ticket_id":8,)"
        R"("solved_at":"2026-05-04T13:00:00Z"}])");
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].resolved, at("2026-05-04T13:00:00Z"));
    EXPECT_EQ(issueCount(read.issues, "part-without-record"), 0);
}

TEST(Squadcast, TakesYearOneForNever)
{
    EXPECT_FALSE(onlyIncident(R"x([{"id":"q","title":"t","created_at":"2026-05-04T11:00:00Z",)x"
                              R"x("resolved_at":"0001-01-01T00:00:00Z","ttr (ms)":0}])x")
                     .resolved);
}

TEST(Tapd, ReadsItsTimesAsThoseOfChina)
{
    const Incident bug = onlyIncident(
        R"({"Bug":{"id":"1152001091000000001","created":"2026-05-04 19:00:00","status":"closed",)"
        R"("resolved":"2026-05-04 21:30:00","version_report":""}})");
    EXPECT_EQ(bug.id, "tapd:1152001091000000001"_L1);
    EXPECT_EQ(bug.opened, at("2026-05-04T11:00:00Z"));
    EXPECT_EQ(bug.resolved, at("2026-05-04T13:30:00Z"));
}

TEST(ZenTao, ReadsTheChineseTableInGbkWithACellTooMany)
{
    QStringEncoder gbk("GB18030");
    ASSERT_TRUE(gbk.isValid());
    const QByteArray bytes =
        gbk.encode(u"\"Bug编号\",\"所属产品\",\"Bug标题\",\"Bug状态\",\"创建日期\",\"解决日期\"\n"
                   "\"4\",\"支付(#3)\",\"支付失败，页面空白\",\"已解决\",\"2026-05-04 11:00:00\","
                   "\"2026-05-04 13:30:00\",\"\"\n"_s);
    const Incident bug = onlyIncident(bytes);
    EXPECT_EQ(bug.service, u"支付"_s);
    EXPECT_EQ(bug.resolved, at("2026-05-04T13:30:00Z"));
}

TEST(Jira, FallsBackToTheStatusWhenDoneWithoutResolution)
{
    const EvidenceRecords read =
        evidence("Issue key,Issue id,Issue Type,Status,Created,Resolved,Status Category Changed\n"
                 "S-1,1,Bug,Done,04/May/26 11:00 AM,,04/May/26 1:30 PM\n"
                 "S-2,2,Bug,Done,04/May/26 11:00 AM,,\n"
                 "S-3,3,Bug,Cancelled,04/May/26 11:00 AM,,\n"
                 "S-4,4,Story,Done,04/May/26 11:00 AM,,\n");
    ASSERT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(read.incidents[0].resolved, at("2026-05-04T13:30:00Z"));
    EXPECT_EQ(issueCount(read.issues, "resolved-by-status"), 1);
    EXPECT_EQ(issueCount(read.issues, "no-resolution-time"), 1);
    EXPECT_EQ(issueCount(read.issues, "not-an-incident"), 2);
}

TEST(Jira, ReadsHeadersInGermanAndChinese)
{
    EXPECT_EQ(onlyIncident("Vorgangsschlüssel;Vorgangs-ID;Vorgangstyp;Status;Erstellt;Erledigt\n"
                           "S-1;1;Störung;Fertig;04.Mai.26 11:00;04.Mai.26 13:30\n")
                  .resolved,
              at("2026-05-04T13:30:00Z"));
    EXPECT_EQ(onlyIncident("问题关键字,问题 ID,问题类型,状态,创建日期,已解决\n"
                           "S-1,1,故障,完成,04/五月/26 11:00,04/五月/26 13:30\n")
                  .resolved,
              at("2026-05-04T13:30:00Z"));
}

TEST(Jira, BelievesTheCategoryMoreThanTheNameOfTheStatus)
{
    const EvidenceRecords read =
        evidence("Issue key,Issue id,Issue Type,Status,Created,Resolved,Status Category,"
                 "Status Category Changed\n"
                 "S-1,1,Bug,Deployed,04/May/26 11:00 AM,,Done,04/May/26 1:30 PM\n"
                 "S-2,2,Bug,Closed,04/May/26 11:00 AM,,In Progress,04/May/26 1:30 PM\n"
                 "S-3,3,Bug,Reopened,04/May/26 11:00 AM,04/May/26 12:10 PM,In Progress,\n");
    ASSERT_EQ(read.incidents.size(), 3);
    EXPECT_EQ(read.incidents[0].resolved, at("2026-05-04T13:30:00Z"));
    EXPECT_FALSE(read.incidents[1].resolved);
    EXPECT_EQ(read.incidents[2].resolved, at("2026-05-04T12:10:00Z"));
    EXPECT_EQ(issueCount(read.issues, "resolved-but-open"), 1);
}

TEST(Jira, NamesTypesThatItDoesNotKnow)
{
    const EvidenceRecords read = evidence("Issue key,Issue id,Issue Type,Status,Created\n"
                                          "S-1,1,Production trouble,Open,04/May/26 11:00 AM\n"
                                          "S-2,2,Default,Open,04/May/26 11:00 AM\n"
                                          "S-3,3,Sub-task,Open,04/May/26 11:00 AM\n"
                                          "S-4,4,Störungsmeldung,Open,04/May/26 11:00 AM\n");
    EXPECT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(issueCount(read.issues, "unknown-issue-type"), 2);
    EXPECT_EQ(issueCount(read.issues, "not-an-incident"), 1);
}

TEST(Jira, PassesOverEndsWithoutFaultInOtherLanguages)
{
    const EvidenceRecords read =
        evidence("Klucz zgłoszenia,Id. zgłoszenia,Typ zgłoszenia,Status,Rozwiązanie,Utworzono\n"
                 "S-1,1,Błąd,Anulowane,,04/maj/26 11:00 AM\n"
                 "S-2,2,Błąd,Gotowe,Duplikat,04/maj/26 11:00 AM\n"
                 "S-3,3,Błąd,Gotowe,Nie można odtworzyć,04/maj/26 11:00 AM\n"
                 "S-4,4,Błąd,Gotowe,Gotowe,04/maj/26 11:00 AM\n");
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].id, "jira:S-4"_L1);
    EXPECT_EQ(issueCount(read.issues, "not-an-incident"), 3);
}

TEST(Jira, ReadsHeadersThatDifferBetweenVersions)
{
    EXPECT_EQ(onlyIncident("Resumo,Chave da item,ID da item,Tipo de item,Status,Criado,"
                           "Atualizado(a),Resolvido\n"
                           "Pane,S-1,1,Incidente,Concluído,04/mai/26 11:00 AM,,"
                           "04/mai/26 1:30 PM\n")
                  .resolved,
              at("2026-05-04T13:30:00Z"));
}

TEST(Jira, TakesMomentsFromTheChangeLog)
{
    const Incident incident = onlyIncident(
        R"([{"key":"S-1","fields":{"issuetype":{"name":"Bug"},"status":{"name":"Live",)"
        R"("statusCategory":{"key":"done"}},"created":"2026-05-04T11:00:00.000+0000",)"
        R"("resolutiondate":null},"changelog":{"histories":[)"
        R"({"created":"2026-05-04T13:30:00.000+0000","items":[{"field":"status",)"
        R"("fromString":"Doing","toString":"Live"}]},)"
        R"({"created":"2026-05-04T11:20:00.000+0000","items":[{"field":"assignee"},)"
        R"({"field":"status","fromString":"Open","toString":"Doing"}]}]}}])");
    EXPECT_EQ(incident.acknowledged, at("2026-05-04T11:20:00Z"));
    EXPECT_EQ(incident.resolved, at("2026-05-04T13:30:00Z"));
}

TEST(Jira, RejectsRecordsSqueezedIntoACell)
{
    const EvidenceRecords read =
        evidence("Issue key,Issue id,Issue Type,Status,Created\n\"S-1,1,Bug,Done,04/May/26\"\n");
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected[0].code, "squeezed-row"_L1);
}

TEST(ServiceNow, MakesOneIncidentOfItsUpdates)
{
    const EvidenceRecords read =
        evidence("number,incident_state,sys_mod_count,opened_at,priority,resolved_at,caused_by\n"
                 "INC1,Closed,7,29/2/2016 01:16,3 - Moderate,1/3/2016 11:29,CHG9\n"
                 "INC1,New,0,29/2/2016 01:16,3 - Moderate,1/3/2016 11:29,?\n"
                 "INC2,Canceled,1,1/3/2016 01:16,3 - Moderate,?,?\n");
    ASSERT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(read.incidents[0].status, "Closed"_L1);
    EXPECT_EQ(read.incidents[0].change, "CHG9"_L1);
    // 29 can be no month, which settles 1/3 in the other column, too.
    EXPECT_EQ(read.incidents[0].resolved, at("2016-03-01T11:29:00Z"));
}

TEST(ServiceNow, LeavesDatesAloneWhoseOrderNothingSettles)
{
    const QByteArray table = "number,state,opened_at,priority\nINC1,New,1/3/2016 01:16,3\n";
    EXPECT_EQ(evidence(table).rejected.size(), 1);
    EvidenceOptions options;
    options.dateOrder = DateOrder::MonthFirst;
    EXPECT_EQ(onlyIncident(table, options).opened, at("2016-01-03T01:16:00Z"));
}

TEST(ServiceNow, LeavesOutWhatWasCancelledInTheEnd)
{
    const QByteArray header = "number,incident_state,sys_mod_count,opened_at,priority\n";
    const QByteArray first = "INC1,New,0,2026-05-04 11:00:00,3\n";
    const QByteArray last = "INC1,Canceled,3,2026-05-04 11:00:00,3\n";
    EXPECT_TRUE(evidence(header + first + last).incidents.isEmpty());
    EXPECT_TRUE(evidence(header + last + first).incidents.isEmpty());
    const QByteArray revived = "INC1,Active,4,2026-05-04 11:00:00,3\n";
    EXPECT_EQ(evidence(header + last + revived + first).incidents.size(), 1);
}

TEST(ServiceNow, DoesNotBlameTheChangeThatMendedIt)
{
    const Incident incident = onlyIncident("number,state,opened_at,priority,rfc,caused_by\n"
                                           "INC1,New,2016-02-29 01:16:00,3 - Moderate,CHG9,?\n");
    EXPECT_EQ(incident.change, QString());
}

TEST(ServiceNow, ReadsReferencesOfTheTableInterface)
{
    const Incident incident = onlyIncident(
        R"({"result":[{"number":"INC1","state":"2","priority":"1","opened_at":)"
        R"("2026-05-04 11:00:00","business_service":{"display_value":"checkout","link":"x"}}]})");
    EXPECT_EQ(incident.service, "checkout"_L1);
}

TEST(ServiceNow, PassesOverChangesAndRequests)
{
    const EvidenceRecords read = evidence("number,state,opened_at,priority\n"
                                          "CHG1,New,2026-05-04 11:00:00,3\n"
                                          "RITM1,New,2026-05-04 11:00:00,3\n"
                                          "INC1,New,2026-05-04 11:00:00,3\n");
    EXPECT_EQ(read.incidents.size(), 1);
    EXPECT_EQ(issueCount(read.issues, "not-an-incident"), 2);
}

TEST(ServiceNow, TellsClosedOnesWithoutStateByTheirActivity)
{
    const EvidenceRecords read = evidence("Number,Active,Opened,Resolved,Priority\n"
                                          "INC1,false,2026-05-04 11:00:00,,3\n"
                                          "INC2,true,2026-05-04 11:00:00,,3\n");
    EXPECT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(issueCount(read.issues, "no-resolution-time"), 1);
}

TEST(NumericDates, InBothOrdersOfAColumnSettleNothing)
{
    const EvidenceRecords read = evidence("number,state,opened_at,priority\n"
                                          "INC1,New,29/2/2016 01:16,3\n"
                                          "INC2,New,2/29/2016 01:16,3\n"
                                          "INC3,New,1/3/2016 01:16,3\n");
    EXPECT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(issueCount(read.issues, "ambiguous-time"), 1);
    EXPECT_EQ(read.rejected.size(), 1);
}

TEST(NumericDates, SettleColumnsThatAreEmptyInTheFirstRecords)
{
    QByteArray table = "number,state,opened_at,priority,resolved_at\n";
    for (int i = 10; i < 40; ++i)
        table += "INC" + QByteArray::number(i) + ",New,29/2/2016 01:16,3,?\n";
    table += "INC7,Closed,28/2/2016 01:16,3,1/3/2016 02:00\n";
    EXPECT_EQ(evidence(table).incidents.last().resolved, at("2016-03-01T02:00:00Z"));
}

} // namespace
} // namespace obeya

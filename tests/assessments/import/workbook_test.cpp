#include "assessments/import/workbook.h"
#include "tests/assessments/import/read_text.h"
#include "tests/support/zip_data.h"

namespace obeya {
namespace {

using namespace Qt::StringLiterals;
using test::at;
using test::evidence;
using test::EvidenceRecords;
using test::issueCount;
using test::workbookOf;

QByteArray sheetText(const char *column, int row, const char *text)
{
    return QByteArray("<c r=\"") + column + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t>"
           + text + "</t></is></c>";
}

QByteArray sheetRow(int row, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(row) + "\">" + cells + "</row>";
}

QByteArray incidentHeader(int row)
{
    return sheetRow(row, sheetText("A", row, "id") + sheetText("B", row, "opened")
                             + sheetText("C", row, "title"));
}

QByteArray incidentRow(int row, const char *id, const QByteArray &openedCell)
{
    return sheetRow(row, sheetText("A", row, id) + openedCell + sheetText("C", row, "Down"));
}

QByteArray numberCell(int row, const char *value, int style)
{
    return "<c r=\"B" + QByteArray::number(row) + "\" s=\"" + QByteArray::number(style) + "\"><v>"
           + value + "</v></c>";
}

TEST(WorkbookEvidence, ReadsDatesByStyleAndPlainSerialNumbers)
{
    const EvidenceRecords read =
        evidence(workbookOf({incidentHeader(1) + incidentRow(2, "a", numberCell(2, "46146.5", 1))
                             + incidentRow(3, "b", numberCell(3, "46146.5", 0))}));
    ASSERT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(read.incidents[0].opened, at("2026-05-04T12:00:00Z"));
    EXPECT_EQ(read.incidents[1].opened, at("2026-05-04T12:00:00Z"));
    EXPECT_EQ(issueCount(read.issues, "serial-date"), 1);
    EXPECT_EQ(read.incidents[1].source.row, 3);
}

TEST(WorkbookEvidence, KnowsWorkbooksThatCountFrom1904)
{
    const EvidenceRecords read =
        evidence(workbookOf({incidentHeader(1) + incidentRow(2, "a", numberCell(2, "44684.5", 1))},
                            "<workbookPr date1904=\"1\"/>"));
    EXPECT_EQ(read.incidents.value(0).opened, at("2026-05-04T12:00:00Z"));
}

TEST(WorkbookEvidence, CountsPlainNumbersFromTheSameDay)
{
    const EvidenceRecords read =
        evidence(workbookOf({incidentHeader(1) + incidentRow(2, "a", numberCell(2, "44684.5", 0))},
                            "<workbookPr date1904=\"1\"/>"));
    EXPECT_EQ(read.incidents.value(0).opened, at("2026-05-04T12:00:00Z"));
}

TEST(WorkbookEvidence, SettlesTheOrderOfDatesThatAreTexts)
{
    const EvidenceRecords read = evidence(workbookOf(
        {incidentHeader(1) + incidentRow(2, "a", sheetText("B", 2, "04/05/2026 10:00")),
         incidentHeader(1) + incidentRow(2, "b", sheetText("B", 2, "13/05/2026 10:00"))}));
    EXPECT_EQ(read.incidents.value(0).opened, at("2026-05-04T10:00:00Z"));
}

TEST(WorkbookEvidence, ReadsAllSheetsWithTheSameTable)
{
    const QByteArray opened = numberCell(4, "46146.5", 1);
    const EvidenceRecords read = evidence(workbookOf(
        {sheetRow(1, sheetText("A", 1, "Incidents of May")) + incidentHeader(3)
             + incidentRow(4, "a", opened),
         incidentHeader(1) + incidentRow(4, "b", opened),
         sheetRow(1, sheetText("A", 1, "Notes")) + sheetRow(2, sheetText("A", 2, "None")),
         {}}));
    EXPECT_EQ(read.rows, 2);
    EXPECT_EQ(read.incidents.size(), 2);
    EXPECT_EQ(issueCount(read.issues, "sheet-passed-over"), 1);
}

TEST(WorkbookEvidence, WritesLargeNumbersOut)
{
    const EvidenceRecords read = evidence(workbookOf(
        {incidentHeader(1)
         + sheetRow(2, "<c r=\"A2\"><v>1.23456789012E11</v></c>" + numberCell(2, "46146", 1))}));
    EXPECT_EQ(read.incidents.value(0).id, "123456789012"_L1);
}

TEST(WorkbookEvidence, RefusesWorkbooksOfNoKnownTable)
{
    EXPECT_EQ(test::evidenceError(workbookOf({sheetRow(1, sheetText("A", 1, "Notes"))})).code,
              ErrorCode::UnknownFormat);
}

} // namespace
} // namespace obeya

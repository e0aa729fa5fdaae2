#include "reports/export/report_export.h"
#include "tests/reports/golden_file.h"
#include "tests/reports/sample_report.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

QByteArray exported(ExportFormat format, const QString &language = u"en"_s)
{
    ReportOptions options;
    options.language = language;
    const ChartSvg chartSvg = [](const ChartSpec &, double width, double height) {
        return u"<svg width=\"%1\" height=\"%2\"/>"_s.arg(width).arg(height).toUtf8();
    };
    const Result<QByteArray> bytes = exportReport(test::sampleReport(), options, format, chartSvg);
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : QByteArray();
}

QString unpacked(const QByteArray &workbook, const QString &name)
{
    QByteArray bytes = workbook;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Numbers of a sheet: cells that do not refer to a shared text.
QList<double> numbersOf(const QByteArray &workbook, int sheet)
{
    static const QRegularExpression cell(u"<c r=\"[A-Z0-9]+\"(?: s=\"\\d+\")?><v>([^<]+)</v>"_s);
    QList<double> numbers;
    auto matches = cell.globalMatch(unpacked(workbook, u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    while (matches.hasNext())
        numbers.append(matches.next().captured(1).toDouble());
    return numbers;
}

bool holds(const QList<double> &numbers, double number)
{
    return std::any_of(numbers.begin(), numbers.end(), [number](double other) {
        return std::abs(other - number) <= 1e-9 * std::max(1.0, std::abs(number));
    });
}

} // namespace

TEST(ReportExport, WritesJsonAsTheCommandLineDoes)
{
    test::expectGolden(u"report_en.json"_s, exported(ExportFormat::Json));
}

TEST(ReportExport, WritesOneCsvRowPerPractice)
{
    test::expectGolden(u"report_en.csv"_s, exported(ExportFormat::Csv));
}

TEST(ReportExport, NeutralisesFormulasInCsv)
{
    const QByteArray csv = exported(ExportFormat::Csv);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(csv.contains(",\"'=HYPERLINK(\"\"x\"\")\","));
    EXPECT_TRUE(csv.contains(",'=SUM(A1) is not run here,"));
    EXPECT_FALSE(csv.contains(",=") || csv.contains(",\"="));
}

TEST(ReportExport, EscapesWhatPeopleWroteInHtml)
{
    const QByteArray html = exported(ExportFormat::Html);
    EXPECT_TRUE(html.contains("Branches live &lt;b&gt;two&lt;/b&gt; days"));
    EXPECT_FALSE(html.contains("<b>two</b>"));
}

TEST(ReportExport, WritesAccessibleHtmlInOneFile)
{
    const QByteArray html = exported(ExportFormat::Html, u"zh_CN"_s);
    EXPECT_TRUE(html.contains("<html lang=\"zh-CN\">"));
    EXPECT_TRUE(html.contains("<th scope=\"col\">"));
    EXPECT_TRUE(html.contains("<th scope=\"row\""));
    EXPECT_TRUE(html.contains("@media print"));
    EXPECT_TRUE(html.contains("<svg "));
    EXPECT_FALSE(html.contains("<script") || html.contains("http:") || html.contains("src=\"/"));
}

TEST(ReportExport, RefusesAnAccentThatIsNoColour)
{
    ReportOptions options;
    options.branding.accent = u"red; } body { display: none"_s;
    const Result<QByteArray> html = exportReport(test::sampleReport(), options, ExportFormat::Html);
    ASSERT_TRUE(html);
    EXPECT_FALSE(html->contains("display: none"));
}

TEST(ReportExport, WritesSpreadsheetWithFrozenHeaderAndRealNumbers)
{
    const QByteArray workbook = exported(ExportFormat::Xlsx);
    const QString names = unpacked(workbook, u"xl/workbook.xml"_s);
    for (const QString &name : {u"Summary"_s, u"Practices"_s, u"Delivery"_s})
        EXPECT_TRUE(names.contains(u"name=\""_s + name)) << qPrintable(name);
    const QString practices = unpacked(workbook, u"xl/worksheets/sheet2.xml"_s);
    EXPECT_TRUE(practices.contains(u"state=\"frozen\""_s));
    EXPECT_FALSE(practices.contains(u"<f>"_s)) << "a text became a formula";
    EXPECT_TRUE(holds(numbersOf(workbook, 2), 4));
}

TEST(ReportExport, AllFormatsAgreeOnTheFigures)
{
    const ReportInput input = test::sampleReport();
    const QJsonObject json = QJsonDocument::fromJson(exported(ExportFormat::Json)).object();
    const QByteArray workbook = exported(ExportFormat::Xlsx);
    const QList<double> summary = numbersOf(workbook, 1);
    const QList<double> delivery = numbersOf(workbook, 3);
    const QString text = test::documentText(buildReport(input, {}));
    const QByteArray csv = exported(ExportFormat::Csv);

    const double overall = json["score"_L1]["overall"_L1]["score"_L1].toDouble();
    EXPECT_DOUBLE_EQ(overall, *input.current.card.overall.score);
    EXPECT_TRUE(holds(summary, overall));
    EXPECT_TRUE(text.contains(u"Level 1.9 of 5"_s));

    const double domain = json["score"_L1]["domains"_L1][0]["score"_L1].toDouble();
    EXPECT_TRUE(holds(summary, domain));
    EXPECT_TRUE(csv.contains(QByteArray::number(domain, 'g', QLocale::FloatingPointShortest)));

    const double leadTime = json["metrics"_L1]["lead_time"_L1]["value_s"_L1].toDouble();
    EXPECT_DOUBLE_EQ(leadTime, *input.metrics->all.leadTime.value / 1000);
    EXPECT_TRUE(holds(delivery, leadTime));
    EXPECT_TRUE(text.contains(u"3.8 days"_s));

    const double failures = json["metrics"_L1]["change_failure_rate"_L1]["value"_L1].toDouble();
    EXPECT_TRUE(holds(delivery, failures));
    EXPECT_TRUE(text.contains(u"12.8%"_s));

    const double perWeek = json["metrics"_L1]["deployment_frequency"_L1]["per_week"_L1].toDouble();
    EXPECT_TRUE(holds(delivery, perWeek));
    EXPECT_TRUE(text.contains(u"4.2 deployments per week"_s));

    EXPECT_TRUE(json["metrics"_L1]["time_to_restore"_L1]["value_s"_L1].isNull());
    EXPECT_TRUE(text.contains(u"No incident was resolved in the period"_s));
}

} // namespace obeya

// Writes the inputs from which the fuzzers start: write_seeds FOLDER makes a folder for each.
#include "assessments/import/evidence_reader.h"
#include "tests/support/zip_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static bool isAllWritten = true;

static void write(const QDir &folder, const QString &target, const QList<QByteArray> &seeds)
{
    isAllWritten &= folder.mkpath(target);
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(folder.filePath(u"%1/%2"_s.arg(target).arg(i)));
        isAllWritten &= file.open(QIODevice::WriteOnly) && file.write(seeds[i]) == seeds[i].size();
    }
}

static QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return QByteArray("\xFF\xFE")
           + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

static QList<QByteArray> workbooks()
{
    const QByteArray rows =
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c>)"
        R"(<c r="B1" t="inlineStr"><is><t>opened</t></is></c></row>)"
        R"(<row r="2"><c r="A2"><v>17</v></c><c r="B2" s="1"><v>46146.5</v></c></row>)";
    return {rows, R"(<row r="3"><c r="AA3" t="b"><v>1</v></c><c t="s"><v>0</v></c></row>)",
            R"(<row><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>a_x000D_b</v></c></row>)"};
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    QList<QByteArray> tables;
    QList<QByteArray> documents;
    QList<QByteArray> all;
    for (const obeya::EvidenceSource &source : obeya::evidenceSources()) {
        const QByteArray example = source.example.toUtf8();
        (example.startsWith('{') || example.startsWith('[') ? documents : tables).append(example);
        all.append(example);
    }
    write(folder, u"git_log"_s,
          {"4f1c2ab\t9d0e1f2 "
           "77aa11b\t2026-05-04T10:00:00+02:00\t2026-05-04T10:05:00+02:00\t\tMerge\n",
           "4f1c2ab00112233445566778899aabbccddeeff0,Ada,2026-05-04,Say, it\n"});
    write(folder, u"mapping"_s,
          {R"({"name": "a", "kind": "deployments", "columns": {"id": "Ticket"}, "results": {"ok":)"
           R"( "succeeded"}, "time_zone": "Europe/Berlin", "date_order": "day_first"})"});
    write(folder, u"timestamp"_s,
          {"2026-05-04T10:00:00.1234567Z", "1458874078582", "22/Dec/25 2:38 PM", "19/févr./26 7:31",
           "Wed, 2 Oct 2013 10:15:50 +0300", "Wed Jun 26 16:25:09 CST 2024",
           "/Date(1614600000000)/", "2024年3月5日 14:03", "29/2/2016 01:16", "23.10.2024 11:02",
           "0001-01-01T00:00:00Z"});
    const QList<QByteArray> sheets = workbooks();
    write(folder, u"sheet"_s, sheets);
    QList<QByteArray> packed;
    for (const QByteArray &sheet : sheets)
        packed.append(obeya::test::workbookOf({sheet}));
    write(folder, u"workbook"_s, packed);
    write(folder, u"archive"_s,
          {obeya::test::zipOf({{u"a.csv"_s, "id\n1\n"}}),
           obeya::test::zipOf({{u"../a"_s, "x"}, {u"b/c.json"_s, "[]"}})});
    all += packed;
    all.append({utf16("id,opened\n1,2026-05-04\n"), "\xEF\xBB\xBFid;opened\r\n1;\"a\nb\"\r\n",
                QByteArray("\xB1\xE0\xBA\xC5,\xB4\xB4\xBD\xA8\n1,2\n")});
    tables.append({"sep=;\na;b\n\"x\"\"y\";2,5\n", "a\tb\r1\t\"2\n\"\r", "a|b\n,,\n"});
    documents.append({"[{\"id\":1}][{\"id\":2}]", "{\"id\":1}\nlog\n\n{\"id\":2}",
                      "{\"a\":{\"id\":1},\"b\":{\"id\":2}}", "{\"values\":[{}],\"next\":\"x\"}"});
    write(folder, u"csv"_s, tables);
    write(folder, u"json"_s, documents);
    write(folder, u"evidence"_s, all);
    return isAllWritten ? 0 : 1;
}

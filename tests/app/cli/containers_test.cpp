#include "tests/app/cli/cli_runner.h"
#include "tests/support/zip_data.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QString name;
    QStringList header;
    QList<QStringList> rows;
};

QString timeOf(int hours)
{
    return QDateTime(QDate(2026, 5, 4), QTime(), Qt::UTC)
        .addSecs(3600LL * hours)
        .toString(Qt::ISODate);
}

// Half a year of deployments, the changes they ship and the incidents they cause.
QList<Table> tables()
{
    Table deployments{
        u"deployments"_s,
        {u"id"_s, u"service"_s, u"environment"_s, u"result"_s, u"finished"_s, u"commits"_s},
        {}};
    Table changes{u"changes"_s, {u"id"_s, u"service"_s, u"committed"_s, u"merged"_s}, {}};
    Table incidents{u"incidents"_s, {u"id"_s, u"service"_s, u"opened"_s, u"resolved"_s}, {}};
    for (int i = 0; i < 120; ++i) {
        const QString service = i % 3 == 0 ? u"shop"_s : u"cart"_s;
        deployments.rows.append({u"d%1"_s.arg(i), service, u"production"_s,
                                 i % 11 == 0 ? u"failed"_s : u"succeeded"_s, timeOf(30 * i),
                                 u"c%1"_s.arg(i)});
        changes.rows.append(
            {u"c%1"_s.arg(i), service, timeOf(30 * i - 40 - i), timeOf(30 * i - 7)});
        if (i % 9 == 4)
            incidents.rows.append({u"i%1"_s.arg(i), service, timeOf(30 * i + 1),
                                   i % 2 == 0 ? timeOf(30 * i + 3 + i / 10) : QString()});
    }
    return {deployments, changes, incidents};
}

QByteArray csvOf(const Table &table, QChar separator = u',')
{
    QString text = table.header.join(separator) + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(separator) + u'\n';
    return text.toUtf8();
}

QByteArray jsonOf(const Table &table, bool isLines)
{
    QJsonArray list;
    QByteArray lines;
    for (const QStringList &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(table.header[i], row[i].isEmpty() ? QJsonValue() : QJsonValue(row[i]));
        list.append(object);
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return isLines ? lines : QJsonDocument(list).toJson();
}

// Times as a spreadsheet keeps them: days since the end of 1899, with a style that says so.
QByteArray cellOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (text.size() != 20 || !time.isValid())
        return "<c t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>";
    const double days =
        double(QDateTime(QDate(1899, 12, 30), QTime(), Qt::UTC).secsTo(time)) / 86'400;
    return "<c s=\"1\"><v>" + QByteArray::number(days, 'f', 10) + "</v></c>";
}

QByteArray sheetOf(const Table &table)
{
    QByteArray xml;
    QList<QStringList> rows{table.header};
    rows += table.rows;
    for (const QStringList &row : rows) {
        xml += "<row>";
        for (const QString &cell : row)
            xml += cellOf(cell);
        xml += "</row>";
    }
    return xml;
}

// The metrics of a project into which these files were imported.
QByteArray metricsOf(const QList<std::pair<QString, QByteArray>> &files)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    EXPECT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    QStringList arguments{u"import"_s, project};
    for (const auto &[name, bytes] : files)
        arguments.append(cli.written(name, bytes));
    EXPECT_EQ(cli.run(arguments), kDone) << qPrintable(cli.err());
    EXPECT_EQ(cli.run({u"metrics"_s, project, u"--per-service"_s, u"--json"_s}), kDone);
    return cli.out().toUtf8();
}

template<typename Write>
QList<std::pair<QString, QByteArray>> filesOf(const QString &ending, const Write &write)
{
    QList<std::pair<QString, QByteArray>> files;
    for (const Table &table : tables())
        files.append({table.name + ending, write(table)});
    return files;
}

} // namespace

TEST(CliContainers, GiveTheSameMetrics)
{
    const QByteArray expected =
        metricsOf(filesOf(u".csv"_s, [](const Table &table) { return csvOf(table); }));
    // Numbers, or the comparison would say nothing.
    const QJsonObject metrics = QJsonDocument::fromJson(expected).object();
    EXPECT_EQ(metrics[u"deployment_frequency"_s][u"deployments"_s].toInt(), 109);
    EXPECT_EQ(metrics[u"lead_time"_s][u"changes"_s].toInt(), 109);
    EXPECT_GT(metrics[u"time_to_restore"_s][u"restored"_s].toInt(), 5);
    EXPECT_EQ(metrics[u"services"_s].toArray().size(), 2);

    EXPECT_EQ(metricsOf(filesOf(u".tsv"_s, [](const Table &table) { return csvOf(table, u'\t'); })),
              expected);
    EXPECT_EQ(
        metricsOf(filesOf(u".json"_s, [](const Table &table) { return jsonOf(table, false); })),
        expected);
    EXPECT_EQ(
        metricsOf(filesOf(u".ndjson"_s, [](const Table &table) { return jsonOf(table, true); })),
        expected);
    EXPECT_EQ(
        metricsOf(filesOf(u".xlsx"_s,
                          [](const Table &table) { return test::workbookOf({sheetOf(table)}); })),
        expected);
    QList<test::ZipEntry> entries;
    for (const Table &table : tables())
        entries.append({u"exports/"_s + table.name + u".csv"_s, csvOf(table)});
    EXPECT_EQ(metricsOf({{u"all.zip"_s, test::zipOf(entries)}}), expected);
    EXPECT_EQ(metricsOf({{u"nested.zip"_s, test::zipOf({{u"all.zip"_s, test::zipOf(entries)}})}}),
              expected);
}

} // namespace obeya

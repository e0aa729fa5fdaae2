#include "tests/app/cli/cli_runner.h"

namespace obeya {

using namespace Qt::StringLiterals;

static void expectKeys(const QJsonValue &value, const QString &keys)
{
    for (const QString &key : keys.split(u' '))
        EXPECT_TRUE(value.toObject().contains(key)) << qPrintable(key);
}

TEST(CliDocuments, MetricsHaveEveryKeyOfTheContract)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"demo"_s, project}), kDone);
    ASSERT_EQ(cli.run({u"metrics"_s, project, u"--per-service"_s, u"--json"_s}), kDone);
    const QJsonObject all = cli.json();
    expectKeys(all, u"period filters method deployment_frequency lead_time change_failure_rate "
                    "time_to_restore rework_rate incidents services"_s);
    expectKeys(all[u"period"_s], u"from to time_zone bucket week_start"_s);
    expectKeys(all[u"filters"_s], u"services environments"_s);
    expectKeys(all[u"method"_s], u"failure central recovery_from lead_time_from "
                                 "attribution_window_s first_deployment benchmark"_s);
    expectKeys(all[u"deployment_frequency"_s],
               u"deployments per_day per_week days_with_deployments median_days_per_week level "
               "series"_s);
    expectKeys(all[u"lead_time"_s], u"value_s mean_s median_s p75_s p90_s changes excluded "
                                    "paired_by level reason series"_s);
    expectKeys(all[u"lead_time"_s][u"excluded"_s],
               u"first_deployment undeployed after_deployment merge_commits"_s);
    expectKeys(all[u"lead_time"_s][u"paired_by"_s], u"explicit graph sha time"_s);
    expectKeys(all[u"change_failure_rate"_s], u"value failed deployments level reason series"_s);
    expectKeys(all[u"time_to_restore"_s],
               u"value_s mean_s median_s restored open level reason series"_s);
    expectKeys(all[u"rework_rate"_s], u"value rework deployments reason series"_s);
    expectKeys(all[u"incidents"_s], u"total attributed unattributed"_s);
    ASSERT_FALSE(all[u"services"_s].toArray().isEmpty());
    expectKeys(all[u"services"_s][0], u"service deployment_frequency lead_time"_s);
    EXPECT_FALSE(all[u"services"_s][0].toObject().contains(u"period"_s));
}

TEST(CliDocuments, MetricsOfNoDataAreUnknownWithAReason)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    ASSERT_EQ(cli.run({u"metrics"_s, project, u"--json"_s}), kDone) << qPrintable(cli.err());
    EXPECT_TRUE(cli.json()[u"lead_time"_s][u"value_s"_s].isNull());
    EXPECT_FALSE(cli.json()[u"lead_time"_s][u"reason"_s].toString().isEmpty());
    EXPECT_EQ(cli.run({u"metrics"_s, project}), kDone);
}

TEST(CliDocuments, ScoresHaveEveryKeyOfTheContract)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"demo"_s, project}), kDone);
    ASSERT_EQ(cli.run({u"score"_s, project, u"--json"_s}), kDone);
    const QString score =
        u"score level coverage answered not_applicable dont_know unanswered target limit reason"_s;
    const QJsonObject card = cli.json();
    expectKeys(card, u"assessment model rule fingerprint overall domains"_s);
    expectKeys(card[u"model"_s], u"id version"_s);
    expectKeys(card[u"overall"_s], score);
    const QJsonValue domain = card[u"domains"_s][0];
    expectKeys(domain, u"id name capabilities "_s + score);
    const QJsonValue capability = domain[u"capabilities"_s][0];
    expectKeys(capability, u"id name practices "_s + score);
    expectKeys(capability[u"practices"_s][0], u"id value target status"_s);
    ASSERT_EQ(cli.run({u"info"_s, project, u"--json"_s}), kDone);
    expectKeys(cli.json(), u"organization schema_version intact teams assessments deployments "
                           "changes incidents imports"_s);
    EXPECT_EQ(cli.json()[u"assessments"_s].toArray().size(), 3);
}

TEST(CliDocuments, LibraryAndSourcesAreOneDocumentEach)
{
    test::CliRunner cli;
    ASSERT_EQ(cli.run({u"sources"_s, u"--json"_s}), kDone);
    ASSERT_FALSE(cli.json()[u"sources"_s].toArray().isEmpty());
    expectKeys(cli.json()[u"sources"_s][0], u"name title recognised example"_s);
    ASSERT_EQ(cli.run({u"models"_s, u"twelve-factor"_s, u"--json"_s}), kDone);
    ASSERT_FALSE(cli.json()[u"practices"_s].toArray().isEmpty());
    expectKeys(cli.json()[u"practices"_s][0], u"id code name question levels"_s);
    EXPECT_EQ(cli.run({u"models"_s, u"nothing"_s, u"--json"_s}), kFailed);
    EXPECT_TRUE(cli.out().isEmpty());
}

TEST(CliDocuments, ADryRunTellsWhatWouldComeAndStoresNothing)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    const QString file = cli.written(u"d.csv"_s, "id,service,environment,result,finished\n"
                                                 "d1,shop,production,ok,2026-05-04T10:00:00Z\n");
    const QString none = cli.path(u"none.csv"_s);
    EXPECT_EQ(cli.run({u"import"_s, project, file, u"--dry-run"_s, u"--json"_s}), kDone);
    expectKeys(cli.json(), u"files totals import_id"_s);
    expectKeys(cli.json()[u"files"_s][0],
               u"file source kind rows added updated unchanged rejected issues"_s);
    EXPECT_TRUE(cli.json()[u"import_id"_s].isNull());
    EXPECT_EQ(cli.json()[u"totals"_s][u"deployments"_s].toInt(), 1);
    EXPECT_EQ(cli.run({u"import"_s, project, none, u"--json"_s}), kFailed);
    EXPECT_TRUE(cli.err().contains("none.csv"_L1));
    ASSERT_EQ(cli.run({u"info"_s, project, u"--json"_s}), kDone);
    EXPECT_EQ(cli.json()[u"deployments"_s].toInt(), 0);
    EXPECT_EQ(cli.json()[u"imports"_s].toInt(), 0);
}

TEST(CliDocuments, UndoTakesAnImportBack)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    const QString file = cli.written(u"d.csv"_s, "id,service,environment,result,finished\n"
                                                 "d1,shop,production,ok,2026-05-04T10:00:00Z\n");
    ASSERT_EQ(cli.run({u"import"_s, project, file, u"--json"_s}), kDone) << qPrintable(cli.err());
    const QString id = QString::number(cli.json()[u"import_id"_s].toInteger());
    ASSERT_EQ(cli.run({u"imports"_s, project, u"--undo"_s, id, u"--json"_s}), kDone);
    ASSERT_EQ(cli.run({u"info"_s, project, u"--json"_s}), kDone);
    EXPECT_EQ(cli.json()[u"deployments"_s].toInt(), 0);
}

TEST(CliDocuments, AReportOfChangesWithoutDeploymentsIsWritten)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    const QString file =
        cli.written(u"c.csv"_s, "id,service,committed\nabc1234,shop,2026-05-04T10:00:00Z\n");
    ASSERT_EQ(cli.run({u"import"_s, project, file}), kDone) << qPrintable(cli.err());
    for (const QString &name : {u"r.json"_s, u"r.html"_s, u"r.pdf"_s})
        EXPECT_EQ(cli.run({u"report"_s, project, u"--output"_s, cli.path(name)}), kDone)
            << qPrintable(cli.err());
}

TEST(CliDocuments, FilesThatAreNoProjectAreRefusedByName)
{
    test::CliRunner cli;
    const QStringList bad{cli.path(u"none.obeya"_s), cli.folder(),
                          cli.written(u"empty.obeya"_s, ""),
                          cli.written(u"text.obeya"_s, "no database at all\n")};
    for (const QString &file : bad) {
        for (const QString &command : {u"info"_s, u"score"_s, u"metrics"_s, u"imports"_s}) {
            EXPECT_EQ(cli.run({command, file, u"--json"_s}), kFailed) << qPrintable(file);
            EXPECT_TRUE(cli.err().contains(file)) << qPrintable(cli.err());
            EXPECT_TRUE(cli.out().isEmpty());
        }
    }
}

} // namespace obeya

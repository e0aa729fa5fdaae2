#include "app/cli/command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// Runs the program in the process with its streams in buffers.
class Cli : public testing::Test
{
protected:
    int run(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        return runCli(arguments, {out, err, u"en"_s, ModelCatalog::builtIn(), clock});
    }

    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

constexpr char kDeployments[] = "id,service,environment,result,finished\n"
                                "d1,shop,production,succeeded,2026-05-04T10:00:00Z\n"
                                "d2,shop,production,succeeded,2026-05-05T10:00:00Z\n"
                                "d3,shop,production,succeeded,\n";

} // namespace

TEST_F(Cli, RefusesUnknownCommandsAndOptionsWithTwo)
{
    EXPECT_EQ(run({u"fly"_s}), kUsage);
    EXPECT_EQ(run({}), kUsage);
    EXPECT_EQ(run({u"models"_s, u"--fast"_s}), kUsage);
    EXPECT_EQ(run({u"metrics"_s, path(u"p.obeya"_s), u"--first-deployment"_s, u"never"_s}), kUsage);
    EXPECT_TRUE(m_err.contains("first-deployment"_L1));
}

TEST_F(Cli, SaysWhenTheProjectIsMissingOrAFolder)
{
    EXPECT_EQ(run({u"info"_s, path(u"none.obeya"_s)}), kFailed);
    EXPECT_EQ(run({u"info"_s, m_folder.path()}), kFailed);
    EXPECT_FALSE(m_err.isEmpty());
    EXPECT_TRUE(m_out.isEmpty());
}

TEST_F(Cli, PrintsMetricsOfTheSampleProject)
{
    ASSERT_EQ(run({u"demo"_s, path(u"p.obeya"_s)}), kDone) << qPrintable(m_err);
    EXPECT_EQ(run({u"demo"_s, path(u"p.obeya"_s)}), kFailed) << "an existing file is refused";
    ASSERT_EQ(run({u"metrics"_s, path(u"p.obeya"_s), u"--json"_s}), kDone) << qPrintable(m_err);
    for (const auto key :
         {"period", "filters", "method", "deployment_frequency", "lead_time", "change_failure_rate",
          "time_to_restore", "rework_rate", "incidents", "services"})
        EXPECT_TRUE(json().contains(QLatin1StringView(key))) << key;
    EXPECT_EQ(json()[u"deployment_frequency"_s][u"deployments"_s].toInt(), 109);
    ASSERT_EQ(run({u"score"_s, path(u"p.obeya"_s), u"--json"_s}), kDone);
    EXPECT_EQ(json()[u"domains"_s].toArray().size(), 5);
    EXPECT_EQ(run({u"score"_s, path(u"p.obeya"_s), u"--rule"_s, u"weakest"_s}), kUsage);
}

TEST_F(Cli, ImportsAFileOnceAndListsRejectedRows)
{
    const QString project = path(u"p.obeya"_s);
    ASSERT_EQ(run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone) << qPrintable(m_err);
    const QString file = written(u"deployments.csv"_s, kDeployments);
    EXPECT_EQ(run({u"import"_s, project, file, u"--json"_s}), kRowsRejected);
    EXPECT_EQ(json()[u"totals"_s][u"deployments"_s].toInt(), 2);
    EXPECT_EQ(json()[u"totals"_s][u"rejected"_s].toInt(), 1);
    EXPECT_EQ(run({u"import"_s, project, file, u"--json"_s}), kRowsRejected);
    EXPECT_EQ(json()[u"files"_s][0][u"added"_s].toInt(), 0);
    EXPECT_EQ(json()[u"files"_s][0][u"unchanged"_s].toInt(), 2);
    ASSERT_EQ(run({u"imports"_s, project, u"--json"_s}), kDone);
    EXPECT_FALSE(json()[u"imports"_s].toArray().isEmpty());
}

TEST_F(Cli, LeavesTheProjectAloneWhenAFileCannotBeRead)
{
    const QString project = path(u"p.obeya"_s);
    ASSERT_EQ(run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    const QStringList bad{written(u"empty.csv"_s, ""), written(u"cut.json"_s, "[{\"id\": 1, "),
                          written(u"other.csv"_s, "a,b\n1,2\n"), m_folder.path()};
    for (const QString &file : bad) {
        EXPECT_EQ(run({u"import"_s, project, file}), kFailed) << qPrintable(file);
        EXPECT_FALSE(m_err.isEmpty());
    }
    ASSERT_EQ(run({u"info"_s, project, u"--json"_s}), kDone);
    EXPECT_EQ(json()[u"deployments"_s].toInt(), 0);
    EXPECT_TRUE(json()[u"intact"_s].toBool());
}

TEST_F(Cli, WritesTheReportInEveryFormat)
{
    ASSERT_EQ(run({u"demo"_s, path(u"p.obeya"_s)}), kDone);
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
        const QString file = path(u"r."_s + suffix);
        ASSERT_EQ(run({u"report"_s, path(u"p.obeya"_s), u"--output"_s, file, u"--language"_s,
                       u"zh_CN"_s}),
                  kDone)
            << qPrintable(m_err);
        EXPECT_GT(QFile(file).size(), 1000) << qPrintable(suffix);
    }
    EXPECT_EQ(run({u"report"_s, path(u"p.obeya"_s), u"--output"_s, path(u"r.doc"_s)}), kUsage);
    EXPECT_EQ(run({u"report"_s, path(u"p.obeya"_s), u"--output"_s, u"/dev/full/r.pdf"_s}), kFailed);
}

TEST_F(Cli, ListsModelsAndChecksThem)
{
    ASSERT_EQ(run({u"models"_s, u"--json"_s}), kDone);
    EXPECT_FALSE(json()[u"models"_s].toArray().isEmpty());
    EXPECT_EQ(run({u"check-model"_s, written(u"m.json"_s, "{\"id\": 1}")}), kFailed);
    EXPECT_TRUE(m_err.contains("$.id"_L1));
}

TEST_F(Cli, TakesAnswersAndSaysWhichRowsAreWrong)
{
    const QString project = path(u"p.obeya"_s);
    ASSERT_EQ(run({u"new"_s, project, u"--team"_s, u"Shop"_s}), kDone);
    const QString file =
        written(u"a.csv"_s, "practice,value\n1.1.1,3\n1.1.2,NA\n9.9.9,2\n1.2.1,7\n");
    EXPECT_EQ(run({u"answer"_s, project, u"--from"_s, file, u"--json"_s}), kRowsRejected);
    EXPECT_EQ(json()[u"accepted"_s].toInt(), 2);
    EXPECT_EQ(json()[u"unknown_practice"_s].toInt(), 1);
    EXPECT_EQ(json()[u"bad_value"_s].toInt(), 1);
}

} // namespace obeya

#include "assessments/project/project.h"
#include "tests/app/cli/cli_runner.h"

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

// A deployment each Monday for half a year, without incidents.
QByteArray weeklyDeployments()
{
    QByteArray csv = "id,service,environment,result,finished\n";
    for (int week = 0; week < 26; ++week)
        csv += "d" + QByteArray::number(week) + ",shop,production,succeeded,"
               + QDate(2026, 5, 4).addDays(7 * week).toString(Qt::ISODate).toLatin1()
               + "T10:00:00Z\n";
    return csv;
}

QJsonObject checkOf(const QJsonObject &claims, const QString &measure)
{
    for (const QJsonValue &check : claims[u"checks"_s].toArray()) {
        if (check[u"measure"_s].toString() == measure)
            return check.toObject();
    }
    return {};
}

} // namespace

TEST(CliClaims, PutAnswersBesideTheData)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s, u"--model"_s, u"five-part"_s}),
              kDone);
    ASSERT_EQ(cli.run({u"import"_s, project, cli.written(u"d.csv"_s, weeklyDeployments())}), kDone)
        << qPrintable(cli.err());
    ASSERT_EQ(cli.run({u"claims"_s, project, u"--json"_s}), kDone) << qPrintable(cli.err());
    const QJsonObject frequency = checkOf(cli.json(), u"deployment_frequency"_s);
    EXPECT_EQ(frequency[u"finding"_s].toString(), u"not answered"_s);
    const QString practice = frequency[u"practice"_s].toString();

    ASSERT_EQ(cli.run({u"answer"_s, project, u"--from"_s,
                       cli.written(u"a.csv"_s, "practice,value\n" + practice.toUtf8() + ",4\n")}),
              kDone)
        << qPrintable(cli.err());
    ASSERT_EQ(cli.run({u"claims"_s, project, u"--json"_s}), kDone);
    const QJsonObject claims = cli.json();
    EXPECT_EQ(claims[u"findings"_s][u"above"_s].toInt(), 1);
    EXPECT_EQ(claims[u"period"_s][u"days"_s].toInt(), 176);
    const QJsonObject check = checkOf(claims, u"deployment_frequency"_s);
    EXPECT_EQ(check[u"finding"_s].toString(), u"above"_s);
    EXPECT_EQ(check[u"answered"_s].toDouble(), 4);
    EXPECT_EQ(check[u"supported"_s][u"highest"_s].toDouble(), 3);
    EXPECT_EQ(check[u"next_level"_s][u"limit"_s].toDouble(), 5);
    EXPECT_EQ(check[u"records"_s].toInt(), 26);
    // The same figure as the metrics.
    const double value = check[u"value"_s].toDouble();
    ASSERT_EQ(cli.run({u"metrics"_s, project, u"--json"_s}), kDone);
    EXPECT_EQ(cli.json()[u"deployment_frequency"_s][u"per_week"_s].toDouble(), value);
    // Nobody knows how many failed: there is no incident record.
    const QJsonObject failures = checkOf(claims, u"change_failure_rate"_s);
    EXPECT_EQ(failures[u"finding"_s].toString(), u"not enough data"_s);
    EXPECT_TRUE(failures[u"value"_s].isNull());
    ASSERT_EQ(cli.run({u"claims"_s, project}), kDone);
    EXPECT_TRUE(cli.out().contains(u"You answered 4."_s)) << qPrintable(cli.out());
}

TEST(CliClaims, SayThatAModelHasNoLinkedMeasure)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s, u"--model"_s, u"quick-check"_s}),
              kDone);
    ASSERT_EQ(cli.run({u"claims"_s, project}), kDone);
    EXPECT_TRUE(cli.out().contains(u"No measure is linked"_s)) << qPrintable(cli.out());
}

TEST(CliClaims, TellWhatWasDecided)
{
    test::CliRunner cli;
    const QString path = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"demo"_s, path}), kDone) << qPrintable(cli.err());
    ASSERT_EQ(cli.run({u"claims"_s, path, u"--json"_s}), kDone);
    const QJsonObject before = cli.json()[u"checks"_s].toArray().first().toObject();
    EXPECT_TRUE(before[u"decision"_s].isNull());
    {
        const Clock clock = [] { return QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC); };
        const auto project = Project::open(path, OpenMode::ReadWrite, clock);
        ASSERT_TRUE(project);
        ClaimDecision decision;
        decision.practice = PracticeId(before[u"practice"_s].toString());
        decision.measure = before[u"measure"_s].toString();
        decision.reason = u"Nights only"_s;
        decision.author = u"Mei"_s;
        decision.decidedAt = clock();
        const AssessmentId newest =
            (*project)->assessments((*project)->teams()->first().id)->first().id;
        ASSERT_TRUE((*project)->saveClaimDecision(newest, decision));
    }
    ASSERT_EQ(cli.run({u"claims"_s, path, u"--json"_s}), kDone);
    const QJsonObject told =
        cli.json()[u"checks"_s].toArray().first().toObject()[u"decision"_s].toObject();
    EXPECT_EQ(told[u"kind"_s].toString(), u"answer kept"_s);
    EXPECT_EQ(told[u"reason"_s].toString(), u"Nights only"_s);
    EXPECT_EQ(told[u"author"_s].toString(), u"Mei"_s);
    EXPECT_EQ(told[u"decided_at"_s].toString(), u"2026-11-12T09:00:00Z"_s);
    EXPECT_FALSE(told[u"stands"_s].toBool(true)); // it was taken on other data
}

} // namespace obeya

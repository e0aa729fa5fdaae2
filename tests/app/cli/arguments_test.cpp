#include "assessments/project/project.h"
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QFileInfo>

namespace obeya {

using namespace Qt::StringLiterals;

static const QStringList kCommands{u"demo"_s,    u"new"_s,     u"info"_s,   u"models"_s,
                                   u"answer"_s,  u"score"_s,   u"import"_s, u"sources"_s,
                                   u"imports"_s, u"metrics"_s, u"report"_s, u"check-model"_s};

TEST(CliArguments, HelpOfEveryCommandHasAnExample)
{
    test::CliRunner cli;
    for (const QString &command : kCommands) {
        EXPECT_EQ(cli.run({command, u"--help"_s}), kDone);
        EXPECT_TRUE(cli.out().contains(u"  obeya-cli "_s + command)) << qPrintable(cli.out());
        EXPECT_TRUE(cli.err().isEmpty());
    }
    EXPECT_EQ(cli.run({u"--help"_s}), kDone);
    for (const QString &command : kCommands)
        EXPECT_TRUE(cli.out().contains(command)) << qPrintable(command);
    EXPECT_EQ(cli.run({u"--version"_s}), kDone);
    EXPECT_EQ(cli.out(), "obeya-cli " OBEYA_VERSION "\n"_L1);
}

TEST(CliArguments, EveryCommandRefusesAnUnknownOption)
{
    test::CliRunner cli;
    for (const QString &command : kCommands) {
        EXPECT_EQ(cli.run({command, u"p.obeya"_s, u"--sideways"_s}), kUsage) << qPrintable(command);
        EXPECT_TRUE(cli.err().contains("sideways"_L1)) << qPrintable(cli.err());
        EXPECT_TRUE(cli.out().isEmpty());
    }
}

TEST(CliArguments, EveryCommandOfAProjectWantsOneAndRefusesMore)
{
    test::CliRunner cli;
    const QStringList commands{u"demo"_s,  u"new"_s,     u"info"_s,
                               u"score"_s, u"imports"_s, u"metrics"_s};
    for (const QString &command : commands) {
        EXPECT_EQ(cli.run({command}), kUsage) << qPrintable(command);
        EXPECT_EQ(cli.run({command, cli.path(u"a.obeya"_s), u"extra"_s}), kUsage);
        EXPECT_TRUE(cli.err().contains("extra"_L1)) << qPrintable(cli.err());
        EXPECT_FALSE(QFileInfo::exists(cli.path(u"a.obeya"_s)));
    }
    EXPECT_EQ(cli.run({u"sources"_s, u"extra"_s}), kUsage);
    EXPECT_EQ(cli.run({u"models"_s, u"twelve-factor"_s, u"extra"_s}), kUsage);
    EXPECT_EQ(cli.run({u"check-model"_s}), kUsage);
    EXPECT_EQ(cli.run({u"import"_s, cli.path(u"a.obeya"_s)}), kUsage);
    EXPECT_EQ(cli.run({u"answer"_s, cli.path(u"a.obeya"_s)}), kUsage);
    EXPECT_EQ(cli.run({u"report"_s, cli.path(u"a.obeya"_s)}), kUsage);
}

TEST(CliArguments, CommandsNotOfferedYetSaySo)
{
    test::CliRunner cli;
    for (const QString &command : {u"questionnaire"_s, u"pack"_s, u"unpack"_s}) {
        EXPECT_EQ(cli.run({command, u"p.obeya"_s}), kUsage);
        EXPECT_TRUE(cli.err().contains(command) && cli.err().contains("not offered yet"_L1));
    }
}

TEST(CliArguments, ValuesOfOptionsAreCheckedAndNamed)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"demo"_s, project}), kDone) << qPrintable(cli.err());
    const QList<QStringList> metrics{
        {u"--first-deployment"_s, u"never"_s}, {u"--working-hours"_s, u"1-5,17:00-09:00"_s},
        {u"--working-hours"_s, u"always"_s},   {u"--from"_s, u"2026-02-30"_s},
        {u"--to"_s, u"2026-02-01T10"_s},       {u"--bucket"_s, u"year"_s},
        {u"--attribution-window"_s, u"7w"_s},  {u"--benchmark"_s, u"1999"_s},
        {u"--time-zone"_s, u"Mars/Base"_s}};
    for (const QStringList &option : metrics) {
        EXPECT_EQ(cli.run(QStringList{u"metrics"_s, project} + option), kUsage);
        EXPECT_TRUE(cli.err().contains(option.first().mid(2))) << qPrintable(cli.err());
        EXPECT_TRUE(cli.out().isEmpty());
    }
    EXPECT_EQ(
        cli.run({u"metrics"_s, project, u"--from"_s, u"2026-06-01"_s, u"--to"_s, u"2026-05-01"_s}),
        kUsage);
    EXPECT_EQ(cli.run({u"score"_s, project, u"--assessment"_s, u"newest"_s}), kUsage);
    EXPECT_EQ(cli.run({u"score"_s, project, u"--assessment"_s, u"999"_s}), kFailed);
    EXPECT_EQ(cli.run({u"score"_s, project, u"--team"_s, u"Nobody"_s}), kFailed);
    EXPECT_EQ(cli.run({u"imports"_s, project, u"--undo"_s, u"last"_s}), kUsage);
    EXPECT_EQ(cli.run({u"imports"_s, project, u"--undo"_s, u"999"_s}), kFailed);
    EXPECT_EQ(cli.run({u"import"_s, project, u"x.csv"_s, u"--source"_s, u"pigeon"_s}), kUsage);
    EXPECT_EQ(cli.run({u"report"_s, project, u"--output"_s, u"r.pdf"_s, u"--accent"_s, u"red"_s}),
              kUsage);
}

TEST(CliArguments, AMappingReadsATableOfOnesOwn)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Checkout"_s}), kDone);
    const auto write = [&cli](const QString &name, const QByteArray &bytes) {
        QFile file(cli.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString sheet = write(u"sheet.csv"_s, "Nr;Beginn\n7;04.05.2026 10:00\n");
    const QString map =
        write(u"map.json"_s, R"({"kind":"incidents","columns":{"id":"Nr","opened":"Beginn"},)"
                             R"("date_order":"day_first"})");
    const QString wrong = write(u"wrong.json"_s, R"({"kind":"things"})");
    EXPECT_EQ(cli.run({u"import"_s, project, sheet}), kFailed);
    EXPECT_EQ(cli.run({u"import"_s, project, sheet, u"--map"_s, cli.path(u"none.json"_s)}),
              kFailed);
    EXPECT_EQ(cli.run({u"import"_s, project, sheet, u"--map"_s, wrong}), kFailed);
    EXPECT_TRUE(cli.err().contains(u"$.kind"_s));
    ASSERT_EQ(cli.run({u"import"_s, project, sheet, u"--map"_s, map, u"--json"_s}), kDone);
    EXPECT_EQ(cli.json()[u"totals"_s][u"incidents"_s].toInt(), 1);
}

TEST(CliArguments, AModelVersionThatIsNoneIsRefusedAndLeavesNoFile)
{
    test::CliRunner cli;
    const QString project = cli.path(u"p.obeya"_s);
    const auto create = [&](const QString &model) {
        return cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s, u"--model"_s, model});
    };
    EXPECT_EQ(create(u"twelve-factor@newest"_s), kUsage);
    EXPECT_EQ(create(u"twelve-factor@1.0.0@2"_s), kUsage);
    EXPECT_EQ(create(u"twelve-factor@99.0.0"_s), kFailed);
    EXPECT_EQ(create(u"nothing"_s), kFailed);
    EXPECT_EQ(cli.run({u"new"_s, project, u"--team"_s, u"Shop"_s, u"--date"_s, u"today"_s}),
              kUsage);
    EXPECT_FALSE(QFileInfo::exists(project));
}

TEST(CliArguments, UndoIsRefusedBeforeAnythingChangesWhenTheTeamIsUnclear)
{
    test::CliRunner cli;
    const QString path = cli.path(u"p.obeya"_s);
    ASSERT_EQ(cli.run({u"demo"_s, path}), kDone);
    ASSERT_EQ(cli.run({u"imports"_s, path, u"--json"_s}), kDone);
    const QJsonArray imports = cli.json()[u"imports"_s].toArray();
    ASSERT_FALSE(imports.isEmpty());
    const QString id = QString::number(imports.first()[u"id"_s].toInteger());
    {
        const auto clock = fixedClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        const auto project = Project::open(path, OpenMode::ReadWrite, clock);
        ASSERT_TRUE(project);
        ASSERT_TRUE((*project)->addTeam(u"Second"_s));
    }
    EXPECT_EQ(cli.run({u"imports"_s, path, u"--undo"_s, id}), kUsage);
    EXPECT_EQ(cli.run({u"imports"_s, path, u"--undo"_s, id, u"--team"_s, u"Second"_s}), kFailed);
    EXPECT_EQ(cli.run({u"score"_s, path, u"--team"_s, u"Second"_s}), kFailed);
    EXPECT_EQ(cli.run({u"score"_s, path, u"--team"_s, u"Second"_s, u"--assessment"_s, u"1"_s}),
              kFailed);
    ASSERT_EQ(cli.run({u"info"_s, path, u"--json"_s}), kDone);
    EXPECT_EQ(cli.json()[u"imports"_s].toInt(), imports.size());
    EXPECT_GT(cli.json()[u"deployments"_s].toInt(), 0);
}

} // namespace obeya

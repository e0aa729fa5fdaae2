#include "app/cli/cli_text.h"
#include "app/cli/project_choice.h"
#include "assessments/project/answer_import.h"
#include "assessments/project/sample_project.h"
#include "assessments/scoring/scoring.h"
#include "models/base/atomic_file.h"
#include "reports/content/number_text.h"
#include "reports/export/metrics_json.h"

#include <QJsonArray>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr qint64 kLargestAnswerFile = 64'000'000;

namespace {

class DemoCommand : public Command
{
public:
    QString name() const override { return u"demo"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "Writes the sample project."));
    }
    QString usage() const override { return u"PROJECT"_s; }
    QString example() const override { return u"obeya-cli demo sample.obeya"_s; }
    int mostArguments() const override { return 1; }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        if (parser.positionalArguments().size() != 1)
            return wrongUsage(context, usage());
        const QString path = parser.positionalArguments().first();
        if (const auto written = writeSampleProject(path, context.language, context.clock);
            !written)
            return fail(context, written.error());
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"project"_s, path}});
        else
            context.out << path << Qt::endl;
        return kDone;
    }
};

class NewCommand : public Command
{
public:
    QString name() const override { return u"new"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "An empty project with one assessment."));
    }
    QString usage() const override
    {
        return u"PROJECT --team NAME [--organization NAME] [--model ID[@VERSION]] [--date D]"_s;
    }
    QString example() const override { return u"obeya-cli new checkout.obeya --team Checkout"_s; }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareTeam(parser);
        parser.addOption({u"organization"_s,
                          cliText(QT_TRANSLATE_NOOP("obeya::cli", "The organization.")),
                          u"NAME"_s});
        parser.addOption({u"model"_s,
                          cliText(QT_TRANSLATE_NOOP("obeya::cli", "The capability model.")),
                          u"ID"_s, u"twelve-factor"_s});
        parser.addOption({u"date"_s,
                          cliText(QT_TRANSLATE_NOOP("obeya::cli", "The day of the assessment.")),
                          u"YYYY-MM-DD"_s});
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        const auto date = parser.isSet(u"date"_s) ? readCalendarDay(parser.value(u"date"_s))
                                                  : std::optional(context.clock().date());
        if (parser.positionalArguments().size() != 1 || parser.value(u"team"_s).isEmpty() || !date)
            return wrongUsage(context, usage());
        const QStringList wanted = parser.value(u"model"_s).split(u'@');
        const auto version = wanted.size() > 1 ? Version::fromText(wanted[1]) : std::nullopt;
        if (wanted.size() > 2 || (wanted.size() == 2 && !version))
            return wrongUsage(context,
                              cliText(QT_TRANSLATE_NOOP("obeya::cli", "--%1 does not take “%2”."))
                                  .arg(u"model"_s, parser.value(u"model"_s)));
        const auto model = context.catalog.find(ModelId(wanted.first()), version);
        if (!model)
            return fail(context, model.error());
        const QString path = parser.positionalArguments().first();
        NewProject values{parser.value(u"organization"_s), parser.value(u"team"_s), (*model)->id,
                          (*model)->version, *date};
        if (auto file = context.catalog.fileOf(values.model, values.modelVersion))
            values.modelFile = *std::move(file);
        const auto project = Project::create(path, values, context.clock);
        if (!project)
            return fail(context, project.error());
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"project"_s, path}});
        else
            context.out << path << Qt::endl;
        return kDone;
    }
};

class InfoCommand : public Command
{
public:
    QString name() const override { return u"info"_s; }
    QString description() const override
    {
        return cliText(
            QT_TRANSLATE_NOOP("obeya::cli", "Team, assessments, data, schema version, integrity."));
    }
    QString usage() const override { return u"PROJECT [--json]"_s; }
    QString example() const override { return u"obeya-cli info sample.obeya --json"_s; }
    int mostArguments() const override { return 1; }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        const auto project = openArgument(parser, OpenMode::ReadOnly, context);
        if (!project)
            return fail(context, project.error());
        const auto found = (*project)->info();
        if (!found)
            return fail(context, found.error());
        const ProjectInfo &info = *found;
        QJsonArray teams;
        for (const Team &team : info.teams)
            teams.append(QJsonObject{{u"id"_s, team.id.value()}, {u"name"_s, team.name}});
        QJsonArray assessments;
        for (const AssessmentInfo &item : info.assessments)
            assessments.append(QJsonObject{{u"id"_s, item.id.value()},
                                           {u"date"_s, item.date.toString(Qt::ISODate)},
                                           {u"model"_s, item.model.value()},
                                           {u"version"_s, item.modelVersion.toText()},
                                           {u"answered"_s, item.answered}});
        const QJsonObject document{{u"organization"_s, info.organization},
                                   {u"schema_version"_s, info.schemaVersion},
                                   {u"intact"_s, info.isIntact},
                                   {u"teams"_s, teams},
                                   {u"assessments"_s, assessments},
                                   {u"deployments"_s, info.deployments},
                                   {u"changes"_s, info.changes},
                                   {u"incidents"_s, info.incidents},
                                   {u"imports"_s, info.imports}};
        if (!info.isIntact)
            context.err << info.path << ": "
                        << cliText(QT_TRANSLATE_NOOP("obeya::cli", "The file is damaged."))
                        << Qt::endl;
        if (parser.isSet(u"json"_s)) {
            printJson(context, document);
            return info.isIntact ? kDone : kFailed;
        }
        context.out << info.organization << "\n";
        for (const Team &team : info.teams)
            context.out << team.name << "\n";
        for (const AssessmentInfo &item : info.assessments)
            context.out << "  " << item.id.value() << "  " << item.date.toString(Qt::ISODate)
                        << "  " << item.model.value() << ' ' << item.modelVersion.toText() << "  "
                        << item.answered << "\n";
        context.out << cliText(
                           QT_TRANSLATE_NOOP(
                               "obeya::cli",
                               "%1 deployments, %2 changes, %3 incidents, %4 imports; schema %5"))
                           .arg(info.deployments)
                           .arg(info.changes)
                           .arg(info.incidents)
                           .arg(info.imports)
                           .arg(info.schemaVersion)
                    << Qt::endl;
        return info.isIntact ? kDone : kFailed;
    }
};

class AnswerCommand : public Command
{
public:
    QString name() const override { return u"answer"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "Takes answers from CSV, XLSX or JSON."));
    }
    QString usage() const override { return u"PROJECT [--assessment ID] --from FILE"_s; }
    QString example() const override
    {
        return u"obeya-cli answer checkout.obeya --from answers.csv"_s;
    }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareAssessment(parser);
        parser.addOption({u"from"_s,
                          cliText(QT_TRANSLATE_NOOP("obeya::cli", "The file with answers.")),
                          u"FILE"_s});
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        if (!parser.isSet(u"from"_s))
            return wrongUsage(context, usage());
        const QString file = parser.value(u"from"_s);
        const auto opened = openAssessment(parser, OpenMode::ReadWrite, context);
        if (!opened)
            return fail(context, opened.error());
        const auto bytes = readFile(file, kLargestAnswerFile);
        if (!bytes)
            return fail(context, bytes.error());
        const auto import = readAnswers(*bytes, file, *opened->model, opened->assessment.answers);
        if (!import)
            return fail(context, import.error());
        if (const auto saved = opened->project->saveAnswers(opened->assessment.id, import->answers);
            !saved)
            return fail(context, saved.error());
        for (const Issue &issue : import->issues.items())
            context.err << file << ':' << issue.place.row << ": " << issue.message << Qt::endl;
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"accepted"_s, import->accepted},
                                {u"unchanged"_s, import->unchanged},
                                {u"conflicting"_s, import->conflicting},
                                {u"unknown_practice"_s, import->unknownPractice},
                                {u"bad_value"_s, import->badValue}});
        else
            context.out << cliText(
                               QT_TRANSLATE_NOOP("obeya::cli",
                                                 "%1 accepted, %2 unchanged, %3 conflicting, %4 "
                                                 "unknown practice, %5 bad value"))
                               .arg(import->accepted)
                               .arg(import->unchanged)
                               .arg(import->conflicting)
                               .arg(import->unknownPractice)
                               .arg(import->badValue)
                        << Qt::endl;
        return import->rejected() > 0 ? kRowsRejected : kDone;
    }
};

class ScoreCommand : public Command
{
public:
    QString name() const override { return u"score"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "The score card."));
    }
    QString usage() const override { return u"PROJECT [--assessment ID] [--rule R] [--json]"_s; }
    QString example() const override { return u"obeya-cli score sample.obeya --json"_s; }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareAssessment(parser);
        parser.addOption({u"rule"_s,
                          cliText(QT_TRANSLATE_NOOP("obeya::cli", "The scoring rule: mean.")),
                          u"R"_s});
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        if (parser.isSet(u"rule"_s) && parser.value(u"rule"_s) != "mean"_L1)
            return wrongUsage(
                context,
                cliText(QT_TRANSLATE_NOOP("obeya::cli", "The rule “%1” is not offered; use mean."))
                    .arg(parser.value(u"rule"_s)));
        const auto opened = openAssessment(parser, OpenMode::ReadOnly, context);
        if (!opened)
            return fail(context, opened.error());
        const auto card = scoreAssessment(*opened->model, opened->assessment.answers);
        if (!card)
            return fail(context, card.error());
        if (parser.isSet(u"json"_s)) {
            printJson(context,
                      scoreCardToJson(*card, *opened->model, opened->assessment, context.language));
            return kDone;
        }
        const Language language(context.language);
        context.out << levelText(card->overall.score, language) << "  "
                    << percentText(card->overall.coverage, language).joined() << "\n";
        for (qsizetype i = 0; i < card->domains.size(); ++i)
            context.out << "  " << levelText(card->domains[i].score.score, language) << "  "
                        << opened->model->domains[i].name.in(context.language) << "\n";
        context.out.flush();
        return kDone;
    }
};

} // namespace

void addProjectCommands(Commands &commands)
{
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<AnswerCommand>());
    commands.push_back(std::make_unique<ScoreCommand>());
}

} // namespace obeya

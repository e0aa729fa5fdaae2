#include "app/cli/cli_text.h"
#include "app/cli/metrics_arguments.h"
#include "app/cli/project_choice.h"
#include "assessments/import/evidence_reader.h"
#include "models/base/atomic_file.h"
#include "reports/content/delivery_charts.h"
#include "reports/export/metrics_json.h"

#include <QJsonArray>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

static QString severityName(Severity severity)
{
    return severity == Severity::Error     ? u"error"_s
           : severity == Severity::Warning ? u"warning"_s
                                           : u"info"_s;
}

namespace {

class ImportCommand : public Command
{
public:
    QString name() const override { return u"import"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "Evidence from exported files."));
    }
    QString usage() const override
    {
        return u"PROJECT FILE… [--source NAME] [--map FILE.json] [--service S] [--environment E] [--time-zone Z] [--encoding NAME] [--workflow NAME[=E]]… [--dry-run]"_s;
    }
    QString example() const override
    {
        return u"obeya-cli import sample.obeya runs.json --environment production"_s;
    }
    int mostArguments() const override { return kAnyNumber; }
    void declare(QCommandLineParser &parser) const override
    {
        declareTeam(parser);
        parser.addOption({u"source"_s, {}, u"NAME"_s});
        parser.addOption({u"map"_s, {}, u"FILE.json"_s});
        parser.addOption({u"service"_s, {}, u"S"_s});
        parser.addOption({u"environment"_s, {}, u"E"_s});
        parser.addOption({u"time-zone"_s, {}, u"Z"_s});
        parser.addOption({u"encoding"_s, {}, u"NAME"_s});
        parser.addOption({u"workflow"_s, {}, u"NAME[=E]"_s});
        parser.addOption(QCommandLineOption(u"dry-run"_s));
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        const QStringList files = parser.positionalArguments().mid(1);
        if (files.isEmpty())
            return wrongUsage(context, usage());
        EvidenceOptions options;
        options.source = parser.value(u"source"_s);
        options.service = parser.value(u"service"_s);
        options.environment = parser.value(u"environment"_s);
        if (parser.isSet(u"map"_s)) {
            auto mapping = readMapping(parser.value(u"map"_s));
            if (!mapping)
                return fail(context, mapping.error());
            options.mapping = *std::move(mapping);
        }
        if (parser.isSet(u"time-zone"_s))
            options.zone = QTimeZone(parser.value(u"time-zone"_s).toUtf8());
        if (options.zone && !options.zone->isValid())
            return wrongUsage(context,
                              cliText(QT_TRANSLATE_NOOP("obeya::cli", "--%1 does not take “%2”."))
                                  .arg(u"time-zone"_s, parser.value(u"time-zone"_s)));
        if (parser.isSet(u"source"_s) && !isSource(options.source))
            return wrongUsage(context,
                              cliText(QT_TRANSLATE_NOOP("obeya::cli", "--%1 does not take “%2”."))
                                  .arg(u"source"_s, options.source));
        options.encoding = parser.value(u"encoding"_s);
        if (parser.isSet(u"encoding"_s) && !textEncodings().contains(options.encoding))
            return wrongUsage(context,
                              cliText(QT_TRANSLATE_NOOP("obeya::cli", "--%1 does not take “%2”."))
                                  .arg(u"encoding"_s, options.encoding));
        options.workflows = workflows(parser);
        const bool isDry = parser.isSet(u"dry-run"_s);
        const auto project =
            openArgument(parser, isDry ? OpenMode::ReadOnly : OpenMode::ReadWrite, context);
        if (!project)
            return fail(context, project.error());
        const auto team = chosenTeam(**project, parser);
        if (!team)
            return fail(context, team.error());
        const QList<EvidenceInput> inputs = evidenceInputs(files, options);
        const auto summary = isDry ? (*project)->previewEvidence(*team, inputs, context.progress)
                                   : (*project)->importEvidence(*team, inputs, context.progress);
        if (!summary)
            return fail(context, summary.error());
        return tell(*summary, parser.isSet(u"json"_s), context);
    }

private:
    // "Deploy=staging"; without an environment that of the file, or else production.
    static QList<WorkflowChoice> workflows(const QCommandLineParser &parser)
    {
        const QString usual = orElse(parser.value(u"environment"_s), u"production"_s);
        QList<WorkflowChoice> choices;
        for (const QString &value : parser.values(u"workflow"_s)) {
            const qsizetype equals = value.lastIndexOf(u'=');
            choices.append({{},
                            equals < 0 ? value : value.first(equals),
                            equals < 0 ? usual : value.sliced(equals + 1)});
        }
        return choices;
    }

    static Result<EvidenceMapping> readMapping(const QString &path)
    {
        constexpr qint64 kLargest = 1'000'000;
        const auto bytes = readFile(path, kLargest);
        if (!bytes)
            return bytes.error();
        return parseMapping(*bytes, path);
    }

    static bool isSource(const QString &name)
    {
        const QList<EvidenceSource> sources = evidenceSources();
        return std::any_of(sources.begin(), sources.end(),
                           [&name](const EvidenceSource &source) { return source.name == name; });
    }

    static int tell(const ImportSummary &summary, bool json, CliContext &context)
    {
        QJsonArray files;
        bool hasRead = false;
        bool hasFailed = false;
        for (const ImportedFile &file : summary.files) {
            hasRead |= !file.error;
            hasFailed |= file.error.has_value();
            files.append(fileJson(file));
            if (file.error)
                context.err << errorText(*file.error) << Qt::endl;
            for (const RejectedRow &row : file.rejected)
                context.err << file.file << ':' << row.row << ": " << row.reason << Qt::endl;
            if (!json)
                context.out
                    << cliText(
                           QT_TRANSLATE_NOOP(
                               "obeya::cli",
                               "%1: %2, %3 rows, %4 new, %5 changed, %6 unchanged, %7 rejected"))
                           .arg(file.file, file.source)
                           .arg(file.rows)
                           .arg(file.added)
                           .arg(file.updated)
                           .arg(file.unchanged)
                           .arg(file.rejectedRows)
                    << Qt::endl;
        }
        if (json)
            printJson(context,
                      {{u"files"_s, files},
                       {u"totals"_s, QJsonObject{{u"deployments"_s, summary.deployments},
                                                 {u"changes"_s, summary.changes},
                                                 {u"incidents"_s, summary.incidents},
                                                 {u"rejected"_s, summary.rejected}}},
                       {u"import_id"_s,
                        summary.id.isValid() ? QJsonValue(summary.id.value()) : QJsonValue()}});
        if (!hasRead)
            return kFailed;
        return summary.rejected > 0 || hasFailed ? kRowsRejected : kDone;
    }

    static QJsonObject fileJson(const ImportedFile &file)
    {
        QJsonArray issues;
        if (file.error)
            issues.append(
                issueJson(Severity::Error, 0, {}, u"not-imported"_s, file.error->message, 1));
        for (const RejectedRow &row : file.rejected)
            issues.append(issueJson(Severity::Error, row.row, row.column, row.code, row.reason, 1));
        for (const Issue &issue : file.issues.items())
            issues.append(issueJson(issue.severity, issue.place.row, issue.place.column, issue.code,
                                    issue.message, issue.count));
        return {{u"file"_s, file.file},
                {u"source"_s, file.source},
                {u"kind"_s, file.kind},
                {u"rows"_s, file.rows},
                {u"added"_s, file.added},
                {u"updated"_s, file.updated},
                {u"unchanged"_s, file.unchanged},
                {u"rejected"_s, file.rejectedRows},
                {u"issues"_s, issues}};
    }

    static QJsonObject issueJson(Severity severity, qint64 row, const QString &column,
                                 const QString &code, const QString &message, qint64 count)
    {
        return {{u"severity"_s, severityName(severity)},
                {u"row"_s, row > 0 ? QJsonValue(row) : QJsonValue()},
                {u"column"_s, column},
                {u"code"_s, code},
                {u"message"_s, message},
                {u"count"_s, count}};
    }
};

class SourcesCommand : public Command
{
public:
    QString name() const override { return u"sources"_s; }
    QString description() const override
    {
        return cliText(
            QT_TRANSLATE_NOOP("obeya::cli", "The import formats, each with an example."));
    }
    QString usage() const override { return u"[--json]"_s; }
    QString example() const override { return u"obeya-cli sources"_s; }
    int mostArguments() const override { return 0; }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        QJsonArray list;
        for (const EvidenceSource &source : evidenceSources()) {
            list.append(QJsonObject{{u"name"_s, source.name},
                                    {u"title"_s, source.title},
                                    {u"recognised"_s, source.recognised},
                                    {u"example"_s, source.example}});
            if (!parser.isSet(u"json"_s))
                context.out << source.name << "  " << source.title << "\n  " << source.recognised
                            << "\n\n"
                            << source.example << "\n"
                            << Qt::endl;
        }
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"sources"_s, list}});
        return kDone;
    }
};

class ImportsCommand : public Command
{
public:
    QString name() const override { return u"imports"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "The imports so far; takes one back."));
    }
    QString usage() const override { return u"PROJECT [--undo ID] [--json]"_s; }
    QString example() const override { return u"obeya-cli imports sample.obeya --undo 2"_s; }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareTeam(parser);
        parser.addOption({u"undo"_s, {}, u"ID"_s});
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        const bool undoes = parser.isSet(u"undo"_s);
        const auto project =
            openArgument(parser, undoes ? OpenMode::ReadWrite : OpenMode::ReadOnly, context);
        if (!project)
            return fail(context, project.error());
        const auto team = chosenTeam(**project, parser);
        if (!team)
            return fail(context, team.error());
        if (undoes) {
            if (const auto undone = undo(**project, *team, parser); !undone)
                return fail(context, undone.error());
        }
        const auto imports = (*project)->imports(*team);
        if (!imports)
            return fail(context, imports.error());
        QJsonArray list;
        for (const ImportRecord &import : *imports) {
            list.append(QJsonObject{{u"id"_s, import.id.value()},
                                    {u"imported_at"_s, import.importedAt.toString(Qt::ISODate)},
                                    {u"files"_s, QJsonArray::fromStringList(import.files)},
                                    {u"sources"_s, QJsonArray::fromStringList(import.sources)},
                                    {u"rows"_s, import.rows},
                                    {u"added"_s, import.added},
                                    {u"updated"_s, import.updated},
                                    {u"unchanged"_s, import.unchanged},
                                    {u"rejected"_s, import.rejected}});
            if (!parser.isSet(u"json"_s))
                context.out << import.id.value() << "  " << import.importedAt.toString(Qt::ISODate)
                            << "  " << import.files.join(u", "_s) << "  " << import.rows
                            << Qt::endl;
        }
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"imports"_s, list}});
        return kDone;
    }

private:
    // Only an import of the chosen team.
    static Result<void> undo(Project &project, TeamId team, const QCommandLineParser &parser)
    {
        const auto id = readNumber(parser, u"undo"_s);
        if (!id)
            return id.error();
        const auto imports = project.imports(team);
        if (!imports)
            return imports.error();
        for (const ImportRecord &import : *imports) {
            if (import.id == ImportId(*id))
                return project.undoImport(import.id);
        }
        return Error{
            ErrorCode::NotFound,
            cliText(QT_TRANSLATE_NOOP("obeya::cli", "The team has no import %1.")).arg(*id),
            {}};
    }
};

class MetricsCommand : public Command
{
public:
    QString name() const override { return u"metrics"_s; }
    QString description() const override
    {
        return cliText(QT_TRANSLATE_NOOP("obeya::cli", "The delivery metrics."));
    }
    QString usage() const override { return u"PROJECT [options] [--json]"_s; }
    QString example() const override
    {
        return u"obeya-cli metrics sample.obeya --from 2026-05-04 --bucket month --json"_s;
    }
    int mostArguments() const override { return 1; }
    void declare(QCommandLineParser &parser) const override
    {
        declareTeam(parser);
        declareMetricsOptions(parser);
    }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        const auto options = readMetricsOptions(parser);
        if (!options)
            return fail(context, options.error());
        const auto project = openArgument(parser, OpenMode::ReadOnly, context);
        if (!project)
            return fail(context, project.error());
        const auto team = chosenTeam(**project, parser);
        if (!team)
            return fail(context, team.error());
        const auto data = (*project)->deliveryColumns(*team, context.progress);
        if (!data)
            return fail(context, data.error());
        const auto services =
            parser.isSet(u"per-service"_s) ? ServiceDetail::PerService : ServiceDetail::PooledOnly;
        const auto metrics = MetricsCalculator(*data).compute(
            *options, {services, RowDetail::FiguresOnly}, context.progress);
        if (!metrics)
            return fail(context, metrics.error());
        if (parser.isSet(u"json"_s)) {
            printJson(context, metricsToJson(*metrics));
            return kDone;
        }
        const Language language(context.language);
        QList<Measure> measures(std::begin(kMeasures), std::end(kMeasures));
        measures.append(Measure::ReworkRate);
        for (const Measure measure : std::as_const(measures)) {
            const MeasureTile tile = measureTile(*metrics, nullptr, measure, language);
            context.out << tile.name << ": " << tile.value << ' ' << tile.unit << "  " << tile.group
                        << "  " << tile.detail << ' ' << tile.reason << Qt::endl;
        }
        return kDone;
    }
};

} // namespace

void addEvidenceCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<SourcesCommand>());
    commands.push_back(std::make_unique<ImportsCommand>());
    commands.push_back(std::make_unique<MetricsCommand>());
}

} // namespace obeya

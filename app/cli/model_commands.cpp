#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "models/base/atomic_file.h"
#include "models/model_validator.h"

#include <QJsonArray>

namespace obeya {

using namespace Qt::StringLiterals;

namespace {

class ModelsCommand : public Command
{
public:
    QString name() const override { return u"models"_s; }
    QString description() const override
    {
        return cliText(
            QT_TRANSLATE_NOOP("obeya::cli", "The library, or one model with every text."));
    }
    QString usage() const override { return u"[ID] [--json]"_s; }
    QString example() const override { return u"obeya-cli models twelve-factor"_s; }
    int mostArguments() const override { return 1; }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        if (!parser.positionalArguments().isEmpty())
            return printModel(ModelId(parser.positionalArguments().first()),
                              parser.isSet(u"json"_s), context);
        QJsonArray list;
        for (const ModelId &id : context.catalog.ids()) {
            const auto model = context.catalog.find(id);
            if (!model)
                return fail(context, model.error());
            const QString title = (*model)->title.in(context.language);
            list.append(QJsonObject{{u"id"_s, id.value()},
                                    {u"version"_s, (*model)->version.toText()},
                                    {u"title"_s, title},
                                    {u"practices"_s, (*model)->practiceCount()}});
            if (!parser.isSet(u"json"_s))
                context.out << id.value() << ' ' << (*model)->version.toText() << "  " << title
                            << Qt::endl;
        }
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"models"_s, list}});
        return kDone;
    }

private:
    static int printModel(const ModelId &id, bool json, CliContext &context)
    {
        const auto found = context.catalog.find(id);
        if (!found)
            return fail(context, found.error());
        const CapabilityModel &model = **found;
        if (json) {
            QJsonArray practices;
            for (const Practice *practice : model.practices())
                practices.append(practiceJson(*practice, context.language));
            printJson(context, {{u"id"_s, id.value()},
                                {u"version"_s, model.version.toText()},
                                {u"title"_s, model.title.in(context.language)},
                                {u"practices"_s, practices}});
            return kDone;
        }
        const auto text = [&context](const LocalizedText &localized) {
            return localized.in(context.language);
        };
        context.out << text(model.title) << ' ' << model.version.toText() << "\n"
                    << text(model.purpose) << "\n"
                    << text(model.source) << "\n";
        printScale(model.scale, context);
        for (const Domain &domain : model.domains) {
            context.out << "\n"
                        << domain.code << ' ' << text(domain.name) << "\n"
                        << text(domain.summary) << "\n";
            if (domain.scale)
                printScale(*domain.scale, context);
            for (const Capability &capability : domain.capabilities) {
                context.out << "\n"
                            << capability.code << ' ' << text(capability.name) << "\n"
                            << text(capability.summary) << "\n";
                for (const Practice &practice : capability.practices)
                    printPractice(practice, model, context);
            }
        }
        context.out.flush();
        return kDone;
    }

    static void printScale(const Scale &scale, CliContext &context)
    {
        for (const ScaleLevel &level : scale.levels)
            context.out << "  " << level.number << "  " << level.name.in(context.language) << ": "
                        << level.meaning.in(context.language) << "\n";
    }

    static void printPractice(const Practice &practice, const CapabilityModel &model,
                              CliContext &context)
    {
        const QString &language = context.language;
        context.out << "  " << practice.code << ' ' << practice.name.in(language) << "\n    "
                    << practice.question.in(language) << "\n";
        for (const LevelAnchor &anchor : practice.levels) {
            context.out << "    " << anchor.level << "  " << anchor.text.in(language) << "\n";
            if (anchor.next)
                context.out << "       > " << anchor.next->step.in(language) << "\n";
        }
        context.out << "    " << practice.lookAt.in(language) << "\n    "
                    << practice.evidence.in(language) << "\n";
        for (const ClaimRule &rule : practice.claims)
            printClaim(rule, context);
        for (const Reading &reading : model.reading) {
            if (practice.reading.contains(reading.id))
                context.out << "    " << reading.title << ", " << reading.author << "\n";
        }
    }

    // Measure and limits by their names in the model file.
    static void printClaim(const ClaimRule &rule, CliContext &context)
    {
        const bool isAtLeast = rule.direction == ClaimDirection::AtLeast;
        context.out << "    " << rule.measure << (isAtLeast ? " >=" : " <=");
        for (const ClaimLimit &limit : rule.limits)
            context.out << ' ' << limit.level << ':' << limit.value;
        context.out << ' ' << rule.unit << ' ' << rule.note.in(context.language) << "\n";
    }

    static QJsonObject practiceJson(const Practice &practice, const QString &language)
    {
        QJsonArray levels;
        for (const LevelAnchor &anchor : practice.levels)
            levels.append(
                QJsonObject{{u"level"_s, anchor.level}, {u"text"_s, anchor.text.in(language)}});
        return {{u"id"_s, practice.id.value()},
                {u"code"_s, practice.code},
                {u"name"_s, practice.name.in(language)},
                {u"question"_s, practice.question.in(language)},
                {u"levels"_s, levels}};
    }
};

class CheckModelCommand : public Command
{
public:
    QString name() const override { return u"check-model"_s; }
    QString description() const override
    {
        return cliText(
            QT_TRANSLATE_NOOP("obeya::cli", "Every problem of model files, with its JSON path."));
    }
    QString usage() const override { return u"FILE… [--json]"_s; }
    QString example() const override { return u"obeya-cli check-model own-model.json"_s; }
    int mostArguments() const override { return kAnyNumber; }

    int run(const QCommandLineParser &parser, CliContext &context) const override
    {
        if (parser.positionalArguments().isEmpty())
            return wrongUsage(context, usage());
        bool isBad = false;
        QJsonArray files;
        for (const QString &path : parser.positionalArguments()) {
            const auto bytes = readFile(path, 16'000'000);
            if (!bytes)
                return fail(context, bytes.error());
            const IssueList issues = validateModel(*bytes, path);
            isBad |= issues.hasErrors();
            QJsonArray list;
            for (const Issue &issue : issues.items()) {
                list.append(QJsonObject{
                    {u"path"_s, issue.place.path},
                    {u"code"_s, issue.code},
                    {u"severity"_s, issue.severity == Severity::Error ? u"error"_s : u"warning"_s},
                    {u"message"_s, issue.message}});
                if (!parser.isSet(u"json"_s))
                    context.err << path << ": " << issue.place.path << ": " << issue.message
                                << Qt::endl;
            }
            files.append(QJsonObject{{u"file"_s, path}, {u"issues"_s, list}});
            if (!parser.isSet(u"json"_s) && issues.isEmpty())
                context.out << path << ": "
                            << cliText(QT_TRANSLATE_NOOP("obeya::cli", "no problem")) << Qt::endl;
        }
        if (parser.isSet(u"json"_s))
            printJson(context, {{u"files"_s, files}});
        return isBad ? kFailed : kDone;
    }
};

} // namespace

void addModelCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ModelsCommand>());
    commands.push_back(std::make_unique<CheckModelCommand>());
}

} // namespace obeya

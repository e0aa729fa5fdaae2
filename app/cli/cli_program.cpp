#include "app/cli/cli_text.h"
#include "app/cli/command.h"

#include <QJsonDocument>

#include <algorithm>

namespace obeya {

using namespace Qt::StringLiterals;

int fail(CliContext &context, const Error &error)
{
    context.err << errorText(error) << Qt::endl;
    return error.code == ErrorCode::BadArgument ? kUsage : kFailed;
}

int wrongUsage(CliContext &context, const QString &message)
{
    context.err << message << Qt::endl;
    return kUsage;
}

void printJson(CliContext &context, const QJsonObject &object)
{
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    context.out.flush();
}

static Commands allCommands()
{
    Commands commands;
    addProjectCommands(commands);
    addModelCommands(commands);
    addEvidenceCommands(commands);
    addReportCommand(commands);
    addClaimsCommands(commands);
    return commands;
}

static int programHelp(CliContext &context, const Commands &commands)
{
    context.out << "obeya-cli [--language en|zh_CN] COMMAND [arguments] [options]\n\n";
    for (const auto &command : commands)
        context.out << u"  %1 %2\n"_s.arg(command->name(), -12).arg(command->description());
    context.out << "\nobeya-cli COMMAND --help\nobeya-cli --version" << Qt::endl;
    return kDone;
}

static int runCommand(const Command &command, const QStringList &arguments, CliContext &context)
{
    QCommandLineParser parser;
    command.declare(parser);
    parser.addOption(
        {{u"h"_s, u"help"_s}, cliText(QT_TRANSLATE_NOOP("obeya::cli", "Shows this help."))});
    parser.addOption(
        {u"json"_s, cliText(QT_TRANSLATE_NOOP("obeya::cli", "Prints one JSON document."))});
    if (!parser.parse(QStringList{command.name()} + arguments))
        return wrongUsage(context, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        context.out << "obeya-cli " << command.name() << ' ' << command.usage() << "\n"
                    << command.description() << "\n\n";
        const QString options = parser.helpText();
        context.out << options.mid(options.indexOf(u'\n') + 1) << "\n  " << command.example()
                    << Qt::endl;
        return kDone;
    }
    const QStringList given = parser.positionalArguments();
    if (given.size() > command.mostArguments())
        return wrongUsage(context,
                          cliText(QT_TRANSLATE_NOOP("obeya::cli", "“%1” is one argument too many. "
                                                                  "See obeya-cli %2 --help."))
                              .arg(given[command.mostArguments()], command.name()));
    return command.run(parser, context);
}

Progress terminalProgress(QTextStream &err)
{
    return [&err, shown = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? std::clamp<qint64>(done * 100 / total, 0, 100) : -1;
        if (percent >= 0 && percent != shown) {
            err << "\r" << percent << " %" << (percent == 100 ? "\r     \r" : "") << Qt::flush;
            shown = percent;
        }
        return true;
    };
}

int runCli(const QStringList &arguments, CliContext context)
{
    static const QStringList kNotOffered{u"questionnaire"_s, u"pack"_s, u"unpack"_s};
    const Commands commands = allCommands();
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(u'-')) {
        if (arguments[at] == "--language"_L1)
            at += 2;
        else if (arguments[at] == "--help"_L1 || arguments[at] == "-h"_L1)
            return programHelp(context, commands);
        else if (arguments[at] == "--version"_L1) {
            context.out << "obeya-cli " OBEYA_VERSION << Qt::endl;
            return kDone;
        } else
            return wrongUsage(
                context, cliText(QT_TRANSLATE_NOOP("obeya::cli",
                                                   "Unknown option “%1”. See obeya-cli --help."))
                             .arg(arguments[at]));
    }
    if (at >= arguments.size()) {
        programHelp(context, commands);
        return kUsage;
    }
    for (const auto &command : commands) {
        if (command->name() == arguments[at])
            return runCommand(*command, arguments.mid(at + 1), context);
    }
    if (kNotOffered.contains(arguments[at]))
        return wrongUsage(
            context,
            cliText(QT_TRANSLATE_NOOP("obeya::cli", "The command “%1” is not offered yet."))
                .arg(arguments[at]));
    return wrongUsage(
        context,
        cliText(QT_TRANSLATE_NOOP("obeya::cli", "There is no command “%1”. See obeya-cli --help."))
            .arg(arguments[at]));
}

bool drawsSomething(const QStringList &arguments)
{
    const qsizetype report = arguments.indexOf(u"report"_s);
    return report >= 0 && report <= 2;
}

} // namespace obeya

#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/model_catalog.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

#include <limits>
#include <memory>
#include <vector>

namespace obeya {

constexpr int kAnyNumber = std::numeric_limits<int>::max();

enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2, kRowsRejected = 3 };

// What a command may use; tests pass buffers and a fixed clock.
struct CliContext
{
    QTextStream &out;
    QTextStream &err;
    QString language; // en, zh_CN
    ModelCatalog catalog;
    Clock clock;
    Progress progress = {}; // of long work
};

// One command of the program. Options are declared once and drive parsing and --help.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString description() const = 0;
    virtual QString usage() const = 0; // arguments, for --help
    virtual QString example() const = 0;
    virtual int mostArguments() const = 0; // without options; more are wrong usage
    virtual void declare(QCommandLineParser &) const {}
    virtual int run(const QCommandLineParser &parser, CliContext &context) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;
void addModelCommands(Commands &commands);
void addProjectCommands(Commands &commands);
void addEvidenceCommands(Commands &commands);
void addReportCommand(Commands &commands);
void addClaimsCommands(Commands &commands);

// Runs one call of the program, without its name; returns the exit code.
int runCli(const QStringList &arguments, CliContext context);
// Progress as a line of percentages that is written over; only for a terminal.
Progress terminalProgress(QTextStream &err);
// Whether the call draws and so needs a QApplication.
bool drawsSomething(const QStringList &arguments);

// Shared by the commands.
int fail(CliContext &context, const Error &error);
int wrongUsage(CliContext &context, const QString &message);
void printJson(CliContext &context, const QJsonObject &object);

} // namespace obeya

#include "app/pages/run_window.h"

#include "app/pages/main_window.h"
#include "app/session/prompts.h"
#include "app/widgets/theme.h"
#include "reports/pdf/fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

namespace obeya {

using namespace Qt::StringLiterals;

static void nameApplication()
{
    QCoreApplication::setApplicationName(u"obeya"_s);
    QCoreApplication::setOrganizationName(u"obeya"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OBEYA_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.obeya.Obeya"_s);
}

int runWindow(int argc, char **argv, const std::function<void(MainWindow &)> &ready)
{
    QApplication application(argc, argv);
    nameApplication();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"project"_s, QCoreApplication::translate("obeya::MainWindow", "A project to open"));
    parser.addPositionalArgument(
        u"exports"_s, QCoreApplication::translate("obeya::MainWindow", "Files to import into it"),
        u"[exports…]"_s);
    parser.process(application);

    QSettings store;
    AppSettings settings = AppSettings::load(store);
    loadReportFonts();
    applyTheme(application, resolveTheme(settings.theme, QApplication::palette()),
               settings.textSizePercent);
    DialogPrompts prompts;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    settings.mappingFolder = data + u"/obeya/mappings"_s;
    MainWindow window(settings, prompts, ModelCatalog::withFolder(data + u"/obeya/models"_s),
                      systemClock());
    window.setWindowIcon(QIcon(u":/icons/obeya.svg"_s));
    if (!parser.positionalArguments().isEmpty())
        window.openProject(parser.positionalArguments().first());
    if (const QStringList exports = parser.positionalArguments().mid(1); !exports.isEmpty())
        window.showImport(exports);
    if (ready)
        ready(window);
    window.show();
    const int code = QApplication::exec();
    settings.save(store);
    return code;
}

} // namespace obeya

#include "app/pages/main_window.h"
#include "app/session/prompts.h"
#include "app/widgets/theme.h"
#include "reports/pdf/fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"obeya"_s);
    QCoreApplication::setOrganizationName(u"obeya"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OBEYA_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.obeya.Obeya"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"project"_s, QCoreApplication::translate("obeya::MainWindow", "A project to open"));
    parser.process(application);

    QSettings store;
    obeya::AppSettings settings = obeya::AppSettings::load(store);
    obeya::loadReportFonts();
    obeya::applyTheme(application, obeya::resolveTheme(settings.theme, QApplication::palette()),
                      settings.textSizePercent);
    obeya::DialogPrompts prompts;
    obeya::MainWindow window(settings, prompts, obeya::ModelCatalog::builtIn(),
                             obeya::systemClock());
    window.setWindowIcon(QIcon(u":/icons/obeya.svg"_s));
    if (!parser.positionalArguments().isEmpty())
        window.openProject(parser.positionalArguments().first());
    window.show();
    const int code = QApplication::exec();
    settings.save(store);
    return code;
}

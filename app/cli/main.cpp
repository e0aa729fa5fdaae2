#include "app/cli/command.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool draws = obeya::drawsSomething(arguments);
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    QString language = QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    if (arguments.value(0) == "--language"_L1)
        language = arguments.value(1);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (language != "en"_L1 && language != "zh_CN"_L1) {
        err << "--language en|zh_CN" << Qt::endl;
        return obeya::kUsage;
    }
    QTranslator translator;
    if (translator.load(u":/i18n/obeya_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const auto catalog = obeya::ModelCatalog::withFolder(data + u"/obeya/models"_s);
    const int code = obeya::runCli(
        arguments, {out, err, language, catalog, obeya::systemClock(),
                    isatty(STDERR_FILENO) != 0 ? obeya::terminalProgress(err) : obeya::Progress{}});
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0)
        return code;
    err << QCoreApplication::translate("obeya::cli", "The output could not be written.")
        << Qt::endl;
    return obeya::kFailed;
}

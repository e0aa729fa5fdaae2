#include "assessments/project/repository_history.h"

#include "assessments/project/project_text.h"

#include <QProcess>
#include <QStandardPaths>

namespace obeya {

using namespace Qt::StringLiterals;

Result<void> readHistory(const QString &folder, const QString &target, const Progress &progress)
{
    constexpr int kBetweenLooks = 100; // ms
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    if (git.isEmpty())
        return Error{ErrorCode::NotFound,
                     projectText(QT_TRANSLATE_NOOP(
                         "obeya::project",
                         "git is not installed. Import a file with the output of git log.")),
                     folder};
    QProcess process;
    process.setStandardOutputFile(target);
    process.start(git, {u"-C"_s, folder, u"-c"_s, u"core.fsmonitor=false"_s, u"-c"_s,
                        u"log.showSignature=false"_s, u"--no-pager"_s, u"log"_s, u"--all"_s,
                        u"--no-color"_s, u"--no-ext-diff"_s,
                        u"--pretty=format:%H%x09%P%x09%aI%x09%cI%x09%D%x09%s"_s});
    bool isOver = !process.waitForStarted();
    while (!isOver) {
        isOver = process.waitForFinished(kBetweenLooks) || process.state() == QProcess::NotRunning;
        if (isOver || goOn(progress, 0, 0))
            continue;
        process.kill();
        process.waitForFinished();
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && process.error() == QProcess::UnknownError)
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return Error{ErrorCode::IsDirectory,
                 projectText(QT_TRANSLATE_NOOP("obeya::project",
                                               "The folder is not a git repository that can be "
                                               "read: %1"))
                     .arg(said.left(300)),
                 folder};
}

} // namespace obeya

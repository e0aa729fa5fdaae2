// How the import page answers while it works: `import_response FILE` prints the milliseconds until
// the first progress of looking and of importing, those until a cancelled import is undone, and the
// longest time the window did not handle events.
#include "app/pages/import_page.h"
#include "app/session/prompts.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace obeya;
using namespace Qt::StringLiterals;
using Stage = ImportSession::Stage;

namespace {

// Ticks as often as it can and keeps the longest pause.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.start();
        startTimer(1);
    }
    void reset()
    {
        m_longest = 0;
        m_timer.restart();
    }
    double longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = qMax(m_longest, double(m_timer.nsecsElapsed()) / 1e6);
        m_timer.restart();
    }

private:
    QElapsedTimer m_timer;
    double m_longest = 0;
};

template<typename Holds>
double waitUntil(const Holds &holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    applyTheme(application, Theme::Light, 100);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.obeya"_s);
    NewProject values;
    values.team = u"Speed"_s;
    values.model = ModelId(u"twelve-factor"_s);
    values.modelVersion = *Version::fromText(u"1.0"_s);
    values.date = QDate(2026, 11, 24);
    auto created = Project::create(path, values, systemClock());
    if (!created)
        return 1;
    created->reset();
    const auto session =
        ProjectSession::open(path, OpenMode::ReadWrite, ModelCatalog::builtIn(), systemClock());
    if (!session)
        return 1;
    DialogPrompts prompts;
    AppSettings settings;
    auto import = std::make_unique<ImportSession>(**session, QString());
    ImportPage page({**session, Language(u"en"_s), prompts, settings}, *import);
    page.resize(1220, 850);
    page.show();
    bool hasProgress = false;
    QObject::connect(import.get(), &ImportSession::partChanged, &page,
                     [&](int part) { hasProgress |= part > 0; });

    Pulse pulse;
    page.addFiles({QString::fromLocal8Bit(argv[1])});
    const double looking = waitUntil([&] { return hasProgress; });
    waitUntil([&] { return import->stage() == Stage::Matching; });
    std::printf("look: first progress %.0f ms, longest pause %.0f ms\n", looking, pulse.longest());

    hasProgress = false;
    pulse.reset();
    import->start();
    const double importing = waitUntil([&] { return hasProgress; });
    waitUntil([&] { return import->part() > 400; });
    std::printf("import: first progress %.0f ms, longest pause %.0f ms\n", importing,
                pulse.longest());
    QElapsedTimer timer;
    timer.start();
    import->cancel();
    const double answered = double(timer.nsecsElapsed()) / 1e6;
    waitUntil([&] { return import->stage() == Stage::Matching; });
    std::printf("cancel: answered %.0f ms, undone %.0f ms\n", answered,
                double(timer.nsecsElapsed()) / 1e6);
    return 0;
}

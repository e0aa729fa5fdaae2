// The whole program until something is painted: `obeya_window_benchmark overview PROJECT` ends when
// the Overview shows its figures; `answer PROJECT` prints the milliseconds from a key press to the
// painted answer. start_time.sh measures both beside an empty window.

#include "app/pages/assessment_page.h"
#include "app/pages/main_window.h"
#include "app/pages/run_window.h"
#include "app/widgets/metric_tile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace obeya {
namespace {

using namespace Qt::StringLiterals;

// Ends the process as soon as the last tile of the Overview has been painted with a figure. The
// event is handled first, so its paint is part of the time.
class EndWhenPainted : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || object->objectName() != "tile3"_L1)
            return false;
        const auto *tile = qobject_cast<MetricTile *>(object);
        if (!tile || tile->tile().value == u"–"_s)
            return false;
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        return false;
    }
};

// Presses 1 to 5 on every practice in turn.
void measureAnswers(MainWindow &window)
{
    window.showPage(PageId::Assessment);
    auto *page = window.findChild<AssessmentPage *>();
    const auto press = [page](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)));
        QCoreApplication::sendEvent(page, &event);
        QCoreApplication::processEvents();
    };
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_1 + i % 5);
        times.append(double(timer.nsecsElapsed()) / 1e6);
        press(Qt::Key_J);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.2f %.2f\n", times[times.size() / 2], times[times.size() * 95 / 100]);
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace
} // namespace obeya

int main(int argc, char **argv)
{
    using namespace obeya;
    if (argc != 3) {
        std::fprintf(stderr, "Usage: obeya_window_benchmark overview|answer PROJECT\n");
        return 2;
    }
    const bool answers = QByteArrayView(argv[1]) == "answer";
    char *arguments[] = {argv[0], argv[2], nullptr};
    return runWindow(2, arguments, [answers](MainWindow &window) {
        if (answers)
            QTimer::singleShot(500, &window, [&window] { measureAnswers(window); });
        else
            qApp->installEventFilter(new EndWhenPainted(&window));
    });
}

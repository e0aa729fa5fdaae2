#include "app/session/background_task.h"

#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

namespace obeya {

TEST(BackgroundTask, DeliversTheValueInTheThreadOfTheReceiver)
{
    QObject receiver;
    int value = 0;
    QThread *thread = nullptr;
    runInBackground(
        &receiver, [](const Progress &) { return 42; },
        [&](int result) {
            value = result;
            thread = QThread::currentThread();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return value != 0; }, 5'000));
    EXPECT_EQ(value, 42);
    EXPECT_EQ(thread, receiver.thread());
}

TEST(BackgroundTask, DeliversNothingToAReceiverThatIsGone)
{
    std::atomic<bool> isOver = false;
    bool isDelivered = false;
    std::atomic<bool> mayEnd = false;
    auto receiver = std::make_unique<QObject>();
    runInBackground(
        receiver.get(),
        [&](const Progress &) {
            while (!mayEnd)
                QThread::yieldCurrentThread();
            isOver = true;
            return 1;
        },
        [&](int) { isDelivered = true; });
    receiver.reset();
    mayEnd = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return isOver.load(); }, 5'000));
    QCoreApplication::processEvents();
    EXPECT_FALSE(isDelivered);
}

TEST(BackgroundTask, StopsAtTheNextProgressCallWhenCancelled)
{
    QObject receiver;
    std::atomic<bool> isStarted = false;
    std::atomic<bool> isStopped = false;
    bool isDelivered = false;
    QFutureWatcherBase *watcher = runInBackground(
        &receiver,
        [&](const Progress &progress) {
            isStarted = true;
            while (progress(1, 2))
                QThread::yieldCurrentThread();
            isStopped = true;
            return 1;
        },
        [&](int) { isDelivered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isStarted.load(); }, 5'000));
    watcher->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isStopped.load(); }, 5'000));
    QCoreApplication::processEvents();
    EXPECT_FALSE(isDelivered);
}

TEST(BackgroundTask, CountsProgressInThousandths)
{
    QObject receiver;
    std::atomic<bool> mayEnd = false;
    QFutureWatcherBase *watcher = runInBackground(
        &receiver,
        [&](const Progress &progress) {
            progress(1, 4);
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return 1;
        },
        [](int) {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return watcher->progressValue() == 250; }, 5'000));
    mayEnd = true;
    watcher->waitForFinished();
}

} // namespace obeya

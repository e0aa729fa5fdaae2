#pragma once

#include "models/base/progress.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace obeya {

// Runs work(progress) in the thread pool and done(value) in the receiver's thread. Nothing is
// delivered after the receiver is gone or the task was cancelled. The work gets copies only: no
// QObject, no connection. cancel() on the returned watcher stops the work at its next progress
// call; progressValueChanged counts thousandths.
template<typename Work, typename Done>
QFutureWatcherBase *runInBackground(QObject *receiver, Work work, Done done)
{
    using Value = std::invoke_result_t<Work, const Progress &>;
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Value> &promise) {
        promise.setProgressRange(0, 1000);
        const Progress progress = [&promise](qint64 current, qint64 total) {
            promise.setProgressValue(total > 0 ? static_cast<int>(current * 1000 / total) : 0);
            return !promise.isCanceled();
        };
        promise.addResult(work(progress));
    }));
    return watcher;
}

} // namespace obeya

#pragma once

#include <QtGlobal>

#include <functional>

namespace obeya {

// Called now and then by long work with what is done of the total (total 0: unknown).
// A return of false means stop; the work then fails with ErrorCode::Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool goOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace obeya

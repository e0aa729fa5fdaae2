#pragma once

#include <QDateTime>

#include <functional>

namespace obeya {

// The only source of "now"; always UTC. Tests pass a fixed one.
using Clock = std::function<QDateTime()>;

Clock systemClock();
Clock fixedClock(const QDateTime &moment);

} // namespace obeya

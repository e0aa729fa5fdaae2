#include "models/base/clock.h"

namespace obeya {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Clock fixedClock(const QDateTime &moment)
{
    return [moment] { return moment.toUTC(); };
}

} // namespace obeya

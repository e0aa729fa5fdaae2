#pragma once

#include "assessments/delivery/metrics_options.h"
#include "assessments/delivery/records.h"

namespace obeya {

// The part of the time between two moments that lies in the hours of the calendar, by the clock of
// the zone; zero when the second is not later.
Duration workingTime(Instant from, Instant to, const WorkingCalendar &calendar,
                     const QTimeZone &zone);

} // namespace obeya

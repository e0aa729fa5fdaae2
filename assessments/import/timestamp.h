#pragma once

#include "assessments/delivery/records.h"

#include <QString>
#include <QTimeZone>

namespace obeya {

enum class TimestampProblem {
    None,
    Missing,     // empty, NULL, zero dates: "never"
    Invalid,     // not a time
    Ambiguous,   // day and month cannot be told apart
    UnknownZone, // letters such as CST, which mean several zones
    Absurd,      // before 1990 or after 2100
};

struct ParsedTime
{
    std::optional<Instant> time;
    TimestampProblem problem = TimestampProblem::None;
    bool isZoneLess = false; // read in the given zone
    bool isDateOnly = false;
};

// Which number of 4/5/2026 is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// How to read what a time leaves open.
struct TimeOptions
{
    QTimeZone zone = QTimeZone::utc(); // of times without one
    DateOrder order = DateOrder::Unknown;
};

// ISO 8601 with Z, an offset with or without colon, or none; a blank for the T; up to nine fraction
// digits (cut to milliseconds); epoch seconds, milliseconds, microseconds or nanoseconds by
// magnitude; year-first dates; and the local forms of timestamp_forms.h.
ParsedTime parseTimestamp(const QString &text, const TimeOptions &options);

} // namespace obeya

#pragma once

#include "assessments/import/timestamp.h"

#include <chrono>
#include <optional>

namespace obeya {

// A time in a form of a country or a tool.
struct LocalForm
{
    std::chrono::year_month_day day;
    std::chrono::milliseconds time{0};
    std::optional<std::chrono::minutes> offset;
    std::optional<Instant> epoch; // then nothing else
    bool isDateOnly = false;
    // Why the form is no moment yet: None, Ambiguous or UnknownZone.
    TimestampProblem open = TimestampProblem::None;
};

// "22/Dec/25 2:38 PM", "19/févr./26", "Dec 22, 2025 2:38 PM", "23.10.2024 11:02", "2/29/2016
// 1:16 AM", "2026/5/4 下午 2:03", "2024年3月5日 14:03", "Wed, 2 Oct 2013 10:15:50 +0300",
// "Wed Oct 25 12:34:56 2023 +0700", "Wed Jun 26 16:25:09 UTC 2024", "/Date(1614600000000)/".
// Months by their names in twenty languages; years of two digits are 20yy.
std::optional<LocalForm> readLocalForm(const QString &text, DateOrder order);

// Whether the text is a date of three numbers without the year first; tells its order if one of the
// numbers can be no month.
bool isNumericDate(const QString &text, DateOrder &order);

} // namespace obeya

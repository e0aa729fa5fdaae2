#include "assessments/import/timestamp.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

// A time that was read lies in the years that are accepted.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(obeya::fuzz::viewOf(data, size));
    for (const auto order :
         {obeya::DateOrder::Unknown, obeya::DateOrder::DayFirst, obeya::DateOrder::MonthFirst}) {
        const obeya::ParsedTime parsed =
            obeya::parseTimestamp(text, {QTimeZone(5 * 3600 + 1800), order});
        if (!parsed.time)
            continue;
        const auto moment = QDateTime::fromMSecsSinceEpoch(parsed.time->time_since_epoch().count(),
                                                           QTimeZone::utc());
        if (moment.date().year() < 1989 || moment.date().year() > 2101)
            std::abort();
    }
    return 0;
}

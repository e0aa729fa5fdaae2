#include "assessments/delivery/working_time.h"

#include <QDateTime>

#include <algorithm>

namespace obeya {

namespace {

Instant momentOf(QDate day, QTime time, const QTimeZone &zone)
{
    return Instant(Duration(QDateTime(day, time, zone).toMSecsSinceEpoch()));
}

// The part of one day's hours that lies between two moments.
Duration partOfDay(QDate day, Instant from, Instant to, const WorkingCalendar &calendar,
                   const QTimeZone &zone)
{
    if (!calendar.days.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek())))
        return Duration(0);
    const Instant begin = std::max(from, momentOf(day, calendar.begin, zone));
    const Instant end = std::min(to, momentOf(day, calendar.end, zone));
    return std::max(end - begin, Duration(0));
}

} // namespace

Duration workingTime(Instant from, Instant to, const WorkingCalendar &calendar,
                     const QTimeZone &zone)
{
    if (to <= from)
        return Duration(0);
    const auto dayOfMoment = [&zone](Instant moment) {
        return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone).date();
    };
    const QDate first = dayOfMoment(from);
    const QDate last = dayOfMoment(to);
    Duration sum = partOfDay(first, from, to, calendar, zone);
    if (first == last)
        return sum;
    sum += partOfDay(last, from, to, calendar, zone);
    // Full days between: whole weeks by count, the rest one by one.
    const qint64 between = first.daysTo(last) - 1;
    const Duration hours(calendar.begin.msecsTo(calendar.end));
    sum += hours * (between / 7) * calendar.days.size();
    for (qint64 day = 0; day < between % 7; ++day) {
        const auto weekday = first.addDays(1 + between / 7 * 7 + day).dayOfWeek();
        if (calendar.days.contains(static_cast<Qt::DayOfWeek>(weekday)))
            sum += hours;
    }
    return sum;
}

} // namespace obeya

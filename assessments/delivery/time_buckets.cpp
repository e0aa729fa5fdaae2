#include "assessments/delivery/time_buckets.h"

#include <QDateTime>

#include <algorithm>

namespace obeya {

namespace {

Instant instantOf(const QDateTime &moment)
{
    return Instant(Duration(moment.toMSecsSinceEpoch()));
}

QDate weekStartOf(QDate day, WeekStart weekStart)
{
    const int sinceMonday = day.dayOfWeek() - 1;
    return day.addDays(weekStart == WeekStart::Monday ? -sinceMonday : -((sinceMonday + 1) % 7));
}

QDate bucketStartOf(QDate day, const MetricsOptions &options)
{
    switch (options.bucket) {
    case Bucket::Day:
        return day;
    case Bucket::Week:
        return weekStartOf(day, options.weekStart);
    case Bucket::Month:
        return QDate(day.year(), day.month(), 1);
    case Bucket::Quarter:
        break;
    }
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

// A zone that jumped over the date line has days that never were; they begin and end with the next.
Instant dayStart(QDate day, const QTimeZone &zone)
{
    QDateTime start = day.startOfDay(zone);
    for (int later = 1; !start.isValid() && later < 3; ++later)
        start = day.addDays(later).startOfDay(zone);
    return instantOf(start);
}

} // namespace

QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone).date();
}

TimeBuckets::TimeBuckets(QDate from, QDate to, const MetricsOptions &options)
{
    QDate week;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        m_dayStarts.push_back(dayStart(day, options.zone));
        const QDate start = bucketStartOf(day, options);
        if (m_bucketStarts.empty() || m_bucketStarts.back() != start)
            m_bucketStarts.push_back(start);
        m_bucketOfDay.push_back(static_cast<int>(m_bucketStarts.size()) - 1);
        const QDate ownWeek = weekStartOf(day, options.weekStart);
        m_weekCount += ownWeek != week ? 1 : 0;
        week = ownWeek;
        m_weekOfDay.push_back(m_weekCount - 1);
    }
    m_dayStarts.push_back(dayStart(to.addDays(1), options.zone));
}

Instant TimeBuckets::end() const
{
    return m_dayStarts.back();
}

} // namespace obeya

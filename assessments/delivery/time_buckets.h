#pragma once

#include "assessments/delivery/metrics_options.h"
#include "assessments/delivery/records.h"

#include <algorithm>
#include <vector>

namespace obeya {

// The day on which an instant falls in the zone.
QDate dayOf(Instant instant, const QTimeZone &zone);

// A period of whole days in a zone, cut into buckets and weeks. Half-open: the first instant of the
// day after the last one is outside. Days may last 23 or 25 hours.
class TimeBuckets
{
public:
    TimeBuckets() = default; // no day at all: contains nothing

    // Both days inclusive; from <= to.
    TimeBuckets(QDate from, QDate to, const MetricsOptions &options);

    bool isEmpty() const { return m_bucketOfDay.empty(); }
    int dayCount() const { return static_cast<int>(m_bucketOfDay.size()); }
    int weekCount() const { return m_weekCount; } // also those the period covers in part
    int bucketCount() const { return static_cast<int>(m_bucketStarts.size()); }

    // The first day of the bucket by the calendar; for the first bucket it may lie before the
    // period.
    QDate bucketStart(int bucket) const { return m_bucketStarts[static_cast<size_t>(bucket)]; }

    bool contains(Instant instant) const
    {
        return !isEmpty() && instant >= m_dayStarts.front() && instant < m_dayStarts.back();
    }
    Instant end() const; // first instant after the period; only when not empty

    // Only for instants inside.
    int day(Instant instant) const
    {
        // Days last about as long as each other: the guess is off by one at most but for leaps of
        // the zone over the date line.
        constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
        const qint64 last = static_cast<qint64>(m_dayStarts.size()) - 2;
        const qint64 guess = (instant - m_dayStarts.front()).count() / kDay;
        auto place = static_cast<size_t>(std::clamp<qint64>(guess, 0, last));
        while (instant < m_dayStarts[place])
            --place;
        while (instant >= m_dayStarts[place + 1])
            ++place;
        return static_cast<int>(place);
    }
    int bucket(Instant instant) const { return bucketOfDay(day(instant)); }
    int bucketOfDay(int day) const { return m_bucketOfDay[static_cast<size_t>(day)]; }
    int weekOfDay(int day) const { return m_weekOfDay[static_cast<size_t>(day)]; }

private:
    std::vector<Instant> m_dayStarts; // one more than days
    std::vector<int> m_bucketOfDay;
    std::vector<int> m_weekOfDay;
    std::vector<QDate> m_bucketStarts;
    int m_weekCount = 0;
};

} // namespace obeya

#pragma once

#include "assessments/delivery/metrics_options.h"
#include "assessments/delivery/records.h"

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

    bool contains(Instant instant) const;
    Instant end() const; // first instant after the period; only when not empty

    // Only for instants inside.
    int day(Instant instant) const;
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

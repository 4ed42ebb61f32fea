#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <chrono>

namespace frontdesk {

using Minutes = std::chrono::minutes;
using Milliseconds = std::chrono::milliseconds;

/// A point in time: UTC, whole milliseconds. Wall-clock times exist only together with a TimeZone.
using Instant = std::chrono::sys_time<Milliseconds>;

inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
inline Instant fromMs(qint64 ms)
{
    return Instant(Milliseconds(ms));
}

/// "2026-05-10T10:30:00.000Z", as the documents write time stamps.
QString toIso(Instant instant);

/// Half-open stretch of time [start, end).
struct TimeRange {
    Instant start;
    Instant end;
    bool overlaps(const TimeRange &other) const { return start < other.end && other.start < end; }
    bool contains(Instant at) const { return start <= at && at < end; }
    bool operator==(const TimeRange &) const = default;
};

/// A wall-clock time with no zone; only a TimeZone turns it into an Instant.
struct LocalTime {
    QDate date;
    QTime time;
    bool operator==(const LocalTime &) const = default;
};

} // namespace frontdesk

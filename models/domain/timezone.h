#pragma once

#include <memory>

#include "models/domain/instant.h"
#include "models/domain/result.h"

namespace frontdesk {

/// An IANA time zone with the rules of CONTRACT §2: a local time that does not exist (spring forward) is an error, one
/// that exists twice is the first of the two. Qt's own answers for such times changed between 6.4 and 6.8, so only
/// QTimeZone::offsetFromUtc is used below. Offsets of the years around now are read once, into a table that copies
/// share: cheap to copy and to ask, and const methods may be called from any thread.
class TimeZone {
public:
    /// Fails with InvalidField("timezone") when the system does not know the name, or when it is no name of the IANA
    /// database (an offset such as "UTC+02:00", a POSIX rule, a path). Takes about a millisecond: make it once, keep it.
    static Result<TimeZone> fromIana(const QString &name);
    static TimeZone utc();

    QString name() const;
    LocalTime toLocal(Instant instant) const;
    QDate dateOf(Instant instant) const { return toLocal(instant).date; }
    /// LocalTimeSkipped (args: "2026-03-29 02:30", zone) when the clocks jump over it; InvalidField when date or time is
    /// not valid. `time` has minutes or finer.
    Result<Instant> toInstant(QDate date, QTime time) const;
    /// The first instant that is not before the local time: the end of the gap when it does not exist. Wants valid
    /// arguments.
    Instant toInstantOrNext(QDate date, QTime time) const;
    /// The same for minutes since midnight, 0–1440; 1440 is the first moment of the next date.
    Instant toInstantOrNext(QDate date, int minuteOfDay) const;
    /// From the first moment of the date to the first of the next; 23 or 25 hours long on days of change.
    TimeRange day(QDate date) const;

    friend bool operator==(const TimeZone &a, const TimeZone &b) { return a.name() == b.name(); }

private:
    struct Offsets;
    explicit TimeZone(std::shared_ptr<const Offsets> offsets) : m_offsets(std::move(offsets)) {}
    std::shared_ptr<const Offsets> m_offsets; ///< never null
};

} // namespace frontdesk

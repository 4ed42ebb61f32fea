#pragma once

#include <QTimeZone>

#include "models/domain/instant.h"
#include "models/domain/result.h"

namespace frontdesk {

/// An IANA time zone with the rules of CONTRACT §2: a local time that does not exist (spring forward) is an error, one
/// that exists twice is the first of the two. Cheap to copy; const methods may be called from any thread.
class TimeZone {
public:
    /// Fails with InvalidField("timezone") when the system does not know the name.
    static Result<TimeZone> fromIana(const QString &name);
    static TimeZone utc();

    QString name() const;
    LocalTime toLocal(Instant instant) const;
    QDate dateOf(Instant instant) const { return toLocal(instant).date; }
    /// LocalTimeSkipped when the clocks jump over it. `time` has minutes or finer.
    Result<Instant> toInstant(QDate date, QTime time) const;
    /// The first instant that is not before the local time: the end of the gap when it does not exist.
    Instant toInstantOrNext(QDate date, QTime time) const;
    /// From the first moment of the date to the first of the next; 23 or 25 hours long on days of change.
    TimeRange day(QDate date) const;

private:
    explicit TimeZone(QTimeZone zone) : m_zone(std::move(zone)) {}
    QTimeZone m_zone;
};

} // namespace frontdesk

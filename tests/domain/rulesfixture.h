#pragma once

#include <QString>

#include "models/domain/bookingrules.h"
#include "models/domain/wallclock.h"

namespace frontdesk::testing {

using namespace Qt::Literals::StringLiterals;

inline TimeZone zone(const QString &name)
{
    return TimeZone::fromIana(name).value();
}

/// "2026-05-15 14:30", read in the zone; a time that does not exist is a broken test.
inline Instant at(const TimeZone &zone, const QString &local)
{
    const QDate date = parseDate(local.first(10), u"date"_s).value();
    return zone.toInstant(date, parseTime(local.sliced(11), u"time"_s).value()).value();
}

/// "2026-05-10T10:30:00Z"
inline Instant utc(const QString &iso)
{
    return parseInstant(iso, u"instant"_s).value();
}

/// "09:00-13:00 14:00-17:00", empty for a closed day.
inline QList<OpenStretch> stretches(const QString &text)
{
    QList<OpenStretch> result;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        result.append({parseMinuteOfDay(part.first(5), u"opens"_s).value(),
                       parseMinuteOfDay(part.sliced(6), u"closes"_s).value()});
    }
    return result;
}

/// The same on every day but Sunday, which is closed.
inline WeeklyHours sixDays(const QString &text)
{
    WeeklyHours hours;
    for (size_t day = 0; day < 6; ++day)
        hours.days[day] = stretches(text);
    return hours;
}

inline WeeklyHours everyDay(const QString &text)
{
    WeeklyHours hours;
    hours.days.fill(stretches(text));
    return hours;
}

/// Open Monday to Saturday 09:00–17:00, buffer 30.
inline ClinicRules clinicIn(const QString &zoneName, const QString &hours = u"09:00-17:00"_s)
{
    ClinicRules clinic;
    clinic.id = ClinicId::create();
    clinic.zone = zone(zoneName);
    clinic.hours = sixDays(hours);
    return clinic;
}

inline DoctorRules doctor()
{
    DoctorRules rules;
    rules.id = UserId::create();
    return rules;
}

/// "2026-05-15 14:00" and minutes.
inline TimeRange visitAt(const TimeZone &zone, const QString &local, int minutes = 30)
{
    const Instant start = at(zone, local);
    return {start, start + Minutes(minutes)};
}

inline BookedVisit booked(const TimeRange &range, UserId doctorId)
{
    BookedVisit visit;
    visit.id = AppointmentId::create();
    visit.range = range;
    visit.doctorId = doctorId;
    return visit;
}

inline WantedVisit wanted(const TimeRange &range, UserId doctorId)
{
    WantedVisit visit;
    visit.range = range;
    visit.doctorIds = {doctorId};
    return visit;
}

} // namespace frontdesk::testing

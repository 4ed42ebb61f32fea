#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// iCalendar (RFC 5545) and its e-mail dialect (RFC 5546), as far as a clinic writes it. Times are written in UTC, which every
/// calendar program shows in its own zone. Pure functions.

struct CalendarPerson {
    QString name;
    QString email; ///< empty: the line is left out
};

struct CalendarEvent {
    QString uid;
    int sequence = 0;
    Instant stamp; ///< when this version was written
    Instant start;
    Instant end;
    QString summary;
    QString location;    ///< left out when empty
    QString description; ///< left out when empty
    bool tentative = false;
    bool cancelled = false;
    CalendarPerson organizer;
    CalendarPerson attendee;
};

struct CalendarHead {
    QString method; ///< "REQUEST", "CANCEL", "PUBLISH"
    QString name;   ///< what programs call a calendar they follow; left out when empty
};

/// What calendar programs know the visit by for its whole life, in feeds and in mails.
QString calendarUid(AppointmentId visit);

/// A whole VCALENDAR with CRLF line ends, folded at 75 octets.
QByteArray writeCalendar(const CalendarHead &head, const QList<CalendarEvent> &events);

} // namespace frontdesk

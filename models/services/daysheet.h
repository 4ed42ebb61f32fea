#pragma once

#include <QList>
#include <QString>

#include "models/domain/appointment.h"
#include "models/domain/clinic.h"
#include "models/domain/openinghours.h"
#include "models/domain/timezone.h"
#include "models/domain/visitcard.h"

namespace frontdesk {

struct NamedRange {
    TimeRange range;
    QString name;
};

/// A doctor's column of a day.
struct DayColumn {
    UserId doctorId;
    QString doctorName;
    QString specialty;
    int slotMinutes = 30;
    int bufferMinutes = 30;
    QList<TimeRange> open; ///< when visits may be booked: clinic hours cut by the doctor's own
    QList<NamedRange> timeOff;
};

/// Everything one day of the calendar shows, read in one go.
struct DaySheet {
    QDate date;
    TimeZone zone = TimeZone::utc();
    TimeRange day;
    bool closed = false;
    QString closedReason; ///< the holiday's name, empty for a weekday without hours
    QList<DayColumn> columns;
    QList<VisitCard> visits; ///< ordered by start, then id; cancelled ones and no-shows included
};

struct PatientHit {
    PatientId id;
    QString number; ///< "P-2026-001"
    QString name;
    QString phone;
    QString email;
    std::optional<QDate> dateOfBirth;
    int noShowCount = 0;
};

struct DoctorInfo {
    UserId id;
    QString firstName;
    QString lastName;
    QString name; ///< "Dr. Fatima Khan"
    QString specialty;
    int slotMinutes = 30;
    std::optional<int> bufferMinutes;
};

} // namespace frontdesk

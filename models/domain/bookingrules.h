#pragma once

#include <QList>

#include <optional>

#include "models/domain/appointment.h"
#include "models/domain/error.h"
#include "models/domain/openinghours.h"
#include "models/domain/timezone.h"

namespace frontdesk {

/// Everything about a clinic that decides whether a visit may stand. Value type; loaded once and kept while it does not change.
struct ClinicRules {
    ClinicId id;
    TimeZone zone = TimeZone::utc();
    WeeklyHours hours;
    QList<Holiday> holidays;
    int bufferMinutes = 30;
};

/// A doctor's own rules. `hours` unset: the clinic's hours.
struct DoctorRules {
    UserId id;
    int slotMinutes = 30;
    std::optional<int> bufferMinutes; ///< unset: the clinic's; 0 allowed
    std::optional<WeeklyHours> hours;
    QList<TimeOff> timeOff;
};

/// Something already booked that may clash: it blocks time (blocksTime) and is near enough to matter.
struct BookedVisit {
    AppointmentId id;
    TimeRange range;
    UserId doctorId; ///< one entry per attending doctor for internal meetings
    RoomId roomId;
    QString roomName;
    QString operatory;
    std::optional<int> bufferMinutes; ///< of its appointment type or doctor, where one overrides the clinic's
};

/// A wanted visit.
struct WantedVisit {
    AppointmentId id; ///< of the visit being moved, so that it never clashes with itself; null when new
    TimeRange range;
    QList<UserId> doctorIds; ///< host first
    RoomId roomId;
    QString operatory;
    std::optional<int> bufferMinutes; ///< of its appointment type, where that overrides
};

/// What stands against a visit, in the order of CONTRACT §11.14: past, hours, conflict.
struct Violations {
    QList<Error> errors; ///< at most one SlotConflict, last, with every clash: the doctor's first
    bool isEmpty() const { return errors.isEmpty(); }
};

/// The doctor's own buffer, else the clinic's. An appointment type's comes before both (WantedVisit, BookedVisit).
int bufferOf(const ClinicRules &clinic, const DoctorRules &doctor);

/// When the clinic is open on the date; nothing on holidays. In order and apart from each other, as all below.
QList<TimeRange> clinicOpenRanges(QDate date, const ClinicRules &clinic);
/// The clinic's hours cut by the doctor's own schedule; time off is not taken out.
QList<TimeRange> doctorOpenRanges(QDate date, const ClinicRules &clinic, const DoctorRules &doctor);
/// doctorOpenRanges without the time off: when a visit may lie.
QList<TimeRange> workingRanges(QDate date, const ClinicRules &clinic, const DoctorRules &doctor);

/// PastStart when `start` is before `now`, TooFarAhead beyond five years. Never overridden.
std::optional<Error> checkMoment(Instant start, Instant now);

/// Clinic hours and holidays, then the doctor's schedule and time off. A visit ends by closing time; midnight is none
/// where the next day opens at 00:00. The errors in order: ClosedWeekday, ClosedHoliday, OutsideHours, DoctorUnavailable.
std::optional<Error> checkHours(const TimeRange &visit, const ClinicRules &clinic, const DoctorRules &doctor);

/// Every clash with `booked`: doctor (overlap), buffer (gap too small, on either side), room, operatory. An overlapping
/// visit is `doctor` only. The gap wanted between two visits of one doctor is the larger of what the two ask for: the
/// time to clean up after one and to prepare the other may overlap, but neither is cut short. A visit whose type asks
/// for nothing asks for `doctorBufferMinutes`. Operatories compare trimmed and case-insensitive; rooms and operatories
/// have no buffer. Ordered by kind (doctor, buffer, room, operatory), then start, then id.
QList<Conflict> findConflicts(const WantedVisit &wanted, const QList<BookedVisit> &booked, int doctorBufferMinutes);

/// All of the above for a visit of one or more doctors.
Violations checkBooking(const WantedVisit &wanted, const QList<BookedVisit> &booked, const ClinicRules &clinic,
                        const QList<DoctorRules> &doctors, Instant now);

} // namespace frontdesk

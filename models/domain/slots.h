#pragma once

#include "models/domain/bookingrules.h"

namespace frontdesk {

enum class SlotObstacle { None, DoctorBusy, WithinBuffer, DoctorUnavailable };

/// One step of a doctor's day. M "available-slots".
struct Slot {
    Instant start;
    QTime localTime;
    UserId doctorId;
    int durationMinutes = 0;
    int bufferMinutes = 0;
    SlotObstacle obstacle = SlotObstacle::None;
    bool available() const { return obstacle == SlotObstacle::None; }
};

/// Every step of the doctor's slot length within the clinic's hours of the date that does not lie in the past (nor
/// beyond what checkMoment takes) and ends by closing time. Each stretch of the day begins its own steps at its opening.
/// A closed day has none; times that do not exist (DST) are left out, of those that exist twice the first is offered.
/// A slot's obstacle is the first that applies: DoctorUnavailable (time off, outside the doctor's own schedule),
/// DoctorBusy, WithinBuffer. `booked` may hold other doctors' visits. An available slot passes checkBooking for a visit
/// of the slot's length without a type's own buffer, without room and operatory; an unavailable one fails it.
QList<Slot> slotsOfDay(QDate date, const ClinicRules &clinic, const DoctorRules &doctor,
                       const QList<BookedVisit> &booked, Instant now);

} // namespace frontdesk

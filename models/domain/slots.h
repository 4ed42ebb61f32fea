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

/// Every step of the doctor's slot length within the clinic's hours of the date that does not lie in the past and ends by
/// closing time. A closed day has none; times that do not exist (DST) are left out.
QList<Slot> slotsOfDay(QDate date, const ClinicRules &clinic, const DoctorRules &doctor,
                       const QList<BookedVisit> &booked, Instant now);

} // namespace frontdesk

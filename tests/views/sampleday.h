#pragma once

#include <memory>

#include "tests/views/fakedesk.h"

namespace frontdesk::test {

/// Friday, 20 November 2026, 10:42 in El Salvador: a working morning at a clinic with three doctors.
struct SampleDay {
    std::unique_ptr<FakeDesk> desk;
    QDate date;
    UserId khan;
    UserId garcia;
    UserId ali;
    RoomId room1;
    QList<PatientId> patients;
    AppointmentId ahmed;   ///< Dr. Khan, 09:00, completed
    AppointmentId lucia;   ///< Dr. Khan, 11:00, 30 minutes, scheduled
    AppointmentId waiting; ///< Dr. García, 11:00, confirmed, arrived 10:30
};

/// `arabic`: names as in an Arabic-speaking clinic.
SampleDay sampleDay(bool arabic = false);

/// The same clinic with seven doctors, about a hundred visits and some overlaps.
SampleDay busyDay();

} // namespace frontdesk::test

#pragma once

#include "models/items/desk.h"
#include "views/calendar/dragcontroller.h"

namespace frontdesk {

/// A place on the hour grid as a booking sees it.
struct BookingPlace {
    UserId doctorId;
    RoomId roomId;
    Instant start;
    int minutes = 0; ///< 0: as long as usual
};

/// The column where a visit that is let go over another would stand: a meeting keeps to its host's.
int landingColumn(const DayScene &scene, const Appointment &visit, int pointed);

/// What dropping the ghost there asks to change about the visit: only what the place changes. LocalTimeSkipped.
Result<ChangeAppointment> changeFor(const DayScene &scene, const DragGhost &ghost, const Appointment &before);

/// The same patient, kind and length at another place; the doctor and the room are the original's where the place has none
/// of its own. LocalTimeSkipped.
Result<BookAppointment> copyFor(const DayScene &scene, GridPlace place, const Appointment &original);

/// The visit a column and so many slots further on; unset for one that is closed or not there, and where the grid ends.
std::optional<DragGhost> nudged(const DayScene &scene, AppointmentId id, int columns, int slots);

/// The place as it can be booked; in a column of several doctors, with the first of them who is free then. Unset for a
/// time that the clocks jump over.
std::optional<BookingPlace> bookingPlace(const DayScene &scene, const Desk &desk, GridPlace place, int minutes);

} // namespace frontdesk

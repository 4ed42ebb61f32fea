#pragma once

#include "models/domain/repeatchoice.h"
#include "models/services/commands.h"
#include "models/services/series/seriescommands.h"
#include "views/booking/visitfields.h"

namespace frontdesk {

/// What the booking pop-over holds when it orders. Value type.
struct BookingInput {
    VisitFields now;
    VisitFields opened;           ///< as the form was when it opened
    Appointment visit;            ///< the one that is changed; without an id when booking
    std::optional<Instant> start; ///< unset: a time that does not exist
    PatientId patient;            ///< null: not chosen yet
    AppointmentTypeId typeId;     ///< null: not one of the clinic's types
    RepeatChoice repeat;

    /// Booked as a plan (SeriesService), not as one plain visit.
    bool isPlan() const { return repeat.repeats() || now.video; }
};

BookAppointment bookCommand(const BookingInput &input);
PlanAppointments planCommand(const BookingInput &input);
/// Only what was changed, so that what somebody else changed meanwhile is not undone.
ChangeAppointment changeCommand(const BookingInput &input);
ReplanAppointments replanCommand(const BookingInput &input);
/// A change of one visit as one that may take others of its series along. Its type is told by id, where it has one.
ReplanAppointments replanOf(const ChangeAppointment &change, const Appointment &before, AppointmentTypeId typeId);

} // namespace frontdesk

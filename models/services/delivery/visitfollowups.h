#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// What a booking or a change means for what leaves the house: reminders and notices, in the visit's own transaction. Costs
/// one question and at most two statements for a booking.
void followBooking(Session &session, const Appointment &visit);
void followChange(Session &session, const Appointment &before, const Appointment &after);
/// The patient may be reached by more than before: the visits ahead get the reminders that could not be made then.
void followReach(Session &session, PatientId patient);

} // namespace frontdesk

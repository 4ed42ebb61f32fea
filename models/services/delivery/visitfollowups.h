#pragma once

#include "models/domain/attendee.h"
#include "models/services/session.h"

namespace frontdesk {

/// What a booking or a change means for what leaves the house: reminders and notices to every patient who is expected, in the
/// visit's own transaction. Costs one question and at most two statements for each of them.
void followBooking(Session &session, const Appointment &visit, const QList<Attendee> &attendees = {});
/// `attendeesBefore`: where they change along; those of now are stored already.
void followChange(Session &session, const Appointment &before, const Appointment &after,
                  const std::optional<QList<Attendee>> &attendeesBefore = {});
/// The patient may be reached by more than before: the visits ahead get the reminders that could not be made then.
void followReach(Session &session, PatientId patient);

} // namespace frontdesk

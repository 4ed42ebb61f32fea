#pragma once

#include "models/domain/clinic.h"
#include "models/domain/eventreminder.h"

namespace frontdesk {

/// The event type's text of that kind for this person: {firstName}, {lastName}, {patient}, {clinic}, {date}, {time} in the
/// clinic's language and the subscriber's zone, {externalEventId}, and whatever the metadata hold ({eventLocation} or
/// {metadata.eventLocation}).
QString eventText(const EventReminder &reminder, const EventType &type, ReminderKind kind, const Clinic &clinic);

} // namespace frontdesk

#pragma once

#include "models/domain/eventreminder.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::eventface {

/// Whether `sendEligibleSubscribersOnly` is told: the answers to a change leave it out, as the document does.
enum class Eligibility { Told, LeftOut };

/// E's object: what was sent, as it was sent; what was not is left out.
void write(JsonWriter &json, const EventReminder &reminder, Eligibility eligibility);
/// {uuid, name, messages: {reminder, followUp, noShow}}; a text that there is not is null.
void write(JsonWriter &json, const EventType &type);

} // namespace frontdesk::eventface

#pragma once

#include "models/domain/channel.h"
#include "models/services/session.h"

namespace frontdesk {

/// How an offer reaches the patient: the first of SMS, WhatsApp and e-mail that the clinic can send by and the patient has an
/// address for and wants. nullopt: only in their app.
std::optional<Channel> offerChannel(Session &session, const Patient &patient);

/// Takes back what has not begun to be sent of the offers of that slot.
void recallOffers(Session &session, AppointmentId freedBy);

} // namespace frontdesk

#pragma once

#include "models/domain/channel.h"
#include "models/domain/patient.h"
#include "models/services/session.h"

namespace frontdesk {

/// What somebody's "yes" by phone or mail has come to.
enum class OfferReply {
    NoOffer, ///< nothing was offered: it is just text
    Answered,
    Unclear ///< it fits more than one open offer
};

/// Accepts the one open offer of a freed slot that was made to any of those who may have written, as if they had done so in their
/// app, and tells them by the channel they wrote by whether they have it or came too late. In a session of the program's.
OfferReply acceptByReply(Session &session, Channel channel, const QList<Patient> &senders);

/// The patient as the one who acts: nobody is told of what they did themselves.
Actor actorOf(const Patient &patient, const QString &origin);

} // namespace frontdesk

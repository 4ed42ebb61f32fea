#pragma once

#include "models/domain/result.h"
#include "models/domain/waitlistoffer.h"
#include "models/services/security/keyring.h"

namespace frontdesk {

/// The last part of the link in an offer: names it, and is signed with the database's key, so that nobody makes one for
/// somebody else's. Short, since it goes by text message; URL-safe.
QString offerToken(const KeyRing &keys, WaitlistOfferId id);
/// NotFound("Offer") for anything that offerToken() has not made.
Result<WaitlistOfferId> readOfferToken(const KeyRing &keys, const QString &token);

} // namespace frontdesk

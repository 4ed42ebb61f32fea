#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Slots that became free, offered to those who wait. Staff see and answer all of the clinic, patients their own.
Result<HttpReply> listOffers(ApiCall &call);
Result<HttpReply> acceptOffer(ApiCall &call);
Result<HttpReply> declineOffer(ApiCall &call);

/// 409 OFFER_GONE for a slot that somebody else has; everything else in the standard words.
HttpReply offerProblem(const Error &error, Instant now, const TimeZone &zone);

} // namespace frontdesk::mobile

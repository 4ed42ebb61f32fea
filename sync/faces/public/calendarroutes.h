#pragma once

#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"

namespace frontdesk::calendar {

/// `/calendar/<token>.ics`: a doctor's visits for calendar programs. 404 for an unknown token. CONTRACT §11.42.
void feed(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange);

/// A new secret address for a doctor's feed, told once: `{token, path}`; the one before ends.
Result<HttpReply> makeFeed(ApiCall &call);
Result<HttpReply> revokeFeed(ApiCall &call);

} // namespace frontdesk::calendar

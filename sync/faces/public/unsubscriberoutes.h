#pragma once

#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"

namespace frontdesk::unsubscribe {

/// The link at the foot of a mail. A mail program that looks at links must not unsubscribe anybody, so GET shows a page with
/// a button, and POST, from there or by one click (RFC 8058), does it. In the clinic's language.
void page(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange);
void post(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange);

} // namespace frontdesk::unsubscribe

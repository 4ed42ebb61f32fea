#pragma once

#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"

namespace frontdesk::mobile {

/// Signing in, staying signed in, signing out, pairing a phone, and who am I. CONTRACT §3.
void login(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
           const ExchangePtr &exchange);
void refresh(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
             const ExchangePtr &exchange);
void pair(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
          const ExchangePtr &exchange);
Result<HttpReply> logout(ApiCall &call);
Result<HttpReply> me(ApiCall &call);

} // namespace frontdesk::mobile

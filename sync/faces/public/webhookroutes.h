#pragma once

#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"

namespace frontdesk::webhooks {

/// What gateways call: receipts for what they took, and texts that people send to the clinic. Signed; CONTRACT §8.
void delivery(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
              const ExchangePtr &exchange);
void inbound(ApiContext &context, const HttpRequest &request, const PathParameters &path, const Identity &,
             const ExchangePtr &exchange);

} // namespace frontdesk::webhooks

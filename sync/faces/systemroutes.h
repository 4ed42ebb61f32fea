#pragma once

#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"

namespace frontdesk {

/// {"status":"ok","version":"…"}
void health(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
            const ExchangePtr &exchange);

/// The API as OpenAPI 3.1, for programs.
void openApi(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
             const ExchangePtr &exchange);

/// The API for people.
void docs(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
          const ExchangePtr &exchange);

/// How the hub is doing, for Prometheus.
void metrics(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &,
             const ExchangePtr &exchange);

/// The event stream, from `Last-Event-ID` or `?since=` on.
void events(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &identity,
            const ExchangePtr &exchange);

} // namespace frontdesk

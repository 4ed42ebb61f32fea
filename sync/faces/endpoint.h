#pragma once

#include "sync/api/exchange.h"
#include "sync/api/problem.h"
#include "sync/faces/apicall.h"

namespace frontdesk {

class ApiContext;

/// Answers by itself, on the HTTP thread, now or later: signing in (hashes elsewhere), event streams, documents.
using DirectHandler = void (*)(ApiContext &, const HttpRequest &, const PathParameters &, const Identity &,
                               const ExchangePtr &);

/// What a route does.
struct Endpoint {
    enum class Kind { Read, Write, Direct };
    Kind kind = Kind::Read;
    ApiHandler handler = nullptr;
    DirectHandler direct = nullptr;
    ProblemWriter problem = &problemReply;
    bool lasting = false; ///< the answer stays the same until something in the database changes

    static Endpoint read(ApiHandler handler, ProblemWriter problem = &problemReply)
    {
        return {Kind::Read, handler, nullptr, problem};
    }
    /// For a handler that never asks for the time and knows no secrets but the database's.
    static Endpoint lastingRead(ApiHandler handler)
    {
        Endpoint endpoint = read(handler);
        endpoint.lasting = true;
        return endpoint;
    }
    static Endpoint write(ApiHandler handler, ProblemWriter problem = &problemReply)
    {
        return {Kind::Write, handler, nullptr, problem};
    }
    static Endpoint own(DirectHandler handler) { return {Kind::Direct, nullptr, handler, &problemReply}; }
};

using ApiRoute = Route<Endpoint>;

} // namespace frontdesk

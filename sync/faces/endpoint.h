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

    static Endpoint read(ApiHandler handler, ProblemWriter problem = &problemReply)
    {
        return {Kind::Read, handler, nullptr, problem};
    }
    static Endpoint write(ApiHandler handler, ProblemWriter problem = &problemReply)
    {
        return {Kind::Write, handler, nullptr, problem};
    }
    static Endpoint own(DirectHandler handler) { return {Kind::Direct, nullptr, handler, &problemReply}; }
};

using ApiRoute = Route<Endpoint>;

} // namespace frontdesk

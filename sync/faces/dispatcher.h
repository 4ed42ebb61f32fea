#pragma once

#include "sync/faces/answercache.h"
#include "sync/faces/apicontext.h"
#include "sync/faces/endpoint.h"
#include "sync/faces/requestguard.h"

namespace frontdesk {

/// A request's way to its handler: route, who, body, role, then the reading connection or the clinic thread. The only
/// place where that order is written. HTTP thread.
class Dispatcher {
public:
    Dispatcher(ApiContext &context, RequestGuard &guard, std::vector<ApiRoute> routes)
        : m_context(context),
          m_guard(guard),
          m_router(std::move(routes))
    {
    }

    void handle(const HttpRequest &request, const ExchangePtr &exchange);
    const std::vector<ApiRoute> &routes() const { return m_router.routes(); }

private:
    struct Prepared;
    void answerRead(const Prepared &call, const ExchangePtr &exchange);
    Result<HttpReply> read(const Prepared &call, Session &session, std::optional<HttpReply> &problem);
    void answerWrite(std::shared_ptr<const Prepared> call, const ExchangePtr &exchange);

    ApiContext &m_context;
    RequestGuard &m_guard;
    Router<Endpoint> m_router;
    AnswerCache m_answers;
};

/// Whether somebody of the role may call a route of that access at all.
bool admits(Access access, Role role);

} // namespace frontdesk

#include "sync/faces/dispatcher.h"

#include "sync/api/json.h"
#include "sync/faces/idempotency.h"
#include "sync/metrics/hubmetrics.h"

namespace frontdesk {

/// A request that passed the door, kept together until it is answered.
struct Dispatcher::Prepared {
    HttpRequest request;
    PathParameters path;
    QJsonObject body;
    Identity identity;
    Endpoint endpoint;
};

bool admits(Access access, Role role)
{
    switch (access) {
    case Access::Anyone:
    case Access::SignedIn:
        return true;
    case Access::Staff:
        return isStaff(role);
    case Access::Admin:
    case Access::LocalOrAdmin:
        return isAdmin(role);
    }
    Q_UNREACHABLE();
}

namespace {

bool hasBody(HttpMethod method)
{
    return method == HttpMethod::Post || method == HttpMethod::Put || method == HttpMethod::Patch
           || method == HttpMethod::Delete;
}

/// Runs a handler and puts its failure into the face's words.
template<class Call>
Result<HttpReply> run(const Call &prepared, const KeyRing &keys, Session &session, std::optional<HttpReply> &problem)
{
    ApiCall call{prepared.request, prepared.path, prepared.body, prepared.identity, keys, session};
    Result<HttpReply> reply = prepared.endpoint.handler(call);
    if (!reply)
        problem = prepared.endpoint.problem(reply.error(), session.now(), session.directory().rules.zone);
    return reply;
}

} // namespace

void Dispatcher::handle(const HttpRequest &request, const ExchangePtr &exchange)
{
    const auto match = m_router.find(request.method, request.segments);
    const size_t route = match.route ? size_t(match.route - routes().data()) : routes().size();
    exchange->whenAnswered([&metrics = m_context.metrics(), route, since = m_context.metrics().now()](int status) {
        metrics.record(route, status, since);
    });
    if (!match.route) {
        exchange->reply(refusalReply(routeRefusal(match.outcome, match.allow), m_context.now()));
        return;
    }
    const Endpoint &endpoint = match.route->handler;
    Identity identity;
    const Access access = match.route->access;
    const bool open = access == Access::Anyone || (access == Access::LocalOrAdmin && request.isLoopback);
    if (!open) {
        const Result<Identity> known = m_guard.identify(request);
        if (!known)
            return exchange->reply(endpoint.problem(known.error(), m_context.now(), TimeZone::utc()));
        identity = *known;
    }
    const bool admitted = open || admits(access, identity.actor.role);
    if (endpoint.kind == Endpoint::Kind::Direct && admitted)
        return endpoint.direct(m_context, request, match.parameters, identity, exchange);
    QJsonObject body;
    if (hasBody(request.method)) {
        auto parsed = parseJsonBody(request);
        if (const Refusal *refusal = std::get_if<Refusal>(&parsed))
            return exchange->reply(refusalReply(*refusal, m_context.now()));
        body = std::get<QJsonObject>(std::move(parsed));
    }
    if (!admitted)
        return exchange->reply(endpoint.problem(Error::of(ErrorCode::Forbidden), m_context.now(), TimeZone::utc()));
    const auto call = std::make_shared<const Prepared>(Prepared{request, match.parameters, body, identity, endpoint});
    if (endpoint.kind == Endpoint::Kind::Read)
        answerRead(*call, exchange);
    else
        answerWrite(call, exchange);
}

void Dispatcher::answerRead(const Prepared &call, const ExchangePtr &exchange)
{
    std::optional<HttpReply> problem;
    const Result<HttpReply> reply = m_context.reader().ask(call.identity.actor, [&](Session &session) {
        return read(call, session, problem);
    });
    if (reply)
        exchange->reply(*reply);
    else
        exchange->reply(problem.value_or(problemReply(reply.error(), m_context.now(), TimeZone::utc())));
}

Result<HttpReply> Dispatcher::read(const Prepared &call, Session &session, std::optional<HttpReply> &problem)
{
    if (!call.endpoint.lasting)
        return run(call, m_context.keys(), session, problem);
    const QByteArray key = AnswerCache::keyOf(call.request, session.actor());
    const Session::State state = session.state();
    if (const HttpReply *known = m_answers.find(key, state))
        return *known;
    const Result<HttpReply> reply = run(call, m_context.keys(), session, problem);
    if (reply)
        m_answers.keep(key, state, *reply);
    return reply;
}

void Dispatcher::answerWrite(std::shared_ptr<const Prepared> call, const ExchangePtr &exchange)
{
    auto problem = std::make_shared<std::optional<HttpReply>>();
    const auto work = [call, problem, &keys = m_context.keys()](Session &session) -> Result<HttpReply> {
        const auto once = [&] { return run(*call, keys, session, *problem); };
        const auto key = idempotencyKeyOf(call->request, session.actor());
        if (!key)
            return once();
        if (!*key)
            return key->error();
        return answerOnce(session, **key, call->request.body, [&] {
            const Result<HttpReply> reply = session.attempt(once);
            return reply ? *reply : **problem;
        });
    };
    m_context.writer().post<HttpReply>(call->identity.actor, work, m_context.mailbox(),
                                       [exchange, problem, now = m_context.now()](const Result<HttpReply> &reply) {
                                           if (reply)
                                               exchange->reply(*reply);
                                           else
                                               exchange->reply(problem->value_or(
                                                   problemReply(reply.error(), now, TimeZone::utc())));
                                       });
}

} // namespace frontdesk

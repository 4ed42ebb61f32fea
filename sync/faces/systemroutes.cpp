#include "sync/faces/systemroutes.h"

#include "models/services/identityservice.h"
#include "sync/events/eventstream.h"
#include "sync/faces/requestguard.h"
#include "sync/metrics/hubmetrics.h"
#include "sync/openapi/apidocument.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void health(ApiContext &, const HttpRequest &, const PathParameters &, const Identity &, const ExchangePtr &exchange)
{
    exchange->reply(HttpReply::json(200, R"({"status":"ok","version":")" FRONTDESK_VERSION R"("})"));
}

void openApi(ApiContext &context, const HttpRequest &, const PathParameters &, const Identity &,
             const ExchangePtr &exchange)
{
    exchange->reply(HttpReply::json(200, context.document().json(TimeZone::utc().dateOf(context.now()))));
}

void docs(ApiContext &context, const HttpRequest &, const PathParameters &, const Identity &,
          const ExchangePtr &exchange)
{
    exchange->reply(context.document().page(TimeZone::utc().dateOf(context.now())));
}

void metrics(ApiContext &context, const HttpRequest &, const PathParameters &, const Identity &,
             const ExchangePtr &exchange)
{
    exchange->reply({200, "text/plain; version=0.0.4; charset=utf-8", context.metrics().text(), {}});
}

void events(ApiContext &context, const HttpRequest &request, const PathParameters &, const Identity &identity,
            const ExchangePtr &exchange)
{
    std::optional<qint64> since;
    const std::optional<QString> asked = request.hasHeader("last-event-id")
                                             ? QString::fromLatin1(request.header("last-event-id"))
                                             : request.parameter(u"since");
    if (asked) {
        bool ok = false;
        since = asked->toLongLong(&ok);
        if (!ok || *since < 0) {
            const QString field = request.hasHeader("last-event-id") ? u"Last-Event-ID"_s : u"since"_s;
            return context.replyProblem(exchange, Error::invalid(field, u"the number of a change"_s));
        }
    }
    if (request.method == HttpMethod::Head) {
        HttpReply head;
        head.contentType = "text/event-stream";
        return exchange->reply(head);
    }
    const auto mayStay = [&context, bearer = bearerOf(request), then = context.now(), role = identity.actor.role] {
        const Result<bool> holds = context.reader().ask(Actor(), [&](Session &session) -> Result<bool> {
            return IdentityService(session, context.keys()).stillHolds(bearer, then, role);
        });
        return !holds || *holds; // what cannot be asked now is no reason to end it
    };
    context.events().open(exchange, identity.actor, since, mayStay);
}

} // namespace frontdesk

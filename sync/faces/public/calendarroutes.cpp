#include "sync/faces/public/calendarroutes.h"

#include "models/services/calendar/feedservice.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString suffix = u".ics"_s;

} // namespace

void feed(ApiContext &context, const HttpRequest &, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange)
{
    const QString file = path.value(u"file");
    const QString token = file.endsWith(suffix) ? file.chopped(suffix.size()) : QString();
    const auto calendar = context.reader().ask(Actor(), [&](Session &session) {
        return FeedService(session, context.keys()).calendar(token);
    });
    if (calendar)
        exchange->reply({200, "text/calendar; charset=utf-8", *calendar, {}});
    else
        context.replyProblem(exchange, calendar.error());
}

Result<HttpReply> makeFeed(ApiCall &call)
{
    const auto doctor = call.pathId<UserTag>(u"id", u"Doctor"_s);
    if (!doctor)
        return doctor.error();
    const auto token = FeedService(call.session, call.keys).makeToken(*doctor);
    if (!token)
        return token.error();
    JsonWriter json;
    json.beginObject();
    json.field("token", *token);
    json.field("path", QString(u"/calendar/"_s + *token + suffix));
    json.endObject();
    return HttpReply::json(201, json.take());
}

Result<HttpReply> revokeFeed(ApiCall &call)
{
    const auto doctor = call.pathId<UserTag>(u"id", u"Doctor"_s);
    if (!doctor)
        return doctor.error();
    if (const auto done = FeedService(call.session, call.keys).revokeToken(*doctor); !done)
        return done.error();
    return HttpReply::json(200, "{}");
}

} // namespace frontdesk::calendar

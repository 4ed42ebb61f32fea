#include "sync/faces/mobile/notificationroutes.h"

#include "models/services/notifications/notificationservice.h"
#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/notificationjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

Result<HttpReply> listNotifications(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const NotificationService::Page page = NotificationService(call.session).list(paging.limit, paging.offset);
    const Directory &directory = call.session.directory();
    return listReply(page.notifications, paging, page.total,
                     [&directory](JsonWriter &json, const NotificationCard &card) { write(json, card, directory); });
}

Result<HttpReply> markNotificationRead(ApiCall &call)
{
    const auto id = call.pathId<NotificationTag>(u"id", u"Notification"_s);
    if (!id)
        return id.error();
    const Result<NotificationCard> card = NotificationService(call.session).markRead(*id);
    if (!card)
        return card.error();
    JsonWriter json(512);
    write(json, *card, call.session.directory());
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile

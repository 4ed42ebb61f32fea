#include "sync/faces/mobile/roomroutes.h"

#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk::mobile {

Result<HttpReply> listRooms(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    return slicedReply(call.session.directory().rooms, paging,
                       [](JsonWriter &json, const RoomInfo &room) { write(json, room); });
}

} // namespace frontdesk::mobile

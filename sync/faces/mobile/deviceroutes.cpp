#include "sync/faces/mobile/deviceroutes.h"

#include "models/services/deviceservice.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

Result<HttpReply> listDevices(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    return slicedReply(DeviceService(call.session, call.keys).devices(), paging,
                       [](JsonWriter &json, const Device &device) { write(json, device); });
}

Result<HttpReply> revokeDevice(ApiCall &call)
{
    const auto id = call.pathId<DeviceTag>(u"id", u"Device"_s);
    if (!id)
        return id.error();
    DeviceService service(call.session, call.keys);
    const Result<Device> device = service.find(*id);
    if (!device)
        return device.error();
    if (const auto revoked = service.revoke(*id); !revoked)
        return revoked.error();
    return HttpReply::json(200, jsonOf(*device));
}

Result<HttpReply> registerPushToken(ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"token"_L1});
    const QString token = body.text("token"_L1).value_or(QString());
    const QString platform = body.text("platform"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    if (const auto done = DeviceService(call.session, call.keys).registerPush(token, platform); !done)
        return done.error();
    JsonWriter json;
    json.beginObject();
    json.field("token", token);
    json.textOrNull("platform", platform);
    json.endObject();
    return HttpReply::json(201, json.take());
}

} // namespace frontdesk::mobile

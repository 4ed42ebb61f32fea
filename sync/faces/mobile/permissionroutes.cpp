#include "sync/faces/mobile/permissionroutes.h"

#include "models/services/permissions/permissionservice.h"
#include "sync/api/jsonwriter.h"
#include "sync/faces/jsonreader.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

Result<HttpReply> ownModules(ApiCall &call)
{
    JsonWriter json;
    json.beginObject();
    json.key("modules");
    json.beginArray();
    for (const QString &module : PermissionService(call.session).enabledModules())
        json.string(module);
    json.endArray();
    json.endObject();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> listModules(ApiCall &call)
{
    const auto modules = PermissionService(call.session).list(call.path.value(u"clinicId"), call.path.value(u"role"));
    if (!modules)
        return modules.error();
    JsonWriter json(1024);
    json.beginArray();
    for (const PermissionService::Module &module : *modules) {
        json.beginObject();
        json.field("module", module.name);
        json.field("label", module.name);
        json.flag("enabled", module.enabled);
        json.endObject();
    }
    json.endArray();
    return HttpReply::json(200, json.take());
}

Result<HttpReply> toggleModule(ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"enabled"_L1});
    const bool enabled = body.boolean("enabled"_L1).value_or(false);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const PermissionService::Toggle toggle{call.path.value(u"clinicId"), call.path.value(u"role"),
                                           call.path.value(u"module"), enabled};
    const Result<Instant> at = PermissionService(call.session).toggle(toggle);
    if (!at)
        return at.error();
    JsonWriter json;
    json.beginObject();
    json.flag("ok", true);
    json.field("module", toggle.module);
    json.field("role", toggle.role);
    json.field("clinic", toggle.clinicId.toLower());
    json.flag("enabled", enabled);
    json.field("updatedAt", *at);
    json.endObject();
    return HttpReply::json(200, json.take());
}

} // namespace frontdesk::mobile

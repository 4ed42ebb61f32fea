#include "sync/faces/mobile/typeroutes.h"

#include "models/domain/currency.h"
#include "models/services/clinicdirectory/appointmenttypeservice.h"
#include "sync/faces/jsonreader.h"
#include "sync/faces/mobile/listreply.h"
#include "sync/faces/mobile/thingjson.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

AppointmentTypeInfo readType(ApiCall &call, JsonReader &body)
{
    AppointmentTypeInfo type;
    body.require({"name"_L1});
    type.name = body.text("name"_L1).value_or(QString());
    type.durationMinutes = body.integer("durationMinutes"_L1).value_or(type.durationMinutes);
    type.bufferMinutes = body.integer("bufferMinutes"_L1);
    type.color = body.text("color"_L1).value_or(u"#2563EB"_s);
    if (const auto price = body.number("price"_L1)) {
        const int digits = minorUnitDigits(call.session.directory().clinic.currency);
        const Result<Money> money = moneyFromNumber(*price, digits, Sign::NonNegative, u"price"_s);
        if (money)
            type.price = *money;
        else
            body.note(money.error());
    }
    return type;
}

Result<HttpReply> answer(ApiCall &call, int status, const Result<AppointmentTypeInfo> &type)
{
    if (!type)
        return type.error();
    return HttpReply::json(status, jsonOf(*type, call.session.directory()));
}

} // namespace

Result<HttpReply> listTypes(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const Directory &directory = call.session.directory();
    return slicedReply(directory.types, paging, [&directory](JsonWriter &json, const AppointmentTypeInfo &type) {
        write(json, type, directory);
    });
}

Result<HttpReply> createType(ApiCall &call)
{
    JsonReader body(call.body);
    const AppointmentTypeInfo type = readType(call, body);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    return answer(call, 201, AppointmentTypeService(call.session).create(type));
}

Result<HttpReply> replaceType(ApiCall &call)
{
    const auto id = call.pathId<AppointmentTypeTag>(u"id", u"Appointment type"_s);
    if (!id)
        return id.error();
    JsonReader body(call.body);
    body.require({"durationMinutes"_L1});
    AppointmentTypeInfo type = readType(call, body);
    if (const auto valid = body.result(); !valid)
        return valid.error();
    type.id = *id;
    return answer(call, 200, AppointmentTypeService(call.session).replace(type));
}

} // namespace frontdesk::mobile

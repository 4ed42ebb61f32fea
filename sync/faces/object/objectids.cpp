#include "sync/faces/object/objectids.h"

#include "models/domain/base62.h"

namespace frontdesk::object {

Result<QUuid> parseId(QLatin1StringView prefix, const QString &text, const QString &field, const QString &entity)
{
    if (const auto uuid = uuidFromPrefixedId(prefix, text))
        return *uuid;
    if (text.startsWith(prefix))
        return Error::notFound(entity);
    return Error::invalid(field, u"an id such as %1…, or a UUID"_s.arg(prefix));
}

Result<QUuid> parsePathId(QLatin1StringView prefix, const QString &text, const QString &entity)
{
    const auto uuid = uuidFromPrefixedId(prefix, text);
    return uuid ? Result<QUuid>(*uuid) : Error::notFound(entity);
}

void writeId(JsonWriter &json, QByteArrayView name, QLatin1StringView prefix, const QUuid &uuid)
{
    json.key(name);
    if (uuid.isNull())
        json.null();
    else
        json.ascii(prefixedId(prefix, uuid).toLatin1());
}

} // namespace frontdesk::object

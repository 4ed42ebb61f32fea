#pragma once

#include <QJsonObject>

#include "models/services/identityservice.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"
#include "sync/api/reply.h"
#include "sync/api/request.h"
#include "sync/api/router.h"

namespace frontdesk {

/// One request as a face's handler sees it: parsed, signed in and allowed, on a session of the actor's clinic. Read
/// handlers run on the HTTP thread, write handlers on the clinic thread; either way they are plain functions.
struct ApiCall {
    const HttpRequest &request;
    const PathParameters &path;
    const QJsonObject &body;
    const Identity &identity;
    const KeyRing &keys;
    Session &session;

    const Actor &actor() const { return session.actor(); }
    /// A path part as an id; NotFound(entity) when it is not one: existence is not told. CONTRACT §11.17.
    template<class Tag>
    Result<Id<Tag>> pathId(QStringView name, const QString &entity) const
    {
        const auto id = Id<Tag>::parse(path.value(name));
        return id ? Result<Id<Tag>>(*id) : Result<Id<Tag>>(Error::notFound(entity));
    }
};

using ApiHandler = Result<HttpReply> (*)(ApiCall &);
/// Words for a failure; the faces that have their own bodies bring their own.
using ProblemWriter = HttpReply (*)(const Error &, Instant, const TimeZone &);

} // namespace frontdesk

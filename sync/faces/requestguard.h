#pragma once

#include <QHash>

#include "models/services/changefeed.h"
#include "models/services/identityservice.h"
#include "models/services/reader.h"
#include "sync/api/request.h"

namespace frontdesk {

/// What the request signs in with; empty when nothing.
QByteArray bearerOf(const HttpRequest &request);

/// Who asks: the token of a request to the person in the clinic they want. Remembers tokens until they expire or an
/// account or token changes. HTTP thread.
class RequestGuard {
public:
    RequestGuard(Reader &reader, const KeyRing &keys, const Clock &clock)
        : m_reader(reader),
          m_keys(keys),
          m_clock(clock)
    {
    }

    /// `Authorization: Bearer` or `X-User-Token`, and `X-Clinic-Id`. Unauthenticated; Forbidden when the clinic is none
    /// of theirs; InvalidField("X-Clinic-Id").
    Result<Identity> identify(const HttpRequest &request);
    void hear(const QList<Change> &changes);

private:
    Result<Identity> lookUp(const QByteArray &token);
    Result<Identity> inClinic(Identity identity, const QByteArray &clinic);

    Reader &m_reader;
    const KeyRing &m_keys;
    const Clock &m_clock;
    QHash<QByteArray, Identity> m_known;
};

} // namespace frontdesk

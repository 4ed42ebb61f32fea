#pragma once

#include "models/domain/icalendar.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// A doctor's visits as a calendar that programs follow by a secret address, read-only. CONTRACT §11.42.
class FeedService {
public:
    FeedService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// A new token, told once; the one before ends. The desk, admins and the doctor themself: NotFound("Doctor"), Forbidden.
    Result<QString> makeToken(UserId doctor);
    Result<Done> revokeToken(UserId doctor);
    /// Whether there is one.
    bool hasToken(UserId doctor);

    /// The calendar, from a month back to a year ahead, for whoever has the token; works in a session of nobody's.
    /// NotFound("Calendar").
    Result<QByteArray> calendar(const QString &token);

    /// The visits of these dates as a file, of one doctor or (null) of everybody; read-only. Staff only: Forbidden,
    /// NotFound("Doctor").
    Result<QByteArray> exported(UserId doctor, QDate first, QDate last);
    /// That somebody has taken such a file, for the audit trail. As exported().
    Result<Done> noteExport(UserId doctor);

private:
    Result<Done> mayExport(UserId doctor);
    QByteArray write(Session &session, UserId doctor, const TimeRange &within);
    CalendarEvent eventOf(Session &session, const VisitCard &card);
    void record(UserId doctor, const QString &action);

    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

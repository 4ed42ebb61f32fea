#pragma once

#include "models/domain/eventreminder.h"
#include "models/services/upstream/upstreamrequests.h"

namespace frontdesk {

/// What face M has no words for, in those of the other faces: A for groups, meetings and what a visit says of itself, N and E
/// for reminders. Only a hub of our own speaks them; for any other upstream the request says that it cannot be asked.
class HubRequests {
public:
    explicit HubRequests(Session &session) : m_session(session) {}

    /// Whether M would leave out something of what the entry tells of a visit.
    static bool isBeyondM(const JournalEntry &entry, const Appointment &visit);
    std::optional<UpstreamRequest> ofVisit(const JournalEntry &entry, const Appointment &visit);
    /// One that was made, cancelled or tried again by hand; the schedule's are the hub's own affair.
    std::optional<UpstreamRequest> ofReminder(const JournalEntry &entry, const QList<Change> &command);
    std::optional<UpstreamRequest> ofEventReminder(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofEventType(const JournalEntry &entry);

private:
    bool hubIsOurs();
    UpstreamRequest request(const QString &method, const QString &path, const QJsonObject &body, const QString &what);

    Session &m_session;
};

/// How a path begins that is not below /api/v1/protected but the server's own.
inline constexpr QLatin1StringView fromRoot("~/");

} // namespace frontdesk

#pragma once

#include <QJsonObject>

#include "models/services/session.h"

namespace frontdesk {

/// What is to be asked of an upstream, in face M's words, with the ids of this database.
struct UpstreamRequest {
    QString method;
    QString path; ///< below /api/v1/protected; of the server itself when it begins with "~/"
    QJsonObject body;
    QString unsupported; ///< why it cannot be asked; then the rest is empty

    QJsonObject toJson() const;
};

/// Stands in a request for what is sealed in this database: no secret lies in the outbox.
QJsonObject sealedMark();

/// Puts changes that were made at a linked desk into requests, from the journal's entry and the thing as it is now. Made
/// within the transaction of the change.
class UpstreamRequests {
public:
    /// `linkUser`: the account that the desk signs in with upstream.
    UpstreamRequests(Session &session, UserId linkUser) : m_session(session), m_linkUser(linkUser) {}

    /// nullopt: nothing that an upstream would want to know. `command`: everything that the same command recorded.
    std::optional<UpstreamRequest> of(const JournalEntry &entry, const QList<Change> &command);
    /// What the request leaves out, since the upstream has no words for it; nullopt when nothing.
    std::optional<UpstreamRequest> leftOut(const JournalEntry &entry);

private:
    std::optional<UpstreamRequest> ofAppointment(const JournalEntry &entry, const QList<Change> &command);
    std::optional<UpstreamRequest> ofPatient(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofMessage(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofWaitlist(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofTimeOff(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofSchedule(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofType(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofPayment(const JournalEntry &entry);
    std::optional<UpstreamRequest> ofPermission(const JournalEntry &entry);

    UpstreamRequest statusChange(const Appointment &visit, const JournalEntry &entry, const QList<Change> &command);
    QJsonObject visitBody(const Appointment &visit);
    QJsonValue invoiceBody(const Appointment &visit, const QList<Change> &command);

    Session &m_session;
    UserId m_linkUser;
};

} // namespace frontdesk

#pragma once

#include "models/domain/reach.h"
#include "models/services/session.h"

namespace frontdesk {

/// Tells patients by e-mail and WhatsApp that their visit was booked, moved or cancelled. CONTRACT §7, §11.35.
///
/// A row of the outbox remembers what the patient was told last; each change is held against that. So a change that waits for
/// undo is recalled by the undo, two changes in a row are one message, and a booking that is taken back at once is none.
class VisitAnnouncer {
public:
    explicit VisitAnnouncer(Session &session) : m_session(session) {}

    void booked(const Appointment &visit, const Reach &reach);
    /// Whether a change of the visit is news for its patient.
    static bool concerns(const Appointment &before, const Appointment &after);
    void changed(const Appointment &before, const Appointment &after, const Reach &reach);

private:
    Instant dueAt();
    bool isOwnAct(const Appointment &visit) const;

    Session &m_session;
};

/// What a patient knows of a visit: that there is one, when, and with whom.
struct KnownVisit {
    bool on = false; ///< scheduled, confirmed or begun
    Instant start;
    UserId doctorId;
    bool operator==(const KnownVisit &) const = default;

    static KnownVisit of(const Appointment &visit);
    static KnownVisit fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// "booked", "moved", "cancelled"; empty when there is nothing to tell. `cancelled`: the visit is off because it was cancelled.
QString newsBetween(const KnownVisit &told, const KnownVisit &now, bool cancelled);
bool isVisitNews(const QString &outboxKind);

} // namespace frontdesk

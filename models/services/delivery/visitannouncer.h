#pragma once

#include <QMap>

#include "models/domain/reach.h"
#include "models/services/session.h"

namespace frontdesk {

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

/// Tells patients by e-mail and WhatsApp that their visit was booked, moved or cancelled. CONTRACT §7, §11.35. Each patient of
/// a group is told for themself.
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
    /// Somebody more attends the visit, who has not been told of it.
    void joined(const Appointment &visit, const Reach &reach);
    /// Somebody does not come to it: what waits for them is recalled.
    void left(const Appointment &visit, PatientId patient);
    /// Somebody is no longer of the group: for them it is cancelled.
    void removed(const Appointment &before, const Appointment &after, const Reach &reach);

private:
    QMap<Channel, KnownVisit> recall(const Appointment &visit, PatientId patient);
    struct News {
        const QMap<Channel, KnownVisit> told;
        const KnownVisit otherwise; ///< what the channels that nothing waited for have told
        const KnownVisit now;
        const bool cancelled;
    };
    void tell(const Appointment &visit, const Reach &reach, const News &news);
    Instant dueAt();
    bool isOwnAct(PatientId patient) const;

    Session &m_session;
};

/// "booked", "moved", "cancelled"; empty when there is nothing to tell. `cancelled`: the visit is off because it was cancelled.
QString newsBetween(const KnownVisit &told, const KnownVisit &now, bool cancelled);
bool isVisitNews(const QString &outboxKind);

} // namespace frontdesk

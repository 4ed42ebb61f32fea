#pragma once

#include <QJsonObject>

#include "models/domain/attendee.h"
#include "models/services/session.h"

namespace frontdesk {

/// Stores what the rules have let in, and all that follows from it: status history, journal, notices, reminders. Bookings, moves and
/// the occurrences of a series alike end here.
class VisitWriter {
public:
    explicit VisitWriter(Session &session) : m_session(session) {}

    /// How the journal tells of it.
    struct Account {
        QString action;
        QString reason;
        QJsonObject more; ///< besides what differs in the visit: field → [before, after]
        std::optional<QList<Attendee>> attendeesBefore = {}; ///< where they change along
    };

    /// Gives the visit its number. `details` null: a visit without any.
    void insert(Appointment &visit, const QList<UserId> &attendingDoctors, const VisitDetails *details = nullptr,
                const QJsonObject &more = {});
    /// The attendees, where they change along, are stored already.
    Appointment save(const Appointment &before, Appointment after, const QList<UserId> &attendingDoctors,
                     const Account &account);
    /// Sets the status and what goes with it, times and attendance; to be followed by save().
    void enterStatus(Appointment &visit, AppointmentStatus status, const QString &reason);

private:
    void record(const Appointment &visit, ChangeOp op, const QString &action, const QJsonObject &changes,
                const QList<Instant> &touched);
    Session &m_session;
};

} // namespace frontdesk

#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// Holds a wanted visit against the rules: loads what may clash with it and asks models/domain/bookingrules. The one way
/// to that question, for bookings, moves, drags in the window and occurrences of a series alike.
class BookingCheck {
public:
    explicit BookingCheck(Session &session) : m_session(session) {}

    /// NotFound unless doctor (of a meeting: any member of staff) and room are the clinic's.
    Result<Done> checkPlace(const Appointment &appointment);
    /// The visit as the rules see it; a type by its name, free text has no buffer of its own.
    WantedVisit wanted(const Appointment &appointment, const QList<UserId> &attendingDoctors);
    /// Past, hours, clashes. `withMoment` false: a visit that keeps its start may lie in the past.
    Violations violations(const WantedVisit &wanted, bool withMoment = true);
    /// Applies an override where there is one, of staff and never of the past; else the first violation.
    Result<Done> admit(Appointment &appointment, const Violations &violations, const std::optional<QString> &override);
    QList<BookedVisit> bookedAround(const WantedVisit &wanted);

private:
    Session &m_session;
};

} // namespace frontdesk

#pragma once

#include "models/services/booking/bookingcheck.h"
#include "models/services/booking/visitwriter.h"
#include "models/services/series/seriescommands.h"
#include "models/storage/seriesstore.h"

namespace frontdesk {

/// Books what is more than one patient's one visit: groups, meetings of staff, and series of any of them. Beside
/// BookingService, on the same rules and the same writer. CONTRACT §5 (face A), §11.5, §11.33, §11.38.
class SeriesService {
public:
    explicit SeriesService(Session &session) : m_session(session), m_check(session), m_writer(session) {}

    /// Every occurrence or none, in order; one where nothing repeats. A patient books for themself, one visit at a time, and
    /// it is requested. Checks come in BookingService's order; SlotConflict names every clash of every occurrence.
    Result<QList<Appointment>> plan(const PlanAppointments &command);

    struct Trouble {
        TimeRange when;
        Violations violations;
    };
    /// The occurrences that something stands against, were the command given now; the desk offers to leave them out. The
    /// patient of a visit need not be chosen yet.
    Result<QList<Trouble>> check(const PlanAppointments &command);

private:
    struct Draft {
        Appointment visit;
        VisitDetails details;
        QList<TimeRange> occurrences;
    };
    enum class People { Named, PerhapsLater };
    Result<Draft> draft(PlanAppointments command, People people);
    Result<Done> restrictToOwn(PlanAppointments &command) const;
    Result<Done> fillPeople(Draft &draft, const PlanAppointments &command);
    Result<Done> fillPlace(Draft &draft, const PlanAppointments &command);
    AppointmentId idFor(const PlanAppointments &command);
    Result<QList<Appointment>> insertAll(Draft draft, const PlanAppointments &command);
    Violations violationsOf(const Appointment &visit, const VisitDetails &details);
    void insert(Appointment &visit, VisitDetails details, const Violations &violations);

    Session &m_session;
    BookingCheck m_check;
    VisitWriter m_writer;
};

} // namespace frontdesk

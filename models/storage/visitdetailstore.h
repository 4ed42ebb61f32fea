#pragma once

#include <QHash>

#include "models/domain/visitcard.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Which visits face A's list wants. All conditions hold together.
struct AttendedFilter {
    ClinicId clinicId;
    std::optional<Instant> from; ///< starts at or after
    std::optional<Instant> to;   ///< starts at or before
    UserId host;                 ///< null: all
    PersonId attendee;           ///< null: all
    PatientId patientId;         ///< whose visits alone; null: all
    std::optional<std::pair<Instant, AppointmentId>> after;
    int limit = 10;
};

/// What hangs on a visit besides what every face shows: names, video link, attendees, reference patients.
class VisitDetailStore {
public:
    explicit VisitDetailStore(Database &database) : m_database(database) {}

    /// Replaces all of it. The visit is stored already.
    void put(AppointmentId id, const VisitDetails &details);
    VisitDetails find(AppointmentId id);
    QList<Attendee> attendees(AppointmentId id);
    /// The same with the patients' names; those of staff are left to the caller, who has them at hand.
    QList<VisitPerson> people(AppointmentId id);
    /// Of every visit that starts within the range and is for more than one patient alone.
    QHash<AppointmentId, QList<VisitPerson>> peopleWithin(ClinicId clinic, const TimeRange &range);
    void mark(AppointmentId id, const Attendee &attendee);
    /// Whether the visit is for the patient: its own, or theirs among others.
    bool isFor(AppointmentId id, PatientId patient);
    QList<StatusStep> history(AppointmentId id);
    /// By start, then id.
    QList<AppointmentId> list(const AttendedFilter &filter);

private:
    void putPeople(AppointmentId id, const VisitDetails &details);
    Database &m_database;
};

} // namespace frontdesk

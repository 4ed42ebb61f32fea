#pragma once

#include "models/services/sample/samplepeople.h"

namespace frontdesk {

/// Fills days with visits that keep every rule of the clinic. What ended before `present` is done with (completed,
/// no-shows, cancellations), what lies around it is going on or waiting, the rest is planned.
class SampleVisits {
public:
    SampleVisits(const SampleCast &cast, SampleRandom &random, Instant present)
        : m_cast(cast),
          m_random(random),
          m_present(present)
    {
    }

    /// Visits of that doctor keep their buffer to this time.
    void keepFree(UserId doctor, const TimeRange &range) { m_keptFree[doctor].append(range); }
    /// How many visits it wrote. The doctors' time on that date is free before.
    int writeDay(Session &session, QDate date, int atMost);

private:
    int writeDoctorsDay(Session &session, QDate date, const SampleDoctor &doctor, int atMost);
    PatientId pickPatient();
    std::optional<Instant> inTheWay(UserId doctor, const TimeRange &wanted) const;
    void writeVisit(Session &session, const SampleDoctor &doctor, const AppointmentTypeInfo &type, Instant start);
    void settle(Session &session, Appointment &visit);
    void settlePast(Session &session, Appointment &visit, int dice);
    void plan(Appointment &visit, int dice);

    const SampleCast &m_cast;
    SampleRandom &m_random;
    Instant m_present;
    QHash<UserId, QList<TimeRange>> m_keptFree;
    QSet<PatientId> m_cameToday;
};

} // namespace frontdesk

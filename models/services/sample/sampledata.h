#pragma once

#include "models/services/sample/samplerandom.h"
#include "models/services/session.h"

namespace frontdesk {

/// Fills a clinic with doctors, rooms, patients and visits of their own that keep every rule of the clinic: hours,
/// holidays, buffers, no double booking. Past visits are done with (completed, no-shows, cancellations), future ones
/// planned; about a fifth lies ahead, 45 days at most. The same seed gives the same data on the same day.
/// For benchmarks and demos.
class SampleData {
public:
    struct Size {
        int appointments = 0;
        std::optional<int> patients; ///< default: one for a dozen appointments, at least 40
        std::optional<int> doctors;  ///< default: so many that they had a few years for it, at least 3
    };

    SampleData(const Size &size, quint64 seed);

    /// Writes the next part, a few thousand rows at most; false when all is written. Each call may be a transaction of
    /// its own; all are given sessions of the same clinic. InvalidField when the clinic has no hours to fill, or too few
    /// doctors for so many visits since 1900.
    Result<bool> writeNext(Session &session);
    int appointmentsWritten() const { return m_written; }

private:
    struct SampleDoctor {
        UserId id;
        RoomId room;
    };

    void begin(Session &session);
    void writeStaff(Session &session);
    void writePatients(Session &session);
    Result<Done> writeDay(Session &session);
    void writeDoctorsDay(Session &session, QDate date, const SampleDoctor &doctor);
    void writeVisit(Session &session, const SampleDoctor &doctor, const AppointmentTypeInfo &type, Instant start);
    void settle(Session &session, Appointment &visit);
    QDate nextDate();

    int m_wanted;
    int m_patientCount;
    int m_doctorCount;
    SampleRandom m_random;
    bool m_begun = false;
    int m_written = 0;
    Instant m_morning; ///< first moment of today; what the data are arranged around
    QDate m_today;
    QDate m_lastFuture; ///< how far ahead visits lie
    QDate m_date;       ///< the day written next: ahead from today, then back from yesterday
    bool m_backwards = false;
    int m_idleDays = 0;    ///< in a row on which nothing could be written
    int m_firstNumber = 0; ///< so that a second run makes other patients
    QString m_phoneStart;
    QList<SampleDoctor> m_doctors;
    QList<PatientId> m_patients;
    QList<AppointmentTypeInfo> m_types;
};

} // namespace frontdesk

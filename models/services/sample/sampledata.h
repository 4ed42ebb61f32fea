#pragma once

#include "models/services/sample/samplevisits.h"

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
    void begin(Session &session);
    void writeTypes(Session &session);
    void writeDoctors(Session &session);
    void writePatients(Session &session);
    Result<Done> writeDay(Session &session);
    QDate nextDate();

    int m_wanted;
    int m_patientCount;
    int m_doctorCount;
    SampleRandom m_random;
    SampleCast m_cast;
    bool m_begun = false;
    int m_written = 0;
    Instant m_morning; ///< first moment of today; what the data are arranged around
    QDate m_today;
    QDate m_lastFuture; ///< how far ahead visits lie
    QDate m_date;       ///< the day written last: ahead from today, then back from yesterday
    bool m_backwards = false;
    int m_idleDays = 0;    ///< in a row on which nothing could be written
    int m_firstNumber = 0; ///< so that a second run makes other patients
    QString m_phoneStart;
};

} // namespace frontdesk

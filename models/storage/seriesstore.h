#pragma once

#include "models/domain/appointment.h"
#include "models/domain/recurrence.h"
#include "models/storage/database.h"

namespace frontdesk {

/// A rule and the visits it made. A part of it that was moved is a series of its own that remembers where it came from.
struct Series {
    SeriesId id;
    ClinicId clinicId;
    Recurrence recurrence;
    SeriesId splitFrom; ///< null: the first
    Instant createdAt;
};

struct Occurrence {
    Appointment visit;
    Instant slot; ///< where the rule puts it
};

/// Series and what of them is booked.
class SeriesStore {
public:
    explicit SeriesStore(Database &database) : m_database(database) {}

    void insert(const Series &series);
    void setRecurrence(SeriesId id, const Recurrence &recurrence);
    void move(AppointmentId occurrence, SeriesId to, Instant slot);
    std::optional<Series> find(SeriesId id);
    /// Every occurrence of the series and of all that were split from the same one, in the order of their slots.
    QList<Occurrence> family(SeriesId id);
    /// Takes the visit's hold on doctors and rooms away until it is stored again.
    void release(AppointmentId id);

private:
    Database &m_database;
};

/// exdates as they are stored and answered: epoch milliseconds and local dates.
QString exdatesToJson(const Recurrence &recurrence);

} // namespace frontdesk

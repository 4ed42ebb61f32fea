#pragma once

#include "models/domain/bookingrules.h"
#include "models/domain/visitcard.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Which appointments a list wants. All conditions hold together.
struct AppointmentFilter {
    ClinicId clinicId;
    std::optional<TimeRange> startsWithin;
    UserId doctorId;     ///< null: all
    PatientId patientId; ///< null: all
    std::optional<AppointmentStatus> status;
    bool withInternal = true;
    int limit = -1; ///< -1: no limit
    int offset = 0;
};

/// The appointments table and what hangs on it: occupancy and the status history.
class AppointmentStore {
public:
    explicit AppointmentStore(Database &database) : m_database(database) {}

    /// Gives the appointment its number. Throws StorageError(DoubleBooking) when the guard refuses.
    void insert(Appointment &appointment, const QList<UserId> &attendingDoctors);
    /// Writes every column and raises the version. Throws StorageError(DoubleBooking) when the guard refuses.
    void update(Appointment &appointment, const QList<UserId> &attendingDoctors);
    void addStatus(AppointmentId id, AppointmentStatus status, const QString &reason, UserId by, Instant at);

    /// Of another clinic: nullopt.
    std::optional<Appointment> find(ClinicId clinic, AppointmentId id);
    std::optional<Appointment> findNumber(ClinicId clinic, qint64 number);
    std::optional<VisitCard> findCard(ClinicId clinic, AppointmentId id);
    /// Ordered by start, then id. The names of doctors and rooms are left to the caller, who has them at hand.
    QList<VisitCard> cards(const AppointmentFilter &filter);
    int count(const AppointmentFilter &filter);
    /// Booked through WhatsApp at or after `since`.
    int countFromWhatsApp(ClinicId clinic, Instant since);

    /// What blocks one doctor's, room's or operatory's time within the range.
    QList<BookedVisit> bookedForDoctor(UserId doctor, const TimeRange &range);
    QList<BookedVisit> bookedInRoom(RoomId room, const TimeRange &range);
    QList<BookedVisit> bookedInOperatory(ClinicId clinic, const QString &operatory, const TimeRange &range);
    /// Starts of visits that block time, for marking busy days.
    QList<Instant> startsWithin(ClinicId clinic, const TimeRange &range);
    /// Pairs that hold one resource at the same time although neither was let in by an override; found from the
    /// appointments themselves, not from the guard's table.
    QStringList doubleBookings();

private:
    QStringList keepHeld(const Appointment &appointment, const QStringList &wanted);
    void occupy(const Appointment &appointment, const QStringList &resources);
    QList<BookedVisit> booked(const QString &resource, const TimeRange &range);
    Database &m_database;
};

/// Operatories are the same when they differ only in case or outer spaces. CONTRACT §11.16.
QString foldOperatory(const QString &operatory);

} // namespace frontdesk

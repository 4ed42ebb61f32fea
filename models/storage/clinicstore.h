#pragma once

#include "models/domain/bookingrules.h"
#include "models/domain/clinic.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Clinics, their doctors with schedules and time off, rooms and appointment types.
class ClinicStore {
public:
    explicit ClinicStore(Database &database) : m_database(database) {}

    void insert(const Clinic &clinic, Instant at);
    void update(const Clinic &clinic);
    std::optional<Clinic> find(ClinicId id);
    QList<Clinic> all(); ///< in the order in which they were made

    void putDoctor(ClinicId clinic, const DoctorRecord &doctor);
    /// Replaces the weekly hours; nullopt: the clinic's.
    void setDoctorHours(ClinicId clinic, UserId doctor, const std::optional<WeeklyHours> &hours);
    QList<DoctorRecord> doctors(ClinicId clinic);
    std::optional<WeeklyHours> doctorHours(ClinicId clinic, UserId doctor);

    /// The hash of the secret address of a doctor's calendar; empty: none.
    void setFeed(ClinicId clinic, UserId doctor, const QByteArray &tokenHash);
    bool hasFeed(ClinicId clinic, UserId doctor);
    std::optional<std::pair<ClinicId, UserId>> findFeed(const QByteArray &tokenHash);

    void putTimeOff(ClinicId clinic, UserId doctor, TimeOffId id, const TimeOff &timeOff, Instant at);
    bool removeTimeOff(ClinicId clinic, UserId doctor, TimeOffId id);
    QList<std::pair<TimeOffId, TimeOff>> timeOff(ClinicId clinic, UserId doctor);
    std::optional<std::pair<UserId, TimeOff>> findTimeOff(ClinicId clinic, TimeOffId id);

    void putRoom(ClinicId clinic, const RoomInfo &room, int position);
    QList<RoomInfo> rooms(ClinicId clinic);
    void putType(ClinicId clinic, const AppointmentTypeInfo &type, int position);
    QList<AppointmentTypeInfo> types(ClinicId clinic);

private:
    Database &m_database;
};

} // namespace frontdesk

#include "models/storage/clinicstore.h"

namespace frontdesk {

namespace {

Clinic readClinic(const Statement &row)
{
    return {row.id<ClinicTag>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

void ClinicStore::insert(const Clinic &clinic, Instant at)
{
    m_database
        .prepare("INSERT INTO clinics (id, name, timezone, region, language, currency, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(clinic.id)
        .bind(clinic.name)
        .bind(clinic.timezone)
        .bind(clinic.region)
        .bind(clinic.language)
        .bind(clinic.currency)
        .bind(at)
        .run();
}

void ClinicStore::update(const Clinic &clinic)
{
    m_database.prepare("UPDATE clinics SET name = ?, timezone = ?, region = ?, language = ?, currency = ? WHERE id = ?")
        .bind(clinic.name)
        .bind(clinic.timezone)
        .bind(clinic.region)
        .bind(clinic.language)
        .bind(clinic.currency)
        .bind(clinic.id)
        .run();
}

std::optional<Clinic> ClinicStore::find(ClinicId id)
{
    Statement row = m_database.prepare(
        "SELECT id, name, timezone, region, language, currency FROM clinics WHERE id = ?");
    return row.bind(id).next() ? std::optional(readClinic(row)) : std::nullopt;
}

QList<Clinic> ClinicStore::all()
{
    QList<Clinic> clinics;
    for (Statement rows = m_database.prepare(
             "SELECT id, name, timezone, region, language, currency FROM clinics ORDER BY created_at, id");
         rows.next();)
        clinics.append(readClinic(rows));
    return clinics;
}

void ClinicStore::putDoctor(ClinicId clinic, const DoctorRecord &doctor)
{
    m_database
        .prepare("INSERT INTO doctors (user_id, clinic_id, title, specialty, slot_minutes, buffer_minutes, position) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (clinic_id, user_id) DO UPDATE SET title = excluded.title, "
                 "specialty = excluded.specialty, slot_minutes = excluded.slot_minutes, "
                 "buffer_minutes = excluded.buffer_minutes, position = excluded.position")
        .bind(doctor.id)
        .bind(clinic)
        .bind(doctor.title)
        .bind(doctor.specialty)
        .bind(doctor.slotMinutes)
        .bind(doctor.bufferMinutes)
        .bind(doctor.position)
        .run();
}

void ClinicStore::setDoctorHours(ClinicId clinic, UserId doctor, const std::optional<WeeklyHours> &hours)
{
    m_database.prepare("UPDATE doctors SET own_hours = ? WHERE clinic_id = ? AND user_id = ?")
        .bind(hours.has_value())
        .bind(clinic)
        .bind(doctor)
        .run();
    m_database.prepare("DELETE FROM doctor_hours WHERE clinic_id = ? AND doctor_id = ?")
        .bind(clinic)
        .bind(doctor)
        .run();
    for (int weekday = 1; hours && weekday <= 7; ++weekday) {
        for (const OpenStretch &stretch : hours->days[size_t(weekday - 1)]) {
            m_database
                .prepare("INSERT INTO doctor_hours (clinic_id, doctor_id, weekday, opens_minute, closes_minute) "
                         "VALUES (?, ?, ?, ?, ?)")
                .bind(clinic)
                .bind(doctor)
                .bind(weekday)
                .bind(stretch.opensMinute)
                .bind(stretch.closesMinute)
                .run();
        }
    }
}

QList<DoctorRecord> ClinicStore::doctors(ClinicId clinic)
{
    Statement rows = m_database.prepare(
        "SELECT d.user_id, u.first_name, u.last_name, d.title, d.specialty, d.slot_minutes, d.buffer_minutes, "
        "d.position FROM doctors d JOIN users u ON u.id = d.user_id WHERE d.clinic_id = ? AND d.active = 1 "
        "ORDER BY d.position, u.last_name, u.first_name, u.id");
    rows.bind(clinic);
    QList<DoctorRecord> doctors;
    while (rows.next())
        doctors.append({rows.id<UserTag>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.number(5),
                        rows.optionalNumber(6), rows.number(7)});
    return doctors;
}

std::optional<WeeklyHours> ClinicStore::doctorHours(ClinicId clinic, UserId doctor)
{
    Statement own = m_database.prepare("SELECT own_hours FROM doctors WHERE clinic_id = ? AND user_id = ?");
    if (!own.bind(clinic).bind(doctor).next() || !own.flag(0))
        return std::nullopt;
    WeeklyHours hours;
    Statement rows = m_database.prepare("SELECT weekday, opens_minute, closes_minute FROM doctor_hours "
                                        "WHERE clinic_id = ? AND doctor_id = ? ORDER BY weekday, opens_minute");
    for (rows.bind(clinic).bind(doctor); rows.next();)
        hours.days[size_t(rows.number(0) - 1)].append({rows.number(1), rows.number(2)});
    return hours;
}

void ClinicStore::setFeed(ClinicId clinic, UserId doctor, const QByteArray &tokenHash)
{
    Statement update = m_database.prepare("UPDATE doctors SET feed_token_hash = ? WHERE clinic_id = ? AND user_id = ?");
    if (tokenHash.isEmpty())
        update.bindNull();
    else
        update.bind(tokenHash);
    update.bind(clinic).bind(doctor).run();
}

bool ClinicStore::hasFeed(ClinicId clinic, UserId doctor)
{
    Statement row = m_database.prepare("SELECT EXISTS (SELECT 1 FROM doctors WHERE clinic_id = ? AND user_id = ? AND "
                                       "feed_token_hash IS NOT NULL)");
    row.bind(clinic).bind(doctor);
    return row.next() && row.flag(0);
}

std::optional<std::pair<ClinicId, UserId>> ClinicStore::findFeed(const QByteArray &tokenHash)
{
    Statement row = m_database.prepare("SELECT clinic_id, user_id FROM doctors WHERE feed_token_hash = ? AND "
                                       "feed_token_hash IS NOT NULL AND active");
    row.bind(tokenHash);
    if (!row.next())
        return std::nullopt;
    return std::pair(row.id<ClinicTag>(0), row.id<UserTag>(1));
}

void ClinicStore::putTimeOff(ClinicId clinic, UserId doctor, TimeOffId id, const TimeOff &timeOff, Instant at)
{
    m_database
        .prepare("INSERT INTO time_off (id, clinic_id, doctor_id, start_date, end_date, start_minute, end_minute, "
                 "reason, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                 "start_date = excluded.start_date, end_date = excluded.end_date, "
                 "start_minute = excluded.start_minute, end_minute = excluded.end_minute, reason = excluded.reason")
        .bind(id)
        .bind(clinic)
        .bind(doctor)
        .bind(timeOff.startDate)
        .bind(timeOff.endDate)
        .bind(timeOff.startMinute)
        .bind(timeOff.endMinute)
        .bind(timeOff.reason)
        .bind(at)
        .run();
}

bool ClinicStore::removeTimeOff(ClinicId clinic, UserId doctor, TimeOffId id)
{
    m_database.prepare("DELETE FROM time_off WHERE id = ? AND clinic_id = ? AND doctor_id = ?")
        .bind(id)
        .bind(clinic)
        .bind(doctor)
        .run();
    return m_database.changes() > 0;
}

QList<std::pair<TimeOffId, TimeOff>> ClinicStore::timeOff(ClinicId clinic, UserId doctor)
{
    Statement rows = m_database.prepare("SELECT id, start_date, end_date, start_minute, end_minute, reason "
                                        "FROM time_off WHERE clinic_id = ? AND doctor_id = ? ORDER BY start_date, id");
    rows.bind(clinic).bind(doctor);
    QList<std::pair<TimeOffId, TimeOff>> all;
    while (rows.next())
        all.append({rows.id<TimeOffTag>(0),
                    {rows.date(1), rows.date(2), rows.optionalNumber(3), rows.optionalNumber(4), rows.text(5)}});
    return all;
}

std::optional<std::pair<UserId, TimeOff>> ClinicStore::findTimeOff(ClinicId clinic, TimeOffId id)
{
    Statement row = m_database.prepare("SELECT doctor_id, start_date, end_date, start_minute, end_minute, reason "
                                       "FROM time_off WHERE id = ? AND clinic_id = ?");
    if (!row.bind(id).bind(clinic).next())
        return std::nullopt;
    return std::pair(row.id<UserTag>(0),
                     TimeOff{row.date(1), row.date(2), row.optionalNumber(3), row.optionalNumber(4), row.text(5)});
}

void ClinicStore::putRoom(ClinicId clinic, const RoomInfo &room, int position)
{
    m_database
        .prepare("INSERT INTO rooms (id, clinic_id, name, color, position) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (id) DO UPDATE SET name = excluded.name, color = excluded.color, "
                 "position = excluded.position")
        .bind(room.id)
        .bind(clinic)
        .bind(room.name)
        .bind(room.color)
        .bind(position)
        .run();
}

QList<RoomInfo> ClinicStore::rooms(ClinicId clinic)
{
    Statement rows = m_database.prepare("SELECT id, name, color FROM rooms WHERE clinic_id = ? AND active = 1 "
                                        "ORDER BY position, name");
    rows.bind(clinic);
    QList<RoomInfo> rooms;
    while (rows.next())
        rooms.append({rows.id<RoomTag>(0), rows.text(1), rows.text(2)});
    return rooms;
}

void ClinicStore::putType(ClinicId clinic, const AppointmentTypeInfo &type, int position)
{
    m_database
        .prepare("INSERT INTO appointment_types (id, clinic_id, name, duration_minutes, buffer_minutes, price, color, "
                 "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                 "duration_minutes = excluded.duration_minutes, buffer_minutes = excluded.buffer_minutes, "
                 "price = excluded.price, color = excluded.color, position = excluded.position")
        .bind(type.id)
        .bind(clinic)
        .bind(type.name)
        .bind(type.durationMinutes)
        .bind(type.bufferMinutes)
        .bind(type.price.minor)
        .bind(type.color)
        .bind(position)
        .run();
}

QList<AppointmentTypeInfo> ClinicStore::types(ClinicId clinic)
{
    Statement rows = m_database.prepare("SELECT id, name, duration_minutes, buffer_minutes, price, color "
                                        "FROM appointment_types WHERE clinic_id = ? AND active = 1 "
                                        "ORDER BY position, name");
    rows.bind(clinic);
    QList<AppointmentTypeInfo> types;
    while (rows.next())
        types.append({rows.id<AppointmentTypeTag>(0),
                      rows.text(1),
                      rows.number(2),
                      rows.optionalNumber(3),
                      {rows.integer(4)},
                      rows.text(5)});
    return types;
}

} // namespace frontdesk

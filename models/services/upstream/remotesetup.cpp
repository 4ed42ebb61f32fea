#include "models/services/upstream/remotesetup.h"

#include "models/domain/patientname.h"
#include "models/services/settingsservice.h"
#include "models/storage/copystore.h"
#include "models/storage/syncoutboxstore.h"
#include "models/storage/upstreamstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sameType(const AppointmentTypeInfo &a, const AppointmentTypeInfo &b)
{
    return a.name == b.name && a.durationMinutes == b.durationMinutes && a.bufferMinutes == b.bufferMinutes
           && a.price == b.price && a.color == b.color;
}

bool sameDoctor(const DoctorRecord &a, const DoctorRecord &b)
{
    return a.firstName == b.firstName && a.lastName == b.lastName && a.title == b.title && a.specialty == b.specialty
           && a.slotMinutes == b.slotMinutes && a.bufferMinutes == b.bufferMinutes;
}

} // namespace

void RemoteSetup::record(const QString &entity, const QString &id, ChangeOp op, const QJsonObject &changes)
{
    m_session.record({toString(op), entity, id, op, {}, {}, changes, {}});
}

QString RemoteSetup::localId(const QString &remote)
{
    return UpstreamStore(m_session.database()).localId(remote);
}

bool RemoteSetup::isBusy(const QString &localId)
{
    return SyncOutboxStore(m_session.database()).hasPending(localId);
}

void RemoteSetup::putSetting(const QString &key, const QString &value, const KeyRing &keys)
{
    SettingsService settings(m_session, keys);
    const Result<QString> now = settings.get(key);
    if (!now || *now == value)
        return;
    if (const auto set = settings.set(key, value); !set)
        qWarning("the upstream's setting %s is not one for this program", qUtf8Printable(key));
}

void RemoteSetup::putStaff(const User &user, Role role)
{
    UserStore &users = m_session.stores().users;
    const auto known = users.find(user.id);
    const bool same = known && known->firstName == user.firstName && known->lastName == user.lastName
                      && (user.email.isEmpty() || known->email == user.email)
                      && users.roleIn(clinic(), user.id) == role;
    if (same)
        return;
    User kept = user;
    if (const auto holder = users.findByEmail(user.email); holder && holder->id != user.id)
        kept.email.clear();
    CopyStore(m_session.database()).putUser(kept, m_session.now());
    users.join(user.id, clinic(), role);
    record(u"user"_s, user.id.toString(), known ? ChangeOp::Updated : ChangeOp::Created);
}

void RemoteSetup::putDoctor(const DoctorRecord &doctor)
{
    const QList<DoctorRecord> all = m_session.stores().clinics.doctors(clinic());
    const auto known = std::ranges::find(all, doctor.id, &DoctorRecord::id);
    if (isBusy(doctor.id.toString()) || (known != all.end() && sameDoctor(*known, doctor)))
        return;
    const auto role = m_session.stores().users.roleIn(clinic(), doctor.id);
    putStaff({doctor.id, doctor.firstName, doctor.lastName, {}, false, false}, role.value_or(Role::Doctor));
    DoctorRecord kept = doctor;
    kept.position = known != all.end() ? known->position : int(all.size());
    m_session.stores().clinics.putDoctor(clinic(), kept);
    record(u"doctor"_s, doctor.id.toString(), known != all.end() ? ChangeOp::Updated : ChangeOp::Created);
}

void RemoteSetup::putDoctorByName(UserId id, const QString &name)
{
    DoctorRecord doctor;
    doctor.id = id;
    QString rest = name.simplified();
    doctor.title = rest.startsWith("Dr"_L1) && rest.section(u' ', 0, 0).endsWith(u'.') ? rest.section(u' ', 0, 0)
                                                                                       : QString();
    rest = rest.mid(doctor.title.size()).trimmed();
    const PersonName parts = splitName(rest.isEmpty() ? u"?"_s : rest);
    doctor.firstName = parts.first;
    doctor.lastName = parts.last;
    putDoctor(doctor);
}

void RemoteSetup::putHours(UserId doctor, const std::optional<WeeklyHours> &hours)
{
    ClinicStore &clinics = m_session.stores().clinics;
    if (!m_session.directory().doctor(doctor) || isBusy(doctor.toString())
        || clinics.doctorHours(clinic(), doctor) == hours)
        return;
    clinics.setDoctorHours(clinic(), doctor, hours);
    record(u"schedule"_s, doctor.toString(), ChangeOp::Updated);
}

void RemoteSetup::putRoom(const RoomInfo &room)
{
    const Directory &directory = m_session.directory();
    const RoomInfo *known = directory.room(room.id);
    if (known && known->name == room.name && known->color == room.color)
        return;
    RoomInfo kept = room;
    if (kept.color.isEmpty())
        kept.color = u"#2563EB"_s;
    const auto taken = std::ranges::find_if(directory.rooms, [&](const RoomInfo &other) {
        return other.name == room.name && other.id != room.id;
    });
    if (kept.name.isEmpty() || taken != directory.rooms.end())
        kept.name = u"%1 %2"_s.arg(room.name, room.id.toString().first(8)).trimmed();
    const bool isNew = known == nullptr;
    m_session.stores().clinics.putRoom(clinic(), kept, int(directory.rooms.size()));
    record(u"room"_s, room.id.toString(), isNew ? ChangeOp::Created : ChangeOp::Updated);
}

void RemoteSetup::putType(const AppointmentTypeInfo &type)
{
    AppointmentTypeInfo kept = type;
    kept.id = AppointmentTypeId::parse(localId(type.id.toString())).value_or(type.id);
    const Directory &directory = m_session.directory();
    const auto known = std::ranges::find(directory.types, kept.id, &AppointmentTypeInfo::id);
    if (isBusy(kept.id.toString()) || (known != directory.types.end() && sameType(*known, kept)))
        return;
    if (const AppointmentTypeInfo *named = directory.type(kept.name); named && named->id != kept.id)
        return; // ours of that name is on its way up
    const bool isNew = known == directory.types.end();
    m_session.stores().clinics.putType(clinic(), kept, int(directory.types.size()));
    record(u"appointment_type"_s, kept.id.toString(), isNew ? ChangeOp::Created : ChangeOp::Updated);
}

void RemoteSetup::putTimeOff(const DoctorTimeOff &absence)
{
    const TimeOffId id = TimeOffId::parse(localId(absence.id.toString())).value_or(absence.id);
    ClinicStore &clinics = m_session.stores().clinics;
    const auto known = clinics.findTimeOff(clinic(), id);
    if (isBusy(id.toString()) || !m_session.directory().doctor(absence.doctorId)
        || (known && known->second == absence.timeOff))
        return;
    clinics.putTimeOff(clinic(), absence.doctorId, id, absence.timeOff, m_session.now());
    record(u"time_off"_s, id.toString(), known ? ChangeOp::Updated : ChangeOp::Created,
           {{u"doctorId"_s, absence.doctorId.toString()}});
}

void RemoteSetup::removeTimeOff(const QString &remoteId)
{
    const auto id = TimeOffId::parse(localId(remoteId));
    const auto known = id ? m_session.stores().clinics.findTimeOff(clinic(), *id) : std::nullopt;
    if (!known || isBusy(id->toString()))
        return;
    m_session.stores().clinics.removeTimeOff(clinic(), known->first, *id);
    record(u"time_off"_s, id->toString(), ChangeOp::Deleted, {{u"doctorId"_s, known->first.toString()}});
}

void RemoteSetup::putAllTimeOff(UserId doctor, const QList<DoctorTimeOff> &absences)
{
    QStringList told;
    for (const DoctorTimeOff &absence : absences) {
        told.append(localId(absence.id.toString()));
        putTimeOff(absence);
    }
    UpstreamStore ids(m_session.database());
    for (const auto &[id, timeOff] : m_session.stores().clinics.timeOff(clinic(), doctor)) {
        if (!told.contains(id.toString()))
            removeTimeOff(ids.remoteId(id.toString()));
    }
}

} // namespace frontdesk

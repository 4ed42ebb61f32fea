#pragma once

#include "models/services/clinicdirectory/timeoffservice.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// What a clinic is made of, as the upstream has it: settings, staff, rooms, types. The second half of RemoteChanges: the
/// same session, origin and rules. What is the same already is left alone.
class RemoteSetup {
public:
    explicit RemoteSetup(Session &session) : m_session(session) {}

    /// A setting of the clinic, such as clinic.hours; one that this program does not know or take is left.
    void putSetting(const QString &key, const QString &value, const KeyRing &keys);
    /// A member of staff, without a login here.
    void putStaff(const User &user, Role role);
    void putDoctor(const DoctorRecord &doctor);
    /// "Dr. Fatima Khan", from a server that tells no more of its doctors.
    void putDoctorByName(UserId id, const QString &name);
    void putHours(UserId doctor, const std::optional<WeeklyHours> &hours);
    void putRoom(const RoomInfo &room);
    void putType(const AppointmentTypeInfo &type);
    /// All of a doctor's absences; those that are not named are gone, except what is on its way up.
    void putAllTimeOff(UserId doctor, const QList<DoctorTimeOff> &absences);
    void putTimeOff(const DoctorTimeOff &absence);
    void removeTimeOff(const QString &remoteId);

private:
    ClinicId clinic() const { return m_session.actor().clinicId; }
    QString localId(const QString &remote);
    bool isBusy(const QString &localId);
    void record(const QString &entity, const QString &id, ChangeOp op, const QJsonObject &changes = {});

    Session &m_session;
};

} // namespace frontdesk

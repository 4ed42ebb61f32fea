#include "models/services/clinicfurnishing.h"

#include <QRegularExpression>

#include <array>

#include "models/services/clinicdirectory/appointmenttypeservice.h"
#include "models/services/settingcodec.h"
#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void addDoctor(Session &session, const ClinicFurniture::Doctor &wanted, int position)
{
    const ClinicId clinic = session.actor().clinicId;
    User user;
    user.id = UserId::create();
    user.firstName = wanted.firstName;
    user.lastName = wanted.lastName;
    session.stores().users.insert(user, {}, session.now());
    session.stores().users.join(user.id, clinic, Role::Doctor);
    DoctorRecord doctor;
    doctor.id = user.id;
    doctor.firstName = wanted.firstName;
    doctor.lastName = wanted.lastName;
    doctor.specialty = wanted.specialty;
    doctor.position = position;
    session.stores().clinics.putDoctor(clinic, doctor);
    session.record({u"created"_s, u"user"_s, user.id.toString(), ChangeOp::Created, {}, {}, {}, {}});
    session.record({u"created"_s, u"doctor"_s, user.id.toString(), ChangeOp::Created, {}, {}, {}, {}});
}

void addRoom(Session &session, const QString &name, int position)
{
    static const std::array colors{u"#2563EB"_s, u"#059669"_s, u"#D97706"_s, u"#7C3AED"_s, u"#DB2777"_s, u"#0891B2"_s};
    const RoomInfo room{RoomId::create(), name, colors.at(size_t(position) % colors.size())};
    session.stores().clinics.putRoom(session.actor().clinicId, room, position);
    session.record({u"created"_s, u"room"_s, room.id.toString(), ChangeOp::Created, {}, {}, {}, {}});
}

} // namespace

Result<Done> furnishClinic(Session &session, const KeyRing &keys, const ClinicFurniture &furniture)
{
    for (int i = 0; i < furniture.doctors.size(); ++i)
        addDoctor(session, furniture.doctors.at(i), i);
    for (int i = 0; i < furniture.rooms.size(); ++i)
        addRoom(session, furniture.rooms.at(i), i);
    for (const AppointmentTypeInfo &type : furniture.types) {
        if (const auto made = AppointmentTypeService(session).create(type); !made)
            return made.error();
    }
    SettingsService settings(session, keys);
    if (furniture.hours != WeeklyHours()) {
        if (const auto set = settings.set(u"clinic.hours"_s, toJson(furniture.hours)); !set)
            return set;
    }
    for (const auto &[key, value] : furniture.settings) {
        if (const auto set = settings.set(key, value); !set)
            return set;
    }
    return Done{};
}

ClinicFurniture::Doctor doctorFromText(const QString &text)
{
    static const QRegularExpression title(u"^(dr|dra|doctor|doctora|prof)\\b\\.?\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString name = text.section(u',', 0, 0).simplified();
    name.remove(title);
    const QString last = name.section(u' ', -1);
    const QString first = name.contains(u' ') ? name.section(u' ', 0, -2) : QString();
    return {first.isEmpty() ? last : first, first.isEmpty() ? QString() : last, text.section(u',', 1).simplified()};
}

} // namespace frontdesk

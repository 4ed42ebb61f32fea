#pragma once

#include "models/domain/openinghours.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// What a new clinic is filled with beyond its name: everything may be empty.
struct ClinicFurniture {
    struct Doctor {
        QString firstName;
        QString lastName;
        QString specialty;
        bool operator==(const Doctor &) const = default;
    };
    WeeklyHours hours;
    QList<Doctor> doctors; ///< without a login
    QStringList rooms;
    QList<AppointmentTypeInfo> types;            ///< name and length
    QList<std::pair<QString, QString>> settings; ///< gateways and the like; secrets are sealed
};

/// Writes it into the session's clinic, which has just been made. Errors of the services behind it.
Result<Done> furnishClinic(Session &session, const KeyRing &keys, const ClinicFurniture &furniture);

/// "Dr. Fatima Khan, Dentist": title and what follows the comma are taken off; the last word is the last name.
ClinicFurniture::Doctor doctorFromText(const QString &text);

} // namespace frontdesk

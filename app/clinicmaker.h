#pragma once

#include "app/clinicfolder.h"
#include "app/commandline.h"
#include "models/domain/clock.h"
#include "models/services/clinicfurnishing.h"
#include "models/services/clinicsetup.h"
#include "models/services/security/keyring.h"

namespace frontdesk {

/// Who signs in first.
struct FirstAdmin {
    QString email;
    QString firstName;
    QString lastName;
    QString passwordHash;
};

/// AlreadyExists when the folder holds a clinic.
Result<Done> refuseExisting(const ClinicFolder &folder);

/// Makes folder, key and database of a new clinic with its first admin. What cannot be finished is taken back. Errors as
/// refuseExisting(), makeClinic(), AccountService::addUser() and obtainNewKey().
Result<Done> makeNewClinic(const DataFolder &where, const NewClinic &clinic, const FirstAdmin &admin,
                           const Clock &clock, const ClinicFurniture &furniture = {});

/// Writes what belongs into a new database, all or nothing.
using FillClinic = std::function<Result<Done>(Session &, const KeyRing &)>;
/// Makes folder, key and database of a clinic with this id, for `fill` to write the clinic into. What cannot be finished is
/// taken back.
Result<Done> makeClinicWith(const DataFolder &where, ClinicId id, const Clock &clock, const FillClinic &fill);

/// The same with the demo of CONTRACT §9.
Result<Done> makeDemoClinic(const DataFolder &where, const Clock &clock);

/// The demo's data in a folder that has none, bound to these keys.
Result<Done> makeDemoFolder(const ClinicFolder &folder, const QString &databaseId, const KeyRing &keys,
                            const Clock &clock);

} // namespace frontdesk

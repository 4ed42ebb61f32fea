#pragma once

#include "app/clinicfolder.h"
#include "app/commandline.h"
#include "app/console.h"
#include "models/domain/clock.h"
#include "models/services/security/keyring.h"

namespace frontdesk {

/// Makes an empty clinic with its first admin. A folder that holds a clinic is refused; what cannot be finished is taken
/// back.
ExitCode runInit(const InitClinic &command, const Console &console, const Clock &clock);
/// Makes the demo clinic of CONTRACT §9.
ExitCode runInitDemo(const InitDemo &command, const Console &console, const Clock &clock);

/// The demo's data in a folder that has none, bound to these keys.
Result<Done> makeDemoFolder(const ClinicFolder &folder, const QString &databaseId, const KeyRing &keys,
                            const Clock &clock);

} // namespace frontdesk

#pragma once

#include "app/clinicfolder.h"
#include "models/domain/clock.h"

namespace frontdesk {

/// Makes a clinic from a backup in a folder that is empty or missing, and brings it to the present schema. AlreadyExists
/// (the folder) when it holds anything; errors of examineBackup(); what cannot be finished is taken back.
Result<Done> restoreClinic(const QString &file, const ClinicFolder &folder, const Clock &clock);

} // namespace frontdesk

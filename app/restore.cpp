#include "app/restore.h"

#include "app/openclinic.h"
#include "models/storage/backup.h"

namespace frontdesk {

Result<Done> restoreClinic(const QString &file, const ClinicFolder &folder, const Clock &clock)
{
    if (!folder.isEmptyOrMissing())
        return Error{ErrorCode::AlreadyExists, folder.path(), {}, {}, {}};
    if (const auto sound = examineBackup(file); !sound)
        return sound;
    if (const auto made = folder.create(); !made)
        return made;
    if (const auto done = restoreBackup(file, folder.databasePath()); !done)
        return done;
    const auto clinic = OpenClinic::open(folder, clock);
    return clinic ? Result<Done>(Done{}) : Result<Done>(clinic.error());
}

} // namespace frontdesk

#pragma once

#include <QString>

#include "models/storage/database.h"

namespace frontdesk {

/// Copies the database into one new file: consistent, complete, and without holding up whoever writes meanwhile. The file
/// appears under its name only when it is whole. AlreadyExists when there is one, StorageFailed otherwise.
Result<Done> backUp(Database &database, const QString &file);

/// Makes a database at `path` from a backup, after checking that it is one and undamaged. InvalidField("FILE") when it is
/// not, SchemaTooNew when a newer program made it, AlreadyExists when there is a database at `path`.
Result<Done> restoreBackup(const QString &file, const QString &path);

} // namespace frontdesk

#pragma once

#include <QString>

#include <functional>

#include "models/storage/database.h"

namespace frontdesk {

/// Copies the database into one new file: consistent, complete, and without holding up whoever writes meanwhile. The file
/// appears under its name only when it is whole. AlreadyExists when there is one, StorageFailed otherwise.
/// `progress` is called now and then with the pages copied and all there are, in the calling thread.
Result<Done> backUp(Database &database, const QString &file, const std::function<void(int, int)> &progress = {});

/// Whether `file` is a backup, known to this program and undamaged. InvalidField("FILE") when it is not, SchemaTooNew when
/// a newer program made it.
Result<Done> examineBackup(const QString &file);

/// Makes a database at `path` from a backup, examined first. AlreadyExists when there is one at `path`.
Result<Done> restoreBackup(const QString &file, const QString &path);

} // namespace frontdesk

#pragma once

#include <QList>
#include <QStringList>

#include "models/storage/database.h"

namespace frontdesk {

/// One question asked of the whole database, and what is wrong; no faults: all is well. Faults name row numbers, never
/// people.
struct IntegrityAnswer {
    QString name;
    QStringList faults; ///< the first ten
};

/// The file itself, its references, the journal's chain, and that no doctor, room or operatory is held twice (asked of
/// the appointments as well as of the schema's own guard). Reads everything: seconds for a million appointments. Throws
/// StorageError when the file cannot be read at all.
QList<IntegrityAnswer> checkIntegrity(Database &database);

} // namespace frontdesk

#pragma once

#include <QString>

namespace frontdesk {

/// The words on the downtime sheet, which is read without the program.
struct DowntimeWords {
    QString title;   ///< "Day sheet"
    QString written; ///< "Written %1"
    QString time;
    QString patient;
    QString phone;
    QString kind;
    QString room;
    QString notes;
    QString nobody; ///< for a doctor without visits
    QString closed;
    QString walkIns; ///< above the empty lines to write on
};

/// In the clinic's language; in English where the program has no words for it.
DowntimeWords downtimeWords(const QString &language);

} // namespace frontdesk

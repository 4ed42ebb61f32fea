#pragma once

#include <QObject>

#include <optional>

#include "models/domain/timezone.h"
#include "models/items/reply.h"

namespace frontdesk {

/// Backups of the whole database as the window orders them. Lives in the GUI thread; the copying is done on another.
class BackupDesk : public QObject {
    Q_OBJECT
public:
    struct Last {
        Instant at;
        QString file;
    };
    using QObject::QObject;

    virtual bool mayBackUp() const = 0;
    virtual TimeZone zone() const = 0;
    virtual std::optional<Last> lastBackup() const = 0; ///< made from this window or one before it
    virtual std::optional<int> daysSince() const = 0;   ///< nullopt: there is none
    /// Longer ago than the clinic's setting desk.backup_reminder_days allows, or never.
    virtual bool isDue() const = 0;
    virtual QString suggestedName() const = 0; ///< "Clínica Uno 2026-11-20.db"

    /// While everybody goes on working. AlreadyExists when there is such a file; Forbidden; StorageFailed.
    virtual void backUp(const QString &file, QObject *context, Reply<Done> done) = 0;
    /// Makes a clinic of its own in a folder that is empty or not there yet; the one that is open stays as it is.
    /// AlreadyExists for a folder that holds anything; InvalidField("FILE"), SchemaTooNew as of the file.
    virtual void restore(const QString &file, const QString &folder, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void progressed(int percent); ///< of the one that runs
};

} // namespace frontdesk

#pragma once

#include <QThreadPool>

#include "models/items/backupdesk.h"
#include "models/items/localaccess.h"

namespace frontdesk {

/// Backups of this machine's own database, one at a time, on a thread with a reading connection of its own. When the last
/// one was is kept in a file beside the database. Waits for what runs when it is destroyed; the access outlives it.
class LocalBackupDesk final : public BackupDesk {
    Q_OBJECT
public:
    explicit LocalBackupDesk(LocalAccess &access, QObject *parent = nullptr);
    ~LocalBackupDesk() override;

    bool mayBackUp() const override;
    TimeZone zone() const override { return m_access.zone(); }
    std::optional<Last> lastBackup() const override;
    std::optional<int> daysSince() const override;
    bool isDue() const override;
    QString suggestedName() const override;
    void backUp(const QString &file, QObject *context, Reply<Done> done) override;
    void restore(const QString &file, const QString &folder, QObject *context, Reply<Done> done) override;

private:
    void run(std::function<Result<Done>()> work, QObject *context, Reply<Done> done);
    QString noteFile() const;
    void note(const QString &file);

    LocalAccess &m_access;
    Mailbox m_mailbox;
    QThreadPool m_pool;
};

} // namespace frontdesk

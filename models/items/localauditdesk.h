#pragma once

#include <QTimer>

#include "models/items/asidereader.h"
#include "models/items/auditdesk.h"
#include "models/items/localaccess.h"

namespace frontdesk {

/// The audit trail in this machine's own database, read on a thread of its own. The access outlives it.
class LocalAuditDesk final : public AuditDesk {
    Q_OBJECT
public:
    explicit LocalAuditDesk(LocalAccess &access, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QHash<UserId, QString> people() const override;
    void search(const JournalFilter &filter, qint64 before, int limit, QObject *context,
                Reply<QList<JournalEntry>> done) override;
    void verify(QObject *context, Reply<AuditService::Verdict> done) override;
    void exportEntries(const JournalFilter &filter, QObject *context, Reply<QList<JournalEntry>> done) override;

private:
    LocalAccess &m_access;
    AsideReader m_aside;
    QTimer m_gather;
};

} // namespace frontdesk

#pragma once

#include "models/items/asidereader.h"
#include "models/items/feeddesk.h"
#include "models/items/localaccess.h"
#include "models/services/security/keyring.h"

namespace frontdesk {

/// Calendars from this machine's own database. The access and the keys outlive it.
class LocalFeedDesk final : public FeedDesk {
    Q_OBJECT
public:
    LocalFeedDesk(LocalAccess &access, const KeyRing &keys, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QList<FeedLine> feeds() const override;
    QString publicUrl() const override;
    void make(UserId doctor, QObject *context, Reply<QString> done) override;
    void revoke(UserId doctor, QObject *context, Reply<Done> done) override;
    void exportVisits(UserId doctor, QDate first, QDate last, QObject *context, Reply<QByteArray> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    const KeyRing &m_keys;
    AsideReader m_aside;
};

} // namespace frontdesk

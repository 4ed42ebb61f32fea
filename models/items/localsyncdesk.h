#pragma once

#include <QHash>
#include <QTimer>

#include "models/items/localaccess.h"
#include "models/items/syncdesk.h"

namespace frontdesk {

/// The link in this machine's own database; whoever owns the sync tells its state. The access outlives it.
class LocalSyncDesk final : public SyncDesk {
    Q_OBJECT
public:
    explicit LocalSyncDesk(LocalAccess &access, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    LinkState state() const override { return m_state; }
    std::optional<Instant> offlineSince() const override { return m_offlineSince; }
    SyncTally tally() const override;
    QList<SyncItem> items() const override;
    void retry(const QString &id, QObject *context, Reply<Done> done) override;
    void insist(const QString &id, const QString &reason, QObject *context, Reply<Done> done) override;
    void discard(const QString &id, QObject *context, Reply<Done> done) override;
    void replaceByNextBooking(const SyncItem &item) override;

public Q_SLOTS:
    void setState(frontdesk::LinkState state);

private:
    void hear(const QList<Change> &changes);
    void tell();
    void look();

    LocalAccess &m_access;
    LinkState m_state = LinkState::Offline;
    std::optional<Instant> m_offlineSince;
    QHash<PatientId, QString> m_replaced; ///< refused bookings, by the patient who is to be booked anew
    QTimer m_gather;
    QTimer m_watch; ///< while something waits: that it has arrived is no change that anybody hears of
    SyncTally m_told;
};

} // namespace frontdesk

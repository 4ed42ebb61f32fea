#pragma once

#include <QTimer>

#include "models/items/localaccess.h"
#include "models/items/waitlistdesk.h"

namespace frontdesk {

/// The waitlist in this machine's own database. The access outlives it.
class LocalWaitlistDesk final : public WaitlistDesk {
    Q_OBJECT
public:
    explicit LocalWaitlistDesk(LocalAccess &access, QObject *parent = nullptr);

    TimeZone zone() const override { return m_access.zone(); }
    QList<WaitlistEntry> entries() const override;
    QList<Chance> chances() const override;
    void add(const WaitlistEntry &wanted, QObject *context, Reply<WaitlistEntry> done) override;
    void remove(WaitlistId id, QObject *context, Reply<WaitlistEntry> done) override;
    void offer(AppointmentId freedBy, WaitlistId entry, QObject *context, Reply<WaitlistOffer> done) override;
    void book(AppointmentId freedBy, WaitlistId entry, QObject *context, Reply<Appointment> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    QTimer m_gather;
};

} // namespace frontdesk

#pragma once

#include <QTimer>

#include "models/items/billingdesk.h"
#include "models/items/localaccess.h"

namespace frontdesk {

/// Invoices in this machine's own database. The access outlives it.
class LocalBillingDesk final : public BillingDesk {
    Q_OBJECT
public:
    explicit LocalBillingDesk(LocalAccess &access, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    QString currency() const override;
    QList<DoctorInfo> doctors() const override;
    Money priceOf(const QString &type) const override;
    QList<InvoiceLine> lines(const InvoiceBoardFilter &filter, int offset, int limit) const override;
    InvoiceSums sums(const InvoiceBoardFilter &filter) const override;
    Result<InvoiceFile> file(InvoiceId id) const override;

    void complete(const ChangeStatus &command, QObject *context, Reply<InvoiceId> done) override;
    void pay(const NewPayment &command, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    QTimer m_gather; ///< changes are told together
};

} // namespace frontdesk

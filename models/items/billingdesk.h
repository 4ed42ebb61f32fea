#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/commands.h"
#include "models/services/invoices/invoiceboard.h"

namespace frontdesk {

/// What the window asks and orders about invoices, for the person signed in. Lives in the GUI thread.
class BillingDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual QString currency() const = 0; ///< the clinic's
    virtual QList<DoctorInfo> doctors() const = 0;
    /// What the appointment type costs; nothing for one that is not known.
    virtual Money priceOf(const QString &type) const = 0;
    virtual QList<InvoiceLine> lines(const InvoiceBoardFilter &filter, int offset, int limit) const = 0;
    virtual InvoiceSums sums(const InvoiceBoardFilter &filter) const = 0;
    virtual Result<InvoiceFile> file(InvoiceId id) const = 0;

    /// Completes a visit with its invoice, both or neither; tells the invoice.
    virtual void complete(const ChangeStatus &command, QObject *context, Reply<InvoiceId> done) = 0;
    virtual void pay(const NewPayment &command, QObject *context, Reply<Done> done) = 0;

Q_SIGNALS:
    void invoicesChanged(); ///< some, by whomever; gathered over a quarter of a second
};

} // namespace frontdesk

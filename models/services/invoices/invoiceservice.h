#pragma once

#include "models/services/commands.h"
#include "models/services/session.h"

namespace frontdesk {

/// Bills and what is paid on them. Staff write; a patient reads their own. CONTRACT §5 "invoice", §11.2.
class InvoiceService {
public:
    explicit InvoiceService(Session &session) : m_session(session) {}

    /// Items' costs default to quantity × unit price. Every bad field at once (Error::also), named as in M
    /// ("invoice.items[0].unitPrice").
    Result<Done> check(const NewInvoice &command);
    /// In the transaction of what it bills.
    Result<Invoice> create(const Appointment &visit, const NewInvoice &command);
    Result<Invoice> find(InvoiceId id);
    QList<Payment> payments(InvoiceId id);

    struct Page {
        QList<Invoice> invoices;
        int total = 0;
    };
    /// Newest first. The filter's clinic and, for patients, patient are the actor's, whatever it says.
    Page list(InvoiceFilter filter);

    struct Paid {
        Payment payment;
        Invoice invoice; ///< after it
    };
    /// More than the balance is refused.
    Result<Paid> pay(const NewPayment &command);

private:
    Session &m_session;
};

} // namespace frontdesk

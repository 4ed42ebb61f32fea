#pragma once

#include "models/domain/visitcard.h"
#include "models/services/session.h"
#include "models/storage/invoiceboardstore.h"

namespace frontdesk {

/// One invoice with all that a receipt says.
struct InvoiceFile {
    Invoice invoice;
    QList<Payment> payments; ///< oldest first
    QString clinicName;
    QString patientName;
    QString patientNumber;
    QString doctorName;           ///< of the visit; empty without one
    std::optional<Instant> visit; ///< its start
    QHash<UserId, QString> staff; ///< names, for who took a payment
};

/// The desk's view on invoices. Staff only: others get nothing.
class InvoiceBoard {
public:
    explicit InvoiceBoard(Session &session) : m_session(session) {}

    QList<InvoiceLine> lines(const InvoiceBoardFilter &filter, int offset, int limit);
    InvoiceSums sums(const InvoiceBoardFilter &filter);
    Result<InvoiceFile> file(InvoiceId id);

private:
    Session &m_session;
};

} // namespace frontdesk

#include "models/services/invoices/invoiceboard.h"

#include "models/services/invoices/invoiceservice.h"

namespace frontdesk {

QList<InvoiceLine> InvoiceBoard::lines(const InvoiceBoardFilter &filter, int offset, int limit)
{
    if (!m_session.actor().isStaff())
        return {};
    return InvoiceBoardStore(m_session.database()).lines(m_session.actor().clinicId, filter, offset, limit);
}

InvoiceSums InvoiceBoard::sums(const InvoiceBoardFilter &filter)
{
    if (!m_session.actor().isStaff())
        return {};
    return InvoiceBoardStore(m_session.database()).sums(m_session.actor().clinicId, filter);
}

Result<InvoiceFile> InvoiceBoard::file(InvoiceId id)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    InvoiceService invoices(m_session);
    const Result<Invoice> invoice = invoices.find(id);
    if (!invoice)
        return invoice.error();
    const Directory &directory = m_session.directory();
    InvoiceFile file;
    file.invoice = *invoice;
    file.payments = invoices.payments(id);
    file.clinicName = directory.clinic.name;
    file.staff = directory.staffNames;
    if (const auto patient = m_session.stores().patients.find(directory.clinic.id, invoice->patientId)) {
        file.patientName = patient->name();
        file.patientNumber = patient->patientNumber;
    }
    if (const auto visit = m_session.stores().appointments.find(directory.clinic.id, invoice->appointmentId)) {
        file.visit = visit->start;
        file.doctorName = directory.staffNames.value(visit->doctorId);
    }
    return file;
}

} // namespace frontdesk

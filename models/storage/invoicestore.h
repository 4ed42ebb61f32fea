#pragma once

#include "models/domain/invoice.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Which invoices a list wants. All conditions hold together.
struct InvoiceFilter {
    ClinicId clinicId;
    PatientId patientId;         ///< null: all
    AppointmentId appointmentId; ///< null: all
    std::optional<InvoiceStatus> status;
    int limit = -1; ///< -1: no limit
    int offset = 0;
};

/// Invoices with their items, and the payments against them.
class InvoiceStore {
public:
    explicit InvoiceStore(Database &database) : m_database(database) {}

    /// Gives the invoice its number.
    void insert(Invoice &invoice);
    /// Of an invoice that has none yet.
    void insertItems(const Invoice &invoice);
    void addPayment(InvoiceId invoice, const Payment &payment);
    /// What has been paid, and the status that follows from it.
    void setPaid(InvoiceId id, Money paid, InvoiceStatus status, Instant at);

    /// Of another clinic: nullopt.
    std::optional<Invoice> find(ClinicId clinic, InvoiceId id);
    /// Newest first, with their items.
    QList<Invoice> list(const InvoiceFilter &filter);
    int count(const InvoiceFilter &filter);
    /// Oldest first.
    QList<Payment> payments(InvoiceId invoice);

    /// Every column but the number, from the id on in the order of the schema.
    static Statement &bindValues(Statement &statement, const Invoice &invoice);

private:
    QList<InvoiceItem> items(InvoiceId invoice);
    Database &m_database;
};

} // namespace frontdesk

#include "models/storage/invoicestore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

#define FRONTDESK_INVOICE_SELECT                                                                                    \
    "SELECT i.number, i.id, i.clinic_id, i.patient_id, i.appointment_id, i.status, i.currency, i.discount, i.tax, " \
    "i.total, i.paid, i.notes, i.due_date, i.created_by, i.created_at, i.updated_at FROM invoices i "

Invoice read(const Statement &row)
{
    int column = 0;
    Invoice invoice;
    invoice.number = row.integer(column++);
    invoice.id = row.id<InvoiceTag>(column++);
    invoice.clinicId = row.id<ClinicTag>(column++);
    invoice.patientId = row.id<PatientTag>(column++);
    invoice.appointmentId = row.id<AppointmentTag>(column++);
    invoice.status = invoiceStatusFromString(row.text(column++)).value_or(InvoiceStatus::Unpaid);
    invoice.currency = row.text(column++);
    invoice.discount = {row.integer(column++)};
    invoice.tax = {row.integer(column++)};
    invoice.total = {row.integer(column++)};
    invoice.paid = {row.integer(column++)};
    invoice.notes = row.text(column++);
    if (!row.isNull(column))
        invoice.dueDate = row.date(column);
    ++column;
    invoice.createdBy = row.id<UserTag>(column++);
    invoice.createdAt = row.instant(column++);
    invoice.updatedAt = row.instant(column++);
    return invoice;
}

/// Only literals reach the SQL; values are bound in the same order.
QByteArray whereOf(const InvoiceFilter &filter)
{
    QByteArray where = "WHERE i.clinic_id = ?"_ba;
    if (!filter.patientId.isNull())
        where += " AND i.patient_id = ?";
    if (!filter.appointmentId.isNull())
        where += " AND i.appointment_id = ?";
    if (filter.status)
        where += " AND i.status = ?";
    return where;
}

void bindFilter(Statement &statement, const InvoiceFilter &filter)
{
    statement.bind(filter.clinicId);
    if (!filter.patientId.isNull())
        statement.bind(filter.patientId);
    if (!filter.appointmentId.isNull())
        statement.bind(filter.appointmentId);
    if (filter.status)
        statement.bind(toString(*filter.status));
}

} // namespace

Statement &InvoiceStore::bindValues(Statement &statement, const Invoice &invoice)
{
    return statement.bind(invoice.id)
        .bind(invoice.clinicId)
        .bind(invoice.patientId)
        .bind(invoice.appointmentId)
        .bind(toString(invoice.status))
        .bind(invoice.currency)
        .bind(invoice.discount.minor)
        .bind(invoice.tax.minor)
        .bind(invoice.total.minor)
        .bind(invoice.paid.minor)
        .bind(invoice.notes)
        .bind(invoice.dueDate)
        .bind(invoice.createdBy)
        .bind(invoice.createdAt)
        .bind(invoice.updatedAt);
}

void InvoiceStore::insert(Invoice &invoice)
{
    Statement statement = m_database.prepare(
        "INSERT INTO invoices (id, clinic_id, patient_id, appointment_id, status, currency, discount, tax, total, "
        "paid, notes, due_date, created_by, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindValues(statement, invoice).run();
    invoice.number = m_database.lastInsertRowId();
    insertItems(invoice);
}

void InvoiceStore::insertItems(const Invoice &invoice)
{
    int position = 0;
    for (const InvoiceItem &item : invoice.items) {
        m_database
            .prepare("INSERT INTO invoice_items (invoice_id, position, description, quantity_milli, unit_price, cost) "
                     "VALUES (?, ?, ?, ?, ?, ?)")
            .bind(invoice.id)
            .bind(position++)
            .bind(item.description)
            .bind(item.quantityMilli)
            .bind(item.unitPrice.minor)
            .bind(item.cost.minor)
            .run();
    }
}

void InvoiceStore::addPayment(InvoiceId invoice, const Payment &payment)
{
    m_database
        .prepare("INSERT INTO payments (id, invoice_id, amount, method, reference, received_by, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(payment.id)
        .bind(invoice)
        .bind(payment.amount.minor)
        .bind(toString(payment.method))
        .bind(payment.reference)
        .bind(payment.receivedBy)
        .bind(payment.createdAt)
        .run();
}

void InvoiceStore::setPaid(InvoiceId id, Money paid, InvoiceStatus status, Instant at)
{
    m_database.prepare("UPDATE invoices SET paid = ?, status = ?, updated_at = ? WHERE id = ?")
        .bind(paid.minor)
        .bind(toString(status))
        .bind(at)
        .bind(id)
        .run();
}

std::optional<Invoice> InvoiceStore::find(ClinicId clinic, InvoiceId id)
{
    std::optional<Invoice> invoice;
    {
        Statement row = m_database.prepare(FRONTDESK_INVOICE_SELECT "WHERE i.id = ? AND i.clinic_id = ?");
        if (row.bind(id).bind(clinic).next())
            invoice = read(row);
    }
    if (invoice)
        invoice->items = items(id);
    return invoice;
}

QList<Invoice> InvoiceStore::list(const InvoiceFilter &filter)
{
    QList<Invoice> invoices;
    {
        Statement rows = m_database.prepareComposed(FRONTDESK_INVOICE_SELECT + whereOf(filter)
                                                    + " ORDER BY i.created_at DESC, i.number DESC LIMIT ? OFFSET ?");
        bindFilter(rows, filter);
        for (rows.bind(filter.limit).bind(filter.offset); rows.next();)
            invoices.append(read(rows));
    }
    for (Invoice &invoice : invoices)
        invoice.items = items(invoice.id);
    return invoices;
}

int InvoiceStore::count(const InvoiceFilter &filter)
{
    Statement row = m_database.prepareComposed("SELECT count(*) FROM invoices i " + whereOf(filter));
    bindFilter(row, filter);
    return row.next() ? row.number(0) : 0;
}

QList<InvoiceItem> InvoiceStore::items(InvoiceId invoice)
{
    Statement rows = m_database.prepare("SELECT description, quantity_milli, unit_price, cost FROM invoice_items "
                                        "WHERE invoice_id = ? ORDER BY position");
    rows.bind(invoice);
    QList<InvoiceItem> items;
    while (rows.next())
        items.append({rows.text(0), rows.integer(1), {rows.integer(2)}, {rows.integer(3)}});
    return items;
}

QList<Payment> InvoiceStore::payments(InvoiceId invoice)
{
    Statement rows = m_database.prepare("SELECT id, amount, method, reference, received_by, created_at FROM payments "
                                        "WHERE invoice_id = ? ORDER BY created_at, id");
    rows.bind(invoice);
    QList<Payment> payments;
    while (rows.next())
        payments.append({rows.id<PaymentTag>(0),
                         {rows.integer(1)},
                         paymentMethodFromString(rows.text(2)).value_or(PaymentMethod::Other),
                         rows.text(3),
                         rows.id<UserTag>(4),
                         rows.instant(5)});
    return payments;
}

#undef FRONTDESK_INVOICE_SELECT

} // namespace frontdesk

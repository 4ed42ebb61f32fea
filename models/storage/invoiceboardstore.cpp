#include "models/storage/invoiceboardstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool dated(const InvoiceBoardFilter &filter)
{
    return filter.madeWithin.start < filter.madeWithin.end;
}

QByteArray statesOf(InvoiceBoardFilter::Which which)
{
    using enum InvoiceBoardFilter::Which;
    switch (which) {
    case All:
        return {};
    case Open:
        return " AND i.status IN ('unpaid', 'partial')";
    case Unpaid:
        return " AND i.status = 'unpaid'";
    case Partial:
        return " AND i.status = 'partial'";
    case Paid:
        return " AND i.status = 'paid'";
    case Void:
        return " AND i.status = 'void'";
    }
    Q_UNREACHABLE();
}

/// Only literals reach the SQL; values are bound in the same order.
QByteArray whereOf(const InvoiceBoardFilter &filter)
{
    QByteArray where = filter.patientId.isNull() ? "WHERE i.clinic_id = ?"_ba
                                                 : "WHERE +i.clinic_id = ? AND i.patient_id = ?"_ba;
    if (dated(filter))
        where += " AND i.created_at >= ? AND i.created_at < ?";
    if (!filter.doctorId.isNull())
        where += " AND EXISTS (SELECT 1 FROM appointments a WHERE a.id = i.appointment_id AND a.doctor_id = ?)";
    return where + statesOf(filter.which);
}

void bindFilter(Statement &statement, ClinicId clinic, const InvoiceBoardFilter &filter)
{
    statement.bind(clinic);
    if (!filter.patientId.isNull())
        statement.bind(filter.patientId);
    if (dated(filter))
        statement.bind(filter.madeWithin.start).bind(filter.madeWithin.end);
    if (!filter.doctorId.isNull())
        statement.bind(filter.doctorId);
}

} // namespace

QList<InvoiceLine> InvoiceBoardStore::lines(ClinicId clinic, const InvoiceBoardFilter &filter, int offset, int limit)
{
    Statement rows = m_database.prepareComposed(
        "SELECT i.id, i.number, i.patient_id, p.first_name, p.last_name, i.created_at, i.status, i.currency, i.total, "
        "i.paid FROM invoices i LEFT JOIN patients p ON p.id = i.patient_id "
        + whereOf(filter) + " ORDER BY i.created_at DESC, i.number DESC LIMIT ? OFFSET ?");
    bindFilter(rows, clinic, filter);
    rows.bind(limit).bind(offset);
    QList<InvoiceLine> lines;
    while (rows.next()) {
        InvoiceLine line;
        line.id = rows.id<InvoiceTag>(0);
        line.number = rows.integer(1);
        line.patientId = rows.id<PatientTag>(2);
        const QString last = rows.text(4);
        line.patientName = last.isEmpty() ? rows.text(3) : QString(rows.text(3) + u' ' + last);
        line.createdAt = rows.instant(5);
        line.status = invoiceStatusFromString(rows.text(6)).value_or(InvoiceStatus::Unpaid);
        line.currency = rows.text(7);
        line.total = {rows.integer(8)};
        line.paid = {rows.integer(9)};
        lines.append(line);
    }
    return lines;
}

InvoiceSums InvoiceBoardStore::sums(ClinicId clinic, const InvoiceBoardFilter &filter)
{
    Statement row = m_database.prepareComposed(
        "SELECT count(*), ifnull(sum(i.total), 0), ifnull(sum(i.paid), 0) FROM invoices i " + whereOf(filter));
    bindFilter(row, clinic, filter);
    if (!row.next())
        return {};
    return {row.number(0), {row.integer(1)}, {row.integer(2)}};
}

} // namespace frontdesk

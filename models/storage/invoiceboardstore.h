#pragma once

#include "models/domain/invoice.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Which invoices the desk's list shows.
struct InvoiceBoardFilter {
    enum class Which { All, Open, Unpaid, Partial, Paid, Void };
    Which which = Which::All;
    TimeRange madeWithin; ///< begin and end as given; not used where it is empty
    PatientId patientId;  ///< null: everybody's
    UserId doctorId;      ///< of the visit; null: any, or none
};

/// A line of the list.
struct InvoiceLine {
    InvoiceId id;
    qint64 number = 0;
    PatientId patientId;
    QString patientName;
    Instant createdAt;
    InvoiceStatus status = InvoiceStatus::Unpaid;
    QString currency;
    Money total;
    Money paid;

    Money balance() const { return total - paid; }
};

/// What all lines of a list come to.
struct InvoiceSums {
    int count = 0;
    Money total;
    Money paid;
};

/// The desk's list of invoices, newest first, with their patients' names.
class InvoiceBoardStore {
public:
    explicit InvoiceBoardStore(Database &database) : m_database(database) {}

    QList<InvoiceLine> lines(ClinicId clinic, const InvoiceBoardFilter &filter, int offset, int limit);
    InvoiceSums sums(ClinicId clinic, const InvoiceBoardFilter &filter);

private:
    Database &m_database;
};

} // namespace frontdesk

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/money.h"

namespace frontdesk {

enum class InvoiceStatus { Unpaid, Partial, Paid, Void };
QString toString(InvoiceStatus status);
std::optional<InvoiceStatus> invoiceStatusFromString(QStringView text);

enum class PaymentMethod { Cash, Card, Transfer, Other };
QString toString(PaymentMethod method);
std::optional<PaymentMethod> paymentMethodFromString(QStringView text);

struct InvoiceItem {
    QString description;
    qint64 quantityMilli = 1000; ///< in thousandths: 2.5 hours are 2500
    Money unitPrice;
    Money cost; ///< what is charged; usually quantity × unitPrice
};

struct Payment {
    PaymentId id;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    QString reference;
    UserId receivedBy;
    Instant createdAt;
};

/// A bill. Amounts are in minor units of its currency. CONTRACT §5 "invoice".
struct Invoice {
    qint64 number = 0; ///< 1, 2, 3 … per database; 0 until stored
    InvoiceId id;
    ClinicId clinicId;
    PatientId patientId;
    AppointmentId appointmentId; ///< null when it is for no visit
    InvoiceStatus status = InvoiceStatus::Unpaid;
    QString currency;
    QList<InvoiceItem> items;
    Money discount;
    Money tax;
    Money total; ///< sum of the costs − discount + tax
    Money paid;
    QString notes;
    std::optional<QDate> dueDate;
    UserId createdBy;
    Instant createdAt;
    Instant updatedAt;

    Money balance() const { return total - paid; }
};

Money invoiceTotal(const QList<InvoiceItem> &items, Money discount, Money tax);
/// Unpaid, partial or paid; a bill of nothing is paid.
InvoiceStatus invoiceStatusOf(Money total, Money paid);

} // namespace frontdesk

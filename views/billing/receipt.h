#pragma once

#include <QTextDocument>

#include <memory>

#include "models/domain/timezone.h"
#include "models/services/invoices/invoiceboard.h"

namespace frontdesk {

/// An invoice with its payments as a page to be printed or handed over: the clinic, the patient, items, sums, payments and what
/// is left. Right to left where the window is. Black on white, whatever the window's colours.
std::unique_ptr<QTextDocument> receiptOf(const InvoiceFile &file, const TimeZone &zone);

/// As PDF on A4. Whether it could be written.
bool saveReceipt(const InvoiceFile &file, const TimeZone &zone, const QString &path);
/// "invoice-12-ahmed-hassan.pdf"
QString receiptFileName(const InvoiceFile &file);

QString paymentMethodName(PaymentMethod method);
QString invoiceStatusName(InvoiceStatus status);

} // namespace frontdesk

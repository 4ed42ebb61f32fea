#pragma once

#include "models/domain/invoice.h"
#include "models/services/commands.h"
#include "sync/api/jsonwriter.h"
#include "sync/faces/jsonreader.h"

namespace frontdesk::mobile {

/// M's `invoice` of a status change; nullopt when there is none. What is wrong is noted under its full name
/// ("invoice.items[1].unitPrice").
std::optional<NewInvoice> readInvoice(JsonReader &body);

/// Amounts are numbers in the invoice's currency.
void write(JsonWriter &json, const Invoice &invoice);
/// With the payments, oldest first.
void write(JsonWriter &json, const Invoice &invoice, const QList<Payment> &payments);
QByteArray amountJson(Money amount, const QString &currency);

} // namespace frontdesk::mobile

#include "sync/faces/mobile/invoicejson.h"

#include <QJsonArray>

#include "models/domain/currency.h"
#include "models/domain/wallclock.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Passes on what is wrong in a part, under the part's name.
void noteAll(JsonReader &whole, const JsonReader &part, const QString &prefix)
{
    const Result<Done> result = part.result();
    if (result)
        return;
    QList<Error> errors = result.error().also;
    errors.prepend(result.error());
    for (Error &error : errors) {
        error.subject.prepend(prefix);
        error.also.clear();
        whole.note(error);
    }
}

NewInvoiceItem readItem(JsonReader &body, const QJsonValue &value, const QString &name)
{
    NewInvoiceItem item;
    if (!value.isObject()) {
        body.note(Error::invalid(name, u"an object"_s));
        return item;
    }
    const QJsonObject object = value.toObject();
    JsonReader part(object);
    part.require({"description"_L1, "unitPrice"_L1});
    item.description = part.text("description"_L1).value_or(QString());
    item.quantity = part.number("quantity"_L1).value_or(item.quantity);
    item.unitPrice = part.number("unitPrice"_L1).value_or(0);
    item.cost = part.number("cost"_L1);
    noteAll(body, part, name + u'.');
    return item;
}

void writeItems(JsonWriter &json, const Invoice &invoice)
{
    json.key("items");
    json.beginArray();
    for (const InvoiceItem &item : invoice.items) {
        json.beginObject();
        json.field("description", item.description);
        json.key("quantity");
        json.raw(QByteArray::number(toNumber(Money{item.quantityMilli}, 3), 'g', 15));
        json.key("unitPrice");
        json.raw(amountJson(item.unitPrice, invoice.currency));
        json.key("cost");
        json.raw(amountJson(item.cost, invoice.currency));
        json.endObject();
    }
    json.endArray();
}

void writePayments(JsonWriter &json, const Invoice &invoice, const QList<Payment> &payments)
{
    json.key("payments");
    json.beginArray();
    for (const Payment &payment : payments) {
        json.beginObject();
        json.field("id", payment.id.toString());
        json.key("amount");
        json.raw(amountJson(payment.amount, invoice.currency));
        json.field("method", toString(payment.method));
        json.textOrNull("reference", payment.reference);
        json.field("createdAt", payment.createdAt);
        json.endObject();
    }
    json.endArray();
}

/// Left open, for what an answer adds.
void beginInvoice(JsonWriter &json, const Invoice &invoice)
{
    const auto id = [&json](QByteArrayView name, const auto &value) {
        json.textOrNull(name, value.isNull() ? QString() : value.toString());
    };
    json.beginObject();
    id("id", invoice.id);
    json.field("number", invoice.number);
    id("clinicId", invoice.clinicId);
    id("patientId", invoice.patientId);
    id("appointmentId", invoice.appointmentId);
    json.field("status", toString(invoice.status));
    json.field("currency", invoice.currency);
    writeItems(json, invoice);
    const std::pair<QByteArrayView, Money> amounts[] = {{"discountAmount", invoice.discount},
                                                        {"taxAmount", invoice.tax},
                                                        {"totalAmount", invoice.total},
                                                        {"paidAmount", invoice.paid},
                                                        {"balance", invoice.balance()}};
    for (const auto &[name, amount] : amounts) {
        json.key(name);
        json.raw(amountJson(amount, invoice.currency));
    }
    json.textOrNull("notes", invoice.notes);
    json.textOrNull("dueDate", invoice.dueDate ? formatDate(*invoice.dueDate) : QString());
    json.field("createdAt", invoice.createdAt);
    json.field("updatedAt", invoice.updatedAt);
}

} // namespace

QByteArray amountJson(Money amount, const QString &currency)
{
    return QByteArray::number(toNumber(amount, minorUnitDigits(currency)), 'g', 15);
}

std::optional<NewInvoice> readInvoice(JsonReader &body)
{
    const auto object = body.object("invoice"_L1);
    if (!object)
        return std::nullopt;
    NewInvoice invoice;
    JsonReader part(*object);
    part.require({"items"_L1});
    const QJsonValue items = object->value("items"_L1);
    if (part.has("items"_L1) && !items.isArray())
        part.note(Error::invalid(u"items"_s, u"a list of items"_s));
    const QJsonArray rows = items.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i)
        invoice.items.append(readItem(part, rows.at(i), u"items[%1]"_s.arg(i)));
    invoice.discount = part.number("discountAmount"_L1).value_or(0);
    invoice.tax = part.number("taxAmount"_L1).value_or(0);
    invoice.notes = part.text("notes"_L1).value_or(QString());
    invoice.dueDate = part.date("dueDate"_L1);
    noteAll(body, part, u"invoice."_s);
    return invoice;
}

void write(JsonWriter &json, const Invoice &invoice)
{
    beginInvoice(json, invoice);
    json.endObject();
}

void write(JsonWriter &json, const Invoice &invoice, const QList<Payment> &payments)
{
    beginInvoice(json, invoice);
    writePayments(json, invoice, payments);
    json.endObject();
}

} // namespace frontdesk::mobile

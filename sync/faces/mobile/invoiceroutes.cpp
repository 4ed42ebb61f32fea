#include "sync/faces/mobile/invoiceroutes.h"

#include "models/services/invoices/invoiceservice.h"
#include "sync/faces/mobile/invoicejson.h"
#include "sync/faces/mobile/listreply.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

Result<HttpReply> listInvoices(ApiCall &call)
{
    QueryReader query(call.request);
    const Paging paging = readPaging(query);
    InvoiceFilter filter;
    filter.patientId = query.id<PatientTag>("patientId"_L1).value_or(PatientId());
    filter.appointmentId = query.id<AppointmentTag>("appointmentId"_L1).value_or(AppointmentId());
    filter.status = query.word("status"_L1, &invoiceStatusFromString, u"unpaid, partial, paid, void"_s);
    filter.limit = paging.limit;
    filter.offset = paging.offset;
    if (const auto valid = query.result(); !valid)
        return valid.error();
    const InvoiceService::Page page = InvoiceService(call.session).list(filter);
    return listReply(page.invoices, paging, page.total,
                     [](JsonWriter &json, const Invoice &invoice) { write(json, invoice); });
}

Result<HttpReply> getInvoice(ApiCall &call)
{
    const auto id = call.pathId<InvoiceTag>(u"id", u"Invoice"_s);
    if (!id)
        return id.error();
    InvoiceService invoices(call.session);
    const Result<Invoice> invoice = invoices.find(*id);
    if (!invoice)
        return invoice.error();
    JsonWriter json(1024);
    write(json, *invoice, invoices.payments(*id));
    return HttpReply::json(200, json.take());
}

Result<HttpReply> payInvoice(ApiCall &call)
{
    JsonReader body(call.body);
    body.require({"amount"_L1});
    NewPayment payment;
    payment.amount = body.number("amount"_L1).value_or(0);
    payment.method = body.word("method"_L1, &paymentMethodFromString, u"cash, card, transfer, other"_s)
                         .value_or(PaymentMethod::Cash);
    payment.reference = body.text("reference"_L1).value_or(QString());
    if (const auto valid = body.result(); !valid)
        return valid.error();
    const auto id = call.pathId<InvoiceTag>(u"id", u"Invoice"_s);
    if (!id)
        return id.error();
    payment.invoiceId = *id;
    const auto paid = InvoiceService(call.session).pay(payment);
    if (!paid)
        return paid.error();
    JsonWriter json;
    json.beginObject();
    json.field("id", paid->payment.id.toString());
    json.field("invoiceId", id->toString());
    json.key("amount");
    json.raw(amountJson(paid->payment.amount, paid->invoice.currency));
    json.key("balance");
    json.raw(amountJson(paid->invoice.balance(), paid->invoice.currency));
    json.field("method", toString(paid->payment.method));
    json.field("status", toString(paid->invoice.status));
    json.endObject();
    return HttpReply::json(201, json.take());
}

} // namespace frontdesk::mobile

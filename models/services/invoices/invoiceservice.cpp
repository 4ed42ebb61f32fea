#include "models/services/invoices/invoiceservice.h"

#include <QJsonArray>

#include "models/domain/currency.h"
#include "models/services/invoices/invoicefields.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestReference = 200;

QJsonArray change(const QString &before, const QString &after)
{
    return {before.isEmpty() ? QJsonValue() : QJsonValue(before), after};
}

Result<Done> checkPayment(const NewPayment &command, Money amount, const Invoice &invoice, int digits)
{
    if (amount.minor == 0)
        return Error::invalid(u"amount"_s, u"a number greater than 0"_s);
    if (amount > invoice.balance())
        return Error::invalid(u"amount"_s, u"at most the balance of %1"_s.arg(toText(invoice.balance(), digits)));
    if (command.reference.size() > longestReference)
        return Error::invalid(u"reference"_s, u"at most %1 characters"_s.arg(longestReference));
    return Done{};
}

} // namespace

Result<Done> InvoiceService::check(const NewInvoice &command)
{
    const auto bill = priced(command, minorUnitDigits(m_session.directory().clinic.currency));
    return bill ? Result<Done>(Done{}) : bill.error();
}

Result<Invoice> InvoiceService::create(const Appointment &visit, const NewInvoice &command)
{
    if (!m_session.actor().isStaff())
        return Error{ErrorCode::Forbidden, u"Patients cannot create invoices"_s, {}, {}, {}};
    const QString currency = m_session.directory().clinic.currency;
    const int digits = minorUnitDigits(currency);
    Result<Invoice> bill = priced(command, digits);
    if (!bill)
        return bill;
    Invoice invoice = std::move(bill).value();
    invoice.id = InvoiceId::create();
    invoice.clinicId = m_session.actor().clinicId;
    invoice.patientId = visit.patientId;
    invoice.appointmentId = visit.id;
    invoice.currency = currency;
    invoice.createdBy = m_session.actor().userId;
    invoice.createdAt = m_session.now();
    invoice.updatedAt = m_session.now();
    m_session.stores().invoices.insert(invoice);
    m_session.record({u"created"_s,
                      u"invoice"_s,
                      invoice.id.toString(),
                      ChangeOp::Created,
                      invoice.patientId,
                      {},
                      {{u"appointmentId"_s, change({}, visit.id.toString())},
                       {u"totalAmount"_s, change({}, toText(invoice.total, digits))}},
                      {visit.start}});
    return invoice;
}

Result<Invoice> InvoiceService::find(InvoiceId id)
{
    const Actor &actor = m_session.actor();
    const auto invoice = m_session.stores().invoices.find(actor.clinicId, id);
    const bool theirs = !actor.patientId.isNull() && invoice && invoice->patientId == actor.patientId;
    if (!invoice || (!actor.isStaff() && !theirs))
        return Error::notFound(u"Invoice"_s);
    return *invoice;
}

QList<Payment> InvoiceService::payments(InvoiceId id)
{
    return find(id) ? m_session.stores().invoices.payments(id) : QList<Payment>();
}

InvoiceService::Page InvoiceService::list(InvoiceFilter filter)
{
    const Actor &actor = m_session.actor();
    filter.clinicId = actor.clinicId;
    if (!actor.isStaff()) {
        if (actor.patientId.isNull() || (!filter.patientId.isNull() && filter.patientId != actor.patientId))
            return {};
        filter.patientId = actor.patientId;
    }
    InvoiceStore &invoices = m_session.stores().invoices;
    return {invoices.list(filter), invoices.count(filter)};
}

Result<InvoiceService::Paid> InvoiceService::pay(const NewPayment &command)
{
    Result<Invoice> found = find(command.invoiceId);
    if (!found)
        return found.error();
    if (!m_session.actor().isStaff())
        return Error{ErrorCode::Forbidden, u"Patients cannot record payments"_s, {}, {}, {}};
    Invoice invoice = std::move(found).value();
    const int digits = minorUnitDigits(invoice.currency);
    const Result<Money> amount = moneyFromNumber(command.amount, digits, Sign::NonNegative, u"amount"_s);
    if (!amount)
        return amount.error();
    if (const auto valid = checkPayment(command, *amount, invoice, digits); !valid)
        return valid.error();
    const Payment payment{PaymentId::create(),      *amount,        command.method, command.reference.trimmed(),
                          m_session.actor().userId, m_session.now()};
    const InvoiceStatus before = invoice.status;
    invoice.paid = invoice.paid + *amount;
    invoice.status = invoiceStatusOf(invoice.total, invoice.paid);
    invoice.updatedAt = m_session.now();
    InvoiceStore &invoices = m_session.stores().invoices;
    invoices.addPayment(invoice.id, payment);
    invoices.setPaid(invoice.id, invoice.paid, invoice.status, m_session.now());
    m_session.record({u"paid"_s,
                      u"invoice"_s,
                      invoice.id.toString(),
                      ChangeOp::Updated,
                      invoice.patientId,
                      {},
                      {{u"payment"_s, change({}, toText(*amount, digits))},
                       {u"method"_s, change({}, toString(payment.method))},
                       {u"status"_s, change(toString(before), toString(invoice.status))}},
                      {}});
    return Paid{payment, invoice};
}

} // namespace frontdesk

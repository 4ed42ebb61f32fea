#include "models/domain/invoice.h"

#include "models/domain/enumnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumNames<InvoiceStatus, 4> statuses{{{InvoiceStatus::Unpaid, "unpaid"_L1},
                                                {InvoiceStatus::Partial, "partial"_L1},
                                                {InvoiceStatus::Paid, "paid"_L1},
                                                {InvoiceStatus::Void, "void"_L1}}};
constexpr EnumNames<PaymentMethod, 4> methods{{{PaymentMethod::Cash, "cash"_L1},
                                               {PaymentMethod::Card, "card"_L1},
                                               {PaymentMethod::Transfer, "transfer"_L1},
                                               {PaymentMethod::Other, "other"_L1}}};

} // namespace

QString toString(InvoiceStatus status)
{
    return nameOf(statuses, status);
}

std::optional<InvoiceStatus> invoiceStatusFromString(QStringView text)
{
    return valueOf(statuses, text);
}

QString toString(PaymentMethod method)
{
    return nameOf(methods, method);
}

std::optional<PaymentMethod> paymentMethodFromString(QStringView text)
{
    return valueOf(methods, text);
}

Money invoiceTotal(const QList<InvoiceItem> &items, Money discount, Money tax)
{
    Money sum;
    for (const InvoiceItem &item : items)
        sum = sum + item.cost;
    return sum - discount + tax;
}

InvoiceStatus invoiceStatusOf(Money total, Money paid)
{
    if (paid >= total)
        return InvoiceStatus::Paid;
    return paid.minor > 0 ? InvoiceStatus::Partial : InvoiceStatus::Unpaid;
}

} // namespace frontdesk

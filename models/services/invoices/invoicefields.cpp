#include "models/services/invoices/invoicefields.h"

#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostItems = 200;
constexpr qsizetype longestDescription = 500;
constexpr qsizetype longestNotes = 4000;
constexpr int quantityDigits = 3;

/// Reads one bill's amounts and gathers what is wrong with them.
class Pricing : public FieldErrors {
public:
    explicit Pricing(int digits) : m_digits(digits) {}

    Money amount(double value, const QString &field)
    {
        return valueOf(moneyFromNumber(value, m_digits, Sign::NonNegative, field));
    }
    InvoiceItem item(const NewInvoiceItem &wanted, const QString &field)
    {
        InvoiceItem item;
        item.description = wanted.description.trimmed();
        notBlank(item.description, field + u".description"_s);
        atMost(item.description, field + u".description"_s, longestDescription);
        const QString quantity = field + u".quantity"_s;
        item.quantityMilli = valueOf(moneyFromNumber(wanted.quantity, quantityDigits, Sign::NonNegative, quantity))
                                 .minor;
        item.unitPrice = amount(wanted.unitPrice, field + u".unitPrice"_s);
        item.cost = wanted.cost ? amount(*wanted.cost, field + u".cost"_s)
                                : valueOf(multiplied(item.unitPrice, wanted.quantity, quantity));
        return item;
    }

private:
    int m_digits;
};

} // namespace

Result<Invoice> priced(const NewInvoice &command, int digits)
{
    Pricing pricing(digits);
    Invoice invoice;
    pricing.require(!command.items.isEmpty() && command.items.size() <= mostItems, u"invoice.items"_s,
                    u"1 to %1 items"_s.arg(mostItems));
    if (command.items.size() <= mostItems) {
        for (qsizetype i = 0; i < command.items.size(); ++i)
            invoice.items.append(pricing.item(command.items[i], u"invoice.items[%1]"_s.arg(i)));
    }
    invoice.discount = pricing.amount(command.discount, u"invoice.discountAmount"_s);
    invoice.tax = pricing.amount(command.tax, u"invoice.taxAmount"_s);
    pricing.atMost(command.notes, u"invoice.notes"_s, longestNotes);
    if (const auto valid = pricing.result(); !valid)
        return valid.error();
    invoice.total = invoiceTotal(invoice.items, invoice.discount, invoice.tax);
    pricing.require(invoice.total.minor >= 0, u"invoice.discountAmount"_s,
                    u"at most what the items and the tax come to"_s);
    if (const auto valid = pricing.result(); !valid)
        return valid.error();
    invoice.status = invoiceStatusOf(invoice.total, invoice.paid);
    invoice.notes = command.notes;
    invoice.dueDate = command.dueDate;
    return invoice;
}

} // namespace frontdesk

#include "models/services/invoices/invoicefields.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostItems = 200;
constexpr qsizetype longestDescription = 500;
constexpr qsizetype longestNotes = 4000;
constexpr int quantityDigits = 3;

/// Reads one bill's amounts and gathers what is wrong with them.
class Pricing {
public:
    explicit Pricing(int digits) : m_digits(digits) {}

    Money amount(double value, const QString &field)
    {
        return taken(moneyFromNumber(value, m_digits, Sign::NonNegative, field));
    }
    InvoiceItem item(const NewInvoiceItem &wanted, const QString &field)
    {
        InvoiceItem item;
        item.description = wanted.description.trimmed();
        if (item.description.isEmpty())
            m_errors.append(Error::missing(field + u".description"_s));
        require(item.description.size() <= longestDescription, field + u".description"_s,
                u"at most %1 characters"_s.arg(longestDescription));
        const QString quantity = field + u".quantity"_s;
        item.quantityMilli = taken(moneyFromNumber(wanted.quantity, quantityDigits, Sign::NonNegative, quantity)).minor;
        item.unitPrice = amount(wanted.unitPrice, field + u".unitPrice"_s);
        item.cost = wanted.cost ? amount(*wanted.cost, field + u".cost"_s)
                                : taken(multiplied(item.unitPrice, wanted.quantity, quantity));
        return item;
    }
    void require(bool good, const QString &field, const QString &allowed)
    {
        if (!good)
            m_errors.append(Error::invalid(field, allowed));
    }
    bool good() const { return m_errors.isEmpty(); }
    Error error() const
    {
        Error first = m_errors.constFirst();
        first.also = m_errors.sliced(1);
        return first;
    }

private:
    Money taken(const Result<Money> &money)
    {
        if (!money)
            m_errors.append(money.error());
        return money ? *money : Money{};
    }

    int m_digits;
    QList<Error> m_errors;
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
    pricing.require(command.notes.size() <= longestNotes, u"invoice.notes"_s,
                    u"at most %1 characters"_s.arg(longestNotes));
    if (!pricing.good())
        return pricing.error();
    invoice.total = invoiceTotal(invoice.items, invoice.discount, invoice.tax);
    pricing.require(invoice.total.minor >= 0, u"invoice.discountAmount"_s,
                    u"at most what the items and the tax come to"_s);
    if (!pricing.good())
        return pricing.error();
    invoice.status = invoiceStatusOf(invoice.total, invoice.paid);
    invoice.notes = command.notes;
    invoice.dueDate = command.dueDate;
    return invoice;
}

} // namespace frontdesk

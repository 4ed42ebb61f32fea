#include "views/billing/invoiceform.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>

#include "models/domain/currency.h"
#include "models/services/invoices/invoicefields.h"
#include "views/billing/itemrows.h"
#include "views/billing/moneytext.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int amountWidth = 110;

/// "12.50", or "13%" of `base`. Nothing is 0; NaN when it is neither.
double amountOf(const QString &text, Money base, int digits)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return 0;
    if (!typed.endsWith(u'%') && !typed.endsWith(QChar(0x066A)))
        return typedNumber(typed);
    typed.chop(1);
    const double percent = typedNumber(typed);
    if (!std::isfinite(percent))
        return percent;
    const auto part = multiplied(base, percent / 100, {});
    return part ? toNumber(*part, digits) : std::nan("");
}

QString reasonOf(const Error &error)
{
    if (error.subject.endsWith(".description"_L1))
        return InvoiceForm::tr("Every item needs a description");
    if (error.subject.endsWith(".quantity"_L1))
        return InvoiceForm::tr("The quantity is a number, 0 or more");
    if (error.subject.endsWith(".unitPrice"_L1))
        return InvoiceForm::tr("The price is an amount, 0 or more");
    if (error.subject == "invoice.discountAmount"_L1)
        return InvoiceForm::tr("The discount is an amount or a percentage, at most what the items come to");
    if (error.subject == "invoice.taxAmount"_L1)
        return InvoiceForm::tr("The tax is an amount or a percentage, 0 or more");
    return InvoiceForm::tr("The notes are too long");
}

} // namespace

InvoiceForm::InvoiceForm(QWidget *parent)
    : QWidget(parent),
      m_items(new ItemRows(this)),
      m_discount(amountField(u"discountField"_s, tr("Discount"))),
      m_tax(amountField(u"taxField"_s, tr("Tax"))),
      m_notes(new QLineEdit(this)),
      m_total(new QLabel(this)),
      m_reason(new QLabel(this))
{
    auto *add = new QPushButton(tr("Add an item"), this);
    add->setObjectName(u"addItem"_s);
    add->setProperty("link", true);
    m_notes->setObjectName(u"invoiceNotes"_s);
    m_notes->setAccessibleName(tr("Note on the invoice"));
    m_notes->setPlaceholderText(tr("Note on the invoice"));
    m_reason->setObjectName(u"invoiceReason"_s);
    m_reason->setProperty("danger", true);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_items);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addLayout(buildSums());
    column->addWidget(m_notes);
    column->addWidget(m_reason);
    setFocusProxy(m_items);
    connect(m_items, &ItemRows::edited, this, &InvoiceForm::follow);
    connect(add, &QPushButton::clicked, this, [this] {
        m_items->addRow({});
        const auto lines = m_items->findChildren<QLineEdit *>(u"itemDescription"_s);
        lines.last()->setFocus();
    });
}

QLineEdit *InvoiceForm::amountField(const QString &name, const QString &words)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(words);
    line->setPlaceholderText(tr("0 or 0%"));
    line->setAlignment(Qt::AlignTrailing);
    line->setFixedWidth(amountWidth);
    connect(line, &QLineEdit::textEdited, this, &InvoiceForm::follow);
    return line;
}

QLayout *InvoiceForm::buildSums()
{
    m_total->setObjectName(u"invoiceTotal"_s);
    m_total->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_total->setAlignment(Qt::AlignTrailing);
    auto *sums = new QGridLayout;
    sums->setHorizontalSpacing(12);
    sums->setVerticalSpacing(6);
    sums->setColumnStretch(0, 1);
    const std::pair<QString, QWidget *> lines[] = {{tr("Discount"), m_discount},
                                                   {tr("Tax"), m_tax},
                                                   {tr("Total"), m_total}};
    int row = 0;
    for (const auto &[words, widget] : lines) {
        auto *caption = new QLabel(words, this);
        caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        sums->addWidget(caption, row, 0);
        sums->addWidget(widget, row++, 1);
    }
    return sums;
}

void InvoiceForm::open(const QString &currency, const NewInvoiceItem &first)
{
    m_currency = currency;
    m_items->setCurrency(currency);
    m_items->setItems({first});
    m_discount->clear();
    m_tax->clear();
    m_notes->clear();
    follow();
    m_items->findChild<QLineEdit *>(u"itemPrice"_s)->setFocus();
    m_items->findChild<QLineEdit *>(u"itemPrice"_s)->selectAll();
}

Money InvoiceForm::subtotal() const
{
    NewInvoice items;
    items.items = m_items->items();
    for (NewInvoiceItem &item : items.items)
        item.description = u"-"_s; // only the amounts count here
    const auto sum = priced(items, minorUnitDigits(m_currency));
    return sum ? sum->total : Money{};
}

NewInvoice InvoiceForm::invoice() const
{
    const int digits = minorUnitDigits(m_currency);
    const Money items = subtotal();
    NewInvoice invoice;
    invoice.items = m_items->items();
    invoice.discount = amountOf(m_discount->text(), items, digits);
    const auto discount = moneyFromNumber(invoice.discount, digits, Sign::NonNegative, {});
    invoice.tax = amountOf(m_tax->text(), items - (discount ? *discount : Money{}), digits);
    invoice.notes = m_notes->text().trimmed();
    return invoice;
}

void InvoiceForm::follow()
{
    m_reason->hide();
    NewInvoice draft = invoice();
    for (NewInvoiceItem &item : draft.items)
        item.description = u"-"_s;
    const auto sum = priced(draft, minorUnitDigits(m_currency));
    m_total->setText(sum ? moneyText(sum->total, m_currency) : u"–"_s);
}

bool InvoiceForm::check()
{
    m_items->refuse(-1, {});
    const auto sum = priced(invoice(), minorUnitDigits(m_currency));
    if (!sum)
        refuse(sum.error());
    return sum.ok();
}

void InvoiceForm::refuse(const Error &error)
{
    m_reason->setText(reasonOf(error));
    m_reason->show();
    static const QRegularExpression item(u"^invoice\\.items\\[(\\d+)\\]\\.(\\w+)$"_s);
    for (const Error &each : error.also + QList<Error>{error}) { // the first one gets the focus
        const auto match = item.match(each.subject);
        if (match.hasMatch())
            m_items->refuse(match.captured(1).toInt(), match.captured(2));
        else if (each.subject == "invoice.discountAmount"_L1)
            m_discount->setFocus();
        else if (each.subject == "invoice.taxAmount"_L1)
            m_tax->setFocus();
    }
}

QString InvoiceForm::shownTotal() const
{
    return m_total->text();
}

} // namespace frontdesk

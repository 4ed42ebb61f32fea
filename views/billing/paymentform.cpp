#include "views/billing/paymentform.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "models/domain/currency.h"
#include "views/billing/moneytext.h"
#include "views/billing/receipt.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PaymentForm::PaymentForm(QWidget *parent)
    : QWidget(parent),
      m_amount(new QLineEdit(this)),
      m_methods(new QButtonGroup(this)),
      m_reference(new QLineEdit(this)),
      m_reason(new QLabel(this)),
      m_take(new QPushButton(tr("Take the payment"), this))
{
    m_amount->setObjectName(u"paymentAmount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setAlignment(Qt::AlignTrailing);
    m_amount->setFixedWidth(120);
    m_reference->setObjectName(u"paymentReference"_s);
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setPlaceholderText(tr("Reference"));
    m_reason->setObjectName(u"paymentReason"_s);
    m_reason->setProperty("danger", true);
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_take->setObjectName(u"takePayment"_s);
    m_take->setProperty("primary", true);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_amount);
    fields->addWidget(m_reference, 1);
    fields->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buildMethods());
    column->addLayout(fields);
    column->addWidget(m_reason);
    setFocusProxy(m_amount);
    connect(m_take, &QPushButton::clicked, this, &PaymentForm::submit);
    connect(m_amount, &QLineEdit::textEdited, m_reason, &QLabel::hide);
}

QLayout *PaymentForm::buildMethods()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const PaymentMethod method :
         {PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::Transfer, PaymentMethod::Other}) {
        auto *chip = new QPushButton(paymentMethodName(method), this);
        chip->setObjectName(u"pay-"_s + toString(method));
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        m_methods->addButton(chip, int(method));
        row->addWidget(chip);
    }
    m_methods->button(int(PaymentMethod::Cash))->setChecked(true);
    row->addStretch();
    return row;
}

void PaymentForm::open(InvoiceId invoice, Money balance, const QString &currency)
{
    const bool same = invoice == m_invoice && balance == m_balance;
    m_invoice = invoice;
    m_balance = balance;
    m_currency = currency;
    setBusy(false);
    if (same)
        return; // what is being typed stays
    m_amount->setText(amountText(balance, minorUnitDigits(currency)));
    m_reference->clear();
    m_reason->hide();
}

void PaymentForm::submit()
{
    if (!m_take->isEnabled())
        return;
    NewPayment payment;
    payment.invoiceId = m_invoice;
    payment.amount = typedNumber(m_amount->text());
    payment.method = PaymentMethod(m_methods->checkedId());
    payment.reference = m_reference->text().trimmed();
    setBusy(true);
    Q_EMIT wanted(payment);
}

void PaymentForm::refuse(const Error &error)
{
    setBusy(false);
    m_reason->setText(error.subject == "reference"_L1
                          ? tr("The reference is too long")
                          : tr("An amount from more than 0 to %1").arg(moneyText(m_balance, m_currency)));
    m_reason->show();
    (error.subject == "reference"_L1 ? m_reference : m_amount)->setFocus();
}

void PaymentForm::setBusy(bool busy)
{
    m_take->setEnabled(!busy);
}

void PaymentForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && button != m_take)
        button->click();
    else
        submit();
    event->accept();
}

} // namespace frontdesk

#include "views/billing/invoicepopover.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/billing/invoicecard.h"
#include "views/billing/paymentform.h"
#include "views/common/panel.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 480;

} // namespace

InvoicePopover::InvoicePopover(BillingDesk &desk, InvoiceId invoice, QWidget *window)
    : Popover(window),
      m_card(new InvoiceCard(desk, this)),
      m_invoice(invoice)
{
    setForOnce();
    setObjectName(u"invoicePopover"_s);
    setAccessibleName(tr("Invoice"));
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeInvoice"_s);
    close->setProperty("flat", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 16, 14);
    column->setSpacing(0);
    column->addWidget(m_card);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_card, &InvoiceCard::gone, this, &Popover::dismiss);
}

void InvoicePopover::openAt(const QRect &anchor)
{
    m_anchor = anchor;
    m_card->open(m_invoice);
    openBeside(anchor);
    m_card->payment()->setFocus();
}

/// It grows and shrinks with what is shown.
bool InvoicePopover::event(QEvent *event)
{
    const bool done = Popover::event(event);
    if (event->type() == QEvent::LayoutRequest && isOpen() && size() != sizeHint())
        moveBeside(m_anchor);
    return done;
}

} // namespace frontdesk

#pragma once

#include "models/items/billingdesk.h"
#include "views/common/popover.h"

namespace frontdesk {

class InvoiceCard;

/// An invoice beside what it belongs to, to take the payment at once. Deletes itself when it is closed. The desk outlives it.
class InvoicePopover : public Popover {
    Q_OBJECT
public:
    InvoicePopover(BillingDesk &desk, InvoiceId invoice, QWidget *window);

    /// `anchor` in the window's coordinates.
    void openAt(const QRect &anchor);
    InvoiceCard *card() const { return m_card; }

protected:
    bool event(QEvent *event) override;

private:
    InvoiceCard *m_card;
    InvoiceId m_invoice;
    QRect m_anchor;
};

} // namespace frontdesk

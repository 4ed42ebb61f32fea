#pragma once

#include "models/domain/visitcard.h"
#include "models/items/billingdesk.h"
#include "views/common/popover.h"

class QLabel;
class QPushButton;

namespace frontdesk {

class InvoiceForm;

/// Completes a visit with its invoice: the type's price stands there already, Ctrl+Enter completes, Esc leaves. Deletes itself
/// when it is closed. The desk outlives it.
class CompletePopover : public Popover {
    Q_OBJECT
public:
    CompletePopover(BillingDesk &desk, const VisitCard &visit, QWidget *window);

    /// `anchor` in the window's coordinates.
    void openAt(const QRect &anchor);

Q_SIGNALS:
    void completed(InvoiceId invoice);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildButtons();
    void submit();
    void onAnswer(const Result<InvoiceId> &result);

    BillingDesk &m_desk;
    AppointmentId m_visit;
    InvoiceForm *m_form;
    QLabel *m_problem;
    QPushButton *m_complete;
    QRect m_anchor;
};

} // namespace frontdesk

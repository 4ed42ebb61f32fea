#pragma once

#include "models/domain/visitcard.h"
#include "models/items/billingdesk.h"
#include "views/common/formpopover.h"

class QLabel;
class QPushButton;

namespace frontdesk {

class InvoiceForm;

/// Completes a visit with its invoice: the type's price stands there already, Enter completes, Esc leaves. Deletes itself
/// when it is closed. The desk outlives it.
class CompletePopover : public FormPopover {
    Q_OBJECT
public:
    CompletePopover(BillingDesk &desk, const VisitCard &visit, QWidget *window);

    /// `anchor` in the window's coordinates.
    void openAt(const QRect &anchor);
    bool holdsWork() const override { return true; }

Q_SIGNALS:
    void completed(InvoiceId invoice);

protected:
    bool event(QEvent *event) override;
    void submit() override;

private:
    QLayout *buildButtons();
    void onAnswer(const Result<InvoiceId> &result);

    BillingDesk &m_desk;
    AppointmentId m_visit;
    InvoiceForm *m_form;
    QLabel *m_problem;
    QPushButton *m_complete;
    QRect m_anchor;
};

} // namespace frontdesk

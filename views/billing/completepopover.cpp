#include "views/billing/completepopover.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/domain/currency.h"
#include "views/billing/invoiceform.h"
#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/common/panel.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 540;

} // namespace

CompletePopover::CompletePopover(BillingDesk &desk, const VisitCard &visit, QWidget *window)
    : FormPopover(window),
      m_desk(desk),
      m_visit(visit.appointment.id),
      m_form(new InvoiceForm(this)),
      m_problem(new QLabel(this)),
      m_complete(new QPushButton(tr("Complete the visit"), this))
{
    setForOnce();
    setObjectName(u"completePopover"_s);
    setAccessibleName(tr("Complete with invoice"));
    setFixedWidth(panelWidth + panelMargins.left() + panelMargins.right());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(headingLabel(visit.patientName, this));
    column->addWidget(explanation(visit.appointment.type + u" · "_s + visit.doctorName + u" · "_s
                                      + rangeText(visit.appointment.range(), desk.zone()),
                                  this));
    column->addWidget(m_form);
    m_problem->setObjectName(u"completeProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addLayout(buildButtons());
    const QString currency = desk.currency();
    m_form->open(
        currency,
        {visit.appointment.type, 1, toNumber(desk.priceOf(visit.appointment.type), minorUnitDigits(currency)), {}});
}

QLayout *CompletePopover::buildButtons()
{
    auto *leave = new QPushButton(tr("Back"), this);
    leave->setObjectName(u"completeLeave"_s);
    leave->setProperty("flat", true);
    m_complete->setObjectName(u"completeButton"_s);
    m_complete->setProperty("primary", true);
    m_complete->setToolTip(tr("Enter"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_complete);
    connect(leave, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_complete, &QPushButton::clicked, this, &CompletePopover::submit);
    return row;
}

void CompletePopover::openAt(const QRect &anchor)
{
    m_anchor = anchor;
    openBeside(anchor);
    m_form->findChild<QWidget *>(u"itemPrice"_s)->setFocus();
}

void CompletePopover::submit()
{
    if (!m_complete->isEnabled() || !m_form->check())
        return;
    m_problem->hide();
    m_complete->setEnabled(false);
    ChangeStatus command;
    command.id = m_visit;
    command.status = AppointmentStatus::Completed;
    command.invoice = m_form->invoice();
    m_desk.complete(command, this, [this](const Result<InvoiceId> &result) { onAnswer(result); });
}

void CompletePopover::onAnswer(const Result<InvoiceId> &result)
{
    m_complete->setEnabled(true);
    if (result) {
        const InvoiceId invoice = *result;
        dismiss();
        Q_EMIT completed(invoice);
    } else if (result.error().subject.startsWith("invoice."_L1)) {
        m_form->refuse(result.error());
    } else {
        m_problem->setText(errorText(result.error(), m_desk.zone()));
        m_problem->show();
    }
}

/// It grows and shrinks with its lines.
bool CompletePopover::event(QEvent *event)
{
    const bool done = FormPopover::event(event);
    if (event->type() == QEvent::LayoutRequest && isOpen() && size() != sizeHint())
        moveBeside(m_anchor);
    return done;
}

} // namespace frontdesk

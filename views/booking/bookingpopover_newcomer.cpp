#include <QLineEdit>
#include <QPushButton>

#include "views/booking/bookingpopover.h"
#include "views/booking/patientedit.h"
#include "views/booking/phoneholders.h"
#include "views/patients/lookalikebox.h"

namespace frontdesk {

// Of somebody who is made on the spot: whether they are here already.

void BookingPopover::connectLookalikes()
{
    const auto forget = [this] {
        if (!m_lookalikes->isAsking())
            return;
        m_lookalikes->clear();
        resizeToFit();
    };
    connect(m_phone, &QLineEdit::textEdited, this, forget);
    connect(m_patient, &PatientEdit::unpicked, this, forget);
    connect(m_lookalikes, &LookalikeBox::chosen, this, [this](const PatientHit &patient) {
        m_patient->setPatient(patient);
        m_lookalikes->clear();
        setNewPatient(false);
        onEdited();
        m_book->setFocus();
    });
    connect(m_lookalikes, &LookalikeBox::goOnWanted, this, [this, forget] {
        forget();
        order({});
    });
}

bool BookingPopover::asksWhoItIs()
{
    if (m_visit || !m_patient->wantsNew())
        return false;
    const QList<Lookalike> holders = phoneHolders(m_desk, m_phone->text());
    if (holders.isEmpty())
        return false;
    m_lookalikes->ask(holders, tr("Make a new one anyway"));
    resizeToFit();
    return true;
}

} // namespace frontdesk

#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

#include "models/items/localbillingdesk.h"
#include "tests/views/patientsclinic.h"

namespace frontdesk::test {

/// A visit in progress, in a window to complete it in.
struct BillingWindow {
    BillingWindow() : billing(clinic.access)
    {
        window.resize(1200, 800);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        Q_UNUSED(active)
    }
    VisitCard inProgress(PatientId patient, const QString &local)
    {
        const Appointment visit = clinic.book(patient, local);
        for (const AppointmentStatus status : {AppointmentStatus::Confirmed, AppointmentStatus::InProgress})
            (void)setStatus(visit.id, status).value();
        VisitCard card;
        card.appointment = clinic.access
                               .ask([&](Session &session) -> Result<Appointment> {
                                   return *session.stores().appointments.find(clinic.fixture.clinic, visit.id);
                               })
                               .value();
        card.patientName = u"Lucía Núñez Peña"_s;
        card.doctorName = u"Dr. Fatima Khan"_s;
        return card;
    }
    Result<Appointment> setStatus(AppointmentId id, AppointmentStatus status,
                                  const std::optional<NewInvoice> &invoice = {})
    {
        ChangeStatus command;
        command.id = id;
        command.status = status;
        command.invoice = invoice;
        return clinic.run<Appointment>(
            [command](Session &session) { return BookingService(session).changeStatus(command); });
    }
    InvoiceId billed(PatientId patient, const QString &local, double price)
    {
        const VisitCard visit = inProgress(patient, local);
        NewInvoice invoice;
        invoice.items.append({u"Checkup"_s, 1, price, {}});
        const auto done = setStatus(visit.appointment.id, AppointmentStatus::Completed, invoice);
        Q_ASSERT(done);
        InvoiceBoardFilter all;
        return billing.lines(all, 0, 1).first().id;
    }
    QString statusOf(AppointmentId id)
    {
        return toString(clinic.access
                            .ask([&](Session &session) -> Result<Appointment> {
                                return *session.stores().appointments.find(clinic.fixture.clinic, id);
                            })
                            .value()
                            .status);
    }
    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    template<class T>
    T *last(const QString &name)
    {
        return window.findChildren<T *>(name).last();
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void click(const QString &button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    QString total() { return plain(find<QLabel>(u"invoiceTotal"_s)->text()); }
    /// Without the marks that keep a number together.
    static QString plain(QString text)
    {
        text.remove(QChar(0x2066))
            .remove(QChar(0x2069))
            .remove(QChar(0x200e))
            .remove(QChar(0x202a))
            .remove(QChar(0x202c));
        return text;
    }

    PatientsClinic clinic;
    LocalBillingDesk billing;
    QWidget window;
};

} // namespace frontdesk::test

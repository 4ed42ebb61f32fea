#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include "models/items/localaccess.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/calendarservice.h"
#include "models/services/invoices/invoiceservice.h"
#include "tests/app/realwindow.h"
#include "views/billing/invoicespage.h"
#include "views/booking/patientedit.h"
#include "views/calendar/dayview.h"
#include "views/common/popover.h"
#include "views/patients/patientspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The demo clinic's window with a visit that is being seen.
struct BusyWindow {
    BusyWindow()
        : real(u"reception@demo.test"_s),
          access(real.running->hub(), real.running->hub().reader().value(), real.actorOf(u"reception@demo.test"_s)),
          window(real.window->window())
    {
    }
    template<class T>
    T done(std::function<Result<T>(Session &)> work)
    {
        std::optional<Result<T>> got;
        access.order<T>(std::move(work), &context, [&got](const Result<T> &result) { got.emplace(result); });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return got.has_value(); });
        Q_ASSERT(came);
        return got->value();
    }
    /// Of a patient alone, from today on.
    Appointment inProgress()
    {
        return done<Appointment>([](Session &session) -> Result<Appointment> {
            const TimeZone zone = session.directory().rules.zone;
            for (QDate date = zone.dateOf(session.now());; date = date.addDays(1)) {
                for (const VisitCard &card : CalendarService(session).day(date).visits) {
                    const Appointment &visit = card.appointment;
                    if (visit.status != AppointmentStatus::Scheduled || visit.internal || visit.group)
                        continue;
                    ChangeStatus command;
                    command.id = visit.id;
                    command.status = AppointmentStatus::Confirmed;
                    if (const auto confirmed = BookingService(session).changeStatus(command); !confirmed)
                        return confirmed;
                    command.status = AppointmentStatus::InProgress;
                    return BookingService(session).changeStatus(command);
                }
            }
        });
    }
    Appointment now(AppointmentId id)
    {
        return access
            .ask([id](Session &session) -> Result<Appointment> {
                return *session.stores().appointments.find(session.actor().clinicId, id);
            })
            .value();
    }
    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    RealWindow real;
    LocalAccess access;
    MainWindow &window;
    QObject context;
};

} // namespace

/// Patients and money in the real program: from the calendar's menu to the paid invoice, and between the pages.
class TestDeskBilling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsCompletedBilledAndPaid()
    {
        BusyWindow w;
        const Appointment visit = w.inProgress();
        w.window.openVisit(visit.id, w.access.zone().dateOf(visit.start));
        DayView &view = *w.window.dayView();
        QTRY_VERIFY(!view.visitRect(visit.id).isEmpty());
        QTest::qWait(300); // until the calendar has heard of the visit's status
        const QPoint place = view.visitRect(visit.id).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
        auto *menu = w.find<QMenu>(u"visitMenu"_s);
        QVERIFY(menu);
        auto *complete = menu->findChild<QAction *>(u"completeWithInvoice"_s);
        QVERIFY(complete);
        complete->trigger();
        menu->close();
        auto *price = w.find<QLineEdit>(u"itemPrice"_s);
        QVERIFY(price);
        price->setFocus();
        price->selectAll();
        QTest::keyClicks(price, u"40"_s);
        QTest::keyClick(price, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(toString(w.now(visit.id).status), u"completed"_s);
        QTRY_VERIFY(w.find<QWidget>(u"invoicePopover"_s));
        auto *amount = w.find<QLineEdit>(u"paymentAmount"_s);
        QCOMPARE(amount->text(), u"40.00"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QTRY_COMPARE(w.find<QLabel>(u"invoiceState"_s)->text(), u"Paid"_s);
        QTest::mouseClick(w.find<QPushButton>(u"invoicePatient"_s), Qt::LeftButton);
        QCOMPARE(w.window.currentPage(), u"patients"_s);
        QVERIFY(w.window.findChild<PatientsPage *>()->shownPatient() == visit.patientId);
    }

    void aPatientIsBookedFromTheirCard()
    {
        BusyWindow w;
        w.window.openPage(u"patients"_s);
        auto *list = w.find<QListView>(u"patientsList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTest::keyClick(list, Qt::Key_B);
        QCOMPARE(w.window.currentPage(), u"calendar"_s);
        auto *booking = w.find<Popover>(u"bookingPopover"_s);
        QVERIFY(booking->isOpen());
        const auto &chosen = booking->findChild<PatientEdit *>(u"patientField"_s)->patient();
        QVERIFY(chosen && chosen->id == w.window.findChild<PatientsPage *>()->shownPatient());
    }

    void anInvoiceOpensFromTheCard()
    {
        BusyWindow w;
        const Appointment visit = w.inProgress();
        w.done<Appointment>([id = visit.id](Session &session) {
            ChangeStatus command;
            command.id = id;
            command.status = AppointmentStatus::Completed;
            command.invoice = NewInvoice{{{u"Checkup"_s, 1, 40, {}}}, 0, 0, {}, {}};
            return BookingService(session).changeStatus(command);
        });
        w.window.openPage(u"patients"_s, visit.patientId.toString());
        auto *link = w.find<QPushButton>(u"invoiceLink"_s);
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(w.window.currentPage(), u"invoices"_s);
        QVERIFY(w.find<QLabel>(u"invoiceTitle"_s)->isVisible());
    }
};

QTEST_MAIN(TestDeskBilling)
#include "tst_deskbilling.moc"

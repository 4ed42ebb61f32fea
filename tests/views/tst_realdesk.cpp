#include <QLineEdit>
#include <QTest>

#include "models/items/localdesk.h"
#include "models/services/booking/bookingservice.h"
#include "tests/support/clinicfixture.h"
#include "views/calendar/dayview.h"
#include "views/mainwindow/mainwindow.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window on a clinic's real database, with the real clinic thread behind it.
struct RealWindow {
    RealWindow()
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          desk(*hub, hub->reader().value(), fixture.receptionist()),
          window(desk)
    {
        window.resize(1366, 768);
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        Q_UNUSED(active)
        window.dayView()->setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), Qt::Key(key), modifiers);
    }

    /// What stands in the database on the shown day.
    QList<VisitCard> visits() const { return desk.day(window.date())->visits; }

    ClinicFixture fixture;
    std::unique_ptr<Hub> hub;
    LocalDesk desk;
    MainWindow window;
};

} // namespace

/// The whole way: keys and mouse, services, the clinic thread, the database, and back into the calendar.
class TestRealDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookingByKeyboardIsDurableAndShown()
    {
        RealWindow real;
        real.press(Qt::Key_C);
        QTest::keyClicks(real.window.focusWidget(), u"nunez"_s); // accents and order do not matter
        real.press(Qt::Key_Return);
        real.press(Qt::Key_Return);
        QTRY_COMPARE(real.visits().size(), 1);
        const VisitCard card = real.visits().first();
        QCOMPARE(card.appointment.patientId, real.fixture.lucia);
        QCOMPARE(card.appointment.start, real.fixture.at(u"2026-06-01 09:00"_s));
        QTRY_VERIFY(!real.window.dayView()->visitRect(card.appointment.id).isEmpty());
    }

    void aBookingThroughAnotherDoorAppears()
    {
        RealWindow real;
        Actor phone = real.fixture.receptionist();
        phone.origin = u"api"_s;
        BookAppointment command;
        command.patientId = real.fixture.jose;
        command.doctorId = real.fixture.garcia;
        command.start = real.fixture.at(u"2026-06-01 10:00"_s);
        AppointmentId id;
        Mailbox mailbox;
        real.hub->writer().post<Appointment>(
            phone, [command](Session &session) { return BookingService(session).book(command); }, mailbox,
            [&id](const Result<Appointment> &result) { id = result->id; });
        QTRY_VERIFY(!id.isNull());
        QTRY_VERIFY_WITH_TIMEOUT(!real.window.dayView()->visitRect(id).isEmpty(), 1000);
    }

    void moveUndoAndRedo()
    {
        RealWindow real;
        real.press(Qt::Key_C);
        QTest::keyClicks(real.window.focusWidget(), u"ahmed"_s);
        real.press(Qt::Key_Return);
        real.press(Qt::Key_Return);
        QTRY_COMPARE(real.visits().size(), 1);
        const AppointmentId id = real.visits().first().appointment.id;
        DayView *view = real.window.dayView();
        QTRY_VERIFY(!view->visitRect(id).isEmpty());

        const QPoint from = view->visitRect(id).center();
        const QPoint to = from + QPoint(0, 2 * int(view->zoom()));
        QWidget *viewport = view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        const auto start = [&] { return real.visits().first().appointment.start; };
        QTRY_COMPARE(start(), real.fixture.at(u"2026-06-01 11:00"_s));

        QTRY_VERIFY(real.window.undoStack().canUndo());
        QTest::qWait(50);
        view->setFocus();
        real.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(start(), real.fixture.at(u"2026-06-01 09:00"_s));
        QTRY_VERIFY(real.window.undoStack().canRedo());
        real.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(start(), real.fixture.at(u"2026-06-01 11:00"_s));
    }

    void aWeekIsReadAndDraggedOver()
    {
        RealWindow real;
        real.press(Qt::Key_C);
        QTest::keyClicks(real.window.focusWidget(), u"ahmed"_s);
        real.press(Qt::Key_Return);
        real.press(Qt::Key_Return);
        QTRY_COMPARE(real.visits().size(), 1);
        const AppointmentId id = real.visits().first().appointment.id;
        DayView *view = real.window.dayView();
        view->setFocus();
        real.press(Qt::Key_W);
        QCOMPARE(view->scene().columns().size(), 7);
        QVERIFY(!view->visitRect(id).isEmpty());
        const QPoint from = view->visitRect(id).center();
        const int target = view->scene().columnOn(QDate(2026, 6, 1)) + 2;
        const QPoint to(view->scene().geometry.columnRect(target).center().x(), from.y());
        QWidget *viewport = view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QTRY_VERIFY(real.visits().isEmpty() || !view->state().ghost);
        const auto moved = [&] { return real.desk.day(QDate(2026, 6, 3))->visits; };
        QTRY_COMPARE(moved().size(), 1);
        QCOMPARE(moved().first().appointment.start, real.fixture.at(u"2026-06-03 09:00"_s));
    }

    void aNewPatientOnTheSpot()
    {
        RealWindow real;
        real.press(Qt::Key_C);
        QTest::keyClicks(real.window.focusWidget(), u"Zoe Quintanilla"_s);
        real.press(Qt::Key_Return);
        QTest::keyClicks(real.window.focusWidget(), u"7111-2233"_s);
        real.press(Qt::Key_Return);
        QTRY_COMPARE(real.visits().size(), 1);
        QCOMPARE(real.visits().first().patientName, u"Zoe Quintanilla"_s);
        QCOMPARE(real.visits().first().patientPhone, u"+50371112233"_s);
    }
};

QTEST_MAIN(TestRealDesk)
#include "tst_realdesk.moc"

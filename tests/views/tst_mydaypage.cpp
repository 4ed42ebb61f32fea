#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/items/localdesk.h"
#include "models/items/localmydaydesk.h"
#include "models/services/booking/bookingservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/views/fakemyday.h"
#include "tests/views/sampleday.h"
#include "views/common/pill.h"
#include "views/myday/mydaypage.h"
#include "views/myday/visitstrip.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with hands.
struct Hands {
    explicit Hands(MyDayPage &shown) : page(shown)
    {
        page.resize(1200, 760);
        page.show();
        const bool active = QTest::qWaitForWindowActive(&page);
        Q_ASSERT(active);
        Q_UNUSED(active)
        page.setFocus();
    }
    VisitStrip *chosen()
    {
        for (VisitStrip *strip : page.findChildren<VisitStrip *>()) {
            if (strip->visit() == page.chosen())
                return strip;
        }
        return nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key); }
    void click(const QString &name) { QTest::mouseClick(chosen()->findChild<QPushButton *>(name), Qt::LeftButton); }
    QString pace() { return page.findChild<Pill *>(u"myDayPace"_s)->text(); }
    QString summary() { return page.findChild<QLabel *>(u"myDaySummary"_s)->text(); }

    MyDayPage &page;
};

struct SampleMyDay {
    explicit SampleMyDay(bool asKhan = true)
        : day(sampleDay()),
          undo(*day.desk),
          page(prepared(asKhan), person, undo),
          hands(page)
    {
        QObject::connect(&page, &Page::changed, &page, [this](const QString &text) { said = text; });
        QObject::connect(&page, &Page::complained, &page, [this](const QString &text) { complained = text; });
    }
    Desk &prepared(bool asKhan)
    {
        person.person = asKhan ? day.khan : UserId::create();
        return *day.desk;
    }
    FakeDesk &desk() { return *day.desk; }
    QString statusOf(AppointmentId id) { return toString(desk().visits().value(id).status); }

    SampleDay day;
    FakeMyDay person;
    UndoStack undo;
    MyDayPage page;
    Hands hands;
    QString said;
    QString complained;
};

} // namespace

/// The page on which doctors follow their day.
class TestMyDayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        SampleDay day = sampleDay();
        MyDayModel model(*day.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDoctor(day.khan);
        QCOMPARE(model.rowCount(), 7);
        model.setDoctor(day.garcia);
        day.desk->put(day.garcia, day.patients.first(), day.date, QTime(16, 0), 30);
        model.reload();
        QCOMPARE(model.rowCount(), 8);
        day.desk->at(day.waiting).status = AppointmentStatus::InProgress;
        model.reload();
        QCOMPARE(model.data(model.index(model.rowOf(day.waiting)), MyDayModel::PlaceRole).toInt(),
                 int(DayPlace::Current));
        day.desk->clock.advance(std::chrono::hours(24));
        model.reload();
        QCOMPARE(model.rowCount(), 0);
    }

    void itOpensOnTheDoctorSignedIn()
    {
        SampleMyDay my;
        QCOMPARE(my.page.findChild<QComboBox *>(u"myDayDoctor"_s)->currentText(), u"Dr. Fatima Khan"_s);
        QCOMPARE(my.hands.summary(), u"Fri 20 Nov 2026  ·  7 visits  ·  2 done"_s);
        QCOMPARE(my.hands.pace(), u"On time"_s);
        QVERIFY(my.hands.chosen()->place() == DayPlace::Current);
        QVERIFY(my.hands.chosen()->height() > 2 * my.page.findChildren<VisitStrip *>().last()->height());
    }

    void staffLookAtAnyDoctor()
    {
        SampleMyDay my(false);
        auto *doctors = my.page.findChild<QComboBox *>(u"myDayDoctor"_s);
        QCOMPARE(doctors->currentText(), u"Dr. Fatima Khan"_s);
        QTest::keyClick(doctors, Qt::Key_Down);
        QCOMPARE(my.hands.summary(), u"Fri 20 Nov 2026  ·  6 visits  ·  1 done  ·  2 waiting"_s);
        QCOMPARE(my.page.chosen(), my.day.waiting);
        QCOMPARE(my.hands.chosen()->findChild<Pill *>()->text(), u"waits 12 min"_s);
    }

    void theSameKeyEndsAndStarts()
    {
        SampleMyDay my;
        const AppointmentId running = my.page.chosen();
        QCOMPARE(my.statusOf(running), u"in_progress"_s);
        my.hands.press(Qt::Key_Space);
        QTRY_COMPARE(my.statusOf(running), u"completed"_s);
        QTRY_COMPARE(my.page.chosen(), my.day.lucia);
        QCOMPARE(my.said, u"Daniel Okafor: Completed"_s);
        my.hands.press(Qt::Key_Space);
        QTRY_COMPARE(my.statusOf(my.day.lucia), u"in_progress"_s);
        QTRY_COMPARE(my.page.chosen(), my.day.lucia);
        QTRY_COMPARE(my.said, u"Lucía Fernández: In progress"_s);
        QVERIFY(my.undo.canUndo());
        my.undo.undo();
        QTRY_COMPARE(my.statusOf(my.day.lucia), u"scheduled"_s);
    }

    void aKeyHeldDownDoesOneThing()
    {
        SampleMyDay my;
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
        QCoreApplication::sendEvent(my.page.focusWidget(), &held);
        QTest::qWait(20);
        QCOMPARE(my.desk().ordersTaken(), 0);
    }

    void buttonsDoTheSame()
    {
        SampleMyDay my;
        my.hands.press(Qt::Key_Down);
        QCOMPARE(my.page.chosen(), my.day.lucia);
        my.hands.click(u"noShowVisit"_s);
        QTRY_COMPARE(my.statusOf(my.day.lucia), u"no_show"_s);
        QTRY_VERIFY(my.page.chosen() != my.day.lucia);
        const AppointmentId running = my.page.chosen();
        my.hands.click(u"stepVisit"_s);
        QTRY_COMPARE(my.statusOf(running), u"completed"_s);
    }

    void oneThatIsClickedIsActedOn()
    {
        SampleMyDay my;
        for (VisitStrip *strip : my.page.findChildren<VisitStrip *>()) {
            if (strip->visit() == my.day.lucia)
                QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(20, 10));
        }
        QCOMPARE(my.page.chosen(), my.day.lucia);
        my.hands.press(Qt::Key_6);
        QTRY_COMPARE(my.statusOf(my.day.lucia), u"no_show"_s);
        my.hands.press(Qt::Key_Up);
        QCOMPARE(my.statusOf(my.page.chosen()), u"no_show"_s);
    }

    void theNoteIsWritten()
    {
        SampleMyDay my;
        my.hands.press(Qt::Key_Down);
        my.hands.press(Qt::Key_N);
        auto *field = my.page.findChild<QPlainTextEdit *>(u"noteField"_s);
        QVERIFY(field);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Allergic to latex"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(my.desk().visits().value(my.day.lucia).notes, u"Allergic to latex"_s);
        QTRY_COMPARE(my.said, u"Note of Lucía Fernández kept"_s);
        QTRY_VERIFY(!my.page.findChild<QPlainTextEdit *>(u"noteField"_s));
        QCOMPARE(my.statusOf(my.day.lucia), u"scheduled"_s);
    }

    void whatOthersDoAppears()
    {
        SampleMyDay my;
        my.desk().at(my.day.lucia).arrivedAt = my.desk().instant(my.day.date, QTime(10, 30));
        my.desk().announce(my.day.date);
        QCOMPARE(my.hands.summary(), u"Fri 20 Nov 2026  ·  7 visits  ·  2 done  ·  1 waiting"_s);
        my.person.unread = 3;
        my.person.announce();
        auto *messages = my.page.findChild<QPushButton *>(u"myDayMessages"_s);
        QCOMPARE(messages->accessibleName(), u"3 new messages"_s);
        QSignalSpy wanted(&my.page, &MyDayPage::inboxWanted);
        QTest::mouseClick(messages, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void itTellsWhenTheDayRunsLate()
    {
        SampleMyDay my;
        my.desk().clock.advance(Minutes(33));
        my.desk().announce(my.day.date);
        QCOMPARE(my.hands.pace(), u"15 min behind"_s);
    }

    void aHiddenPageKeepsStill()
    {
        SampleMyDay my;
        my.page.hide();
        const int read = my.desk().daysRead();
        my.desk().announce(my.day.date);
        QCOMPARE(my.desk().daysRead(), read);
        my.desk().clock.advance(std::chrono::hours(24));
        my.page.show();
        QVERIFY(my.page.findChild<QLabel *>(u"myDayEmpty"_s)->isVisible());
    }

    void inARealClinic()
    {
        ClinicFixture fixture;
        auto hub = Hub::open(fixture.directory(), fixture.clock).value();
        LocalDesk desk(*hub, hub->reader().value(), fixture.doctorActor());
        LocalAccess access(*hub, hub->reader().value(), fixture.doctorActor());
        LocalMyDayDesk person(access);
        UndoStack undo(desk);
        MyDayPage page(desk, person, undo);
        Hands hands(page);
        QVERIFY(page.findChild<QLabel *>(u"myDayEmpty"_s)->isVisible());
        QObject context;
        BookAppointment command;
        command.patientId = fixture.jose;
        command.doctorId = person.me();
        command.start = fixture.at(u"2026-06-01 10:00"_s);
        desk.book(command, &context, [](const Result<Appointment> &booked) { QVERIFY(booked.ok()); });
        QTRY_VERIFY(!page.chosen().isNull());
        const auto status = [&] { return toString(desk.day(QDate(2026, 6, 1))->visits.first().appointment.status); };
        page.setFocus();
        hands.press(Qt::Key_Space);
        QTRY_COMPARE(status(), u"in_progress"_s);
        QTRY_VERIFY(hands.chosen()->findChild<QPushButton *>(u"stepVisit"_s)->text().startsWith(u"Finish"_s));
        hands.press(Qt::Key_Space);
        QTRY_COMPARE(status(), u"completed"_s);
    }
};

QTEST_MAIN(TestMyDayPage)
#include "tst_mydaypage.moc"

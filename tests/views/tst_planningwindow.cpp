#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

#include "tests/views/planningwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 6, 1);

QStringList awayNames(PlanningWindow &desk, UserId doctor)
{
    QStringList names;
    const Result<DaySheet> sheet = desk.desk.day(monday);
    for (const DayColumn &column : sheet->columns) {
        for (const NamedRange &away : column.timeOff) {
            if (column.doctorId == doctor)
                names.append(away.name + u' ' + desk.desk.zone().toLocal(away.range.start).time.toString(u"HH:mm"_s)
                             + u'-' + desk.desk.zone().toLocal(away.range.end).time.toString(u"HH:mm"_s));
        }
    }
    return names;
}

void wait(PlanningWindow &desk, PatientId patient, UserId doctor)
{
    WaitlistEntry entry;
    entry.patientId = patient;
    entry.doctorId = doctor;
    bool done = false;
    desk.waitlist.add(entry, &desk.context, [&done](const Result<WaitlistEntry> &result) { done = result.ok(); });
    const bool came = QTest::qWaitFor([&done] { return done; });
    Q_ASSERT(came);
    Q_UNUSED(came)
}

void cancel(PlanningWindow &desk, AppointmentId id)
{
    desk.view().select(id);
    desk.view().setFocus();
    desk.prompts->answers.enqueue(u"ill"_s);
    desk.press(Qt::Key_Delete);
}

} // namespace

/// Blocked time, meetings, free times and the waitlist, in the real window on a real clinic.
class TestPlanningWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeIsBlockedNamedAndUndone()
    {
        PlanningWindow desk;
        desk.click(desk.at(desk.fixture.khan, QTime(12, 0)));
        desk.push(u"blockInstead"_s);
        QVERIFY(desk.isShown(u"blockPopover"_s));
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QTimeEdit>(u"blockFrom"_s)->time(), QTime(12, 0));
        desk.find<QTimeEdit>(u"blockTo"_s)->setTime(QTime(13, 0));
        QCOMPARE(desk.window.focusWidget()->objectName(), u"blockReason"_s);
        desk.type(u"Lunch"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(awayNames(desk, desk.fixture.khan), QStringList{u"Lunch 12:00-13:00"_s});
        QTRY_VERIFY(!desk.isShown(u"blockPopover"_s));
        desk.undo();
        QTRY_COMPARE(awayNames(desk, desk.fixture.khan), QStringList());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(awayNames(desk, desk.fixture.khan), QStringList{u"Lunch 12:00-13:00"_s});
        QCOMPARE(desk.window.date(), monday);
    }

    void byKeyAndFreedFromTheBookingForm()
    {
        PlanningWindow desk;
        desk.press(Qt::Key_B);
        QVERIFY(desk.isShown(u"blockPopover"_s));
        desk.type(u"Training"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(awayNames(desk, desk.fixture.garcia), QStringList{u"Training 09:00-09:15"_s});
        QTRY_VERIFY(!desk.isShown(u"blockPopover"_s));
        QTRY_VERIFY(!desk.view().scene().columns().first().timeOff.isEmpty());
        desk.click(desk.at(desk.fixture.garcia, QTime(9, 0)));
        QVERIFY(desk.find<QPushButton>(u"unblockButton"_s)->text().contains(u"Training"_s));
        desk.push(u"unblockButton"_s);
        QTRY_COMPARE(awayNames(desk, desk.fixture.garcia), QStringList());
    }

    void blockingOverVisitsSaysSo()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 12:30"_s);
        desk.click(desk.at(desk.fixture.khan, QTime(12, 0)));
        desk.push(u"blockInstead"_s);
        QVERIFY(desk.textOf(u"blockNotice"_s).isEmpty());
        desk.find<QTimeEdit>(u"blockTo"_s)->setTime(QTime(13, 0));
        QVERIFY(desk.textOf(u"blockNotice"_s).startsWith(u"1 visit"_s));
        desk.find<QTimeEdit>(u"blockTo"_s)->setTime(QTime(11, 0));
        QVERIFY(!desk.find<QPushButton>(u"blockButton"_s)->isEnabled());
    }

    void aMeetingTakesEverybodysTime()
    {
        PlanningWindow desk;
        desk.press(Qt::Key_G);
        QVERIFY(desk.isShown(u"meetingPopover"_s));
        desk.type(u"Team"_s);
        desk.find<QCheckBox>(u"meetingDoctor0"_s)->setChecked(true);
        desk.find<QCheckBox>(u"meetingDoctor1"_s)->setChecked(true);
        desk.find<QTimeEdit>(u"meetingTime"_s)->setTime(QTime(15, 0));
        desk.push(u"meetingButton"_s);
        QTRY_COMPARE(desk.bookedInJune(), QStringList{u"06-01 15:00"_s});
        for (const UserId doctor : {desk.fixture.khan, desk.fixture.garcia}) {
            BookAppointment wanted;
            wanted.patientId = desk.fixture.ahmed;
            wanted.doctorId = doctor;
            wanted.start = desk.fixture.at(u"2026-06-01 15:00"_s);
            QVERIFY(!desk.desk.check(wanted).isEmpty());
        }
        desk.undo();
        QTRY_COMPARE(desk.bookedInJune(), QStringList());
    }

    void theNextFreeTimesAreFoundAndTaken()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 09:00"_s, 60);
        desk.view().setFocus();
        desk.press(Qt::Key_F);
        auto *list = desk.find<QListWidget>(u"freeList"_s);
        QVERIFY(list && list->hasFocus());
        QCOMPARE(list->count(), 10);
        QVERIFY2(list->item(0)->text().contains(u"09:00"_s) && list->item(0)->text().contains(u"García"_s),
                 qPrintable(list->item(0)->text()));
        desk.find<QComboBox>(u"freePart"_s)->setCurrentIndex(2);
        QVERIFY2(list->item(0)->text().contains(u"12:00"_s), qPrintable(list->item(0)->text()));
        auto *doctor = desk.find<QComboBox>(u"freeDoctor"_s);
        doctor->setCurrentIndex(doctor->findData(desk.fixture.khan.uuid()));
        QVERIFY(list->item(0)->text().contains(u"Khan"_s));
        list->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QTimeEdit>(u"timeField"_s)->time(), QTime(12, 30));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.bookedInJune(), (QStringList{u"06-01 09:00"_s, u"06-01 12:30"_s}));
    }

    void aFullDayLeadsToTheNext()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 09:00"_s, 480);
        desk.view().setFocus();
        desk.press(Qt::Key_F);
        auto *doctor = desk.find<QComboBox>(u"freeDoctor"_s);
        doctor->setCurrentIndex(doctor->findData(desk.fixture.khan.uuid()));
        QVERIFY(desk.find<QListWidget>(u"freeList"_s)->item(0)->text().contains(u"Tue 2 Jun"_s));
        desk.find<QListWidget>(u"freeList"_s)->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window.date(), QDate(2026, 6, 2));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
    }

    void onAndOffTheWaitlist()
    {
        PlanningWindow desk;
        QVERIFY(desk.isShown(u"waitlistSection"_s));
        QTest::mouseClick(desk.find<QToolButton>(u"waitlistAddButton"_s), Qt::LeftButton);
        QVERIFY(desk.isShown(u"waitlistPopover"_s));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.textOf(u"waitlistTitle"_s), u"Waitlist (1)"_s);
        QTRY_VERIFY(!desk.isShown(u"waitlistPopover"_s));
        auto *list = desk.find<QListWidget>(u"waitlistList"_s);
        QCOMPARE(list->item(0)->text(), u"Ahmed Hassan"_s);
        list->setCurrentRow(0);
        list->setFocus();
        desk.press(Qt::Key_Delete);
        QTRY_COMPARE(desk.textOf(u"waitlistTitle"_s), u"Waitlist"_s);
        desk.undo();
        QTRY_COMPARE(desk.textOf(u"waitlistTitle"_s), u"Waitlist (1)"_s);
    }

    void aTimeForWhoWaits()
    {
        PlanningWindow desk;
        wait(desk, desk.fixture.ahmed, desk.fixture.garcia);
        QTRY_COMPARE(desk.textOf(u"waitlistTitle"_s), u"Waitlist (1)"_s);
        auto *list = desk.find<QListWidget>(u"waitlistList"_s);
        list->setCurrentRow(0);
        list->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.textOf(u"freeTitle"_s), u"Free times for Ahmed Hassan"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), u"Ahmed Hassan"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.bookedInJune().size(), 1);
    }

    void aCancelledVisitOffersItselfAndIsBookedWithOneClick()
    {
        PlanningWindow desk;
        wait(desk, desk.fixture.jose, {});
        wait(desk, desk.fixture.ahmed, desk.fixture.garcia); // does not fit
        const Appointment visit = desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 10:30"_s);
        QVERIFY(!desk.isShown(u"chanceCard"_s));
        cancel(desk, visit.id);
        QTRY_VERIFY(desk.isShown(u"chanceCard"_s));
        QVERIFY2(desk.textOf(u"chanceText"_s).startsWith(u"1 waiting patient fits 10:30 with Dr. Fatima Khan"_s),
                 qPrintable(desk.textOf(u"chanceText"_s)));
        desk.push(u"chanceBook"_s);
        QTRY_COMPARE(desk.bookedInJune(), QStringList{u"06-01 10:30"_s});
        QTRY_VERIFY(!desk.isShown(u"chanceCard"_s));
        QTRY_COMPARE(desk.textOf(u"waitlistTitle"_s), u"Waitlist (1)"_s);
        desk.undo();
        QTRY_COMPARE(desk.bookedInJune(), QStringList());
        QTRY_COMPARE(desk.textOf(u"waitlistTitle"_s), u"Waitlist (2)"_s);
    }

    void anOfferIsSent()
    {
        PlanningWindow desk;
        wait(desk, desk.fixture.jose, {});
        const Appointment visit = desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 10:30"_s);
        cancel(desk, visit.id);
        QTRY_VERIFY(desk.isShown(u"chanceCard"_s));
        desk.push(u"chanceOffer"_s);
        QTRY_VERIFY(desk.isShown(u"chanceOffer"_s) && !desk.find<QPushButton>(u"chanceOffer"_s)->isEnabled());
        const auto open = desk.access.ask([](Session &session) -> Result<int> {
            return WaitlistOfferService(session).list(OfferStatus::Open, 10, 0).total;
        });
        QCOMPARE(*open, 1);
    }

    void theWaitingAreCalledIn()
    {
        PlanningWindow desk;
        const Appointment visit = desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 10:30"_s);
        desk.view().select(visit.id);
        desk.view().setFocus();
        desk.press(Qt::Key_3);
        auto *list = desk.find<QListView>(u"waitingList"_s);
        QTRY_VERIFY(desk.isShown(u"waitingList"_s));
        list = desk.find<QListView>(u"waitingList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        desk.window.showDate(QDate(2026, 6, 9)); // another day is on show
        list->setFocus();
        desk.press(Qt::Key_4);
        const auto status = [&] { return toString(desk.desk.day(monday).value().visits.first().appointment.status); };
        QTRY_COMPARE(status(), u"in_progress"_s);
        QTRY_VERIFY(!desk.isShown(u"waitingList"_s));
    }
};

QTEST_MAIN(TestPlanningWindow)
#include "tst_planningwindow.moc"

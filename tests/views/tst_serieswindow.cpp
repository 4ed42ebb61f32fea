#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "tests/views/planningwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Kind { Never, Daily, Weekly, MonthlyOnDay, MonthlyOnWeekday };

/// Opens the form at Dr. Khan's, picks Ahmed and the kind of repetition.
void begin(PlanningWindow &desk, QTime time, Kind kind, int count)
{
    desk.click(desk.at(desk.fixture.khan, time));
    desk.type(u"ahmed"_s);
    desk.press(Qt::Key_Return);
    desk.find<QComboBox>(u"repeatField"_s)->setCurrentIndex(kind);
    if (kind != Never)
        desk.find<QSpinBox>(u"repeatCount"_s)->setValue(count);
}

/// Four weekly visits, Mondays at 10:00 from 1 June; the first is selected.
AppointmentId bookFour(PlanningWindow &desk)
{
    const qsizetype before = desk.bookedInJune().size();
    begin(desk, QTime(10, 0), Weekly, 4);
    desk.push(u"bookButton"_s);
    const bool made = QTest::qWaitFor(
        [&] { return desk.bookedInJune().size() == before + 4 && !desk.isShown(u"bookingPopover"_s); });
    Q_ASSERT(made);
    Q_UNUSED(made)
    return desk.view().selected();
}

} // namespace

/// Visits that repeat, in the real window on a real clinic.
class TestSeriesWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeklyIsBookedToldAndUndoneAsOneStep()
    {
        PlanningWindow desk;
        begin(desk, QTime(10, 0), Weekly, 4);
        QVERIFY2(desk.textOf(u"repeatWords"_s).startsWith(u"4 visits, every week on Mon"_s),
                 qPrintable(desk.textOf(u"repeatWords"_s)));
        QVERIFY(desk.textOf(u"repeatWords"_s).contains(u"Mon 22 Jun 2026"_s));
        desk.push(u"bookButton"_s);
        const QStringList four{u"06-01 10:00"_s, u"06-08 10:00"_s, u"06-15 10:00"_s, u"06-22 10:00"_s};
        QTRY_COMPARE(desk.bookedInJune(), four);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"every week on Mon"_s));
        desk.undo();
        QTRY_COMPARE(desk.bookedInJune(), QStringList());
        QTRY_VERIFY(desk.view().scene().placed().isEmpty()); // taken back, not cancelled
        QTRY_VERIFY(desk.window.undoStack().canRedo());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.bookedInJune(), four);
    }

    void onSeveralWeekdaysUntilADate()
    {
        PlanningWindow desk;
        begin(desk, QTime(10, 0), Weekly, 4);
        desk.push(u"repeatDay4"_s); // and Thursdays
        desk.find<QComboBox>(u"repeatEnd"_s)->setCurrentIndex(1);
        desk.find<QDateEdit>(u"repeatUntil"_s)->setDate(QDate(2026, 6, 11));
        desk.push(u"bookButton"_s);
        QTRY_COMPARE(desk.bookedInJune(),
                     (QStringList{u"06-01 10:00"_s, u"06-04 10:00"_s, u"06-08 10:00"_s, u"06-11 10:00"_s}));
    }

    void clashesAndClosedDaysAreListedAndSkipped()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-03 10:00"_s);
        begin(desk, QTime(10, 0), Daily, 7); // Sunday the 7th is closed
        QCOMPARE(desk.textOf(u"troubleTitle"_s), u"2 of 7 visits cannot be booked:"_s);
        const QString lines = desk.textOf(u"troubleLines"_s);
        QVERIFY2(lines.contains(u"Wed 3 Jun 2026: Overlaps"_s) && lines.contains(u"Sun 7 Jun 2026: Closed"_s),
                 qPrintable(lines));
        desk.find<QWidget>(u"patientField"_s)->setFocus();
        desk.press(Qt::Key_Return); // does not book: goes to the offer
        QCOMPARE(desk.window.focusWidget()->objectName(), u"skipButton"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.isShown(u"troubleList"_s));
        QVERIFY(desk.textOf(u"repeatWords"_s).startsWith(u"5 visits"_s));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.bookedInJune().size(), 6); // five and the one that was there
    }

    void bookAnywayKeepsTheReasonWithEach()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-08 10:00"_s);
        desk.prompts->answers.enqueue(u"agreed"_s);
        begin(desk, QTime(10, 0), Weekly, 2);
        desk.push(u"insistButton"_s);
        QTRY_COMPARE(desk.bookedInJune(), (QStringList{u"06-01 10:00"_s, u"06-08 10:00"_s, u"06-08 10:00"_s}));
        QStringList reasons;
        const Result<DaySheet> sheet = desk.desk.day(QDate(2026, 6, 8));
        for (const VisitCard &card : sheet->visits)
            reasons.append(card.appointment.overrideReason);
        QVERIFY(reasons.contains(u"agreed"_s));
    }

    void movingOneAsksAndMovesOnlyThat()
    {
        PlanningWindow desk;
        const AppointmentId first = bookFour(desk);
        desk.dragDown(first, 3);
        QVERIFY(desk.isShown(u"scopePopover"_s));
        desk.press(Qt::Key_1);
        QTRY_COMPARE(desk.bookedInJune().first(), u"06-01 13:00"_s);
        QCOMPARE(desk.bookedInJune().mid(1), (QStringList{u"06-08 10:00"_s, u"06-15 10:00"_s, u"06-22 10:00"_s}));
    }

    void movingAllIsUndoneAsOneStep()
    {
        PlanningWindow desk;
        const AppointmentId first = bookFour(desk);
        desk.dragDown(first, 3);
        desk.press(Qt::Key_3);
        const QStringList moved{u"06-01 13:00"_s, u"06-08 13:00"_s, u"06-15 13:00"_s, u"06-22 13:00"_s};
        QTRY_COMPARE(desk.bookedInJune(), moved);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"4 visits"_s));
        desk.undo();
        const QStringList before{u"06-01 10:00"_s, u"06-08 10:00"_s, u"06-15 10:00"_s, u"06-22 10:00"_s};
        QTRY_COMPARE(desk.bookedInJune(), before);
        QTRY_VERIFY(desk.window.undoStack().canRedo());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.bookedInJune(), moved);
    }

    void leavingTheQuestionChangesNothing()
    {
        PlanningWindow desk;
        const AppointmentId first = bookFour(desk);
        desk.dragDown(first, 3);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"scopePopover"_s));
        QCOMPARE(desk.bookedInJune().first(), u"06-01 10:00"_s);
        QVERIFY(!desk.view().state().ghost);
    }

    void refusedMovesAreListed()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-15 13:00"_s);
        const AppointmentId first = bookFour(desk);
        desk.dragDown(first, 3);
        desk.press(Qt::Key_3);
        QTRY_VERIFY(desk.isShown(u"seriesRefusal"_s));
        QVERIFY(desk.textOf(u"troubleLines"_s).contains(u"Mon 15 Jun 2026"_s));
        QCOMPARE(desk.bookedInJune().first(), u"06-01 10:00"_s);
        desk.prompts->answers.enqueue(u"urgent"_s);
        desk.push(u"insistButton"_s);
        QTRY_COMPARE(desk.bookedInJune().first(), u"06-01 13:00"_s);
    }

    void cancellingThisAndFollowing()
    {
        PlanningWindow desk;
        bookFour(desk);
        desk.window.showDate(QDate(2026, 6, 15));
        QTRY_COMPARE(desk.view().scene().placed().size(), 1);
        desk.view().select(desk.view().scene().placed().first().id);
        desk.view().setFocus();
        desk.prompts->answers.enqueue(u"moved away"_s);
        desk.press(Qt::Key_Delete);
        QTRY_VERIFY(desk.isShown(u"scopePopover"_s));
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.bookedInJune(), (QStringList{u"06-01 10:00"_s, u"06-08 10:00"_s}));
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"2 visits"_s)); // the window has heard of it, too
        desk.undo();
        QTRY_COMPARE(desk.bookedInJune().size(), 4);
    }

    void editingAllOfThem()
    {
        PlanningWindow desk;
        const AppointmentId first = bookFour(desk);
        desk.view().setFocus();
        desk.view().select(first);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.isShown(u"repeatField"_s));
        desk.find<QTimeEdit>(u"timeField"_s)->setTime(QTime(14, 0));
        desk.push(u"bookButton"_s);
        QVERIFY(desk.isShown(u"scopePopover"_s));
        desk.press(Qt::Key_3);
        QTRY_COMPARE(desk.bookedInJune(),
                     (QStringList{u"06-01 14:00"_s, u"06-08 14:00"_s, u"06-15 14:00"_s, u"06-22 14:00"_s}));
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
    }

    void aVideoCallHasItsOwnLink()
    {
        PlanningWindow desk;
        begin(desk, QTime(10, 0), Never, 0);
        desk.find<QCheckBox>(u"videoField"_s)->click();
        desk.push(u"bookButton"_s);
        QTRY_COMPARE(desk.bookedInJune().size(), 1);
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        const AppointmentId id = desk.view().selected();
        QVERIFY(desk.series.details(id).joinUrl.startsWith(u"https://"_s));
        desk.view().setFocus();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QCheckBox>(u"videoField"_s)->isChecked());
        desk.find<QCheckBox>(u"videoField"_s)->click();
        desk.push(u"bookButton"_s);
        QTRY_VERIFY(desk.series.details(id).joinUrl.isEmpty());
        QTRY_VERIFY(!desk.isShown(u"bookingPopover"_s));
        desk.undo();
        QTRY_VERIFY(!desk.series.details(id).joinUrl.isEmpty());
    }
};

QTEST_MAIN(TestSeriesWindow)
#include "tst_serieswindow.moc"

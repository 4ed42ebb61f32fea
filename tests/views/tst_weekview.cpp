#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include "tests/views/deskwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 11, 16);

/// The window on the week of the sample day, of Dr. Khan alone or of all.
struct Week : DeskWindow {
    explicit Week(bool all = false, SampleDay sample = sampleDay(), QSize size = {1366, 768})
        : DeskWindow(std::move(sample), size)
    {
        press(Qt::Key_W);
        if (!all)
            show({CalendarMode::Week, {day.khan}, {}});
    }
    void show(const CalendarScope &scope) { window.showCalendar(scope); }
    int columnOf(QDate date) { return view().scene().columnOn(date); }
    QString title() { return textOf(u"dateLabel"_s); }
};

} // namespace

/// The week and the day by room in the real window: the hour grid with other columns.
class TestWeekView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); } // Monday first

    void theKeyShowsTheWeek()
    {
        Week desk(true);
        const QList<GridColumn> &columns = desk.view().scene().columns();
        QCOMPARE(columns.size(), 7);
        QCOMPARE(columns.first().date, monday);
        QCOMPARE(columns.last().date, monday.addDays(6));
        QVERIFY(columns.last().closed); // Sunday
        QCOMPARE(desk.title(), u"16 – 22 Nov 2026"_s);
        QVERIFY(desk.find<QToolButton>(u"view-week"_s)->isChecked());
        QCOMPARE(desk.view().state().nowColumn, 4);
        desk.press(Qt::Key_D);
        QCOMPARE(desk.view().scene().columns().size(), 3);
        QVERIFY(!desk.find<QToolButton>(u"view-week"_s)->isChecked());
    }

    void theButtonShowsTheWeek()
    {
        DeskWindow desk;
        QTest::mouseClick(desk.find<QToolButton>(u"view-week"_s), Qt::LeftButton);
        QCOMPARE(desk.view().scene().columns().size(), 7);
        QTest::mouseClick(desk.find<QToolButton>(u"nextDay"_s), Qt::LeftButton);
        QCOMPARE(desk.view().scene().columns().first().date, monday.addDays(7));
        QTest::mouseClick(desk.find<QToolButton>(u"view-day"_s), Qt::LeftButton);
        QCOMPARE(desk.window.date(), desk.day.date.addDays(7));
    }

    void keysTurnWholeWeeks()
    {
        Week desk;
        desk.press(Qt::Key_J);
        QCOMPARE(desk.window.date(), desk.day.date.addDays(7));
        desk.press(Qt::Key_K);
        desk.press(Qt::Key_K);
        QCOMPARE(desk.view().scene().columns().first().date, monday.addDays(-7));
        desk.press(Qt::Key_T);
        QCOMPARE(desk.window.date(), desk.day.date);
        desk.press(Qt::Key_PageDown);
        QCOMPARE(desk.window.date(), desk.day.date.addDays(28));
    }

    void aDayOpensByItsName()
    {
        Week desk;
        const QRect column = desk.view().scene().geometry.columnRect(2);
        desk.click({column.center().x(), 20});
        QCOMPARE(desk.window.date(), monday.addDays(2));
        QCOMPARE(desk.view().scene().columns().size(), 1); // still Dr. Khan alone
    }

    void visitsStandOnTheirDays()
    {
        Week desk(true);
        for (const PlacedVisit &place : desk.view().scene().placed()) {
            const Appointment &visit = desk.view().scene().card(place).appointment;
            QCOMPARE(desk.view().scene().columns().at(place.column).date, desk.desk().clinic.zone.dateOf(visit.start));
        }
        QVERIFY(desk.view().scene().placed().size() > 20);
        Week one;
        for (const PlacedVisit &place : one.view().scene().placed())
            QCOMPARE(one.view().scene().card(place).appointment.doctorId, one.day.khan);
    }

    void dragsToAnotherDayAndTime()
    {
        Week desk;
        desk.drag(desk.middleOf(desk.day.lucia), desk.atColumn(desk.columnOf(monday.addDays(5)), QTime(14, 10)));
        const Instant wanted = desk.desk().instant(monday.addDays(5), QTime(14, 0));
        QTRY_VERIFY(qAbs((desk.visit(desk.day.lucia).start - wanted) / Minutes(1)) <= 15);
        QCOMPARE(desk.desk().clinic.zone.dateOf(desk.visit(desk.day.lucia).start), monday.addDays(5));
        QCOMPARE(desk.visit(desk.day.lucia).doctorId, desk.day.khan);
        QCOMPARE(desk.visit(desk.day.lucia).durationMinutes(), 30);
        QVERIFY(!desk.view().visitRect(desk.day.lucia).isEmpty());
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
    }

    void aRefusedDropSnapsBackAndSaysWhy()
    {
        Week desk;
        const QRect before = desk.view().visitRect(desk.day.lucia);
        desk.drag(desk.middleOf(desk.day.lucia), desk.atColumn(desk.columnOf(monday.addDays(6)), QTime(11, 10)));
        QTRY_VERIFY(desk.isShown(u"refusalNote"_s));
        QVERIFY(desk.textOf(u"refusalText"_s).contains(u"Sunday"_s));
        QCOMPARE(desk.view().visitRect(desk.day.lucia), before);
        QCOMPARE(desk.desk().ordersTaken(), 0);
    }

    void theLowerEdgeChangesTheLength()
    {
        Week desk;
        desk.middleOf(desk.day.lucia);
        const QRect block = desk.view().visitRect(desk.day.lucia);
        const QPoint edge(block.center().x(), block.bottom() - 2);
        desk.drag(edge, edge + QPoint(0, int(desk.view().zoom() / 4)));
        QTRY_COMPARE(desk.visit(desk.day.lucia).durationMinutes(), 45);
    }

    void aClickBooksThereWithWhoeverIsFree()
    {
        Week desk(true);
        // Dr. Khan is at the dentist's: everything but Saturday, 11:00, is free there
        desk.desk().put(desk.day.khan, desk.day.patients.at(2), monday.addDays(5), QTime(11, 0), 60);
        desk.desk().announce(monday.addDays(5));
        const QRect column = desk.view().scene().geometry.columnRect(5);
        desk.click({column.right() - 3, desk.atColumn(5, QTime(11, 0)).y()}); // the free strip beside the visit
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QVERIFY(!desk.view().draftRect().isEmpty());
        QVERIFY(column.contains(desk.view().draftRect().center()));
        desk.type(u"rosa"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.desk().ordersTaken(), 1);
        QTRY_VERIFY(desk.isShown(u"toastText"_s));
        const auto booked = std::ranges::find_if(desk.desk().visits(), [&](const Appointment &visit) {
            return visit.start == desk.desk().instant(monday.addDays(5), QTime(11, 0))
                   && visit.doctorId != desk.day.khan;
        });
        QVERIFY(booked != desk.desk().visits().cend());
        QCOMPARE(booked->doctorId, desk.day.garcia);
    }

    void draggingOverFreeTimeChoosesTheLength()
    {
        Week desk;
        const QPoint from = desk.atColumn(5, QTime(13, 0));
        desk.drag(from, from + QPoint(0, int(desk.view().zoom() * 1.5)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.view().state().draft->start, desk.desk().instant(monday.addDays(5), QTime(13, 0)));
        QVERIFY(desk.view().state().draft->end - desk.view().state().draft->start >= Minutes(85));
    }

    void arrowsCrossTheDays()
    {
        Week desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_Right);
        QVERIFY(desk.view().state().cursor);
        QCOMPARE(desk.view().state().cursor->column, 5);
        QCOMPARE(desk.view().state().cursor->minute, 11 * 60);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.view().state().draft->start, desk.desk().instant(monday.addDays(5), QTime(11, 0)));
    }

    void statusKeysAndTheMenuWork()
    {
        Week desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        const QPoint middle = desk.middleOf(desk.day.lucia);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, middle, desk.view().viewport()->mapToGlobal(middle));
        QCoreApplication::sendEvent(desk.view().viewport(), &menu);
        QTRY_VERIFY(desk.find<QMenu>(u"visitMenu"_s));
        desk.find<QMenu>(u"visitMenu"_s)->close();
    }

    void changesOnAnyDayAreSeenAtOnce()
    {
        Week desk;
        const int read = desk.desk().daysRead();
        const AppointmentId id = desk.desk().put(desk.day.khan, desk.day.patients.at(3), monday, QTime(15, 0), 30);
        desk.desk().announce(monday);
        QTRY_VERIFY(!desk.view().visitRect(id).isEmpty());
        QVERIFY(desk.desk().daysRead() - read <= 2); // that day alone, and the waiting list's
        desk.desk().announce(monday.addDays(9));     // not on show
        QVERIFY(desk.desk().daysRead() - read <= 2);
    }

    void holidaysAreNamed()
    {
        SampleDay sample = sampleDay();
        sample.desk->clinic.holidays.append({monday.addDays(2), u"Founders' day"_s});
        Week desk(false, std::move(sample));
        QVERIFY(desk.view().scene().columns().at(2).closed);
        QCOMPARE(desk.view().scene().columns().at(2).closedReason, u"Founders' day"_s);
    }

    void altAndADragBooksOnceMore()
    {
        Week desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        const QPoint to = desk.atColumn(5, QTime(11, 0)) + QPoint(0, from.y() - desk.atColumn(4, QTime(11, 0)).y());
        desk.drag(from, to, Qt::AltModifier);
        QTRY_COMPARE(desk.desk().ordersTaken(), 1);
        QCOMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
        const auto copy = std::ranges::find_if(desk.desk().visits(), [&](const Appointment &visit) {
            return visit.start == desk.desk().instant(monday.addDays(5), QTime(11, 0));
        });
        QVERIFY(copy != desk.desk().visits().cend());
        QCOMPARE(copy->patientId, desk.visit(desk.day.lucia).patientId);
        const AppointmentId id = copy->id;
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.statusOf(id), u"cancelled"_s);
    }

    void everythingMirrors()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Week desk;
            const DayGeometry &geometry = desk.view().scene().geometry;
            QVERIFY(geometry.columnRect(0).left() > geometry.columnRect(6).right());
            desk.view().select(desk.day.lucia);
            desk.press(Qt::Key_Left); // towards Saturday
            QCOMPARE(desk.view().state().cursor->column, 5);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void roomsHaveColumns()
    {
        DeskWindow desk;
        desk.press(Qt::Key_R);
        const QList<GridColumn> &columns = desk.view().scene().columns();
        QCOMPARE(columns.size(), 4); // three rooms and the visits without one
        QVERIFY(columns.last().roomId.isNull());
        for (const PlacedVisit &place : desk.view().scene().placed())
            QCOMPARE(columns.at(place.column).roomId, desk.view().scene().card(place).appointment.roomId);
        QVERIFY(desk.find<QToolButton>(u"view-day"_s)->isChecked());
        desk.press(Qt::Key_D);
        QCOMPARE(desk.view().scene().columns().size(), 3);
    }

    void dragsToAnotherRoom()
    {
        SampleDay sample = sampleDay();
        const AppointmentId id = sample.desk->put(sample.khan, sample.patients.at(5), sample.date, QTime(16, 0), 30);
        sample.desk->at(id).roomId = sample.room1;
        DeskWindow desk(std::move(sample));
        desk.press(Qt::Key_R);
        const QPoint from = desk.middleOf(id);
        desk.drag(from, {desk.view().scene().geometry.columnRect(2).center().x(), from.y()});
        QTRY_COMPARE(desk.visit(id).roomId, desk.desk().rooms().at(2).id);
        QCOMPARE(desk.visit(id).start, desk.desk().instant(desk.day.date, QTime(16, 0)));
        QCOMPARE(desk.visit(id).doctorId, desk.day.khan);
        QTRY_COMPARE(desk.view().scene().find(id)->column, 2);
        desk.drag(desk.middleOf(id), {desk.view().scene().geometry.columnRect(3).center().x(), from.y()});
        QTRY_VERIFY(desk.visit(id).roomId.isNull());
    }

    void aClickInARoomBooksThatRoom()
    {
        DeskWindow desk;
        desk.press(Qt::Key_R);
        desk.click(desk.atColumn(1, QTime(16, 30)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.view().state().draft->roomId, desk.desk().rooms().at(1).id);
        QVERIFY(desk.view().scene().geometry.columnRect(1).contains(desk.view().draftRect().center()));
    }

    void aDoctorIsChosenInTheHeader()
    {
        Week desk(true);
        auto *button = desk.find<QToolButton>(u"scopeButton"_s);
        QVERIFY(button->text().contains(u"All doctors"_s));
        Q_EMIT button->menu()->aboutToShow();
        auto *action = button->menu()->findChild<QAction *>(desk.day.garcia.toString());
        QVERIFY(action);
        action->trigger();
        QVERIFY(button->text().contains(u"García"_s));
        for (const PlacedVisit &place : desk.view().scene().placed())
            QCOMPARE(desk.view().scene().card(place).appointment.doctorId, desk.day.garcia);
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->findChild<QAction *>(desk.day.khan.toString())->trigger();
        QVERIFY(button->text().contains(u"2 doctors"_s));
    }
};

QTEST_MAIN(TestWeekView)
#include "tst_weekview.moc"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include "models/items/savedviews.h"
#include "tests/views/deskwindow.h"
#include "views/calendar/calendararea.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/month/monthview.h"
#include "views/calendar/pinboard.h"
#include "views/calendar/visitcarrier.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps in a table, as the account would.
class Memory final : public CalendarMemory {
public:
    QHash<QString, QString> kept;
    QString recall(const QString &key) const override { return kept.value(key); }
    void keep(const QString &key, const QString &value) override { kept.insert(key, value); }
};

struct Carrying : DeskWindow {
    Carrying() : DeskWindow(sampleDay(), {1600, 900}) {}
    Pinboard &board() { return *window.findChild<Pinboard *>(); }
    QPoint boardMiddle() { return view().viewport()->mapFromGlobal(board().mapToGlobal(board().rect().center())); }
    ParkedVisits &parked() { return window.carrier()->parked(); }
    /// Takes the first visit of the board with the mouse and holds it over the place.
    void carry(QWidget *over, QPoint to)
    {
        QWidget *list = board().list()->viewport();
        const QPoint from(40, 20);
        QTest::mousePress(list, Qt::LeftButton, {}, from);
        for (const QPoint at : {from + QPoint(-20, 0), list->mapFromGlobal(over->mapToGlobal(to))}) {
            QMouseEvent move(QEvent::MouseMove, at, list->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(list, &move);
        }
    }
    void putDown(QWidget *over, QPoint to)
    {
        QWidget *list = board().list()->viewport();
        QTest::mouseRelease(list, Qt::LeftButton, {}, list->mapFromGlobal(over->mapToGlobal(to)));
    }
    QMenu *menu()
    {
        auto *button = find<QToolButton>(u"scopeButton"_s);
        Q_EMIT button->menu()->aboutToShow();
        return button->menu();
    }
};

} // namespace

/// Carrying visits by the pinboard, copying them, and the views on the function keys.
class TestCarrying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); } // Monday first

    void parkedByKeyAndPutDownInAnotherWeek()
    {
        Carrying desk;
        QAbstractItemModelTester tester(&desk.parked());
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_P);
        QCOMPARE(desk.parked().rowCount(), 1);
        QVERIFY(desk.textOf(u"toastText"_s).contains(u"Lucía Fernández"_s));
        QVERIFY(desk.view().state().parked.contains(desk.day.lucia)); // faint, but still booked
        QCOMPARE(desk.desk().ordersTaken(), 0);
        desk.press(Qt::Key_PageDown);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Down); // the first place of the day
        const auto cursor = desk.view().state().cursor;
        QVERIFY(cursor);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(desk.desk().ordersTaken(), 1);
        const Instant wanted = *desk.view().scene().instantAt(cursor->minute, cursor->column);
        QCOMPARE(desk.visit(desk.day.lucia).start, wanted);
        QCOMPARE(desk.desk().clinic.zone.dateOf(wanted), desk.day.date.addDays(7));
        QTRY_COMPARE(desk.parked().rowCount(), 0);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
    }

    void draggedToTheBoardAndBack()
    {
        Carrying desk;
        desk.drag(desk.middleOf(desk.day.lucia), desk.boardMiddle());
        QCOMPARE(desk.parked().rowCount(), 1);
        QVERIFY(!desk.view().state().ghost);
        QCOMPARE(desk.desk().ordersTaken(), 0);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_J); // Monday
        const QPoint to = desk.at(desk.day.garcia, QTime(14, 0));
        desk.carry(desk.view().viewport(), to);
        QVERIFY(desk.view().state().ghost);
        QVERIFY(desk.view().state().ghost->refusal.isEmpty());
        desk.putDown(desk.view().viewport(), to);
        QTRY_COMPARE(desk.visit(desk.day.lucia).doctorId, desk.day.garcia);
        QCOMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date.addDays(3), QTime(14, 5)));
        QTRY_COMPARE(desk.parked().rowCount(), 0);
    }

    void escapeKeepsItOnTheBoard()
    {
        Carrying desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_X, Qt::ControlModifier);
        const QPoint to = desk.at(desk.day.garcia, QTime(16, 0));
        desk.carry(desk.view().viewport(), to);
        QVERIFY(desk.view().state().ghost);
        QTest::keyClick(desk.board().list(), Qt::Key_Escape);
        QVERIFY(!desk.view().state().ghost);
        desk.putDown(desk.view().viewport(), to);
        QCoreApplication::processEvents();
        QCOMPARE(desk.desk().ordersTaken(), 0);
        QCOMPARE(desk.parked().rowCount(), 1);
        desk.board().list()->setCurrentIndex(desk.parked().index(0));
        QTest::keyClick(desk.board().list(), Qt::Key_Delete);
        QCOMPARE(desk.parked().rowCount(), 0);
        QVERIFY(desk.view().state().parked.isEmpty());
    }

    void aRefusedPlaceSaysWhyAndKeepsItOnTheBoard()
    {
        Carrying desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_P);
        const QPoint to = desk.at(desk.day.khan, QTime(12, 10)); // Karla Guzmán
        desk.carry(desk.view().viewport(), to);
        QVERIFY(desk.view().state().ghost->refusal.contains(u"Karla Guzmán"_s));
        desk.putDown(desk.view().viewport(), to);
        QTRY_VERIFY(desk.isShown(u"refusalNote"_s));
        QCOMPARE(desk.parked().rowCount(), 1);
    }

    void carriedOverTheMonthItKeepsItsTime()
    {
        Carrying desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_P);
        desk.press(Qt::Key_M);
        auto *month = desk.window.findChild<MonthView *>();
        const QDate date(2026, 11, 27);
        const QPoint to = month->monthLayout().cellOf(date)->rect.center();
        desk.carry(month, to);
        QCOMPARE(month->state().drop->date, date);
        desk.putDown(month, to);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(date, QTime(11, 0)));
        QTRY_COMPARE(desk.parked().rowCount(), 0);
    }

    void aChangeElsewhereIsSeenOnTheBoard()
    {
        Carrying desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_P);
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.parked().card(desk.day.lucia)->appointment.version, desk.visit(desk.day.lucia).version);
        desk.desk().at(desk.day.lucia).status = AppointmentStatus::Cancelled;
        desk.desk().at(desk.day.lucia).version += 1;
        desk.desk().announce(desk.day.date);
        QTRY_COMPARE(desk.parked().rowCount(), 0);
    }

    void copiedAndBookedOnceMore()
    {
        Carrying desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_Down);
        const auto cursor = desk.view().state().cursor;
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(desk.desk().ordersTaken(), 1);
        const Instant wanted = *desk.view().scene().instantAt(cursor->minute, cursor->column);
        const auto copy = std::ranges::find(desk.desk().visits(), wanted, &Appointment::start);
        QVERIFY(copy != desk.desk().visits().cend());
        QCOMPARE(copy->patientId, desk.visit(desk.day.lucia).patientId);
        QCOMPARE(copy->durationMinutes(), 30);
        QCOMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
    }

    void aCopyThatCannotStandOpensTheBooking()
    {
        Carrying desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        desk.drag(from, from + QPoint(0, int(desk.view().zoom())), Qt::AltModifier); // onto Karla Guzmán
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), u"Lucía Fernández"_s);
        QCOMPARE(desk.desk().ordersTaken(), 0);
    }

    void viewsAreSavedOnFunctionKeys()
    {
        Carrying desk;
        Memory memory;
        desk.window.setCalendarMemory(&memory);
        desk.window.showCalendar({CalendarMode::Week, {desk.day.khan}, {}});
        desk.view().setZoom(150, 300);
        desk.prompts->answers.enqueue(u"Dr. Khan's week"_s);
        desk.press(Qt::Key_F3, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"Dr. Khan's week"_s));
        desk.press(Qt::Key_D);
        desk.window.showCalendar({CalendarMode::Day, {}, {}});
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.view().scene().columns().size(), 3);
        desk.press(Qt::Key_F3);
        QCOMPARE(desk.view().scene().columns().size(), 7);
        QCOMPARE(desk.view().scene().grid().scope.doctors, QList<UserId>{desk.day.khan});
        QCOMPARE(desk.view().zoom(), 150.0);
        desk.press(Qt::Key_F7);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"F7"_s)); // free
    }

    void viewsAreListedRenamedAndRemoved()
    {
        Carrying desk;
        Memory memory;
        desk.window.setCalendarMemory(&memory);
        desk.window.showCalendar({CalendarMode::Rooms, {}, {}});
        desk.prompts->answers.enqueue(u"Rooms & all"_s);
        desk.menu()->findChild<QAction *>(u"saveView"_s)->trigger();
        QTRY_VERIFY(desk.menu()->findChild<QAction *>(u"savedView2"_s));
        QVERIFY(desk.menu()->findChild<QAction *>(u"savedView2"_s)->text().contains(u"F2"_s));
        desk.prompts->answers.enqueue(u"Every room"_s);
        desk.menu()->findChild<QAction *>(u"renameView2"_s)->trigger();
        QTRY_VERIFY(desk.menu()->findChild<QAction *>(u"savedView2"_s)->text().startsWith(u"Every room"_s));

        DeskWindow later; // the same account, another day
        later.window.setCalendarMemory(&memory);
        QCOMPARE(later.view().scene().columns().size(), 4); // what was shown last
        later.press(Qt::Key_D);
        later.press(Qt::Key_F2);
        QCOMPARE(later.view().scene().columns().size(), 4);

        desk.menu()->findChild<QAction *>(u"removeView2"_s)->trigger();
        QVERIFY(!desk.menu()->findChild<QAction *>(u"savedView2"_s));
        QVERIFY(!savedViewFromJson(memory.recall(u"calendar.view.f2"_s)));
    }

    void viewsSurviveTheirText_data()
    {
        QTest::addColumn<QString>("mode");
        for (const auto mode :
             {CalendarMode::Day, CalendarMode::Rooms, CalendarMode::Week, CalendarMode::Month, CalendarMode::Agenda})
            QTest::newRow(qPrintable(toString(mode))) << toString(mode);
    }

    void viewsSurviveTheirText()
    {
        QFETCH(QString, mode);
        const SavedView view{u"A \"view\" – ü"_s,
                             {*calendarModeFromString(mode), {UserId::create(), UserId::create()}, {RoomId::create()}},
                             96.5};
        QVERIFY(savedViewFromJson(toJson(view)) == view);
        QVERIFY(!savedViewFromJson(u"{}"_s));
        QVERIFY(!savedViewFromJson(u"nonsense"_s));
    }
};

QTEST_MAIN(TestCarrying)
#include "tst_carrying.moc"

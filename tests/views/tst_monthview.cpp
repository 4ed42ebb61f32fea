#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

#include "tests/views/deskwindow.h"
#include "views/calendar/agenda/agendaview.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/month/monthview.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window on the month of the sample day.
struct Month : DeskWindow {
    explicit Month(SampleDay sample = sampleDay(), QSize size = {1366, 768}) : DeskWindow(std::move(sample), size)
    {
        press(Qt::Key_M);
    }
    MonthView &month() { return *window.findChild<MonthView *>(); }
    QPoint middleOf(QDate date) { return month().monthLayout().cellOf(date)->rect.center(); }
    /// Beside visits, at the cell's lower edge.
    QPoint free(QDate date) { return month().monthLayout().cellOf(date)->rect.center() + QPoint(0, 30); }
    void dragLine(QPoint from, QPoint to)
    {
        QTest::mousePress(&month(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, month().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&month(), &move);
        }
    }
    void drop(QPoint at) { QTest::mouseRelease(&month(), Qt::LeftButton, {}, at); }
};

struct Agenda : DeskWindow {
    Agenda() { press(Qt::Key_A); }
    AgendaView &agenda() { return *window.findChild<AgendaView *>(); }
    QListView &list() { return *find<QListView>(u"agendaList"_s); }
};

} // namespace

/// The month and the agenda in the real window.
class TestMonthView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); } // Monday first

    void cellsTileTheMonth_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("usual") << QSize(1000, 700) << false;
        QTest::newRow("mirrored") << QSize(1000, 700) << true;
        QTest::newRow("odd sizes") << QSize(997, 613) << false;
        QTest::newRow("small") << QSize(300, 200) << true;
    }

    void cellsTileTheMonth()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        const SampleDay day = busyDay();
        const DateSpan span = spanOf(CalendarMode::Month, day.date, Qt::Monday);
        MonthLayout layout;
        layout.viewport = size;
        layout.mirrored = mirrored;
        layout.layOut(*day.desk->days(span.first, span.last), {CalendarMode::Month, {}, {}});
        QCOMPARE(layout.cells().size(), 42);
        QRegion covered;
        for (const MonthLayout::Cell &cell : layout.cells()) {
            QVERIFY(!covered.intersects(cell.rect));
            covered += cell.rect;
            QCOMPARE(layout.cellAt(cell.rect.center())->date, cell.date);
            for (const MonthLayout::Line &line : cell.lines)
                QVERIFY(cell.rect.contains(line.rect));
            QVERIFY(cell.hidden == 0 || cell.rect.contains(cell.moreRect));
        }
        QCOMPARE(covered,
                 QRegion(QRect(0, MonthLayout::headerHeight, size.width(), size.height() - MonthLayout::headerHeight)));
        const MonthLayout::Cell *busy = layout.cellOf(day.date);
        qsizetype open = 0;
        for (const Appointment &visit : day.desk->visits())
            open += day.desk->clinic.zone.dateOf(visit.start) == day.date
                            && visit.status != AppointmentStatus::Cancelled
                        ? 1
                        : 0;
        QCOMPARE(busy->lines.size() + busy->hidden, open);
    }

    void theMonthHasItsTitleAndPages()
    {
        Month desk;
        QVERIFY(desk.month().isVisible());
        QCOMPARE(desk.textOf(u"dateLabel"_s), u"November 2026"_s);
        desk.press(Qt::Key_J);
        QCOMPARE(desk.textOf(u"dateLabel"_s), u"December 2026"_s);
        desk.press(Qt::Key_T);
        QCOMPARE(desk.window.date(), desk.day.date);
        desk.press(Qt::Key_PageUp);
        QCOMPARE(desk.textOf(u"dateLabel"_s), u"November 2025"_s);
    }

    void aClickOpensTheDay()
    {
        Month desk;
        QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, desk.free(QDate(2026, 11, 11)));
        QCOMPARE(desk.window.date(), QDate(2026, 11, 11));
        QVERIFY(desk.view().isVisible());
        QVERIFY(!desk.month().isVisible());
        QVERIFY(desk.view().hasFocus());
    }

    void whatIsHiddenIsCountedAndOpensTheDay()
    {
        Month desk;
        const MonthLayout::Cell *cell = desk.month().monthLayout().cellOf(desk.day.date);
        QVERIFY(cell->hidden > 10);
        QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, cell->moreRect.center());
        QCOMPARE(desk.window.date(), desk.day.date);
        QVERIFY(desk.view().isVisible());
    }

    void aVisitDroppedOnAnotherDayKeepsItsTime()
    {
        SampleDay sample = sampleDay();
        const QDate date(2026, 11, 24); // Dr. Khan, 09:00
        const AppointmentId id = sample.desk->put(sample.garcia, sample.patients.at(4), date, QTime(9, 45), 45);
        Month desk(std::move(sample));
        const QPoint from = desk.month().seenRect(id).center();
        const QPoint to = desk.middleOf(QDate(2026, 11, 26));
        desk.dragLine(from, to);
        QVERIFY(desk.month().state().drop);
        QCOMPARE(desk.month().state().drop->date, QDate(2026, 11, 26));
        QVERIFY(desk.month().state().drop->refusal.isEmpty());
        desk.drop(to);
        QTRY_COMPARE(desk.visit(id).start, desk.desk().instant(QDate(2026, 11, 26), QTime(9, 45)));
        QCOMPARE(desk.visit(id).durationMinutes(), 45);
        QTRY_VERIFY(desk.month().seenRect(id).intersects(desk.month().monthLayout().cellOf(QDate(2026, 11, 26))->rect));
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.visit(id).start, desk.desk().instant(date, QTime(9, 45)));
        QVERIFY(desk.month().isVisible());
    }

    void aRefusedDropSaysWhy()
    {
        SampleDay sample = sampleDay();
        sample.desk->clinic.holidays.append({QDate(2026, 11, 25), u"Founders' day"_s});
        const AppointmentId id = sample.desk->put(sample.khan, sample.patients.at(4), QDate(2026, 11, 23), QTime(10, 0),
                                                  30);
        Month desk(std::move(sample));
        const QPoint to = desk.middleOf(QDate(2026, 11, 25));
        desk.dragLine(desk.month().seenRect(id).center(), to);
        QVERIFY(desk.month().state().drop->refusal.contains(u"Founders' day"_s)); // before it is dropped
        desk.drop(to);
        QTRY_VERIFY(desk.isShown(u"refusalNote"_s));
        QCOMPARE(desk.desk().ordersTaken(), 0);
        QVERIFY(desk.textOf(u"refusalText"_s).contains(u"Founders' day"_s));
    }

    void escapeDropsNothing()
    {
        Month desk;
        const AppointmentId id = desk.month().monthLayout().cellOf(QDate(2026, 11, 24))->lines.first().id;
        const QPoint to = desk.middleOf(QDate(2026, 11, 26));
        desk.dragLine(desk.month().seenRect(id).center(), to);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.month().state().drop);
        desk.drop(to);
        QCoreApplication::processEvents();
        QCOMPARE(desk.desk().ordersTaken(), 0);
        QVERIFY(desk.month().isVisible());
    }

    void theKeyboardWalks()
    {
        Month desk;
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.window.date(), desk.day.date.addDays(8));
        QVERIFY(desk.month().accessibleDescription().contains(u"28 November"_s));
        desk.press(Qt::Key_Tab); // the first visit from there on
        const AppointmentId id = desk.month().selected();
        QVERIFY(!id.isNull());
        QVERIFY(desk.month().accessibleDescription().contains(u"Ahmed Hassan"_s));
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.statusOf(id), u"confirmed"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.month().hasFocus());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.view().isVisible());
    }

    void aDoctorAloneAndLive()
    {
        Month desk;
        desk.window.showCalendar({CalendarMode::Month, {desk.day.ali}, {}});
        const QDate date(2026, 11, 27);
        QVERIFY(desk.month().monthLayout().cellOf(date)->lines.isEmpty());
        const AppointmentId id = desk.desk().put(desk.day.ali, desk.day.patients.at(1), date, QTime(12, 0), 30);
        desk.desk().put(desk.day.khan, desk.day.patients.at(2), date, QTime(12, 0), 30);
        desk.desk().announce(date);
        QTRY_COMPARE(desk.month().monthLayout().cellOf(date)->lines.size(), 1);
        QCOMPARE(desk.month().monthLayout().cellOf(date)->lines.first().id, id);
    }

    void theAgendaListsDayByDay()
    {
        Agenda desk;
        AgendaModel &model = desk.agenda().agenda();
        QAbstractItemModelTester tester(&model);
        QVERIFY(model.index(0).data(AgendaModel::HeadingRole).toBool());
        QCOMPARE(model.index(0).data(AgendaModel::DateRole).toDate(), desk.day.date);
        QDate last;
        int visits = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QDate date = model.index(row).data(AgendaModel::DateRole).toDate();
            QVERIFY(!last.isValid() || date >= last);
            last = date;
            visits += model.card(model.index(row)) ? 1 : 0;
        }
        QCOMPARE(visits, model.visitCount());
        QVERIFY(last > desk.day.date);
        const AppointmentId id = desk.desk().put(desk.day.ali, desk.day.patients.at(1), desk.day.date, QTime(12, 0),
                                                 30);
        desk.desk().announce(desk.day.date);
        QTRY_VERIFY(model.indexOf(id).isValid());
    }

    /// The window hands keys that nobody takes to the calendar once, which may leave them, too.
    void keysOfNobodyEndSomewhere()
    {
        Agenda desk;
        for (const Qt::Key key : {Qt::Key_Alt, Qt::Key_F12, Qt::Key_Q})
            desk.press(key);
        QVERIFY(desk.agenda().isVisible());
        auto *filter = desk.find<QLineEdit>(u"agendaFilter"_s);
        filter->setFocus();
        desk.press(Qt::Key_F12);
        QVERIFY(filter->hasFocus());
    }

    void theAgendaIsFiltered()
    {
        Agenda desk;
        AgendaModel &model = desk.agenda().agenda();
        QAbstractItemModelTester tester(&model);
        auto *filter = desk.find<QLineEdit>(u"agendaFilter"_s);
        filter->setFocus();
        desk.type(u"peter khan"_s);
        QCOMPARE(model.visitCount(), 1);
        QCOMPARE(model.card(model.index(1))->patientName, u"Peter Novak"_s);
        desk.press(Qt::Key_Down);
        QVERIFY(desk.list().hasFocus());
        QCOMPARE(desk.agenda().selected(), model.card(model.index(1))->appointment.id);
        filter->setText(u"nobody of that name"_s);
        QVERIFY(desk.isShown(u"agendaNothing"_s));
        filter->clear();
        desk.window.showCalendar({CalendarMode::Agenda, {desk.day.ali}, {}});
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const VisitCard *card = model.card(model.index(row)))
                QCOMPARE(card->appointment.doctorId, desk.day.ali);
        }
    }

    void theAgendaWorksByKeyAndMouse()
    {
        Agenda desk;
        desk.agenda().select(desk.day.lucia);
        desk.list().setFocus();
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        QTRY_COMPARE(desk.agenda().selected(), desk.day.lucia);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.list().hasFocus());
        desk.list().scrollToTop();
        const QModelIndex heading = desk.agenda().agenda().index(0);
        const QPoint at = desk.list().visualRect(heading).center();
        QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(desk.list().viewport(), Qt::LeftButton, {}, at);
        QVERIFY(desk.view().isVisible());
        QCOMPARE(desk.window.date(), desk.day.date);
    }
};

QTEST_MAIN(TestMonthView)
#include "tst_monthview.moc"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QScrollBar>

#include "tests/views/deskwindow.h"
#include "views/calendar/minimonth.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What has been painted, as the union of the paint events' regions.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += dynamic_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

/// The day in the real window: dragging, resizing, refusals, live changes, keys.
class TestDayView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragsToAnotherTime()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        const int hour = int(desk.view().zoom());
        desk.drag(from, from + QPoint(0, 2 * hour));
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(13, 0)));
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"13:00"_s));
        QVERIFY(!desk.view().state().ghost);
    }

    void dragsToAnotherDoctor()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        QPoint to = desk.at(desk.day.garcia, QTime(16, 0));
        to.ry() = from.y() + int(desk.view().zoom() * 5);
        desk.drag(from, to);
        QTRY_COMPARE(desk.visit(desk.day.lucia).doctorId, desk.day.garcia);
        QCOMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(16, 0)));
        QCOMPARE(desk.visit(desk.day.lucia).durationMinutes(), 30);
    }

    void dragsToAnotherDate()
    {
        DeskWindow desk;
        auto *month = desk.find<MiniMonth>(u"miniMonth"_s);
        const QPoint cell = month->cellOf(desk.day.date.addDays(5)).center();
        const QPoint to = desk.view().viewport()->mapFromGlobal(month->mapToGlobal(cell));
        desk.drag(desk.middleOf(desk.day.lucia), to);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date.addDays(5), QTime(11, 0)));
        QCOMPARE(desk.visit(desk.day.lucia).doctorId, desk.day.khan);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"25 Nov"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
    }

    void visitsOutOfSightAreCounted()
    {
        DeskWindow desk;
        QVERIFY(desk.view().scene().hiddenVisits().isEmpty()); // the whole working day is seen
        desk.view().setZoom(200, 300);
        desk.view().verticalScrollBar()->setValue(desk.view().scene().geometry.scrollFor(12 * 60));
        const QList<DayScene::HiddenVisits> hidden = desk.view().scene().hiddenVisits();
        QVERIFY(!hidden.isEmpty());
        QVERIFY(hidden.first().above);
        QCOMPARE(hidden.first().count, 4); // Dr. Khan's morning
    }

    void aTremblingHandMovesNothing()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        desk.drag(from, from + QPoint(2, 5));
        QCoreApplication::processEvents();
        QCOMPARE(desk.desk().ordersTaken(), 0);
        QCOMPARE(desk.view().selected(), desk.day.lucia);
    }

    void theLowerEdgeChangesTheLength()
    {
        DeskWindow desk;
        desk.middleOf(desk.day.lucia);
        const QRect block = desk.view().visitRect(desk.day.lucia);
        const QPoint edge(block.center().x(), block.bottom() - 2);
        desk.drag(edge, edge + QPoint(0, int(desk.view().zoom() / 4)));
        QTRY_COMPARE(desk.visit(desk.day.lucia).durationMinutes(), 45);
        QCOMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
    }

    void escapeDropsNothing()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        QWidget *viewport = desk.view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(0, 150), viewport->mapToGlobal(from), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QVERIFY(desk.view().state().ghost);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.view().state().ghost);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(0, 150));
        QCoreApplication::processEvents();
        QCOMPARE(desk.desk().ordersTaken(), 0);
    }

    void theGhostTurnsRedWhereItMayNotLand()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        QWidget *viewport = desk.view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        const QPoint onto = from + QPoint(0, int(desk.view().zoom())); // Karla Guzmán, 12:00
        QMouseEvent move(QEvent::MouseMove, onto, viewport->mapToGlobal(onto), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QVERIFY(desk.view().state().ghost);
        QVERIFY(desk.view().state().ghost->refusal.contains(u"Karla Guzmán"_s));
        desk.press(Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, onto);
    }

    void aRefusedDropSnapsBackAndSaysWhy()
    {
        DeskWindow desk;
        const QRect before = desk.view().visitRect(desk.day.lucia);
        const QPoint from = desk.middleOf(desk.day.lucia);
        desk.drag(from, from + QPoint(0, int(desk.view().zoom())));
        QTRY_VERIFY(desk.isShown(u"refusalNote"_s));
        QVERIFY(desk.textOf(u"refusalText"_s).contains(u"Karla Guzmán"_s));
        QVERIFY(!desk.view().state().ghost);
        QCOMPARE(desk.view().visitRect(desk.day.lucia), before);
        QCOMPARE(desk.desk().ordersTaken(), 0);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"refusalNote"_s));
        QVERIFY(desk.view().hasFocus());
    }

    void bookAnywayAfterARefusedDrop()
    {
        DeskWindow desk;
        desk.prompts->answers.enqueue(u"agreed with Dr. Khan"_s);
        const QPoint from = desk.middleOf(desk.day.lucia);
        desk.drag(from, from + QPoint(0, int(desk.view().zoom())));
        QTRY_VERIFY(desk.isShown(u"refusalNote"_s));
        QTest::mouseClick(desk.find<QPushButton>(u"refusalInsist"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(12, 0)));
        QCOMPARE(desk.visit(desk.day.lucia).overrideReason, u"agreed with Dr. Khan"_s);
        QCOMPARE(desk.prompts->asked.size(), 1);
    }

    void theOfferAfterARefusedDropMovesThere()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        desk.drag(from, from + QPoint(0, int(desk.view().zoom())));
        QTRY_VERIFY(desk.isShown(u"refusalInstead"_s));
        QCOMPARE(desk.find<QPushButton>(u"refusalInstead"_s)->text(), u"Move to 13:00"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"refusalInstead"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(13, 0)));
    }

    void aLiveChangeRepaintsOnlyWhatChanged()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        const int scroll = desk.view().verticalScrollBar()->value();
        QCoreApplication::processEvents();
        PaintWatch watch(desk.view().viewport());
        const int read = desk.desk().daysRead();
        const AppointmentId id = desk.desk().put(desk.day.khan, desk.day.patients.at(3), desk.day.date, QTime(13, 0),
                                                 30);
        desk.desk().announce(desk.day.date);
        QTRY_VERIFY(!watch.painted.isEmpty());
        const QRect block = desk.view().visitRect(id);
        QVERIFY(!block.isEmpty());
        const QRegion expected = QRegion(block) + desk.view().scene().geometry.headerRect();
        QVERIFY((watch.painted - expected).isEmpty());
        QCOMPARE(desk.view().selected(), desk.day.lucia);
        QCOMPARE(desk.view().verticalScrollBar()->value(), scroll);
        QVERIFY(desk.desk().daysRead() - read <= 2); // the calendar and the waiting list

        desk.desk().announce(desk.day.date.addDays(1)); // not on show
        QVERIFY(desk.desk().daysRead() - read <= 2);
    }

    void theKeyboardWalksTheVisits()
    {
        DeskWindow desk;
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.view().selected(), desk.day.ahmed);
        QVERIFY(desk.view().accessibleDescription().contains(u"Ahmed Hassan"_s));
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.view().selected() != desk.day.ahmed);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(desk.view().selected(), desk.day.ahmed);
        desk.press(Qt::Key_Return); // completed: nothing to change
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
    }

    void daysByKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("days");
        QTest::newRow("J") << int(Qt::Key_J) << 1;
        QTest::newRow("N") << int(Qt::Key_N) << 1;
        QTest::newRow("K") << int(Qt::Key_K) << -1;
        QTest::newRow("P") << int(Qt::Key_P) << -1;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << 7;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << -7;
    }

    void daysByKeys()
    {
        QFETCH(int, key);
        QFETCH(int, days);
        DeskWindow desk;
        desk.press(key);
        QCOMPARE(desk.window.date(), desk.day.date.addDays(days));
        desk.press(Qt::Key_T);
        QCOMPARE(desk.window.date(), desk.day.date);
    }

    void lettersInAFieldAreText()
    {
        DeskWindow desk;
        desk.press(Qt::Key_Slash);
        desk.type(u"tjc"_s);
        QCOMPARE(desk.find<QLineEdit>(u"paletteField"_s)->text(), u"tjc"_s);
        QCOMPARE(desk.window.date(), desk.day.date);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
    }

    void zoomKeepsWhatIsUnderTheMouse()
    {
        DeskWindow desk;
        const QPoint position = desk.at(desk.day.khan, QTime(12, 0));
        const double before = desk.view().scene().geometry.minuteAt(position.y());
        QWheelEvent wheel(position, desk.view().viewport()->mapToGlobal(position), {}, QPoint(0, 240), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(desk.view().viewport(), &wheel);
        QVERIFY(qAbs(desk.view().scene().geometry.minuteAt(position.y()) - before) < 1.5);
        QVERIFY(desk.view().zoom() > 80);
    }

    void theDayChangesWithinAFrame()
    {
        DeskWindow desk(busyDay(), {1920, 1080});
        constexpr int rounds = 20;
        QImage frame(desk.view().viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rounds; ++i) {
            desk.window.showDate(desk.day.date.addDays(i % 2 == 0 ? 1 : 0));
            desk.view().viewport()->render(&frame);
        }
        const double each = double(timer.nsecsElapsed()) / 1e6 / rounds;
        qInfo("a change of day with paint takes %.2f ms", each);
        QVERIFY2(each < 200, "far beyond one frame, even for a debug build on a busy machine");
    }

    void everyControlHasAName()
    {
        DeskWindow desk;
        desk.press(Qt::Key_C);
        for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + u" "_s
                                       + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestDayView)
#include "tst_dayview.moc"

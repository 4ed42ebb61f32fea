#include <QContextMenuEvent>
#include <QMenu>

#include "tests/views/deskwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What is ordered from the calendar: undo and redo of it, statuses by key and menu.
class TestDayOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedo()
    {
        DeskWindow desk;
        const QPoint from = desk.middleOf(desk.day.lucia);
        desk.drag(from, from + QPoint(0, 2 * int(desk.view().zoom())));
        QTRY_COMPARE(desk.desk().ordersTaken(), 1);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 0)));
        QTRY_VERIFY(desk.window.undoStack().canRedo());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(13, 0)));
    }

    void severalUndosInARow()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2); // confirmed
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        desk.press(Qt::Key_3); // arrived
        QTRY_VERIFY(desk.visit(desk.day.lucia).arrivedAt.has_value());
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"has arrived"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"scheduled"_s);
        QVERIFY(!desk.visit(desk.day.lucia).arrivedAt);
    }

    void anUndoneBookingLeavesNoTrace()
    {
        DeskWindow desk;
        desk.press(Qt::Key_C);
        desk.type(u"rosa"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        const AppointmentId id = desk.visitsAt(desk.day.khan, QTime(11, 30)).first().id;
        QVERIFY(!desk.view().visitRect(id).isEmpty());
        QTest::mouseClick(desk.find<QPushButton>(u"toastUndo"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.statusOf(id), u"cancelled"_s);
        QTRY_VERIFY(desk.view().visitRect(id).isEmpty());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.statusOf(id), u"scheduled"_s);
        QTRY_VERIFY(!desk.view().visitRect(id).isEmpty());
    }

    void anUndoThatCameTooLateSaysWhy()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        ++desk.desk().at(desk.day.lucia).version; // somebody else was quicker
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"Somebody else"_s));
        QCOMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        QVERIFY(!desk.window.undoStack().canUndo());
    }

    void undoNeverCrossesSomebodyElsesChange()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"Confirmed"_s));
        Appointment &visit = desk.desk().at(desk.day.lucia); // another desk writes a note
        visit.notes = u"allergic to penicillin"_s;
        ++visit.version;
        desk.desk().announce(desk.day.date);
        desk.press(Qt::Key_3);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"has arrived"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier); // ours, after the note
        QTRY_VERIFY(!desk.visit(desk.day.lucia).arrivedAt);
        desk.press(Qt::Key_Z, Qt::ControlModifier); // ours, before the note: would take the note away
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"Somebody else"_s));
        QCOMPARE(desk.visit(desk.day.lucia).notes, u"allergic to penicillin"_s);
        QCOMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
    }

    void statusByKeys()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        desk.press(Qt::Key_4);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"in_progress"_s);
        desk.press(Qt::Key_6); // a visit under way is no no-show
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"cannot become"_s));
        QCOMPARE(desk.statusOf(desk.day.lucia), u"in_progress"_s);
    }

    void deleteCancelsWithAReason()
    {
        DeskWindow desk;
        desk.prompts->answers.enqueue(u"Patient called"_s);
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_Delete);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"cancelled"_s);
        QCOMPARE(desk.visit(desk.day.lucia).cancellationReason, u"Patient called"_s);
    }

    void theMenuOffersOnlyWhatIsAllowed()
    {
        DeskWindow desk;
        QContextMenuEvent event(QContextMenuEvent::Mouse, desk.middleOf(desk.day.lucia),
                                desk.view().viewport()->mapToGlobal(desk.middleOf(desk.day.lucia)));
        QCoreApplication::sendEvent(desk.view().viewport(), &event);
        auto *menu = desk.find<QMenu>(u"visitMenu"_s);
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QStringList offered;
        for (const QAction *action : menu->actions()) {
            if (!action->objectName().isEmpty())
                offered.append(action->objectName());
        }
        QStringList allowed{u"arrive"_s, u"copy"_s, u"open"_s, u"park"_s};
        for (const AppointmentStatus status : allowedTransitions(AppointmentStatus::Scheduled))
            allowed.append(toString(status));
        offered.sort();
        allowed.sort();
        QCOMPARE(offered, allowed);
        menu->findChild<QAction *>(u"confirmed"_s)->trigger();
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        menu->close();
    }
};

QTEST_MAIN(TestDayOrders)
#include "tst_dayorders.moc"

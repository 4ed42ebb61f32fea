#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

#include "tests/views/deskwindow.h"
#include "tests/views/planningwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page that remembers what it was asked to show.
class ListeningPage final : public Page {
public:
    explicit ListeningPage(QWidget *parent) : Page(parent) { setFocusPolicy(Qt::StrongFocus); }
    void reveal(const QString &thing) override { revealed = thing; }
    QString revealed;
};

struct LinkedWindow : DeskWindow {
    LinkedWindow()
    {
        for (const QString &name : {u"inbox"_s, u"patients"_s})
            window.addPage({name, name, Icon::Inbox, {}, {}},
                           [this, name](QWidget *parent) { return pages[name] = new ListeningPage(parent); });
        const bool shown = QTest::qWaitFor([this] { return find<QWidget>(u"page2"_s)->isVisible(); });
        Q_ASSERT(shown);
        Q_UNUSED(shown)
    }
    QMenu *menuOf(AppointmentId id)
    {
        view().select(id);
        press(Qt::Key_Menu);
        return find<QMenu>(u"visitMenu"_s);
    }
    void choose(AppointmentId id, const QString &name)
    {
        QMenu *menu = menuOf(id);
        menu->findChild<QAction *>(name)->trigger();
        menu->close();
    }

    QHash<QString, ListeningPage *> pages;
};

} // namespace

/// What can be done to a visit without the mouse, and where its menu leads.
class TestVisitKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void altAndArrowsMoveIt()
    {
        DeskWindow desk;
        const Instant before = desk.visit(desk.day.lucia).start;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(11, 30)));
        QCOMPARE(desk.view().selected(), desk.day.lucia);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, before);
    }

    void aMoveOntoSomebodyElseIsExplained()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_Right, Qt::AltModifier); // Dr. García has somebody then
        QTRY_VERIFY(desk.isShown(u"refusalNote"_s));
        QCOMPARE(desk.visit(desk.day.lucia).doctorId, desk.day.khan);
    }

    void aClosedVisitAndTheEdgeStayWhereTheyAre()
    {
        DeskWindow desk;
        desk.view().select(desk.day.ahmed); // completed
        desk.press(Qt::Key_Down, Qt::AltModifier);
        desk.view().select(desk.day.lucia); // in the first column
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!desk.isShown(u"refusalNote"_s));
        QCOMPARE(desk.desk().ordersTaken(), 0);
    }

    void escapeInTheGridClosesWhatWasBegunThere()
    {
        DeskWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        desk.type(u"luc"_s);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
    }

    void aVisitBeingTypedWaitsWhileAnotherPageIsShown()
    {
        LinkedWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.type(u"zz"_s);
        desk.window.openPage(u"inbox"_s);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
        desk.window.openPage(u"calendar"_s);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        auto *field = desk.find<QLineEdit>(u"patientField"_s);
        QCOMPARE(field->text(), u"zz"_s);
        desk.press(Qt::Key_Escape);
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
        desk.window.openPage(u"inbox"_s);
        desk.window.openPage(u"calendar"_s);
        QVERIFY(!desk.isShown(u"bookingPopover"_s)); // it was closed
    }

    void anEmptyFormDoesNotWait()
    {
        LinkedWindow desk;
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.window.openPage(u"inbox"_s);
        desk.window.openPage(u"calendar"_s);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
    }

    void theMenuLeadsToThePatient()
    {
        LinkedWindow desk;
        const PatientId patient = desk.visit(desk.day.lucia).patientId;
        desk.choose(desk.day.lucia, u"patient"_s);
        QCOMPARE(desk.window.currentPage(), u"patients"_s);
        QCOMPARE(desk.pages[u"patients"_s]->revealed, patient.toString());
        desk.window.openPage(u"calendar"_s);
        desk.choose(desk.day.lucia, u"message"_s);
        QCOMPARE(desk.window.currentPage(), u"inbox"_s);
        QVERIFY(desk.pages[u"inbox"_s]->revealed.contains(patient.toString()));
    }

    void theMenuLeadsOnlyToPagesThatAreThere()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_Menu);
        auto *menu = desk.find<QMenu>(u"visitMenu"_s);
        QVERIFY(!menu->findChild<QAction *>(u"patient"_s));
        QVERIFY(!menu->findChild<QAction *>(u"message"_s));
        QVERIFY(menu->findChild<QAction *>(u"copy"_s));
        menu->findChild<QAction *>(u"park"_s)->trigger();
        menu->close();
        QVERIFY(desk.view().state().parked.contains(desk.day.lucia));
    }

    void iAsksForTheInvoiceOfAVisitInProgress()
    {
        DeskWindow desk;
        QSignalSpy wanted(&desk.window, &MainWindow::invoiceWanted);
        desk.view().select(desk.day.lucia); // scheduled: not yet
        desk.press(Qt::Key_I);
        QCOMPARE(wanted.size(), 0);
        const AppointmentId busy = desk.desk().put(desk.day.ali, desk.visit(desk.day.lucia).patientId, desk.day.date,
                                                   QTime(16, 0), 30, AppointmentStatus::InProgress);
        desk.desk().announce(desk.day.date);
        desk.view().select(busy);
        desk.press(Qt::Key_I);
        QCOMPARE(wanted.size(), 1);
    }

    void thePickedPatientsHistoryIsSaid()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.garcia, u"2026-06-03 10:00"_s);
        desk.click(desk.at(desk.fixture.khan, QTime(10, 0)));
        desk.type(u"lucia"_s);
        QVERIFY(!desk.isShown(u"patientFacts"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"patientFacts"_s));
        const QString said = desk.textOf(u"patientFacts"_s);
        QVERIFY2(said.contains(u"Next Wed 3 Jun 2026"_s) && said.contains(u"10:00"_s), qPrintable(said));
        desk.press(Qt::Key_Backspace); // somebody else is meant
        QVERIFY(!desk.isShown(u"patientFacts"_s));
    }
};

QTEST_MAIN(TestVisitKeys)
#include "tst_visitkeys.moc"

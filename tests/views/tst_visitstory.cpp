#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include "tests/views/planningwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void setStatus(PlanningWindow &desk, AppointmentId id, const QList<AppointmentStatus> &steps,
               const std::optional<NewInvoice> &invoice = {})
{
    for (const AppointmentStatus status : steps) {
        bool done = false;
        ChangeStatus command{id, status, u"because"_s, {}, {}, {}};
        if (status == AppointmentStatus::Completed)
            command.invoice = invoice;
        desk.desk.changeStatus(command, &desk.context,
                               [&done](const Result<Appointment> &result) { done = result.ok(); });
        const bool came = QTest::qWaitFor([&done] { return done; });
        Q_ASSERT(came);
        Q_UNUSED(came)
    }
    const bool seen = QTest::qWaitFor([&] {
        const PlacedVisit *place = desk.view().scene().find(id);
        return place && desk.view().scene().card(*place).appointment.status == steps.constLast();
    });
    Q_ASSERT(seen);
    Q_UNUSED(seen)
}

Appointment cancelled(PlanningWindow &desk)
{
    const Appointment visit = desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 10:30"_s);
    setStatus(desk, visit.id, {AppointmentStatus::Cancelled});
    return visit;
}

void open(PlanningWindow &desk, AppointmentId id)
{
    desk.view().select(id);
    desk.view().setFocus();
    desk.press(Qt::Key_Return);
}

} // namespace

/// A visit that is over opens to be read, in the real window on a real clinic.
class TestVisitStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensIt()
    {
        PlanningWindow desk;
        const Appointment visit = cancelled(desk);
        open(desk, visit.id);
        QVERIFY(desk.isShown(u"visitStory"_s));
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.textOf(u"storyTitle"_s), u"Lucía Núñez Peña"_s);
        QVERIFY(desk.textOf(u"storyWhen"_s).contains(u"10:30"_s));
        QVERIFY(desk.textOf(u"storyReason"_s).contains(u"because"_s));
        QVERIFY(!desk.isShown(u"storyInvoice"_s));
        QVERIFY(desk.isShown(u"storyStep1_0"_s));
        QVERIFY(!desk.textOf(u"storyStep1_1"_s).isEmpty());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.isShown(u"visitStory"_s));
        QVERIFY(desk.view().hasFocus() || desk.view().viewport()->hasFocus());
    }

    void doubleClickAndMenuOpenItToo()
    {
        PlanningWindow desk;
        const Appointment visit = cancelled(desk);
        QTest::mouseDClick(desk.view().viewport(), Qt::LeftButton, {}, desk.view().visitRect(visit.id).center());
        QVERIFY(desk.isShown(u"visitStory"_s));
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.isShown(u"visitStory"_s));
        desk.view().select(visit.id);
        desk.view().setFocus();
        desk.press(Qt::Key_Menu);
        auto *menu = desk.window.findChild<QMenu *>(u"visitMenu"_s);
        QVERIFY(menu);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().constFirst()).center());
        QTRY_VERIFY(desk.isShown(u"visitStory"_s));
    }

    void bookAgainOpensTheFormFilledIn()
    {
        PlanningWindow desk;
        const Appointment visit = cancelled(desk);
        open(desk, visit.id);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.find<QLineEdit>(u"patientField"_s)->text(), u"Lucía Núñez Peña"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.bookedInJune(), QStringList{u"06-01 10:30"_s});
    }

    void aCompletedOneLeadsToItsInvoice()
    {
        PlanningWindow desk;
        const Appointment visit = desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 10:30"_s);
        NewInvoice invoice;
        invoice.items = {{u"Consultation"_s, 1, 40.0, {}}};
        setStatus(desk, visit.id, {AppointmentStatus::InProgress, AppointmentStatus::Completed}, invoice);
        open(desk, visit.id);
        QVERIFY2(desk.textOf(u"storyInvoice"_s).contains(u"40"_s), qPrintable(desk.textOf(u"storyInvoice"_s)));
        QVERIFY(desk.isShown(u"storyOpenInvoice"_s));
        QVERIFY(!desk.isShown(u"story-cancelled"_s)); // the transition table has no way out
        QVERIFY(desk.isShown(u"storyAgain"_s));
    }

    void aNoShowMayBecomeACancellation()
    {
        PlanningWindow desk;
        const Appointment visit = desk.book(desk.fixture.lucia, desk.fixture.khan, u"2026-06-01 10:30"_s);
        setStatus(desk, visit.id, {AppointmentStatus::NoShow});
        open(desk, visit.id);
        desk.push(u"story-cancelled"_s);
        const auto status = [&] {
            return toString(desk.desk.day(QDate(2026, 6, 1)).value().visits.first().appointment.status);
        };
        QTRY_COMPARE(status(), u"cancelled"_s);
    }

    void ofAGroupThatIsOverWhoCameIsStillSaid()
    {
        PlanningWindow desk;
        desk.press(Qt::Key_G, Qt::ControlModifier);
        for (const QString &name : {u"ahmed"_s, u"lucia"_s}) {
            desk.type(name);
            desk.press(Qt::Key_Return);
        }
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown(u"groupPopover"_s));
        const auto card = [&] { return desk.desk.day(QDate(2026, 6, 1)).value().visits.first(); };
        setStatus(desk, card().appointment.id, {AppointmentStatus::InProgress, AppointmentStatus::Completed});
        open(desk, card().appointment.id);
        QVERIFY(desk.textOf(u"storyPeople"_s).contains(u"Ahmed Hassan"_s));
        desk.push(u"storyAttendance"_s);
        QVERIFY(desk.isShown(u"groupPopover"_s));
        QVERIFY(!desk.isShown(u"attendeeSearch"_s));
        QVERIFY(desk.find<QTableView>(u"attendeeList"_s)->hasFocus());
        desk.press(Qt::Key_Delete); // nobody is taken off any more
        desk.press(Qt::Key_C);
        desk.push(u"groupButton"_s);
        const auto came = [&] { return card().patients().constFirst().attendee.status == AttendanceStatus::Attended; };
        QTRY_VERIFY(came());
        QCOMPARE(card().patients().size(), 2);
    }
};

QTEST_MAIN(TestVisitStory)
#include "tst_visitstory.moc"

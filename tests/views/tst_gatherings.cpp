#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>

#include "models/items/attendeesmodel.h"
#include "models/services/booking/slotfinder.h"
#include "tests/views/planningwindow.h"
#include "views/calendar/visittexts.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 6, 1);

/// The one visit of the day that is not cancelled, as it is stored.
VisitCard theVisit(PlanningWindow &desk, QDate date = monday)
{
    const Result<DaySheet> sheet = desk.desk.day(date);
    for (const VisitCard &card : sheet->visits) {
        if (card.appointment.status != AppointmentStatus::Cancelled)
            return card;
    }
    return {};
}

QStringList peopleOf(const VisitCard &card)
{
    QStringList all;
    for (const VisitPerson &person : card.people)
        all.append(person.name + u' ' + attendanceText(attendanceMark(person.attendee)));
    return all;
}

QList<PlacedVisit> placesOf(PlanningWindow &desk, AppointmentId id)
{
    QList<PlacedVisit> places = desk.view().scene().placed();
    places.removeIf([id](const PlacedVisit &place) { return place.id != id; });
    return places;
}

bool isFree(PlanningWindow &desk, UserId doctor, const QString &local)
{
    BookAppointment wanted;
    wanted.patientId = desk.fixture.ahmed;
    wanted.doctorId = doctor;
    wanted.start = desk.fixture.at(local);
    return desk.desk.check(wanted).isEmpty();
}

/// By the form, as a person does it: of both doctors, at 12:00.
VisitCard bookMeeting(PlanningWindow &desk, const QString &name = u"Team"_s)
{
    desk.click(desk.at(desk.fixture.khan, QTime(12, 0)));
    desk.push(u"meetingInstead"_s);
    desk.type(name);
    for (const QString &box : {u"meetingDoctor0"_s, u"meetingDoctor1"_s})
        desk.find<QCheckBox>(box)->setChecked(true);
    desk.press(Qt::Key_Return);
    const bool booked = QTest::qWaitFor([&] {
        return placesOf(desk, theVisit(desk).appointment.id).size() == 2 && !desk.isShown(u"meetingPopover"_s);
    });
    Q_ASSERT(booked);
    Q_UNUSED(booked)
    return theVisit(desk);
}

/// By the keyboard alone: Ctrl+G, names, Enter.
VisitCard bookGroup(PlanningWindow &desk, const QStringList &names)
{
    desk.view().setFocus();
    desk.press(Qt::Key_G, Qt::ControlModifier);
    for (const QString &name : names) {
        desk.type(name);
        desk.press(Qt::Key_Return);
    }
    desk.press(Qt::Key_Return);
    const bool booked = QTest::qWaitFor(
        [&] { return placesOf(desk, theVisit(desk).appointment.id).size() == 1 && !desk.isShown(u"groupPopover"_s); });
    Q_ASSERT(booked);
    Q_UNUSED(booked)
    return theVisit(desk);
}

void openByKey(PlanningWindow &desk, AppointmentId id)
{
    desk.view().select(id);
    desk.view().setFocus();
    desk.press(Qt::Key_Return);
}

} // namespace

/// Meetings of staff and groups of patients, in the real window on a real clinic.
class TestGatherings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMeetingStandsInEveryColumn()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        QCOMPARE(visitTitle(meeting), u"Team"_s);
        QCOMPARE(secondLine(meeting), u"Dr. Fatima Khan, Dr. Luis García"_s);
        QSet<int> columns;
        for (const PlacedVisit &place : placesOf(desk, meeting.appointment.id))
            columns.insert(place.column);
        QCOMPARE(columns.size(), 2);
        QVERIFY(!isFree(desk, desk.fixture.khan, u"2026-06-01 12:00"_s));
        QVERIFY(!isFree(desk, desk.fixture.garcia, u"2026-06-01 12:15"_s));
        FreeSlotQuery query;
        query.doctors = {desk.fixture.garcia};
        query.from = monday;
        query.durationMinutes = 30;
        query.most = 50;
        for (const FreeSlot &slot : desk.planning.freeSlots(query))
            QVERIFY(slot.start != desk.fixture.at(u"2026-06-01 12:00"_s));
    }

    void aClickInAnyColumnIsTheMeeting()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        for (const PlacedVisit &place : placesOf(desk, meeting.appointment.id)) {
            desk.press(Qt::Key_Escape);
            desk.click(desk.view().scene().rectOf(place).center());
            QVERIFY(desk.view().selected() == meeting.appointment.id);
            QCOMPARE(desk.view().visitRect(meeting.appointment.id), desk.view().scene().rectOf(place));
            QVERIFY(!desk.isShown(u"bookingPopover"_s));
        }
    }

    void theWeekOfOneDoctorShowsIt()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        for (const UserId doctor : {desk.fixture.khan, desk.fixture.garcia}) {
            desk.window.showCalendar({CalendarMode::Week, {doctor}, {}});
            QCOMPARE(placesOf(desk, meeting.appointment.id).size(), 1);
        }
        desk.window.showCalendar({CalendarMode::Week, {}, {}});
    }

    void itIsMovedAndResizedAsOne()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        const AppointmentId id = meeting.appointment.id;
        const PlacedVisit other = placesOf(desk, id).constLast();
        const QPoint from = desk.view().scene().rectOf(other).center();
        const QPoint sideways = desk.view().scene().geometry.columnRect(1 - other.column).center();
        desk.drag(from, {sideways.x(), from.y() + int(2 * desk.view().zoom())});
        QTRY_COMPARE(desk.bookedInJune(), QStringList{u"06-01 14:00"_s});
        QTRY_COMPARE(placesOf(desk, id).constFirst().startMinute, 14 * 60);
        QCOMPARE(theVisit(desk).appointment.doctorId, meeting.appointment.doctorId);
        QVERIFY(isFree(desk, desk.fixture.garcia, u"2026-06-01 12:00"_s));
        QVERIFY(!isFree(desk, desk.fixture.garcia, u"2026-06-01 14:00"_s));
        const QRect block = desk.view().scene().rectOf(placesOf(desk, id).constLast());
        const QPoint edge(block.center().x(), block.bottom() - 1);
        desk.drag(edge, edge + QPoint(0, int(desk.view().zoom() / 2)));
        QTRY_COMPARE(theVisit(desk).appointment.durationMinutes(), meeting.appointment.durationMinutes() + 30);
        QTRY_VERIFY(desk.textOf(u"toastText"_s).contains(u"ends at"_s)); // the window knows of it
        desk.undo();
        QTRY_COMPARE(theVisit(desk).appointment.durationMinutes(), meeting.appointment.durationMinutes());
        desk.undo();
        QTRY_COMPARE(desk.bookedInJune(), QStringList{u"06-01 12:00"_s});
    }

    void cancelledItLeavesEverybody()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        desk.view().select(meeting.appointment.id);
        desk.view().setFocus();
        desk.prompts->answers.enqueue(u"moved to Friday"_s);
        desk.press(Qt::Key_Delete);
        QTRY_VERIFY(isFree(desk, desk.fixture.khan, u"2026-06-01 12:00"_s));
        QVERIFY(isFree(desk, desk.fixture.garcia, u"2026-06-01 12:00"_s));
        desk.undo();
        QTRY_VERIFY(!isFree(desk, desk.fixture.garcia, u"2026-06-01 12:00"_s));
    }

    void theKeyboardPassesThroughItsColumns()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        desk.press(Qt::Key_Escape);
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_Tab);
        QVERIFY(desk.view().selected() == meeting.appointment.id);
        const int own = desk.view().scene().find(meeting.appointment.id)->column;
        desk.press(own == 0 ? Qt::Key_Right : Qt::Key_Left);
        QVERIFY(desk.view().selected() == meeting.appointment.id);
        QCOMPARE(desk.view().scene().geometry.columnAt(desk.view().visitRect(meeting.appointment.id).center().x()),
                 1 - own);
        desk.press(Qt::Key_Down);
        QVERIFY(desk.view().selected().isNull());
        QCOMPARE(desk.view().state().cursor->column, 1 - own);
    }

    void theFormChangesTitlePeopleAndTime()
    {
        PlanningWindow desk;
        const VisitCard meeting = bookMeeting(desk);
        openByKey(desk, meeting.appointment.id);
        QVERIFY(desk.isShown(u"meetingPopover"_s));
        QCOMPARE(desk.find<QLineEdit>(u"meetingName"_s)->text(), u"Team"_s);
        QVERIFY(!desk.isShown(u"repeatField"_s));
        desk.type(u"Budget"_s); // the title is selected
        for (QCheckBox *box : desk.window.findChildren<QCheckBox *>()) {
            if (box->objectName().startsWith(u"meetingDoctor"_s) && box->text().contains(u"García"_s))
                box->click();
        }
        desk.find<QTimeEdit>(u"meetingTime"_s)->setTime(QTime(15, 0));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(theVisit(desk).title, u"Budget"_s);
        QTRY_VERIFY(!desk.isShown(u"meetingPopover"_s));
        QCOMPARE(placesOf(desk, meeting.appointment.id).size(), 1);
        QCOMPARE(desk.bookedInJune(), QStringList{u"06-01 15:00"_s});
        QVERIFY(isFree(desk, desk.fixture.garcia, u"2026-06-01 15:00"_s));
        QVERIFY(!isFree(desk, desk.fixture.khan, u"2026-06-01 15:00"_s));
        desk.undo();
        QTRY_COMPARE(theVisit(desk).title, u"Team"_s);
        QTRY_COMPARE(placesOf(desk, meeting.appointment.id).size(), 2);
        QVERIFY(!isFree(desk, desk.fixture.garcia, u"2026-06-01 12:00"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(theVisit(desk).title, u"Budget"_s);
        QVERIFY(isFree(desk, desk.fixture.garcia, u"2026-06-01 15:00"_s));
    }

    void whoIsAskedToComeMustBeFree()
    {
        PlanningWindow desk;
        desk.book(desk.fixture.lucia, desk.fixture.garcia, u"2026-06-01 12:00"_s);
        desk.click(desk.at(desk.fixture.khan, QTime(12, 0)));
        desk.push(u"meetingInstead"_s);
        desk.type(u"Alone"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.isShown(u"meetingPopover"_s));
        const Result<DaySheet> sheet = desk.desk.day(monday);
        const auto meeting = std::ranges::find(sheet->visits, u"Alone"_s, &VisitCard::title);
        openByKey(desk, meeting->appointment.id);
        QVERIFY(!desk.isShown(u"troubleList"_s));
        for (QCheckBox *box : desk.window.findChildren<QCheckBox *>()) {
            if (box->objectName().startsWith(u"meetingDoctor"_s))
                box->setChecked(true);
        }
        QVERIFY(desk.textOf(u"troubleLines"_s).contains(u"García"_s)
                || desk.textOf(u"troubleLines"_s).contains(u"12:00"_s));
        desk.prompts->answers.enqueue(u"short"_s);
        desk.push(u"insistButton"_s);
        QTRY_VERIFY(!desk.isShown(u"meetingPopover"_s));
        const auto people = [&] {
            const Result<DaySheet> now = desk.desk.day(monday);
            return std::ranges::find(now->visits, u"Alone"_s, &VisitCard::title)->people.size();
        };
        QTRY_COMPARE(people(), 2);
        QTRY_COMPARE(placesOf(desk, meeting->appointment.id).size(), 2);
    }

    void aGroupIsBookedByTheKeyboardAlone()
    {
        PlanningWindow desk;
        const VisitCard group = bookGroup(desk, {u"ahmed"_s, u"lucia"_s, u"jos"_s, u"ahmed"_s}); // twice is once
        QVERIFY(group.appointment.group);
        QCOMPARE(peopleOf(group).size(), 3);
        QVERIFY2(secondLine(group).startsWith(u"3 patient"_s), qPrintable(secondLine(group)));
        QVERIFY(thirdLine(group).contains(u"Ahmed Hassan, "_s));
        desk.undo();
        QTRY_COMPARE(desk.bookedInJune(), QStringList());
    }

    void theChosenPatientIsTheFirst()
    {
        PlanningWindow desk;
        desk.click(desk.at(desk.fixture.khan, QTime(12, 0)));
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        desk.push(u"groupInstead"_s);
        QVERIFY(desk.isShown(u"groupPopover"_s));
        QCOMPARE(desk.find<QTableView>(u"attendeeList"_s)->model()->rowCount(), 1);
        desk.find<QLineEdit>(u"groupName"_s)->setText(u"Class"_s);
        desk.push(u"groupButton"_s);
        QTRY_COMPARE(theVisit(desk).title, u"Class"_s);
    }

    void anEmptyGroupIsNotBooked()
    {
        PlanningWindow desk;
        desk.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!desk.find<QPushButton>(u"groupButton"_s)->isEnabled());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QLineEdit>(u"attendeeSearch"_s)->hasFocus());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"groupPopover"_s));
    }

    void attendanceIsMarkedByKeysAndUndone()
    {
        PlanningWindow desk;
        const VisitCard group = bookGroup(desk, {u"ahmed"_s, u"lucia"_s, u"jos"_s});
        openByKey(desk, group.appointment.id);
        auto *list = desk.find<QTableView>(u"attendeeList"_s);
        QVERIFY(list && list->hasFocus());
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_N);
        desk.push(u"groupButton"_s);
        QTRY_VERIFY(!desk.isShown(u"groupPopover"_s));
        const QStringList marks = peopleOf(theVisit(desk));
        QVERIFY2(marks.at(0) == u"Ahmed Hassan came"_s && marks.at(1).endsWith(u" no-show"_s)
                     && marks.at(2).endsWith(u" invited"_s),
                 qPrintable(marks.join(u'\n')));
        QVERIFY(secondLine(theVisit(desk)).startsWith(u"1 of 3 came"_s));
        const auto missed = [&] { return desk.desk.findPatients(u"lucia"_s, 1).constFirst().noShowCount; };
        QCOMPARE(missed(), 1);
        desk.undo();
        QTRY_VERIFY(peopleOf(theVisit(desk)).at(1).endsWith(u" invited"_s));
        QCOMPARE(missed(), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(missed(), 1);
    }

    void patientsComeAndGo()
    {
        PlanningWindow desk;
        const VisitCard group = bookGroup(desk, {u"ahmed"_s, u"lucia"_s});
        openByKey(desk, group.appointment.id);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.find<QTableView>(u"attendeeList"_s)->model()->rowCount(), 1);
        desk.find<QLineEdit>(u"attendeeSearch"_s)->setFocus();
        desk.type(u"jos"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return); // the empty field saves
        QTRY_VERIFY(!desk.isShown(u"groupPopover"_s));
        QVERIFY(!peopleOf(theVisit(desk)).join(u' ').contains(u"Ahmed"_s));
        desk.undo();
        QTRY_VERIFY(peopleOf(theVisit(desk)).join(u' ').contains(u"Ahmed"_s));
    }

    void nothingChangedIsNothingDone()
    {
        PlanningWindow desk;
        const VisitCard group = bookGroup(desk, {u"ahmed"_s, u"lucia"_s});
        openByKey(desk, group.appointment.id);
        desk.push(u"groupButton"_s);
        QVERIFY(!desk.isShown(u"groupPopover"_s));
        QCOMPARE(theVisit(desk).appointment.version, group.appointment.version);
    }

    void whatIsCopiedHasTheSamePeople()
    {
        PlanningWindow desk;
        const VisitCard group = bookGroup(desk, {u"ahmed"_s, u"lucia"_s});
        desk.view().select(group.appointment.id);
        desk.view().setFocus();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk.isShown(u"groupPopover"_s));
        QCOMPARE(desk.find<QTableView>(u"attendeeList"_s)->model()->rowCount(), 2);
    }

    void theModelHoldsItsRules()
    {
        AttendeesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const PatientId ana = PatientId::create();
        const UserId nurse = UserId::create();
        model.setPeople({{Attendee{PersonId(nurse.uuid()), true, {}, false, {}}, u"Nurse"_s}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.add(ana, u"Ana"_s), 0);
        model.add(PatientId::create(), u"Ben"_s);
        model.mark(0, AttendanceMark::Came);
        model.mark(0, AttendanceMark::NoShow);
        QCOMPARE(model.marks().constFirst().noShow, true);
        QCOMPARE(toString(*model.marks().constFirst().status), u"invited"_s);
        model.mark(0, AttendanceMark::Declined);
        QCOMPARE(model.marks().constFirst().noShow, false);
        QCOMPARE(model.marks().constLast().id, PersonId(nurse.uuid()));
        model.remove(1);
        QVERIFY(model.isChanged());
    }
};

QTEST_MAIN(TestGatherings)
#include "tst_gatherings.moc"

#include <QTest>

#include "models/services/calendarservice.h"
#include "models/services/series/seriesundo.h"
#include "models/services/series/visitstory.h"
#include "tests/services/seriesclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Groups and meetings of staff: who attends, whose time is taken, who came.
class TestMeetings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meetingBlocksAllWhoAttend();
    void hostAttendsListedOrNot();
    void declinedDoctorIsFree();
    void refuses_data();
    void refuses();
    void meetingCanBeMovedByAnyDoor();
    void videoLinkIsOneOfAKind();
    void changesWhoAttends();
    void closedKeepsItsPlace();
    void logTellsOldestFirst();
    void undoPutsPeopleBack();
    void undoCountsNoShowsBack();
    void whatIsChangedIsChecked();
    void theCalendarNamesWhoAttends();
    void theStoryTellsWhoDidWhat();

private:
    static ReplanAppointments changeOf(AppointmentId id)
    {
        ReplanAppointments command;
        command.id = id;
        return command;
    }
};

void TestMeetings::meetingBlocksAllWhoAttend()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto visit = booking.book(f.plain(u"2026-06-02 10:00"_s, f.garcia));
    PlanAppointments meeting = f.meeting(u"2026-06-02 10:00"_s, {f.garcia, f.reception});
    const auto refused = SeriesService(*session).plan(meeting);
    QVERIFY_ERROR(refused, ErrorCode::SlotConflict);
    QVERIFY(refused.error().conflicts.constFirst().appointmentId == visit->id);
    QCOMPARE(refused.error().conflicts.constFirst().doctorId, f.garcia);
    meeting.start = f.at(u"2026-06-02 12:00"_s);
    meeting.end = f.at(u"2026-06-02 13:00"_s);
    meeting.referencePatients = {f.jose};
    const auto planned = SeriesService(*session).plan(meeting);
    QVERIFY_RESULT(planned);
    QVERIFY(planned->at(0).internal && planned->at(0).patientId.isNull());
    for (const UserId &doctor : {f.khan, f.garcia}) {
        const auto clash = booking.book(f.plain(u"2026-06-02 12:15"_s, doctor));
        QVERIFY_ERROR(clash, ErrorCode::SlotConflict);
        QCOMPARE(clash.error().conflicts.constFirst().doctorId, doctor);
    }
    QVERIFY(session->stores().appointments.doubleBookings().isEmpty());
    QCOMPARE(AppointmentViews(*session).find(planned->at(0).id)->details.referencePatients, QList{f.jose});
}

void TestMeetings::hostAttendsListedOrNot()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    QVERIFY_RESULT(SeriesService(*session).plan(f.meeting(u"2026-06-02 12:00"_s, {})));
    QVERIFY_ERROR(BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.khan)), ErrorCode::SlotConflict);
    QVERIFY_RESULT(BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.garcia)));
    PlanAppointments byTheDesk = f.meeting(u"2026-06-02 14:00"_s, {f.khan});
    byTheDesk.hostId = f.reception;
    QVERIFY_RESULT(SeriesService(*session).plan(byTheDesk));
    QVERIFY_ERROR(BookingService(*session).book(f.plain(u"2026-06-02 14:00"_s, f.khan)), ErrorCode::SlotConflict);
}

void TestMeetings::declinedDoctorIsFree()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.meeting(u"2026-06-02 12:00"_s, {f.garcia}));
    ReplanAppointments declines = changeOf(planned->at(0).id);
    declines.attendees = {{f.person(f.garcia), AttendanceStatus::Declined, {}}};
    QVERIFY_RESULT(SeriesChanges(*session).change(declines));
    const auto visit = BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.garcia));
    QVERIFY_RESULT(visit);
    declines.attendees = {{f.person(f.garcia), AttendanceStatus::Going, {}}};
    QVERIFY_ERROR(SeriesChanges(*session).change(declines), ErrorCode::SlotConflict);
}

void TestMeetings::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("two patients, no group") << u"two"_s << ErrorCode::InvalidField;
    QTest::newRow("nobody") << u"nobody"_s << ErrorCode::InvalidField;
    QTest::newRow("a group of staff") << u"staff group"_s << ErrorCode::InvalidField;
    QTest::newRow("a patient in a meeting") << u"patient meeting"_s << ErrorCode::InvalidField;
    QTest::newRow("another clinic's patient") << u"foreign"_s << ErrorCode::NotFound;
    QTest::newRow("another clinic's doctor") << u"foreign host"_s << ErrorCode::NotFound;
    QTest::newRow("a receptionist as doctor") << u"desk host"_s << ErrorCode::NotFound;
    QTest::newRow("unknown type") << u"type"_s << ErrorCode::NotFound;
    QTest::newRow("patients of a visit") << u"reference"_s << ErrorCode::InvalidField;
    QTest::newRow("ends before it starts") << u"backwards"_s << ErrorCode::InvalidField;
    QTest::newRow("thirteen hours") << u"long"_s << ErrorCode::InvalidField;
    QTest::newRow("an address of a video call") << u"address"_s << ErrorCode::InvalidField;
}

void TestMeetings::refuses()
{
    QFETCH(QString, kind);
    QFETCH(ErrorCode, code);
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    PlanAppointments command = f.visit(u"2026-06-02 10:00"_s);
    if (kind == "two"_L1)
        command.attendees.append(f.mark(f.lucia));
    else if (kind == "nobody"_L1)
        command = f.group(u"2026-06-02 10:00"_s, {});
    else if (kind == "staff group"_L1)
        command.group = true, command.attendees = {f.mark(f.garcia)};
    else if (kind == "patient meeting"_L1)
        command.internal = true;
    else if (kind == "foreign"_L1)
        command.attendees = {f.mark(f.otherPatient)};
    else if (kind == "foreign host"_L1)
        command.hostId = f.otherDoctor;
    else if (kind == "desk host"_L1)
        command.hostId = f.reception;
    else if (kind == "type"_L1)
        command.typeId = AppointmentTypeId::create();
    else if (kind == "reference"_L1)
        command.referencePatients = {f.lucia};
    else if (kind == "backwards"_L1)
        command.end = command.start - Minutes(30);
    else if (kind == "long"_L1)
        command.end = command.start + Minutes(13 * 60);
    else
        command.interaction = InteractionType::VideoCall, command.location = u"{\"line1\":\"Calle 1\"}"_s;
    QVERIFY_ERROR(SeriesService(*session).plan(command), code);
    QCOMPARE(session->stores().appointments.count({f.clinic}), 0);
}

void TestMeetings::meetingCanBeMovedByAnyDoor()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto planned = SeriesService(*session).plan(f.meeting(u"2026-06-02 10:00"_s, {f.garcia}));
    QVERIFY_RESULT(booking.book(f.plain(u"2026-06-02 14:00"_s, f.garcia)));
    ChangeAppointment command;
    command.id = planned->at(0).id;
    command.start = f.at(u"2026-06-02 14:00"_s);
    QVERIFY_ERROR(booking.change(command), ErrorCode::SlotConflict); // an attending doctor's time counts there, too
    command.start = f.at(u"2026-06-02 12:00"_s);
    QVERIFY_RESULT(booking.change(command));
    QVERIFY_ERROR(booking.book(f.plain(u"2026-06-02 12:00"_s, f.garcia)), ErrorCode::SlotConflict);
    command.doctorId = f.otherDoctor;
    QVERIFY_ERROR(booking.change(command), ErrorCode::NotFound);
}

void TestMeetings::videoLinkIsOneOfAKind()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    PlanAppointments command = f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s);
    command.interaction = InteractionType::VideoCall;
    const auto planned = SeriesService(*session).plan(command);
    QVERIFY_RESULT(planned);
    QSet<QString> links;
    for (const Appointment &visit : *planned) {
        const VisitDetails details = AppointmentViews(*session).find(visit.id)->details;
        QCOMPARE(details.joinUrl, QString(u"https://meet.jit.si/"_s + details.meetingId));
        QVERIFY(details.meetingId.size() >= 22);
        links.insert(details.joinUrl);
    }
    QCOMPARE(links.size(), 3);
    ReplanAppointments change = changeOf(planned->at(0).id);
    change.name = u"By video"_s;
    QVERIFY_RESULT(SeriesChanges(*session).change(change));
    QVERIFY(links.contains(AppointmentViews(*session).find(planned->at(0).id)->details.joinUrl)); // it stays
    change.interaction = InteractionType::InPerson;
    change.location = u"{\"line1\":\"Calle 1\"}"_s;
    QVERIFY_RESULT(SeriesChanges(*session).change(change));
    const VisitDetails inPerson = AppointmentViews(*session).find(planned->at(0).id)->details;
    QCOMPARE(inPerson.joinUrl, QString());
    QCOMPARE(inPerson.location, u"{\"line1\":\"Calle 1\"}"_s);
}

void TestMeetings::changesWhoAttends()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.group(u"2026-06-02 10:00"_s, {f.ahmed, f.lucia}));
    ReplanAppointments change = changeOf(planned->at(0).id);
    change.attendees = {f.mark(f.jose), f.mark(f.lucia), f.mark(f.lucia)};
    const auto changed = SeriesChanges(*session).change(change);
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->at(0).patientId, f.jose);
    QCOMPARE(VisitDetailStore(session.database()).attendees(planned->at(0).id).size(), 2);
    const auto single = SeriesService(*session).plan(f.visit(u"2026-06-02 12:00"_s));
    change = changeOf(single->at(0).id);
    change.attendees = {f.mark(f.jose)};
    QVERIFY_ERROR(SeriesChanges(*session).change(change),
                  ErrorCode::InvalidField); // M cannot change the patient either
}

void TestMeetings::closedKeepsItsPlace()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.visit(u"2026-06-02 10:00"_s));
    QVERIFY_RESULT(BookingService(*session).closeAs(planned->at(0).id, AppointmentStatus::Completed, {}));
    ReplanAppointments change = changeOf(planned->at(0).id);
    change.actualStart = f.at(u"2026-06-02 10:05"_s);
    change.actualEnd = f.at(u"2026-06-02 10:04"_s);
    QVERIFY_ERROR(SeriesChanges(*session).change(change), ErrorCode::InvalidField);
    change.actualEnd = f.at(u"2026-06-02 10:25"_s);
    const auto changed = SeriesChanges(*session).change(change);
    QVERIFY_RESULT(changed);
    QCOMPARE(*changed->at(0).actualEnd, f.at(u"2026-06-02 10:25"_s));
    change.start = f.at(u"2026-06-02 12:00"_s);
    QVERIFY_ERROR(SeriesChanges(*session).change(change), ErrorCode::AppointmentClosed);
}

void TestMeetings::logTellsOldestFirst()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.visit(u"2026-06-02 10:00"_s));
    ReplanAppointments change = changeOf(planned->at(0).id);
    change.start = f.at(u"2026-06-02 12:00"_s);
    QVERIFY_RESULT(SeriesChanges(*session).change(change));
    change = changeOf(planned->at(0).id);
    change.name = u"Second visit"_s;
    QVERIFY_RESULT(SeriesChanges(*session).change(change));
    const auto log = AppointmentViews(*session).changeLog(planned->at(0).id);
    QVERIFY_RESULT(log);
    QCOMPARE(log->constFirst().action, u"created"_s);
    QCOMPARE(log->constLast().field, u"name"_s);
    QCOMPARE(log->constLast().to.toString(), u"Second visit"_s);
    QCOMPARE(log->constLast().changedBy, f.person(f.reception));
    const auto moved = std::ranges::find_if(*log, [](const AppointmentViews::LogEntry &entry) {
        return entry.action == "rescheduled"_L1 && entry.field == "start"_L1;
    });
    QVERIFY(moved != log->end());
    QCOMPARE(moved->from.toInteger(), toMs(planned->at(0).start));
}

void TestMeetings::undoPutsPeopleBack()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.meeting(u"2026-06-02 12:00"_s, {f.khan}));
    const AppointmentId id = planned->at(0).id;
    SeriesUndo undo(*session);
    const SeriesMemory before = undo.remember(id);
    ReplanAppointments more = changeOf(id);
    more.attendees = {f.mark(f.khan), f.mark(f.garcia)};
    QVERIFY_RESULT(SeriesChanges(*session).change(more));
    const SeriesEdit edit = SeriesUndo::editOf(before, undo.remember(id));
    QVERIFY_ERROR(BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.garcia)), ErrorCode::SlotConflict);
    const auto undone = undo.restore(edit.before, {{id, edit.after.visits.at(0).visit.version}});
    QVERIFY_RESULT(undone);
    QVERIFY_RESULT(BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.garcia)));
    QVERIFY_ERROR(undo.restore(edit.after, {{id, undone->at(0).version}}), ErrorCode::SlotConflict);
    QVERIFY_ERROR(BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.khan)), ErrorCode::SlotConflict);
}

void TestMeetings::undoCountsNoShowsBack()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.group(u"2026-06-02 12:00"_s, {f.ahmed, f.lucia}));
    const AppointmentId id = planned->at(0).id;
    const auto missed = [&] { return session->stores().patients.find(f.clinic, f.lucia)->noShowCount; };
    SeriesUndo undo(*session);
    const SeriesMemory before = undo.remember(id);
    ReplanAppointments marks = changeOf(id);
    marks.attendees = {f.mark(f.ahmed), {f.person(f.lucia), {}, true}};
    QVERIFY_RESULT(SeriesChanges(*session).change(marks));
    QCOMPARE(missed(), 1);
    const SeriesEdit edit = SeriesUndo::editOf(before, undo.remember(id));
    const auto undone = undo.restore(edit.before, {{id, edit.after.visits.at(0).visit.version}});
    QVERIFY_RESULT(undone);
    QCOMPARE(missed(), 0);
    QVERIFY_RESULT(undo.restore(edit.after, {{id, undone->at(0).version}}));
    QCOMPARE(missed(), 1);
}

void TestMeetings::whatIsChangedIsChecked()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.meeting(u"2026-06-02 12:00"_s, {f.khan}));
    QVERIFY_RESULT(BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.garcia)));
    ReplanAppointments command = changeOf(planned->at(0).id);
    command.name = u"Budget"_s;
    QVERIFY(SeriesChanges(*session).check(command).isEmpty());
    command.attendees = {f.mark(f.khan), f.mark(f.garcia)};
    const Violations found = SeriesChanges(*session).check(command);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.errors.constLast().code == ErrorCode::SlotConflict);
    command = changeOf(AppointmentId::create());
    QVERIFY(SeriesChanges(*session).check(command).errors.at(0).code == ErrorCode::NotFound);
}

void TestMeetings::theCalendarNamesWhoAttends()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    PlanAppointments meeting = f.meeting(u"2026-06-02 12:00"_s, {f.khan, f.garcia});
    meeting.name = u"Team"_s;
    QVERIFY_RESULT(SeriesService(*session).plan(meeting));
    QVERIFY_RESULT(SeriesService(*session).plan(f.group(u"2026-06-02 14:00"_s, {f.ahmed, f.lucia})));
    QVERIFY_RESULT(BookingService(*session).book(f.plain(u"2026-06-02 10:00"_s, f.garcia)));
    const DaySheet sheet = CalendarService(*session).day(QDate(2026, 6, 2));
    QCOMPARE(sheet.visits.size(), 3);
    QVERIFY(sheet.visits.at(0).people.isEmpty());
    QCOMPARE(sheet.visits.at(1).title, u"Team"_s);
    QCOMPARE(sheet.visits.at(1).hosts(), (QList{f.khan, f.garcia}));
    QVERIFY(sheet.visits.at(1).people.at(1).name.contains(u"García"_s));
    QVERIFY(sheet.visits.at(1).isOf(f.garcia) && !sheet.visits.at(1).isOf(f.otherDoctor));
    QCOMPARE(sheet.visits.at(2).patients().at(0).name, u"Ahmed Hassan"_s);
    QCOMPARE(CalendarService(*session).find(sheet.visits.at(2).appointment.id)->people, sheet.visits.at(2).people);
    session.commit();
    DirectSession patient(f, f.patientActor());
    for (const VisitCard &card : CalendarService(*patient).day(QDate(2026, 6, 2)).visits)
        QVERIFY(card.people.isEmpty());
}

void TestMeetings::theStoryTellsWhoDidWhat()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto visit = BookingService(*session).book(f.plain(u"2026-06-02 10:00"_s, f.garcia));
    QVERIFY_RESULT(BookingService(*session).cancel(visit->id, u"ill"_s));
    const auto story = storyOf(*session, visit->id);
    QVERIFY_RESULT(story);
    QCOMPARE(story->steps.size(), 2);
    QVERIFY(story->steps.constLast().status == AppointmentStatus::Cancelled);
    QCOMPARE(story->steps.constLast().by, session->directory().staffNames.value(f.reception));
    QVERIFY_ERROR(storyOf(*session, AppointmentId::create()), ErrorCode::NotFound);
    session.commit();
    DirectSession patient(f, f.patientActor());
    QVERIFY_ERROR(storyOf(*patient, visit->id), ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"

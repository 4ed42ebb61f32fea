#include <QTest>

#include "models/services/calendarservice.h"
#include "models/services/notifications/notificationservice.h"
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
    void groupCountsEachNoShow();
    void groupNoShowSparesWhoCame();
    void onlyPatientsNoShowIsTheVisits();
    void attendanceFollowsTheStatus();
    void videoLinkIsOneOfAKind();
    void patientBooksForThemself();
    void patientSeesThemselfAlone();
    void patientAnswersInvitation();
    void changesWhoAttends();
    void closedKeepsItsPlace();
    void logTellsOldestFirst();

private:
    static int noShows(Session &session, PatientId id)
    {
        return session.stores().patients.find(session.actor().clinicId, id)->noShowCount;
    }
    static ReplanAppointments changeOf(AppointmentId id)
    {
        ReplanAppointments command;
        command.id = id;
        return command;
    }
    static Attendee attendeeOf(Session &session, AppointmentId id, PersonId person)
    {
        const auto view = AppointmentViews(session).find(id);
        for (const Attendee &attendee : view ? view->details.attendees : QList<Attendee>()) {
            if (attendee.id == person)
                return attendee;
        }
        return {};
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

void TestMeetings::groupCountsEachNoShow()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.group(u"2026-06-02 10:00"_s, {f.ahmed, f.lucia, f.jose}));
    QVERIFY_RESULT(planned);
    QCOMPARE(planned->at(0).patientId, f.ahmed);
    QCOMPARE(CalendarService(*session).find(planned->at(0).id)->attendeeCount, 3);
    ReplanAppointments marks = changeOf(planned->at(0).id);
    marks.attendees = {{f.person(f.ahmed), AttendanceStatus::Attended, {}},
                       {f.person(f.lucia), {}, true},
                       {f.person(f.jose), AttendanceStatus::Going, false}};
    QVERIFY_RESULT(SeriesChanges(*session).change(marks));
    QVERIFY_RESULT(SeriesChanges(*session).change(marks)); // once is enough
    QCOMPARE(noShows(*session, f.ahmed), 0);
    QCOMPARE(noShows(*session, f.lucia), 1);
    QCOMPARE(noShows(*session, f.jose), 0);
    marks.attendees = {f.mark(f.ahmed), {f.person(f.lucia), {}, false}, f.mark(f.jose)};
    QVERIFY_RESULT(SeriesChanges(*session).change(marks));
    QCOMPARE(noShows(*session, f.lucia), 0);
    QVERIFY(attendeeOf(*session, planned->at(0).id, f.person(f.ahmed)).status == AttendanceStatus::Attended);
}

void TestMeetings::groupNoShowSparesWhoCame()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.group(u"2026-06-02 10:00"_s, {f.ahmed, f.lucia, f.jose}));
    ReplanAppointments marks = changeOf(planned->at(0).id);
    marks.attendees = {{f.person(f.ahmed), AttendanceStatus::Attended, {}},
                       {f.person(f.lucia), {}, true},
                       f.mark(f.jose)};
    QVERIFY_RESULT(SeriesChanges(*session).change(marks));
    const auto missed = BookingService(*session).changeStatus(
        {planned->at(0).id, AppointmentStatus::NoShow, {}, {}, {}, {}});
    QVERIFY_RESULT(missed);
    QCOMPARE(noShows(*session, f.ahmed), 0);
    QCOMPARE(noShows(*session, f.lucia), 1);
    QCOMPARE(noShows(*session, f.jose), 1);
    QVERIFY_RESULT(BookingService(*session).revert({planned->at(0), missed->version}));
    QCOMPARE(noShows(*session, f.jose), 0);
}

void TestMeetings::onlyPatientsNoShowIsTheVisits()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.visit(u"2026-06-02 10:00"_s));
    const auto plain = BookingService(*session).book(f.plain(u"2026-06-02 12:00"_s, f.khan));
    const std::pair<AppointmentId, PatientId> visits[] = {{planned->at(0).id, f.ahmed}, {plain->id, f.lucia}};
    for (const auto &[id, patient] : visits) {
        ReplanAppointments marks = changeOf(id);
        marks.attendees = {{f.person(patient), {}, true}};
        const auto changed = SeriesChanges(*session).change(marks);
        QVERIFY_RESULT(changed);
        QVERIFY(changed->at(0).status == AppointmentStatus::NoShow);
        QCOMPARE(noShows(*session, patient), 1);
        QVERIFY(attendeeOf(*session, id, f.person(patient)).noShow);
        QVERIFY_RESULT(SeriesChanges(*session).change(marks));
        QCOMPARE(noShows(*session, patient), 1);
        marks.attendees = {{f.person(patient), {}, false}};
        QVERIFY_ERROR(SeriesChanges(*session).change(marks), ErrorCode::InvalidTransition);
    }
}

void TestMeetings::attendanceFollowsTheStatus()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.visit(u"2026-06-02 10:00"_s));
    const AppointmentId id = planned->at(0).id;
    QVERIFY(attendeeOf(*session, id, f.person(f.ahmed)).status == AttendanceStatus::Invited);
    BookingService booking(*session);
    QVERIFY_RESULT(booking.changeStatus({id, AppointmentStatus::Confirmed, {}, {}, {}, {}}));
    QVERIFY(attendeeOf(*session, id, f.person(f.ahmed)).status == AttendanceStatus::Going);
    QVERIFY_RESULT(booking.closeAs(id, AppointmentStatus::Completed, {}));
    QVERIFY(attendeeOf(*session, id, f.person(f.ahmed)).status == AttendanceStatus::Attended);
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

void TestMeetings::patientBooksForThemself()
{
    const SeriesClinic f;
    DirectSession session(f, f.patientActor());
    PlanAppointments command = f.visit(u"2026-06-02 10:00"_s);
    command.attendees = {f.mark(f.lucia)};
    command.status = AppointmentStatus::Confirmed;
    const auto planned = SeriesService(*session).plan(command);
    QVERIFY_RESULT(planned);
    QCOMPARE(planned->at(0).patientId, f.ahmed);
    QVERIFY(planned->at(0).status == AppointmentStatus::Requested);
    QVERIFY_ERROR(SeriesService(*session).plan(f.group(u"2026-06-02 12:00"_s, {f.ahmed})), ErrorCode::Forbidden);
    QVERIFY_ERROR(SeriesService(*session).plan(f.meeting(u"2026-06-02 12:00"_s, {})), ErrorCode::Forbidden);
    QVERIFY_ERROR(SeriesService(*session).plan(f.series(u"2026-06-02 12:00"_s, u"FREQ=DAILY;COUNT=2"_s)),
                  ErrorCode::Forbidden);
    ReplanAppointments change = changeOf(planned->at(0).id);
    change.start = f.at(u"2026-06-02 12:00"_s);
    QVERIFY_ERROR(SeriesChanges(*session).change(change), ErrorCode::Forbidden);
    change.start.reset();
    change.status = AppointmentStatus::Cancelled;
    QVERIFY_RESULT(SeriesChanges(*session).change(change));
}

void TestMeetings::patientSeesThemselfAlone()
{
    const SeriesClinic f;
    Appointment visit;
    {
        DirectSession session(f, f.receptionist());
        visit = SeriesService(*session).plan(f.group(u"2026-06-02 10:00"_s, {f.lucia, f.ahmed})).value().at(0);
        QVERIFY_RESULT(SeriesService(*session).plan(f.group(u"2026-06-02 14:00"_s, {f.lucia, f.jose})));
        QVERIFY_RESULT(SeriesService(*session).plan(f.meeting(u"2026-06-02 12:00"_s, {})));
        session.commit();
    }
    DirectSession session(f, f.patientActor());
    const auto own = CalendarService(*session).list({});
    QCOMPARE(own.total, 1);
    QCOMPARE(own.visits[0].patientName, u"Ahmed Hassan"_s);
    QCOMPARE(own.visits[0].appointment.patientId, f.ahmed);
    QCOMPARE(own.visits[0].patientPhone, u"+50377654321"_s);
    const auto view = AppointmentViews(*session).find(visit.id);
    QVERIFY_RESULT(view);
    QCOMPARE(view->details.attendees.size(), 1);
    QCOMPARE(view->details.attendees[0].id, f.person(f.ahmed));
    QCOMPARE(AppointmentViews(*session).list({}).views.size(), 1);
    for (const auto &entry : *AppointmentViews(*session).changeLog(visit.id))
        QVERIFY(entry.field != "attendees"_L1 && entry.field != "patientId"_L1);
    QVERIFY_ERROR(BookingService(*session).cancel(visit.id, {}), ErrorCode::Forbidden); // it is not theirs alone
    const auto news = NotificationService(*session).list(10, 0);
    QCOMPARE(news.notifications.size(), 1);
    QCOMPARE(news.notifications[0].patientName, u"Ahmed Hassan"_s);
}

void TestMeetings::patientAnswersInvitation()
{
    const SeriesClinic f;
    Appointment visit;
    {
        DirectSession session(f, f.receptionist());
        visit = SeriesService(*session).plan(f.group(u"2026-06-02 10:00"_s, {f.lucia, f.ahmed})).value().at(0);
        session.commit();
    }
    DirectSession session(f, f.patientActor());
    ReplanAppointments answer = changeOf(visit.id);
    answer.attendees = {{f.person(f.ahmed), AttendanceStatus::Declined, {}}};
    QVERIFY_RESULT(SeriesChanges(*session).change(answer));
    QVERIFY(attendeeOf(*session, visit.id, f.person(f.ahmed)).status == AttendanceStatus::Declined);
    QCOMPARE(VisitDetailStore(session.database()).attendees(visit.id).size(), 2);
    answer.attendees = {{f.person(f.lucia), AttendanceStatus::Declined, {}}};
    QVERIFY_ERROR(SeriesChanges(*session).change(answer), ErrorCode::Forbidden);
    answer.attendees = {{f.person(f.ahmed), AttendanceStatus::Attended, {}}};
    QVERIFY_ERROR(SeriesChanges(*session).change(answer), ErrorCode::Forbidden);
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

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"

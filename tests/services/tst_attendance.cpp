#include <QTest>

#include "models/services/calendarservice.h"
#include "models/services/notifications/notificationservice.h"
#include "tests/services/seriesclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Who came and who did not, and what patients see and say of it.
class TestAttendance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupCountsEachNoShow();
    void groupNoShowSparesWhoCame();
    void onlyPatientsNoShowIsTheVisits();
    void attendanceFollowsTheStatus();
    void patientBooksForThemself();
    void patientSeesThemselfAlone();
    void patientAnswersInvitation();

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

void TestAttendance::groupCountsEachNoShow()
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

void TestAttendance::groupNoShowSparesWhoCame()
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

void TestAttendance::onlyPatientsNoShowIsTheVisits()
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

void TestAttendance::attendanceFollowsTheStatus()
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

void TestAttendance::patientBooksForThemself()
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

void TestAttendance::patientSeesThemselfAlone()
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

void TestAttendance::patientAnswersInvitation()
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

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"

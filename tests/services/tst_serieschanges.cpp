#include <QTest>

#include "tests/services/seriesclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Changes to this occurrence, to those that follow, to all of a series.
class TestSeriesChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesOnlyThis();
    void movesThisAndFollowing();
    void movesAllWithExceptions();
    void movedSeriesNeverClashesWithItself();
    void moveThatClashesChangesNothing();
    void moveOverTheClocks();
    void cancelsFollowing();
    void closedAndPastStayAlone();
    void textsAndHostForAll();

private:
    static QList<Appointment> family(Session &session, const Appointment &one)
    {
        QList<Appointment> visits;
        for (const Occurrence &occurrence : SeriesStore(session.database()).family(one.seriesId))
            visits.append(occurrence.visit);
        return visits;
    }
    static ReplanAppointments move(const Appointment &visit, Instant to, SeriesScope scope)
    {
        ReplanAppointments command;
        command.id = visit.id;
        command.scope = scope;
        command.start = to;
        return command;
    }
};

void TestSeriesChanges::movesOnlyThis()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    const auto changed = SeriesChanges(*session).change(
        move(planned->at(1), f.at(u"2026-06-16 12:00"_s), SeriesScope::This));
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->size(), 1);
    QCOMPARE(f.startsOf(family(*session, planned->at(0))),
             (QList<Instant>{f.at(u"2026-06-08 10:00"_s), f.at(u"2026-06-16 12:00"_s), f.at(u"2026-06-22 10:00"_s)}));
    QCOMPARE(changed->at(0).durationMinutes(), 30);
}

void TestSeriesChanges::movesThisAndFollowing()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(
        f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;BYDAY=MO;COUNT=4"_s));
    const auto changed = SeriesChanges(*session).change(
        move(planned->at(2), f.at(u"2026-06-23 11:30"_s), SeriesScope::Following));
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->size(), 2);
    QCOMPARE(f.startsOf(family(*session, planned->at(0))),
             (QList<Instant>{f.at(u"2026-06-08 10:00"_s), f.at(u"2026-06-15 10:00"_s), f.at(u"2026-06-23 11:30"_s),
                             f.at(u"2026-06-30 11:30"_s)}));
    AppointmentViews views(*session);
    const auto first = views.find(planned->at(0).id);
    const auto last = views.find(planned->at(3).id);
    QCOMPARE(first->recurrence->rrule, u"FREQ=WEEKLY;BYDAY=MO;COUNT=2"_s);
    QCOMPARE(last->recurrence->rrule, u"FREQ=WEEKLY;BYDAY=TU;COUNT=2"_s);
    QVERIFY(first->seriesId == last->seriesId); // still one series to people
    const auto all = SeriesChanges(*session).change(
        move(planned->at(0), f.at(u"2026-06-08 09:30"_s), SeriesScope::All));
    QVERIFY_RESULT(all);
    QCOMPARE(f.startsOf(family(*session, planned->at(0))),
             (QList<Instant>{f.at(u"2026-06-08 09:30"_s), f.at(u"2026-06-15 09:30"_s), f.at(u"2026-06-23 11:00"_s),
                             f.at(u"2026-06-30 11:00"_s)}));
}

void TestSeriesChanges::movesAllWithExceptions()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    SeriesChanges changes(*session);
    QVERIFY_RESULT(changes.change(move(planned->at(1), f.at(u"2026-06-15 14:00"_s), SeriesScope::This)));
    ReplanAppointments longer = move(planned->at(0), f.at(u"2026-06-08 10:15"_s), SeriesScope::All);
    longer.end = f.at(u"2026-06-08 11:00"_s);
    const auto changed = changes.change(longer);
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->size(), 3);
    QVERIFY(changed->at(0).id == planned->at(0).id);
    const QList<Appointment> all = family(*session, planned->at(0));
    QCOMPARE(f.startsOf(all),
             (QList<Instant>{f.at(u"2026-06-08 10:15"_s), f.at(u"2026-06-15 14:15"_s), f.at(u"2026-06-22 10:15"_s)}));
    for (const Appointment &visit : all)
        QCOMPARE(visit.durationMinutes(), 45);
}

void TestSeriesChanges::movedSeriesNeverClashesWithItself()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=DAILY;COUNT=4"_s));
    QVERIFY_RESULT(planned);
    // each lands where the next one was
    const auto changed = SeriesChanges(*session).change(
        move(planned->at(0), f.at(u"2026-06-09 10:00"_s), SeriesScope::All));
    QVERIFY_RESULT(changed);
    QCOMPARE(f.startsOf(family(*session, planned->at(0))).constLast(), f.at(u"2026-06-12 10:00"_s));
    const auto half = SeriesChanges(*session).change(
        move(planned->at(0), f.at(u"2026-06-09 10:15"_s), SeriesScope::All));
    QVERIFY_RESULT(half);
    QVERIFY(session->stores().appointments.doubleBookings().isEmpty());
}

void TestSeriesChanges::moveThatClashesChangesNothing()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=4"_s));
    BookingService booking(*session);
    QVERIFY_RESULT(booking.book(f.plain(u"2026-06-15 14:00"_s, f.khan)));
    QVERIFY_RESULT(booking.book(f.plain(u"2026-06-29 14:00"_s, f.khan)));
    const qsizetype told = session.changes().size();
    const auto changed = SeriesChanges(*session).change(
        move(planned->at(0), f.at(u"2026-06-08 14:00"_s), SeriesScope::All));
    QVERIFY_ERROR(changed, ErrorCode::SlotConflict);
    QCOMPARE(changed.error().conflicts.size(), 2);
    QCOMPARE(session.changes().size(), told);
    QCOMPARE(f.startsOf(family(*session, planned->at(0))), f.startsOf(*planned));
    QVERIFY_ERROR(booking.book(f.plain(u"2026-06-08 10:00"_s, f.khan)),
                  ErrorCode::SlotConflict); // it still holds its time
    ReplanAppointments toSunday = move(planned->at(0), f.at(u"2026-06-14 10:00"_s), SeriesScope::All);
    QVERIFY_ERROR(SeriesChanges(*session).change(toSunday), ErrorCode::ClosedWeekday);
}

void TestSeriesChanges::moveOverTheClocks()
{
    SeriesClinic f;
    f.setZone(u"Europe/Madrid"_s);
    DirectSession session(f, f.receptionist());
    const TimeZone zone = TimeZone::fromIana(u"Europe/Madrid"_s).value();
    PlanAppointments command = f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s);
    command.start = zone.toInstant(QDate(2026, 10, 19), QTime(10, 0)).value();
    command.end = command.start + Minutes(30);
    const auto planned = SeriesService(*session).plan(command);
    QVERIFY_RESULT(planned);
    const auto changed = SeriesChanges(*session).change(
        move(planned->at(0), zone.toInstant(QDate(2026, 10, 20), QTime(11, 15)).value(), SeriesScope::All));
    QVERIFY_RESULT(changed);
    for (const Appointment &visit : family(*session, planned->at(0)))
        QCOMPARE(zone.toLocal(visit.start).time, QTime(11, 15));
}

void TestSeriesChanges::cancelsFollowing()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=4"_s));
    ReplanAppointments command;
    command.id = planned->at(1).id;
    command.scope = SeriesScope::Following;
    command.status = AppointmentStatus::Cancelled;
    command.reason = u"Moved away"_s;
    const auto changed = SeriesChanges(*session).change(command);
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->size(), 3);
    const QList<Appointment> all = family(*session, planned->at(0));
    QVERIFY(all[0].status == AppointmentStatus::Scheduled);
    for (const Appointment &visit : all.sliced(1)) {
        QVERIFY(visit.status == AppointmentStatus::Cancelled);
        QCOMPARE(visit.cancellationReason, u"Moved away"_s);
    }
    QVERIFY_RESULT(BookingService(*session).book(f.plain(u"2026-06-22 10:00"_s, f.khan))); // the time is free again
}

void TestSeriesChanges::closedAndPastStayAlone()
{
    SeriesClinic f;
    QList<Appointment> planned;
    {
        DirectSession session(f, f.receptionist());
        planned = SeriesService(*session).plan(f.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=5"_s)).value();
        QVERIFY_RESULT(BookingService(*session).cancel(planned[3].id, {}));
        session.commit();
    }
    f.clock.set(f.at(u"2026-06-10 08:00"_s)); // two of them have begun
    DirectSession session(f, f.receptionist());
    const auto changed = SeriesChanges(*session).change(
        move(planned[2], f.at(u"2026-06-16 12:00"_s), SeriesScope::All));
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->size(), 2);
    QCOMPARE(f.startsOf(family(*session, planned[0])),
             (QList<Instant>{f.at(u"2026-06-02 10:00"_s), f.at(u"2026-06-09 10:00"_s), f.at(u"2026-06-16 12:00"_s),
                             f.at(u"2026-06-23 10:00"_s), f.at(u"2026-06-30 12:00"_s)}));
    QVERIFY_ERROR(SeriesChanges(*session).change(move(planned[3], f.at(u"2026-06-24 10:00"_s), SeriesScope::This)),
                  ErrorCode::AppointmentClosed);
}

void TestSeriesChanges::textsAndHostForAll()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    ReplanAppointments command;
    command.id = planned->at(1).id;
    command.scope = SeriesScope::All;
    command.name = u"Physiotherapy"_s;
    command.hostId = f.garcia;
    QVERIFY_RESULT(SeriesChanges(*session).change(command));
    for (const Appointment &visit : family(*session, planned->at(0))) {
        QCOMPARE(visit.doctorId, f.garcia);
        QCOMPARE(AppointmentViews(*session).find(visit.id)->details.name, u"Physiotherapy"_s);
    }
    QVERIFY_RESULT(BookingService(*session).book(f.plain(u"2026-06-08 10:00"_s, f.khan)));
    command.hostId = f.khan;
    QVERIFY_ERROR(SeriesChanges(*session).change(command), ErrorCode::SlotConflict);
    command.hostId = f.otherDoctor;
    QVERIFY_ERROR(SeriesChanges(*session).change(command), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSeriesChanges)
#include "tst_serieschanges.moc"

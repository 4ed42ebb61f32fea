#include <QTest>

#include "tests/services/seriesclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Series: whole or not at all, this one, those that follow, all of them.
class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWallClock_data();
    void keepsTheWallClock();
    void leavesOutExdates();
    void refusesRules_data();
    void refusesRules();
    void namesEveryClashAndBooksNothing();
    void closedDayIsNamed();
    void checkTellsWhichToSkip();
    void overrideLetsAllIn();
    void journalAndNoticesPerOccurrence();
    void failsWholeAtEveryStatement();

private:
    static ReplanAppointments move(const Appointment &visit, Instant to, SeriesScope scope)
    {
        ReplanAppointments command;
        command.id = visit.id;
        command.scope = scope;
        command.start = to;
        return command;
    }
    static int booked(Session &session) { return session.stores().appointments.count({session.actor().clinicId}); }
};

void TestSeries::keepsTheWallClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("shiftMinutes");
    QTest::newRow("no summer time") << u"America/El_Salvador"_s << QDate(2026, 6, 8) << 0;
    QTest::newRow("Madrid, autumn") << u"Europe/Madrid"_s << QDate(2026, 10, 12) << 60;
    QTest::newRow("New York, autumn") << u"America/New_York"_s << QDate(2026, 10, 19) << 60;
    QTest::newRow("Lord Howe, spring") << u"Australia/Lord_Howe"_s << QDate(2026, 9, 21) << -30;
    QTest::newRow("Auckland, spring") << u"Pacific/Auckland"_s << QDate(2026, 9, 14) << -60;
}

void TestSeries::keepsTheWallClock()
{
    QFETCH(QString, zone);
    QFETCH(QDate, first);
    QFETCH(int, shiftMinutes);
    SeriesClinic f;
    f.setZone(zone);
    DirectSession session(f, f.receptionist());
    const TimeZone timeZone = TimeZone::fromIana(zone).value();
    PlanAppointments command = f.series(u"2026-06-08 09:00"_s, u"FREQ=WEEKLY;COUNT=4"_s);
    command.start = timeZone.toInstant(first, QTime(9, 0)).value();
    command.end = command.start + Minutes(30);
    const auto planned = SeriesService(*session).plan(command);
    QVERIFY_RESULT(planned);
    QCOMPARE(planned->size(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        const LocalTime local = timeZone.toLocal(planned->at(i).start);
        QCOMPARE(local.time, QTime(9, 0));
        QCOMPARE(local.date, first.addDays(7 * i));
        QCOMPARE(planned->at(i).durationMinutes(), 30);
    }
    const auto elapsed = planned->constLast().start - planned->constFirst().start;
    QCOMPARE(std::chrono::duration_cast<Minutes>(elapsed).count(), 3 * 7 * 24 * 60 + shiftMinutes);
}

void TestSeries::leavesOutExdates()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    PlanAppointments command = f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=5"_s);
    command.recurrence->exceptInstants = {f.at(u"2026-06-15 10:00"_s)};
    command.recurrence->exceptDates = {QDate(2026, 6, 29)};
    const auto planned = SeriesService(*session).plan(command);
    QVERIFY_RESULT(planned);
    QCOMPARE(f.startsOf(*planned),
             (QList<Instant>{f.at(u"2026-06-08 10:00"_s), f.at(u"2026-06-22 10:00"_s), f.at(u"2026-07-06 10:00"_s)}));
    QVERIFY(planned->at(0).seriesId == planned->at(2).seriesId);
    command.recurrence = Recurrence{u"FREQ=DAILY;COUNT=1"_s, {}, {QDate(2026, 6, 9)}};
    command.start = f.at(u"2026-06-09 10:00"_s);
    command.end = command.start + Minutes(30);
    QVERIFY_ERROR(SeriesService(*session).plan(command), ErrorCode::InvalidField); // nothing is left
}

void TestSeries::refusesRules_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::newRow("no end") << u"FREQ=WEEKLY"_s;
    QTest::newRow("hourly") << u"FREQ=HOURLY;COUNT=3"_s;
    QTest::newRow("too many") << u"FREQ=DAILY;COUNT=367"_s;
    QTest::newRow("no rule") << u"every Monday"_s;
}

void TestSeries::refusesRules()
{
    QFETCH(QString, rrule);
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, rrule));
    QVERIFY_ERROR(planned, ErrorCode::InvalidField);
    QCOMPARE(planned.error().subject, u"recurring.rrule"_s);
}

void TestSeries::namesEveryClashAndBooksNothing()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    BookingService booking(*session);
    const auto second = booking.book(f.plain(u"2026-06-15 10:00"_s, f.khan));
    const auto third = booking.book(f.plain(u"2026-06-22 10:45"_s, f.khan));
    QVERIFY_RESULT(booking.book(f.plain(u"2026-06-22 10:00"_s, f.garcia)));
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=4"_s));
    QVERIFY_ERROR(planned, ErrorCode::SlotConflict);
    const QList<Conflict> clashes = planned.error().conflicts;
    QCOMPARE(clashes.size(), 2);
    QVERIFY(clashes[0].appointmentId == second->id && clashes[0].kind == ConflictKind::Doctor);
    QVERIFY(clashes[1].appointmentId == third->id && clashes[1].kind == ConflictKind::Buffer);
    QCOMPARE(booked(*session), 3);
    QVERIFY(!session->database().prepare("SELECT 1 FROM series").next());
}

void TestSeries::closedDayIsNamed()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-05 10:00"_s, u"FREQ=DAILY;COUNT=4"_s));
    QVERIFY_ERROR(planned, ErrorCode::ClosedWeekday);
    QCOMPARE(planned.error().args, QStringList{u"7"_s});
    QCOMPARE(booked(*session), 0);
    QVERIFY_ERROR(SeriesService(*session).plan(f.series(u"2026-05-30 10:00"_s, u"FREQ=WEEKLY;COUNT=4"_s)),
                  ErrorCode::PastStart);
}

void TestSeries::checkTellsWhichToSkip()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    PlanAppointments command = f.series(u"2026-06-05 10:00"_s, u"FREQ=DAILY;COUNT=10"_s);
    const auto troubles = SeriesService(*session).check(command);
    QVERIFY_RESULT(troubles);
    QCOMPARE(troubles->size(), 2); // two Sundays
    for (const SeriesService::Trouble &trouble : *troubles) {
        QVERIFY(trouble.violations.errors.constFirst().code == ErrorCode::ClosedWeekday);
        command.recurrence->exceptInstants.append(trouble.when.start);
    }
    QVERIFY_RESULT(SeriesService(*session).plan(command));
    QCOMPARE(booked(*session), 8);
}

void TestSeries::overrideLetsAllIn()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    PlanAppointments command = f.series(u"2026-06-05 10:00"_s, u"FREQ=DAILY;COUNT=4"_s);
    command.overrideReason = u"Emergency week"_s;
    const auto planned = SeriesService(*session).plan(command);
    QVERIFY_RESULT(planned);
    QCOMPARE(planned->at(0).overrideReason, QString());
    QCOMPARE(planned->at(2).overrideReason, u"Emergency week"_s);
    QVERIFY(session.changesOf(u"appointment"_s)[2].entry.changes.contains(u"overridden"_s));
}

void TestSeries::journalAndNoticesPerOccurrence()
{
    const SeriesClinic f;
    DirectSession session(f, f.receptionist());
    const auto planned = SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    QCOMPARE(session.changesOf(u"appointment"_s).size(), 3);
    QCOMPARE(session.changesOf(u"notification"_s).size(), 3);
    QVERIFY_RESULT(SeriesChanges(*session).change(move(planned->at(0), f.at(u"2026-06-08 12:00"_s), SeriesScope::All)));
    const QList<Change> changes = session.changesOf(u"appointment"_s);
    QCOMPARE(changes.size(), 6);
    QCOMPARE(changes.constLast().entry.action, u"rescheduled"_s);
    QCOMPARE(session.changesOf(u"notification"_s).size(), 6);
    ReplanAppointments nothing;
    nothing.id = planned->at(0).id;
    nothing.scope = SeriesScope::All;
    QVERIFY_RESULT(SeriesChanges(*session).change(nothing));
    QCOMPARE(session.changesOf(u"appointment"_s).size(), 6);
}

void TestSeries::failsWholeAtEveryStatement()
{
    const SeriesClinic f;
    int fails = 0;
    bool finished = false;
    for (int failing = 1; !finished && failing < 500; failing += 3) {
        int run = 0;
        DirectSession session(f, f.receptionist(), [&](std::string_view) {
            if (++run == failing)
                throw StorageError(StorageError::Kind::Other, u"injected"_s);
        });
        try {
            QVERIFY_RESULT(SeriesService(*session).plan(f.series(u"2026-06-08 10:00"_s, u"FREQ=WEEKLY;COUNT=2"_s)));
            finished = true;
        } catch (const StorageError &) {
            ++fails;
        }
    }
    QVERIFY(finished && fails > 5);
    DirectSession session(f, f.receptionist());
    QCOMPARE(booked(*session), 0);
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"

#include <QTest>

#include <algorithm>

#include "models/services/calendarservice.h"
#include "tests/support/clinicfixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Visits on Monday 2026-06-08, each at 10:00 but one, their ids in no order.
QList<AppointmentId> addTies(Database &database, const ClinicFixture &f)
{
    const QStringList ids{u"70000000-0000-4000-8000-000000000003"_s, u"70000000-0000-4000-c000-000000000001"_s,
                          u"0f000000-0000-7000-8000-000000000009"_s, u"f0000000-0000-1000-8000-000000000002"_s,
                          u"70000000-0000-4000-9000-000000000001"_s};
    AppointmentStore store(database);
    QList<AppointmentId> added;
    for (const QString &id : ids) {
        Appointment visit;
        visit.id = AppointmentId::parse(id).value();
        visit.clinicId = f.clinic;
        visit.patientId = f.lucia;
        visit.doctorId = f.khan;
        visit.start = f.at(added.isEmpty() ? u"2026-06-08 11:00"_s : u"2026-06-08 10:00"_s);
        visit.end = visit.start + Minutes(30);
        visit.type = u"Cleaning"_s;
        visit.overrideReason = u"all at once"_s;
        store.insert(visit, {f.khan});
        added.append(visit.id);
    }
    return added;
}

QStringList idsOf(const QList<VisitCard> &cards)
{
    QStringList ids;
    for (const VisitCard &card : cards)
        ids.append(card.appointment.id.toString());
    return ids;
}

void setStatus(Database &database, const ClinicFixture &f, AppointmentId id, AppointmentStatus status)
{
    AppointmentStore store(database);
    Appointment visit = store.find(f.clinic, id).value();
    visit.status = status;
    store.update(visit, {f.khan});
}

} // namespace

/// What the calendar reads: a list is the same in one piece and in pages, and a busy day is known without its visits.
class TestCalendarReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsThatStartTogetherComeByTheirIds()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        addTies(session.database(), f);
        CalendarService calendar(*session);
        const QDate monday(2026, 6, 8);
        const QStringList whole = idsOf(calendar.days(monday, monday).constFirst().visits);
        QStringList expected = whole.first(4);
        std::ranges::sort(expected); // lower-case text, as SQLite compares it
        expected.append(u"70000000-0000-4000-8000-000000000003"_s);
        QCOMPARE(whole, expected);

        QStringList paged;
        AppointmentFilter filter;
        filter.startsWithin = calendar.dates(monday, monday);
        filter.limit = 1;
        for (; filter.offset < whole.size(); ++filter.offset)
            paged += idsOf(calendar.list(filter).visits);
        QCOMPARE(paged, whole);
    }

    void daysWithVisitsAreBusy()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        const QList<AppointmentId> ids = addTies(session.database(), f);
        CalendarService calendar(*session);
        const QDate monday(2026, 6, 8);
        const auto busy = [&] { return calendar.busyDates(monday.addDays(-7), monday.addDays(7)); };
        QCOMPARE(busy(), QList<QDate>{monday});
        for (const AppointmentId id : ids.first(4))
            setStatus(session.database(), f, id, AppointmentStatus::Cancelled);
        QCOMPARE(busy(), QList<QDate>{monday}); // one is left, and not the first of the day
        setStatus(session.database(), f, ids.last(), AppointmentStatus::NoShow);
        QCOMPARE(busy(), QList<QDate>());
    }

    void anotherClinicIsNotBusy()
    {
        const ClinicFixture f;
        DirectSession session(f, f.otherClinic());
        addTies(session.database(), f);
        QVERIFY(CalendarService(*session).busyDates(QDate(2026, 6, 1), QDate(2026, 6, 30)).isEmpty());
    }

    /// The last moments of a day belong to it, in the clinic's zone.
    void aLateVisitMakesItsOwnDayBusy()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        const AppointmentId late = addTies(session.database(), f).constFirst();
        AppointmentStore store(session.database());
        Appointment visit = store.find(f.clinic, late).value();
        visit.start = f.at(u"2026-06-12 23:45"_s); // the 13th in UTC
        visit.end = visit.start + Minutes(30);
        store.update(visit, {f.khan});
        QCOMPARE(CalendarService(*session).busyDates(QDate(2026, 6, 11), QDate(2026, 6, 13)),
                 QList<QDate>{QDate(2026, 6, 12)});
    }
};

QTEST_GUILESS_MAIN(TestCalendarReads)
#include "tst_calendarreads.moc"

#include <QTest>

#include "models/items/localcalendarmemory.h"
#include "models/items/localdesk.h"
#include "models/items/savedviews.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/calendarservice.h"
#include "models/services/deskmemory.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void book(ClinicFixture &fixture, const QString &local, UserId doctor)
{
    DirectSession session(fixture, fixture.receptionist());
    BookAppointment command;
    command.patientId = fixture.ahmed;
    command.doctorId = doctor;
    command.start = fixture.at(local);
    QVERIFY_RESULT(BookingService(*session).book(command));
    session.commit();
}

QStringList idsOf(const DaySheet &day)
{
    QStringList ids;
    for (const VisitCard &card : day.visits)
        ids.append(card.appointment.id.toString());
    return ids;
}

} // namespace

/// Reading weeks and months in one go, and what the calendar remembers of a person, on a real database.
class TestCalendarRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsItsDays()
    {
        ClinicFixture fixture;
        for (const QString &local : {u"2026-06-01 09:00"_s, u"2026-06-02 10:00"_s, u"2026-06-02 16:30"_s,
                                     u"2026-06-05 09:00"_s, u"2026-06-10 12:00"_s})
            book(fixture, local, fixture.khan);
        book(fixture, u"2026-06-02 10:00"_s, fixture.garcia);
        DirectSession session(fixture, fixture.receptionist());
        CalendarService calendar(*session);
        const QDate first(2026, 6, 1);
        const QList<DaySheet> days = calendar.days(first, first.addDays(6));
        QCOMPARE(days.size(), 7);
        const QList<int> counts{1, 3, 0, 0, 1, 0, 0};
        for (int i = 0; i < days.size(); ++i) {
            const DaySheet day = calendar.day(first.addDays(i));
            QCOMPARE(days.at(i).date, first.addDays(i));
            QCOMPARE(days.at(i).visits.size(), counts.at(i));
            QCOMPARE(idsOf(days.at(i)), idsOf(day));
            QCOMPARE(days.at(i).columns.size(), day.columns.size());
            QCOMPARE(days.at(i).closed, day.closed);
            QVERIFY(days.at(i).day == day.day);
        }
        QVERIFY(days.last().closed); // Sunday
    }

    void memoryIsOfOnePersonAndStays()
    {
        ClinicFixture fixture;
        {
            DirectSession session(fixture, fixture.receptionist());
            QVERIFY_RESULT(DeskMemory(*session).keep(u"calendar.last"_s, u"one"_s));
            QVERIFY_RESULT(DeskMemory(*session).keep(u"calendar.last"_s, u"two"_s));
            session.commit();
        }
        {
            DirectSession again(fixture, fixture.receptionist());
            QCOMPARE(DeskMemory(*again).recall(u"calendar.last"_s), u"two"_s);
            QCOMPARE(DeskMemory(*again).recall(u"calendar.view.f2"_s), QString());
            QVERIFY(!DeskMemory(*again).keep(u"calendar.last"_s, QString(20'001, u'x')));
            QVERIFY(again.changes().isEmpty()); // nobody else's business
        }
        {
            DirectSession doctor(fixture, fixture.doctorActor());
            QCOMPARE(DeskMemory(*doctor).recall(u"calendar.last"_s), QString());
        }
        DirectSession patient(fixture, fixture.patientActor());
        QVERIFY_ERROR(DeskMemory(*patient).keep(u"calendar.last"_s, u"x"_s), ErrorCode::Forbidden);
    }

    void savedViewsGoThroughTheClinicThread()
    {
        ClinicFixture fixture;
        const std::unique_ptr<Hub> hub = Hub::open(fixture.directory(), fixture.clock).value();
        LocalAccess access(*hub, hub->reader().value(), fixture.receptionist());
        LocalCalendarMemory memory(access);
        SavedViews views;
        views.setMemory(&memory);
        QCOMPARE(views.freeKey(), 2);
        const SavedView week{u"Khan"_s, {CalendarMode::Week, {fixture.khan}, {}}, 96};
        views.save(5, week);
        QTRY_VERIFY(!memory.recall(u"calendar.view.f5"_s).isEmpty());
        SavedViews later;
        later.setMemory(&memory);
        QVERIFY(later.view(5) == week);
        QVERIFY(!later.view(2));
        later.remove(5);
        QTRY_VERIFY(memory.recall(u"calendar.view.f5"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCalendarRange)
#include "tst_calendarrange.moc"

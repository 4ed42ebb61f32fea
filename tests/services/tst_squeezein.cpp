#include <QTest>

#include "tests/services/seriesclinic.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// A visit that another one was squeezed in over can be worked with as before. CONTRACT §5.
class TestSqueezeIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherVisitLivesOn();
    void otherVisitKeepsItsPlace();
    void occurrenceLivesOn();
    void movingIntoItIsRefused();

private:
    struct Two {
        Appointment first;
        Appointment squeezed;
    };
    static Two squeezeIn(Session &session, const SeriesClinic &c)
    {
        const auto first = BookingService(session).book(c.plain(u"2026-06-02 10:00"_s, c.khan));
        BookAppointment command = c.plain(u"2026-06-02 10:00"_s, c.khan);
        command.patientId = c.ahmed;
        command.overrideReason = u"Severe pain"_s;
        const auto squeezed = BookingService(session).book(command);
        if (!first || !squeezed)
            qFatal("not booked");
        return {*first, *squeezed};
    }
};

void TestSqueezeIn::otherVisitLivesOn()
{
    const SeriesClinic c;
    DirectSession session(c, c.receptionist());
    const Two two = squeezeIn(*session, c);
    BookingService booking(*session);
    for (const AppointmentStatus status :
         {AppointmentStatus::Confirmed, AppointmentStatus::InProgress, AppointmentStatus::Completed})
        QVERIFY_RESULT(booking.changeStatus({two.first.id, status, {}, {}, {}, {}}));
    QVERIFY_RESULT(booking.changeStatus({two.squeezed.id, AppointmentStatus::Confirmed, {}, {}, {}, {}}));
    QVERIFY_RESULT(booking.changeStatus({two.squeezed.id, AppointmentStatus::Cancelled, {}, {}, {}, {}}));
}

void TestSqueezeIn::otherVisitKeepsItsPlace()
{
    const SeriesClinic c;
    DirectSession session(c, c.receptionist());
    const Two two = squeezeIn(*session, c);
    ChangeAppointment command;
    command.id = two.first.id;
    command.notes = u"Allergic to penicillin"_s;
    QVERIFY_RESULT(BookingService(*session).change(command));
    QVERIFY_RESULT(
        BookingService(*session).changeStatus({two.squeezed.id, AppointmentStatus::Cancelled, {}, {}, {}, {}}));
    const auto again = BookingService(*session).book(c.plain(u"2026-06-02 10:00"_s, c.khan));
    QVERIFY(!again && again.error().code == ErrorCode::SlotConflict); // the first still holds it
    QVERIFY_RESULT(BookingService(*session).changeStatus({two.first.id, AppointmentStatus::Cancelled, {}, {}, {}, {}}));
    QVERIFY_RESULT(BookingService(*session).book(c.plain(u"2026-06-02 10:00"_s, c.khan)));
}

void TestSqueezeIn::occurrenceLivesOn()
{
    const SeriesClinic c;
    DirectSession session(c, c.receptionist());
    const auto series = SeriesService(*session).plan(c.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    QVERIFY_RESULT(series);
    BookAppointment over = c.plain(u"2026-06-09 10:00"_s, c.khan);
    over.overrideReason = u"Severe pain"_s;
    QVERIFY_RESULT(BookingService(*session).book(over));
    ReplanAppointments named;
    named.id = series->at(0).id;
    named.scope = SeriesScope::All;
    named.name = u"Braces"_s;
    QVERIFY_RESULT(SeriesChanges(*session).change(named));
}

void TestSqueezeIn::movingIntoItIsRefused()
{
    const SeriesClinic c;
    DirectSession session(c, c.receptionist());
    const Two two = squeezeIn(*session, c);
    ChangeAppointment longer;
    longer.id = two.first.id;
    longer.durationMinutes = 45;
    const auto refused = BookingService(*session).change(longer);
    QVERIFY(!refused && refused.error().code == ErrorCode::SlotConflict);
}

QTEST_GUILESS_MAIN(TestSqueezeIn)
#include "tst_squeezein.moc"

#include <QTest>

#include "models/domain/slots.h"
#include "tests/domain/rulesfixture.h"

using namespace frontdesk;
using namespace frontdesk::testing;

namespace {

/// "09:00 09:30! …": ! busy, ~ within the buffer, - the doctor is away.
QString spelled(const QList<Slot> &slotList)
{
    const QStringList marks{QString(), u"!"_s, u"~"_s, u"-"_s};
    QStringList result;
    for (const Slot &slot : slotList)
        result.append(formatTime(slot.localTime) + marks.at(int(slot.obstacle)));
    return result.join(u' ');
}

const Instant longAgo = fromMs(1'767'225'600'000); // 2026-01-01

} // namespace

class TestSlots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsThroughTheDay_data();
    void stepsThroughTheDay();
    void leavesOutThePast_data();
    void leavesOutThePast();
    void namesTheObstacle();
    void theFirstReasonIsTheDoctorsAbsence();
    void daysOfChange_data();
    void daysOfChange();
    void carriesWhatTheApiShows();
};

void TestSlots::stepsThroughTheDay_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("expected");
    const QDate friday(2026, 5, 15);
    QTest::newRow("half hours") << u"09:00-11:00"_s << friday << 30 << u"09:00 09:30 10:00 10:30"_s;
    QTest::newRow("the last must end by closing") << u"09:00-11:00"_s << friday << 45 << u"09:00 09:45"_s;
    QTest::newRow("longer than the day") << u"09:00-11:00"_s << friday << 180 << QString();
    QTest::newRow("each stretch begins anew")
        << u"09:00-10:40 13:10-14:00"_s << friday << 25 << u"09:00 09:25 09:50 10:15 13:10 13:35"_s;
    QTest::newRow("until midnight") << u"22:30-24:00"_s << friday << 30 << u"22:30 23:00 23:30"_s;
    QTest::newRow("Sunday") << u"09:00-11:00"_s << QDate(2026, 5, 17) << 30 << QString();
    QTest::newRow("holiday") << u"09:00-11:00"_s << QDate(2026, 5, 18) << 30 << QString();
    QTest::newRow("no step") << u"09:00-11:00"_s << friday << 0 << QString();
}

void TestSlots::stepsThroughTheDay()
{
    QFETCH(QString, hours);
    QFETCH(QDate, date);
    QFETCH(int, step);
    QFETCH(QString, expected);
    for (const char *name : {"Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago",
                             "America/El_Salvador", "Asia/Karachi"}) {
        ClinicRules clinic = clinicIn(QString::fromLatin1(name), hours);
        clinic.holidays = {{QDate(2026, 5, 18), u"Feast"_s}};
        DoctorRules rules = doctor();
        rules.slotMinutes = step;
        QCOMPARE(spelled(slotsOfDay(date, clinic, rules, {}, longAgo)), expected);
    }
}

void TestSlots::leavesOutThePast_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the day before") << u"2026-05-14 23:00"_s << u"09:00 09:30 10:00 10:30"_s;
    QTest::newRow("between") << u"2026-05-15 09:01"_s << u"09:30 10:00 10:30"_s;
    QTest::newRow("sharp") << u"2026-05-15 09:30"_s << u"09:30 10:00 10:30"_s;
    QTest::newRow("evening") << u"2026-05-15 10:31"_s << QString();
    QTest::newRow("more than five years before") << u"2021-05-14 08:00"_s << QString();
}

void TestSlots::leavesOutThePast()
{
    QFETCH(QString, now);
    QFETCH(QString, expected);
    const ClinicRules clinic = clinicIn(u"America/New_York"_s, u"09:00-11:00"_s);
    const Instant moment = at(clinic.zone, now);
    QCOMPARE(spelled(slotsOfDay(QDate(2026, 5, 15), clinic, doctor(), {}, moment)), expected);
}

void TestSlots::namesTheObstacle()
{
    const ClinicRules clinic = clinicIn(u"America/El_Salvador"_s);
    DoctorRules rules = doctor();
    rules.hours = everyDay(u"09:30-13:00 14:00-16:30"_s);
    rules.timeOff = {{QDate(2026, 5, 15), QDate(2026, 5, 15), 900, 945, QString()}};
    const QList<BookedVisit> visits{booked(visitAt(clinic.zone, u"2026-05-15 11:00"_s), rules.id),
                                    booked(visitAt(clinic.zone, u"2026-05-15 14:30"_s), UserId::create())};
    QCOMPARE(
        spelled(slotsOfDay(QDate(2026, 5, 15), clinic, rules, visits, longAgo)),
        u"09:00- 09:30 10:00 10:30~ 11:00! 11:30~ 12:00 12:30 13:00- 13:30- 14:00 14:30 15:00- 15:30- 16:00 16:30-"_s);
    rules.bufferMinutes = 0;
    QCOMPARE(
        spelled(slotsOfDay(QDate(2026, 5, 15), clinic, rules, visits, longAgo)),
        u"09:00- 09:30 10:00 10:30 11:00! 11:30 12:00 12:30 13:00- 13:30- 14:00 14:30 15:00- 15:30- 16:00 16:30-"_s);
}

void TestSlots::theFirstReasonIsTheDoctorsAbsence()
{
    const ClinicRules clinic = clinicIn(u"Asia/Karachi"_s, u"09:00-10:00"_s);
    DoctorRules rules = doctor();
    const QList<BookedVisit> visits{booked(visitAt(clinic.zone, u"2026-05-15 09:00"_s, 45), rules.id)};
    const QDate date(2026, 5, 15);
    QCOMPARE(spelled(slotsOfDay(date, clinic, rules, visits, longAgo)), u"09:00! 09:30!"_s);
    rules.timeOff = {{date, date, {}, {}, QString()}};
    QCOMPARE(spelled(slotsOfDay(date, clinic, rules, visits, longAgo)), u"09:00- 09:30-"_s);
}

void TestSlots::daysOfChange_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &zoneName, QDate date, const QString &hours,
                        const QString &expected) { QTest::newRow(what) << zoneName << date << hours << expected; };
    row("Berlin gap", u"Europe/Berlin"_s, QDate(2026, 3, 29), u"01:00-04:00"_s, u"01:00 01:30 03:00 03:30"_s);
    row("Berlin overlap", u"Europe/Berlin"_s, QDate(2026, 10, 25), u"01:00-04:00"_s,
        u"01:00 01:30 02:00 02:30 03:00 03:30"_s);
    row("Lord Howe gap", u"Australia/Lord_Howe"_s, QDate(2026, 10, 4), u"01:00-03:30"_s, u"01:00 01:30 02:30 03:00"_s);
    row("Lord Howe overlap", u"Australia/Lord_Howe"_s, QDate(2026, 4, 5), u"01:00-03:00"_s,
        u"01:00 01:30 02:00 02:30"_s);
    row("Santiago gap", u"America/Santiago"_s, QDate(2026, 9, 6), u"00:00-02:00"_s, u"01:00 01:30"_s);
    row("Santiago overlap", u"America/Santiago"_s, QDate(2026, 4, 4), u"22:30-24:00"_s, u"22:30 23:00 23:30"_s);
    row("New York office hours", u"America/New_York"_s, QDate(2026, 3, 8), u"09:00-10:30"_s, u"09:00 09:30 10:00"_s);
}

void TestSlots::daysOfChange()
{
    QFETCH(QString, zoneName);
    QFETCH(QDate, date);
    QFETCH(QString, hours);
    QFETCH(QString, expected);
    ClinicRules clinic = clinicIn(zoneName);
    clinic.hours = everyDay(hours);
    const auto list = slotsOfDay(date, clinic, doctor(), {}, longAgo);
    QCOMPARE(spelled(list), expected);
    for (const Slot &slot : list)
        QCOMPARE(clinic.zone.toInstant(date, slot.localTime).value(), slot.start);
}

void TestSlots::carriesWhatTheApiShows()
{
    const ClinicRules clinic = clinicIn(u"Asia/Kolkata"_s);
    DoctorRules rules = doctor();
    rules.slotMinutes = 20;
    rules.bufferMinutes = 5;
    const Slot slot = slotsOfDay(QDate(2026, 5, 15), clinic, rules, {}, longAgo).first();
    QCOMPARE(slot.doctorId, rules.id);
    QCOMPARE(slot.durationMinutes, 20);
    QCOMPARE(slot.bufferMinutes, 5);
    QVERIFY(slot.available());
    QCOMPARE(slot.start, at(clinic.zone, u"2026-05-15 09:00"_s));
}

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"

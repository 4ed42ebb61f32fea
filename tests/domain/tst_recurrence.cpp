#include <QElapsedTimer>
#include <QTest>

#include "models/domain/recurrence.h"
#include "tests/domain/rulesfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::testing;

namespace {

/// "2026-03-28 09:00; …" in the zone's wall clock.
QString spelled(const QList<TimeRange> &occurrences, const TimeZone &tz)
{
    QStringList result;
    for (const TimeRange &occurrence : occurrences) {
        const LocalTime local = tz.toLocal(occurrence.start);
        result.append(formatDate(local.date) + u' ' + formatTime(local.time));
    }
    return result.join(u"; "_s);
}

} // namespace

class TestRecurrence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void leavesOutExdates();
    void keepsTheLengthAcrossTheChange();
    void theFirstMayBeTheSecondOfTwo();
    void untilInUtcIsAMoment();
    void hardRulesEnd_data();
    void hardRulesEnd();
    void movesAlike_data();
    void movesAlike();
};

void TestRecurrence::expands_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &zoneName, const QString &start, const QString &rrule,
                        const QString &expected) { QTest::newRow(what) << zoneName << start << rrule << expected; };
    const QString berlin = u"Europe/Berlin"_s;
    row("weekly across the change", berlin, u"2026-03-23 09:00"_s, u"FREQ=WEEKLY;COUNT=3"_s,
        u"2026-03-23 09:00; 2026-03-30 09:00; 2026-04-06 09:00"_s);
    row("with its name before it", berlin, u"2026-03-23 09:00"_s, u"RRULE:FREQ=WEEKLY;COUNT=1"_s,
        u"2026-03-23 09:00"_s);
    row("daily into the gap", berlin, u"2026-03-28 02:30"_s, u"FREQ=DAILY;COUNT=3"_s,
        u"2026-03-28 02:30; 2026-03-29 03:00; 2026-03-30 02:30"_s);
    row("Santiago's missing midnight", u"America/Santiago"_s, u"2026-09-05 00:15"_s, u"FREQ=DAILY;COUNT=3"_s,
        u"2026-09-05 00:15; 2026-09-06 01:00; 2026-09-07 00:15"_s);
    row("Lord Howe", u"Australia/Lord_Howe"_s, u"2026-10-03 02:15"_s, u"FREQ=DAILY;COUNT=2"_s,
        u"2026-10-03 02:15; 2026-10-04 02:30"_s);
    row("every second week on two days", u"Asia/Kolkata"_s, u"2026-05-18 10:00"_s,
        u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4"_s,
        u"2026-05-18 10:00; 2026-05-20 10:00; 2026-06-01 10:00; 2026-06-03 10:00"_s);
    row("the last Friday", u"Asia/Karachi"_s, u"2026-05-29 10:00"_s, u"FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"_s,
        u"2026-05-29 10:00; 2026-06-26 10:00; 2026-07-31 10:00"_s);
    row("the 31st", u"UTC"_s, u"2026-01-31 10:00"_s, u"FREQ=MONTHLY;COUNT=3"_s,
        u"2026-01-31 10:00; 2026-03-31 10:00; 2026-05-31 10:00"_s);
    row("leap days", u"UTC"_s, u"2028-02-29 10:00"_s, u"FREQ=YEARLY;COUNT=2"_s,
        u"2028-02-29 10:00; 2032-02-29 10:00"_s);
    row("until a date, which counts", u"America/New_York"_s, u"2026-10-30 17:00"_s, u"FREQ=DAILY;UNTIL=20261102"_s,
        u"2026-10-30 17:00; 2026-10-31 17:00; 2026-11-01 17:00; 2026-11-02 17:00"_s);
    row("until a wall-clock time", u"America/New_York"_s, u"2026-10-30 17:00"_s, u"FREQ=DAILY;UNTIL=20261101T165959"_s,
        u"2026-10-30 17:00; 2026-10-31 17:00"_s);
    row("until a time in UTC", u"America/New_York"_s, u"2026-10-30 17:00"_s, u"FREQ=DAILY;UNTIL=20261101T220000Z"_s,
        u"2026-10-30 17:00; 2026-10-31 17:00; 2026-11-01 17:00"_s);
    row("the parts in another order", u"UTC"_s, u"2026-05-18 10:00"_s, u"COUNT=2;FREQ=DAILY"_s,
        u"2026-05-18 10:00; 2026-05-19 10:00"_s);
    row("a first that does not match", u"UTC"_s, u"2026-05-19 10:00"_s, u"FREQ=WEEKLY;BYDAY=MO;COUNT=2"_s,
        u"2026-05-25 10:00; 2026-06-01 10:00"_s);
    row("twice a day", u"UTC"_s, u"2026-05-19 09:00"_s, u"FREQ=DAILY;BYHOUR=9,14;COUNT=3"_s,
        u"2026-05-19 09:00; 2026-05-19 14:00; 2026-05-20 09:00"_s);
    row("two in one gap are one", berlin, u"2026-03-29 01:00"_s, u"FREQ=DAILY;BYHOUR=2;BYMINUTE=0,30;COUNT=3"_s,
        u"2026-03-29 03:00; 2026-03-30 02:00"_s);
}

void TestRecurrence::expands()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, start);
    QFETCH(QString, rrule);
    QFETCH(QString, expected);
    const TimeZone tz = zone(zoneName);
    const auto occurrences = occurrencesOf({rrule, {}, {}}, visitAt(tz, start), tz);
    QVERIFY_RESULT(occurrences);
    QCOMPARE(spelled(*occurrences, tz), expected);
}

void TestRecurrence::refuses_data()
{
    QTest::addColumn<QString>("rrule");
    for (const char *rule : {"",
                             "nonsense",
                             "FREQ=WEEKLY",
                             "FREQ=FORTNIGHTLY;COUNT=2",
                             "FREQ=HOURLY;COUNT=2",
                             "FREQ=MINUTELY;COUNT=2",
                             "FREQ=SECONDLY;COUNT=2",
                             "FREQ=DAILY;COUNT=0",
                             "FREQ=DAILY;COUNT=-1",
                             "FREQ=DAILY;COUNT=367",
                             "FREQ=DAILY;UNTIL=20271231",
                             "FREQ=DAILY;UNTIL=20260101",
                             "FREQ=DAILY;COUNT=2;UNTIL=20260701",
                             "RSCALE=CHINESE;FREQ=DAILY;COUNT=2",
                             "FREQ=DAILY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=3",
                             "FREQ=DAILY;COUNT=2\n",
                             "EXDATE:FREQ=DAILY;COUNT=2",
                             "FREQ=DAILY;COUNT=99999999999999",
                             "FREQ=DAILY;UNTIL=tomorrow",
                             "FREQ=WEEKLY;BYDAY=XX;COUNT=2",
                             "COUNT=2",
                             "FREQ=YEARLY;INTERVAL=20;COUNT=2",
                             "FREQ=YEARLY;UNTIL=20400101",
                             "FREQ=YEARLY;UNTIL=20360516T090000Z",
                             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2"})
        QTest::addRow("not '%s'", rule) << QString::fromLatin1(rule);
    QTest::newRow("far too long") << QString(u"FREQ=DAILY;COUNT=2;BYMONTHDAY=1"_s + u",1"_s.repeated(1000));
}

void TestRecurrence::refuses()
{
    QFETCH(QString, rrule);
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    const auto occurrences = occurrencesOf({rrule, {}, {}}, visitAt(tz, u"2026-05-15 09:00"_s), tz);
    QVERIFY_ERROR(occurrences, ErrorCode::InvalidField);
    QCOMPARE(occurrences.error().subject, u"recurring.rrule"_s);
}

void TestRecurrence::leavesOutExdates()
{
    const TimeZone tz = zone(u"America/El_Salvador"_s);
    const TimeRange first = visitAt(tz, u"2026-05-18 10:00"_s);
    Recurrence recurrence{u"FREQ=DAILY;COUNT=4"_s, {at(tz, u"2026-05-19 10:00"_s)}, {QDate(2026, 5, 21)}};
    const auto occurrences = occurrencesOf(recurrence, first, tz);
    QVERIFY_RESULT(occurrences);
    QCOMPARE(spelled(*occurrences, tz), u"2026-05-18 10:00; 2026-05-20 10:00"_s);
    recurrence.exceptInstants = {at(tz, u"2026-05-19 10:01"_s)}; // no occurrence is then
    recurrence.exceptDates = {QDate(2026, 5, 18), QDate(2026, 5, 20)};
    QCOMPARE(spelled(*occurrencesOf(recurrence, first, tz), tz), u"2026-05-19 10:00; 2026-05-21 10:00"_s);
    recurrence.exceptDates = {QDate(2026, 5, 18), QDate(2026, 5, 19), QDate(2026, 5, 20), QDate(2026, 5, 21)};
    QVERIFY_ERROR(occurrencesOf(recurrence, first, tz), ErrorCode::InvalidField);
    QCOMPARE(occurrencesOf({u"FREQ=DAILY;COUNT=366"_s, {}, {}}, first, tz)->size(), maximumOccurrences);
}

void TestRecurrence::keepsTheLengthAcrossTheChange()
{
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    const TimeRange first = visitAt(tz, u"2026-03-28 01:30"_s, 60);
    for (const TimeRange &occurrence : *occurrencesOf({u"FREQ=DAILY;COUNT=3"_s, {}, {}}, first, tz))
        QCOMPARE(occurrence.end - occurrence.start, Milliseconds(Minutes(60)));
}

void TestRecurrence::theFirstMayBeTheSecondOfTwo()
{
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    const Instant second = utc(u"2026-10-25T01:30:00.250Z"_s); // 02:30 again
    const auto occurrences = occurrencesOf({u"FREQ=DAILY;COUNT=2"_s, {}, {}}, {second, second + Minutes(30)}, tz);
    QVERIFY_RESULT(occurrences);
    QCOMPARE(toIso(occurrences->at(0).start), u"2026-10-25T01:30:00.250Z"_s);
    QCOMPARE(toIso(occurrences->at(1).start), u"2026-10-26T01:30:00.250Z"_s);
}

void TestRecurrence::untilInUtcIsAMoment()
{
    const TimeZone tz = zone(u"Asia/Karachi"_s); // five hours ahead of UTC
    const TimeRange first = visitAt(tz, u"2026-05-18 03:00"_s);
    const auto count = [&](const QString &until) {
        return occurrencesOf({u"FREQ=DAILY;UNTIL="_s + until, {}, {}}, first, tz)->size();
    };
    QCOMPARE(count(u"20260518T220000Z"_s), 2);
    QCOMPARE(count(u"20260518T215959Z"_s), 1);
    QCOMPARE(count(u"20260518T220000"_s), 1);
}

void TestRecurrence::hardRulesEnd_data()
{
    QTest::addColumn<QString>("rrule");
    for (const char *rule :
         {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=300",
          "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2,4,6;COUNT=3", "FREQ=MONTHLY;BYDAY=5SU;BYMONTH=2;COUNT=50",
          "FREQ=DAILY;INTERVAL=32767;COUNT=366", "FREQ=YEARLY;BYSETPOS=-366;BYDAY=MO;COUNT=1",
          "FREQ=WEEKLY;BYDAY=MO;BYMONTH=13;COUNT=1", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1;COUNT=1"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

/// Answer or error, but soon.
void TestRecurrence::hardRulesEnd()
{
    QFETCH(QString, rrule);
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    QElapsedTimer timer;
    timer.start();
    const auto occurrences = occurrencesOf({rrule, {}, {}}, visitAt(tz, u"2026-05-15 09:00"_s), tz);
    QVERIFY(!occurrences || occurrences->size() <= maximumOccurrences);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestRecurrence::movesAlike_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("occurrence");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an hour later") << u"2026-03-23 09:00"_s << u"2026-03-23 10:00"_s << u"2026-03-30 09:00"_s
                                   << u"2026-03-30 10:00"_s;
    QTest::newRow("over the change") << u"2026-03-23 09:00"_s << u"2026-03-30 08:00"_s << u"2026-04-06 09:00"_s
                                     << u"2026-04-13 08:00"_s;
    QTest::newRow("a day earlier") << u"2026-05-12 09:00"_s << u"2026-05-11 16:30"_s << u"2026-05-19 09:00"_s
                                   << u"2026-05-18 16:30"_s;
    QTest::newRow("into the next day") << u"2026-05-12 09:00"_s << u"2026-05-12 23:00"_s << u"2026-05-19 11:00"_s
                                       << u"2026-05-20 01:00"_s;
    QTest::newRow("into the day before") << u"2026-05-12 09:00"_s << u"2026-05-12 01:00"_s << u"2026-05-19 07:30"_s
                                         << u"2026-05-18 23:30"_s;
    QTest::newRow("into the gap") << u"2026-03-22 04:30"_s << u"2026-03-22 02:30"_s << u"2026-03-29 04:30"_s
                                  << u"2026-03-29 03:00"_s;
    QTest::newRow("not moved") << u"2026-05-12 09:00"_s << u"2026-05-12 09:00"_s << u"2026-05-19 09:00"_s
                               << u"2026-05-19 09:00"_s;
}

void TestRecurrence::movesAlike()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, occurrence);
    QFETCH(QString, expected);
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    QCOMPARE(movedAlike(at(tz, occurrence), at(tz, from), at(tz, to), tz), at(tz, expected));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"

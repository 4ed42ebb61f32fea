#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include "models/domain/timezone.h"
#include "tests/domain/rulesfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::testing;

class TestTimeZone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsNamesOfTheDatabaseOnly_data();
    void acceptsNamesOfTheDatabaseOnly();
    void convertsExistingTimes_data();
    void convertsExistingTimes();
    void refusesSkippedTimes_data();
    void refusesSkippedTimes();
    void refusesWhatIsNoTime();
    void knowsHowLongADayIs_data();
    void knowsHowLongADayIs();
    void everyMinuteReadsBack_data();
    void everyMinuteReadsBack();
    void sharesItsTableBetweenThreads();
    void convertsAHundredThousandQuickly();
};

void TestTimeZone::acceptsNamesOfTheDatabaseOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    for (const char *name : {"America/El_Salvador", "Asia/Karachi", "America/Argentina/Buenos_Aires", "UTC",
                             "America/Indiana/Knox", "Etc/GMT+5", "America/Port-au-Prince", "EST5EDT", "GMT"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name :
         {"", "Mars/Base", "america/new_york", "UTC+02:00", "+02:00", "<+03>-3", "AAA3", "../zoneinfo/UTC",
          "right/Europe/Berlin", "posixrules", "localtime", "Europe/", "Europe", "Nonsense", "Abc", "/etc/localtime",
          "Europe/Berlin ", "Europe/Berlin\n", "Europe//Berlin"})
        QTest::newRow(qPrintable(u"not "_s + QString::fromLatin1(name).simplified()))
            << QString::fromLatin1(name) << false;
}

void TestTimeZone::acceptsNamesOfTheDatabaseOnly()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    const auto result = TimeZone::fromIana(name);
    QCOMPARE(result.ok(), known);
    if (known)
        QCOMPARE(result->name(), name);
    else
        QCOMPARE(result.error().subject, u"timezone"_s);
}

void TestTimeZone::convertsExistingTimes_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *what, const QString &zoneName, const QString &local, const QString &iso) {
        QTest::newRow(what) << zoneName << local << iso;
    };
    row("Berlin winter", u"Europe/Berlin"_s, u"2026-01-15 09:00"_s, u"2026-01-15T08:00:00Z"_s);
    row("Berlin summer", u"Europe/Berlin"_s, u"2026-07-15 09:00"_s, u"2026-07-15T07:00:00Z"_s);
    row("Berlin last before the gap", u"Europe/Berlin"_s, u"2026-03-29 01:59"_s, u"2026-03-29T00:59:00Z"_s);
    row("Berlin first after the gap", u"Europe/Berlin"_s, u"2026-03-29 03:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("Berlin twice, the first", u"Europe/Berlin"_s, u"2026-10-25 02:30"_s, u"2026-10-25T00:30:00Z"_s);
    row("Berlin twice, its edge", u"Europe/Berlin"_s, u"2026-10-25 02:00"_s, u"2026-10-25T00:00:00Z"_s);
    row("Berlin after the overlap", u"Europe/Berlin"_s, u"2026-10-25 03:00"_s, u"2026-10-25T02:00:00Z"_s);
    row("New York twice, the first", u"America/New_York"_s, u"2026-11-01 01:30"_s, u"2026-11-01T05:30:00Z"_s);
    row("New York after the gap", u"America/New_York"_s, u"2026-03-08 03:00"_s, u"2026-03-08T07:00:00Z"_s);
    row("Kolkata", u"Asia/Kolkata"_s, u"2026-05-15 14:30"_s, u"2026-05-15T09:00:00Z"_s);
    row("Karachi", u"Asia/Karachi"_s, u"2026-05-15 14:30"_s, u"2026-05-15T09:30:00Z"_s);
    row("El Salvador", u"America/El_Salvador"_s, u"2026-05-15 14:30"_s, u"2026-05-15T20:30:00Z"_s);
    row("Lord Howe winter", u"Australia/Lord_Howe"_s, u"2026-07-01 09:00"_s, u"2026-06-30T22:30:00Z"_s);
    row("Lord Howe summer", u"Australia/Lord_Howe"_s, u"2026-12-01 09:00"_s, u"2026-11-30T22:00:00Z"_s);
    row("Lord Howe twice, the first", u"Australia/Lord_Howe"_s, u"2026-04-05 01:45"_s, u"2026-04-04T14:45:00Z"_s);
    row("Lord Howe after the overlap", u"Australia/Lord_Howe"_s, u"2026-04-05 02:00"_s, u"2026-04-04T15:30:00Z"_s);
    row("Lord Howe after the gap", u"Australia/Lord_Howe"_s, u"2026-10-04 02:30"_s, u"2026-10-03T15:30:00Z"_s);
    row("Santiago twice, the first", u"America/Santiago"_s, u"2026-04-04 23:30"_s, u"2026-04-05T02:30:00Z"_s);
    row("Santiago after the gap", u"America/Santiago"_s, u"2026-09-06 01:00"_s, u"2026-09-06T04:00:00Z"_s);
    row("Berlin beyond the table", u"Europe/Berlin"_s, u"2050-07-15 09:00"_s, u"2050-07-15T07:00:00Z"_s);
    row("Berlin beyond, twice", u"Europe/Berlin"_s, u"2050-10-30 02:30"_s, u"2050-10-30T00:30:00Z"_s);
    row("New York before the table", u"America/New_York"_s, u"1999-07-04 12:00"_s, u"1999-07-04T16:00:00Z"_s);
    row("before 1970", u"Europe/Berlin"_s, u"1965-01-01 00:30"_s, u"1964-12-31T23:30:00Z"_s);
    row("UTC", u"UTC"_s, u"2026-05-15 14:30"_s, u"2026-05-15T14:30:00Z"_s);
}

void TestTimeZone::convertsExistingTimes()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, local);
    QFETCH(QString, iso);
    const TimeZone tz = zone(zoneName);
    const QDate date = QDate::fromString(local.first(10), Qt::ISODate);
    const QTime time = QTime::fromString(local.sliced(11), u"HH:mm");
    const auto instant = tz.toInstant(date, time);
    QVERIFY_RESULT(instant);
    QCOMPARE(toIsoSeconds(*instant), iso);
    QCOMPARE(tz.toInstantOrNext(date, time), *instant);
    QCOMPARE(tz.toLocal(*instant).date, date);
    QCOMPARE(tz.toLocal(*instant).time, time);
}

void TestTimeZone::refusesSkippedTimes_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("endOfGap");
    const auto row = [](const char *what, const QString &zoneName, const QString &local, const QString &end) {
        QTest::newRow(what) << zoneName << local << end;
    };
    row("Berlin edge", u"Europe/Berlin"_s, u"2026-03-29 02:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("Berlin middle", u"Europe/Berlin"_s, u"2026-03-29 02:30"_s, u"2026-03-29T01:00:00Z"_s);
    row("Berlin last", u"Europe/Berlin"_s, u"2026-03-29 02:59"_s, u"2026-03-29T01:00:00Z"_s);
    row("New York", u"America/New_York"_s, u"2026-03-08 02:30"_s, u"2026-03-08T07:00:00Z"_s);
    row("Lord Howe, half an hour", u"Australia/Lord_Howe"_s, u"2026-10-04 02:15"_s, u"2026-10-03T15:30:00Z"_s);
    row("Santiago midnight", u"America/Santiago"_s, u"2026-09-06 00:00"_s, u"2026-09-06T04:00:00Z"_s);
    row("Santiago after midnight", u"America/Santiago"_s, u"2026-09-06 00:30"_s, u"2026-09-06T04:00:00Z"_s);
    row("Apia, a whole day", u"Pacific/Apia"_s, u"2011-12-30 12:00"_s, u"2011-12-30T10:00:00Z"_s);
    row("Berlin beyond the table", u"Europe/Berlin"_s, u"2050-03-27 02:30"_s, u"2050-03-27T01:00:00Z"_s);
}

void TestTimeZone::refusesSkippedTimes()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, local);
    QFETCH(QString, endOfGap);
    const TimeZone tz = zone(zoneName);
    const QDate date = QDate::fromString(local.first(10), Qt::ISODate);
    const QTime time = QTime::fromString(local.sliced(11), u"HH:mm");
    const auto instant = tz.toInstant(date, time);
    QVERIFY_ERROR(instant, ErrorCode::LocalTimeSkipped);
    QCOMPARE(instant.error().args, QStringList({local, zoneName}));
    QCOMPARE(toIsoSeconds(tz.toInstantOrNext(date, time)), endOfGap);
}

void TestTimeZone::refusesWhatIsNoTime()
{
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    QVERIFY_ERROR(tz.toInstant(QDate(), QTime(9, 0)), ErrorCode::InvalidField);
    QVERIFY_ERROR(tz.toInstant(QDate(2026, 5, 15), QTime()), ErrorCode::InvalidField);
}

void TestTimeZone::knowsHowLongADayIs_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::newRow("Berlin plain") << u"Europe/Berlin"_s << QDate(2026, 5, 15) << u"2026-05-14T22:00:00Z"_s << 1440;
    QTest::newRow("Berlin short") << u"Europe/Berlin"_s << QDate(2026, 3, 29) << u"2026-03-28T23:00:00Z"_s << 1380;
    QTest::newRow("Berlin long") << u"Europe/Berlin"_s << QDate(2026, 10, 25) << u"2026-10-24T22:00:00Z"_s << 1500;
    QTest::newRow("Lord Howe short") << u"Australia/Lord_Howe"_s << QDate(2026, 10, 4) << u"2026-10-03T13:30:00Z"_s
                                     << 1410;
    QTest::newRow("Lord Howe long") << u"Australia/Lord_Howe"_s << QDate(2026, 4, 5) << u"2026-04-04T13:00:00Z"_s
                                    << 1470;
    QTest::newRow("Santiago short") << u"America/Santiago"_s << QDate(2026, 9, 6) << u"2026-09-06T04:00:00Z"_s << 1380;
    QTest::newRow("Santiago before it") << u"America/Santiago"_s << QDate(2026, 9, 5) << u"2026-09-05T04:00:00Z"_s
                                        << 1440;
    QTest::newRow("Santiago long") << u"America/Santiago"_s << QDate(2026, 4, 4) << u"2026-04-04T03:00:00Z"_s << 1500;
    QTest::newRow("Apia, none") << u"Pacific/Apia"_s << QDate(2011, 12, 30) << u"2011-12-30T10:00:00Z"_s << 0;
}

void TestTimeZone::knowsHowLongADayIs()
{
    QFETCH(QString, zoneName);
    QFETCH(QDate, date);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    const TimeRange day = zone(zoneName).day(date);
    QCOMPARE(toIsoSeconds(day.start), start);
    QCOMPARE(day.end - day.start, Milliseconds(Minutes(minutes)));
}

void TestTimeZone::everyMinuteReadsBack_data()
{
    QTest::addColumn<QString>("zoneName");
    for (const char *name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago",
                             "Asia/Kolkata", "America/El_Salvador", "Africa/Casablanca"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Over two years: an instant's wall-clock time leads back to it, or to the first of two, never later.
void TestTimeZone::everyMinuteReadsBack()
{
    QFETCH(QString, zoneName);
    const TimeZone tz = zone(zoneName);
    Instant last = utc(u"2026-01-01T00:00:00Z"_s);
    for (Instant now = last; now < utc(u"2028-01-01T00:00:00Z"_s); now += Minutes(15)) {
        const LocalTime local = tz.toLocal(now);
        const auto back = tz.toInstant(local.date, local.time);
        QVERIFY_RESULT(back);
        QVERIFY2(*back <= now && now - *back <= Minutes(60), qPrintable(toIso(now)));
        QCOMPARE(tz.toLocal(*back).time, local.time);
        const TimeRange day = tz.day(local.date);
        QVERIFY2(day.contains(now), qPrintable(toIso(now)));
    }
}

void TestTimeZone::sharesItsTableBetweenThreads()
{
    const TimeZone tz = zone(u"Europe/Berlin"_s);
    std::atomic<int> wrong{0};
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([tz, &wrong] {
            for (qint64 hour = 0; hour < 5000; ++hour) {
                const Instant now = fromMs(2'700'000'000'000 + hour * 3'600'000); // beyond the table as well
                const LocalTime local = tz.toLocal(now);
                const auto back = tz.toInstant(local.date, local.time);
                wrong += back && now - *back <= Minutes(60) ? 0 : 1;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

void TestTimeZone::convertsAHundredThousandQuickly()
{
    const TimeZone tz = zone(u"America/New_York"_s);
    const Instant start = utc(u"2026-01-01T00:00:00Z"_s);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100'000; ++i) {
        const LocalTime local = tz.toLocal(start + Minutes(15 * i));
        QVERIFY(tz.toInstant(local.date, local.time).ok());
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    qInfo("200,000 conversions in %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_timezone.moc"

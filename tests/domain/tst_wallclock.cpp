#include <QTest>

#include "models/domain/wallclock.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestWallClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void times_data();
    void times();
    void instants_data();
    void instants();
    void localTimes_data();
    void localTimes();
    void writes();
};

void TestWallClock::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : {"2026-05-15", "2028-02-29", "0001-01-01", "9999-12-31"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "2026-5-15", "2026-05-32", "2026-02-29", "2026-13-01", "2026-00-10", "15-05-2026",
                             "2026/05/15", "2026-05-15 ", " 2026-05-15", "2026-05-15T00:00", "20260515", "+026-05-15",
                             "0000-01-01", "2026-05-1x", "2026--5-15"})
        QTest::addRow("not %s", text) << QString::fromLatin1(text) << false;
    QTest::newRow("not in other digits") << u"٢٠٢٦-٠٥-١٥"_s << false;
}

void TestWallClock::dates()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto date = parseDate(text, u"startDate"_s);
    QCOMPARE(date.ok(), good);
    if (good) {
        QCOMPARE(formatDate(*date), text);
    } else {
        QVERIFY_ERROR(date, ErrorCode::InvalidField);
        QCOMPARE(date.error().subject, u"startDate"_s);
        QCOMPARE(date.error().args, QStringList(u"YYYY-MM-DD"_s));
    }
}

void TestWallClock::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("minutes");
    QTest::addColumn<bool>("seconds");
    QTest::addColumn<int>("ofDay");
    QTest::newRow("morning") << u"09:05"_s << true << true << 545;
    QTest::newRow("midnight") << u"00:00"_s << true << true << 0;
    QTest::newRow("last") << u"23:59"_s << true << true << 1439;
    QTest::newRow("end of day") << u"24:00"_s << false << false << 1440;
    QTest::newRow("with seconds") << u"14:00:30"_s << false << true << -1;
    for (const char *text : {"", "9:05", "24:01", "23:60", "14:00:60", "14.00", "1400", "14:0", " 14:00", "14:00 ",
                             "14:00Z", "-1:00", "+9:00", "2:30 PM", "14:00:00.000"})
        QTest::addRow("not %s", text) << QString::fromLatin1(text) << false << false << -1;
}

void TestWallClock::times()
{
    QFETCH(QString, text);
    QFETCH(bool, minutes);
    QFETCH(bool, seconds);
    QFETCH(int, ofDay);
    const auto time = parseTime(text, u"t"_s);
    QCOMPARE(time.ok(), minutes);
    if (minutes)
        QCOMPARE(formatTime(*time), text);
    const auto fine = parseTimeWithSeconds(text, u"t"_s);
    QCOMPARE(fine.ok(), seconds);
    if (seconds)
        QVERIFY(formatTimeWithSeconds(*fine).startsWith(text));
    const auto minute = parseMinuteOfDay(text, u"t"_s);
    QCOMPARE(minute ? *minute : -1, ofDay);
    if (minute)
        QCOMPARE(formatMinuteOfDay(*minute), text);
}

void TestWallClock::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text + u' ')) << text << expected;
    };
    row(u"2026-05-10T10:30:00.000Z"_s, u"2026-05-10T10:30:00.000Z"_s);
    row(u"2026-05-10T10:30:00Z"_s, u"2026-05-10T10:30:00.000Z"_s);
    row(u"2026-05-10T10:30Z"_s, u"2026-05-10T10:30:00.000Z"_s);
    row(u"2026-05-10T10:30:00.5Z"_s, u"2026-05-10T10:30:00.500Z"_s);
    row(u"2026-05-10T10:30:00.123456789Z"_s, u"2026-05-10T10:30:00.123Z"_s);
    row(u"2026-05-10T10:30:00+02:00"_s, u"2026-05-10T08:30:00.000Z"_s);
    row(u"2026-05-10T10:30:00-0530"_s, u"2026-05-10T16:00:00.000Z"_s);
    row(u"2026-05-10T10:30:00+05"_s, u"2026-05-10T05:30:00.000Z"_s);
    row(u"2026-12-31T23:30:00-01:00"_s, u"2027-01-01T00:30:00.000Z"_s);
    row(u"1969-12-31T23:59:59.999Z"_s, u"1969-12-31T23:59:59.999Z"_s);
    for (const char *text : {"",
                             "2026-05-10",
                             "2026-05-10T10:30:00",
                             "2026-05-10 10:30:00Z",
                             "2026-05-10T24:00:00Z",
                             "2026-05-10T10:30:60Z",
                             "2026-02-30T10:30:00Z",
                             "2026-05-10T10:30:00.Z",
                             "2026-05-10T10:30:00,5Z",
                             "2026-05-10T10:30:00+2:00",
                             "2026-05-10T10:30:00+24:00",
                             "2026-05-10T10:30:00+02:60",
                             "2026-05-10T10:30:00z",
                             "2026-05-10T10:30:00ZZ",
                             "2026-05-10T10:30:00.1234567890Z",
                             "2026-05-10T1Z",
                             "2026-05-10T10:30:00 Z",
                             "1747312200000",
                             "T",
                             "2026-05-10T+02:00",
                             "2026-05-10T10:30:00+"})
        row(QString::fromLatin1(text), QString());
}

void TestWallClock::instants()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto instant = parseInstant(text, u"since"_s);
    if (expected.isEmpty()) {
        QVERIFY_ERROR(instant, ErrorCode::InvalidField);
        return;
    }
    QVERIFY_RESULT(instant);
    QCOMPARE(toIso(*instant), expected);
    QVERIFY(hasOffset(text));
}

void TestWallClock::localTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time"); // invalid: refused
    QTest::newRow("seconds") << u"2021-01-06T16:50:00"_s << QTime(16, 50);
    QTest::newRow("minutes") << u"2021-01-06T16:50"_s << QTime(16, 50);
    QTest::newRow("fraction") << u"2021-01-06T16:50:01.25"_s << QTime(16, 50, 1, 250);
    for (const char *text : {"2021-01-06T16:50:00Z", "2021-01-06T16:50:00+01:00", "2021-01-06", "2021-01-06T",
                             "2021-01-06 16:50", "2021-13-06T16:50", "2021-01-06T25:00", ""})
        QTest::addRow("not %s", text) << QString::fromLatin1(text) << QTime();
}

void TestWallClock::localTimes()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto local = parseLocalTime(text, u"eventDateTime"_s);
    QCOMPARE(local.ok(), time.isValid());
    if (!time.isValid())
        return;
    QCOMPARE(local->date, QDate(2021, 1, 6));
    QCOMPARE(local->time, time);
    QVERIFY(!hasOffset(text));
}

void TestWallClock::writes()
{
    const Instant instant = fromMs(1'780'221'600'007);
    QCOMPARE(toIso(instant), u"2026-05-31T10:00:00.007Z"_s);
    QCOMPARE(toIsoSeconds(instant), u"2026-05-31T10:00:00Z"_s);
    QCOMPARE(formatTimeWithSeconds(QTime(14, 0)), u"14:00:00"_s);
    QCOMPARE(formatMinuteOfDay(0), u"00:00"_s);
}

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"

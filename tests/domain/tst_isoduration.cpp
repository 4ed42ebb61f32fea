#include <QTest>

#include "models/domain/isoduration.h"
#include "tests/domain/rulesfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::testing;

class TestIsoDuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void shifts_data();
    void shifts();
};

void TestIsoDuration::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("back");
    const auto row = [](const QString &text, int months, int days, qint64 seconds, const QString &back) {
        QTest::newRow(qPrintable(text)) << text << months << days << seconds << back;
    };
    row(u"PT24H"_s, 0, 0, 86'400, u"PT24H"_s);
    row(u"P1D"_s, 0, 1, 0, u"P1D"_s);
    row(u"PT30M"_s, 0, 0, 1800, u"PT30M"_s);
    row(u"PT90M"_s, 0, 0, 5400, u"PT1H30M"_s);
    row(u"P1DT2H"_s, 0, 1, 7200, u"P1DT2H"_s);
    row(u"P2W"_s, 0, 14, 0, u"P14D"_s);
    row(u"P1Y2M3DT4H5M6S"_s, 14, 3, 14'706, u"P14M3DT4H5M6S"_s);
    row(u"P1M"_s, 1, 0, 0, u"P1M"_s);
    row(u"PT1M"_s, 0, 0, 60, u"PT1M"_s);
    row(u"PT0S"_s, 0, 0, 0, u"PT0S"_s);
    row(u"P0D"_s, 0, 0, 0, u"PT0S"_s);
    row(u"P36525D"_s, 0, 36'525, 0, u"P36525D"_s);
}

void TestIsoDuration::reads()
{
    QFETCH(QString, text);
    QFETCH(int, months);
    QFETCH(int, days);
    QFETCH(qint64, seconds);
    QFETCH(QString, back);
    const auto duration = parseIsoDuration(text, u"remindTimeOffset"_s);
    QVERIFY_RESULT(duration);
    QCOMPARE(duration->months, months);
    QCOMPARE(duration->days, days);
    QCOMPARE(duration->elapsed, Milliseconds(seconds * 1000));
    QCOMPARE(toString(*duration), back);
    QVERIFY(*parseIsoDuration(back, u"x"_s) == *duration);
}

void TestIsoDuration::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "P",
                             "PT",
                             "P1DT",
                             "1D",
                             "24H",
                             "PT24",
                             "P24H",
                             "pt24h",
                             "-PT1H",
                             "+PT1H",
                             "PT-1H",
                             "PT1.5H",
                             "P1D2H",
                             "P1W2D",
                             "PT1H ",
                             " PT1H",
                             "PT1H\n",
                             "P1S",
                             "PT1D",
                             "PT1M1H",
                             "P9999999D",
                             "P36526D",
                             "PT99999999H",
                             "P200Y",
                             "3 hours",
                             "PTH",
                             "P1.5D",
                             "P99999999999999999999D"})
        QTest::addRow("not '%s'", text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"PT١H"_s;
}

void TestIsoDuration::refuses()
{
    QFETCH(QString, text);
    const auto duration = parseIsoDuration(text, u"remindTimeOffset"_s);
    QVERIFY_ERROR(duration, ErrorCode::InvalidField);
    QCOMPARE(duration.error().subject, u"remindTimeOffset"_s);
}

void TestIsoDuration::shifts_data()
{
    QTest::addColumn<QString>("zoneName");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *what, const QString &zoneName, const QString &from, const QString &duration,
                        const QString &before, const QString &after) {
        QTest::newRow(what) << zoneName << from << duration << before << after;
    };
    const QString berlin = u"Europe/Berlin"_s;
    // Monday 09:00 after the clocks went forward on Sunday
    row("a day is a day", berlin, u"2026-03-30T07:00:00Z"_s, u"P1D"_s, u"2026-03-29T07:00:00Z"_s,
        u"2026-03-31T07:00:00Z"_s);
    row("two days cross the change", berlin, u"2026-03-30T07:00:00Z"_s, u"P2D"_s, u"2026-03-28T08:00:00Z"_s,
        u"2026-04-01T07:00:00Z"_s);
    row("48 hours are elapsed", berlin, u"2026-03-30T07:00:00Z"_s, u"PT48H"_s, u"2026-03-28T07:00:00Z"_s,
        u"2026-04-01T07:00:00Z"_s);
    row("into the gap goes to its end", berlin, u"2026-03-30T00:30:00Z"_s, u"P1D"_s, u"2026-03-29T01:00:00Z"_s,
        u"2026-03-31T00:30:00Z"_s);
    row("calendar first, then elapsed", berlin, u"2026-03-30T07:00:00Z"_s, u"P2DT1H"_s, u"2026-03-28T07:00:00Z"_s,
        u"2026-04-01T08:00:00Z"_s);
    row("a month is cut to its length", berlin, u"2026-03-31T08:00:00Z"_s, u"P1M"_s, u"2026-02-28T09:00:00Z"_s,
        u"2026-04-30T08:00:00Z"_s);
    row("the second 02:30 stays itself", berlin, u"2026-10-25T01:30:00Z"_s, u"PT0S"_s, u"2026-10-25T01:30:00Z"_s,
        u"2026-10-25T01:30:00Z"_s);
    row("Lord Howe, half an hour", u"Australia/Lord_Howe"_s, u"2026-10-04T22:00:00Z"_s, u"P2D"_s,
        u"2026-10-02T22:30:00Z"_s, u"2026-10-06T22:00:00Z"_s);
    row("Karachi", u"Asia/Karachi"_s, u"2026-05-15T09:00:00Z"_s, u"P1W"_s, u"2026-05-08T09:00:00Z"_s,
        u"2026-05-22T09:00:00Z"_s);
}

void TestIsoDuration::shifts()
{
    QFETCH(QString, zoneName);
    QFETCH(QString, from);
    QFETCH(QString, duration);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TimeZone tz = zone(zoneName);
    const IsoDuration parsed = *parseIsoDuration(duration, u"x"_s);
    QCOMPARE(toIsoSeconds(frontdesk::before(utc(from), parsed, tz)), before);
    QCOMPARE(toIsoSeconds(frontdesk::after(utc(from), parsed, tz)), after);
}

QTEST_GUILESS_MAIN(TestIsoDuration)
#include "tst_isoduration.moc"

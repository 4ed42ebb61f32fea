#include <QTest>

#include "models/domain/seriesrule.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// What becomes of a rule when a part of its series goes its own way.
class TestSeriesRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAndMoves_data();
    void splitsAndMoves();
    void exdatesGoWithTheirPart();
    void exdatesBetweenAreCounted();

private:
    static QList<Instant> startsOf(const Recurrence &recurrence, Instant first, const TimeZone &zone)
    {
        QList<Instant> starts;
        const auto found = occurrencesOf(recurrence, {first, first + Minutes(30)}, zone);
        for (const TimeRange &one : found ? *found : QList<TimeRange>())
            starts.append(one.start);
        return starts;
    }
};

void TestSeriesRule::splitsAndMoves_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("rrule");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("minutes");
    const QString weekly = u"FREQ=WEEKLY;COUNT=8"_s;
    QTest::newRow("an hour later") << u"America/El_Salvador"_s << weekly << QDate(2026, 6, 1) << 3 << 0 << 60;
    QTest::newRow("over spring") << u"Europe/Madrid"_s << weekly << QDate(2026, 3, 16) << 1 << 0 << 90;
    QTest::newRow("over autumn") << u"America/New_York"_s << weekly << QDate(2026, 10, 19) << 2 << 1 << 0;
    QTest::newRow("half an hour of summer") << u"Australia/Lord_Howe"_s << weekly << QDate(2026, 9, 21) << 1 << 1 << 30;
    QTest::newRow("named days") << u"Europe/Madrid"_s << u"RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=6"_s << QDate(2026, 6, 1)
                                << 2 << 1 << 0;
    QTest::newRow("a day back") << u"Europe/Madrid"_s << u"FREQ=WEEKLY;BYDAY=MO;UNTIL=20260801T000000Z"_s
                                << QDate(2026, 6, 1) << 4 << -1 << 0;
    QTest::newRow("every other week") << u"Europe/Madrid"_s << u"FREQ=WEEKLY;INTERVAL=2;COUNT=5"_s << QDate(2026, 6, 1)
                                      << 2 << 2 << 0;
    QTest::newRow("daily") << u"Asia/Kolkata"_s << u"COUNT=10;FREQ=DAILY"_s << QDate(2026, 6, 1) << 5 << 0 << -30;
    QTest::newRow("monthly, another hour")
        << u"Europe/Madrid"_s << u"FREQ=MONTHLY;BYDAY=2TU;COUNT=6"_s << QDate(2026, 2, 10) << 2 << 0 << 120;
}

void TestSeriesRule::splitsAndMoves()
{
    QFETCH(QString, zone);
    QFETCH(QString, rrule);
    QFETCH(QDate, first);
    QFETCH(int, at);
    QFETCH(int, days);
    QFETCH(int, minutes);
    const TimeZone timeZone = TimeZone::fromIana(zone).value();
    const Instant start = timeZone.toInstant(first, QTime(10, 0)).value();
    const Recurrence whole{rrule, {}, {}};
    const QList<Instant> slots_ = startsOf(whole, start, timeZone);
    QVERIFY(slots_.size() > at);
    const Instant from = slots_[at];
    const Instant to = timeZone.toInstantOrNext(timeZone.dateOf(from).addDays(days),
                                                QTime(10, 0).addSecs(minutes * 60));
    QList<Instant> moved;
    for (const Instant slot : slots_.sliced(at))
        moved.append(movedAlike(slot, from, to, timeZone));
    QCOMPARE(startsOf(partOf(whole, slots_.first(at), timeZone), start, timeZone), slots_.first(at));
    const Recurrence rest = movedAlike(partOf(whole, slots_.sliced(at), timeZone), from, to, timeZone);
    QCOMPARE(startsOf(rest, moved.constFirst(), timeZone), moved);
    for (const Instant one : moved) // the same wall clock on both sides of a change of the clocks
        QCOMPARE(timeZone.toLocal(one).time, timeZone.toLocal(to).time);
}

void TestSeriesRule::exdatesGoWithTheirPart()
{
    const TimeZone zone = TimeZone::fromIana(u"Europe/Madrid"_s).value();
    const auto at = [&](int day, int hour) { return zone.toInstant(QDate(2026, 6, day), QTime(hour, 0)).value(); };
    const Recurrence whole{u"FREQ=DAILY;COUNT=8"_s, {at(2, 9)}, {QDate(2026, 6, 6)}};
    const QList<Instant> all = startsOf(whole, at(1, 9), zone);
    QCOMPARE(all.size(), 6);
    const Recurrence before = partOf(whole, all.first(3), zone); // 1, 3, 4
    QCOMPARE(before.rrule, u"FREQ=DAILY;COUNT=4"_s);
    QCOMPARE(before.exceptInstants, QList<Instant>{at(2, 9)});
    QVERIFY(before.exceptDates.isEmpty());
    const Recurrence rest = movedAlike(partOf(whole, all.sliced(3), zone), at(5, 9), at(6, 11), zone); // 5, 7, 8
    QCOMPARE(rest.rrule, u"FREQ=DAILY;COUNT=4"_s);
    QCOMPARE(rest.exceptDates, QList<QDate>{QDate(2026, 6, 7)});
    QCOMPARE(startsOf(rest, at(6, 11), zone), (QList<Instant>{at(6, 11), at(8, 11), at(9, 11)}));
}

void TestSeriesRule::exdatesBetweenAreCounted()
{
    const TimeZone zone = TimeZone::utc();
    const auto at = [&](int day) { return zone.toInstant(QDate(2026, 6, day), QTime(9, 0)).value(); };
    const Recurrence part = partOf({u"FREQ=WEEKLY;COUNT=4"_s, {at(8)}, {}}, {at(1), at(15), at(22)}, zone);
    QCOMPARE(part.rrule, u"FREQ=WEEKLY;COUNT=4"_s);
    QCOMPARE(startsOf(part, at(1), zone), (QList<Instant>{at(1), at(15), at(22)}));
}

QTEST_GUILESS_MAIN(TestSeriesRule)
#include "tst_seriesrule.moc"

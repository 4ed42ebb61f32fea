#include <QTest>

#include "models/domain/statistics.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *name, Period::Kind kind, QDate date, int steps, QDate first, QDate last) {
            QTest::newRow(name) << int(kind) << date << steps << first << last;
        };
        using enum Period::Kind;
        row("a week begins on Monday", Week, {2026, 11, 20}, 0, {2026, 11, 16}, {2026, 11, 22});
        row("Monday", Week, {2026, 11, 16}, 0, {2026, 11, 16}, {2026, 11, 22});
        row("Sunday", Week, {2026, 11, 22}, 0, {2026, 11, 16}, {2026, 11, 22});
        row("the week before, in another year", Week, {2026, 1, 1}, -1, {2025, 12, 22}, {2025, 12, 28});
        row("month", Month, {2028, 2, 29}, 0, {2028, 2, 1}, {2028, 2, 29});
        row("the month before March", Month, {2027, 3, 31}, -1, {2027, 2, 1}, {2027, 2, 28});
        row("the month before January", Month, {2027, 1, 5}, -1, {2026, 12, 1}, {2026, 12, 31});
        row("quarter", Quarter, {2026, 11, 20}, 0, {2026, 10, 1}, {2026, 12, 31});
        row("first quarter", Quarter, {2026, 3, 31}, 0, {2026, 1, 1}, {2026, 3, 31});
        row("the quarter before the first", Quarter, {2026, 1, 1}, -1, {2025, 10, 1}, {2025, 12, 31});
        row("year", Year, {2028, 2, 29}, -1, {2027, 1, 1}, {2027, 12, 31});
        row("next year", Year, {2026, 12, 31}, 1, {2027, 1, 1}, {2027, 12, 31});
        row("own", Own, {2026, 11, 20}, -1, {2026, 11, 19}, {2026, 11, 19});
    }

    void periods()
    {
        QFETCH(int, kind);
        QFETCH(QDate, date);
        QFETCH(int, steps);
        const Period period = stepped(periodOf(Period::Kind(kind), date), steps);
        QTEST(period.first, "first");
        QTEST(period.last, "last");
    }

    void ownDatesMoveByTheirLength()
    {
        const Period ten{Period::Kind::Own, {2026, 11, 11}, {2026, 11, 20}};
        QCOMPARE(ten.days(), 10);
        QVERIFY((stepped(ten, -1) == Period{Period::Kind::Own, {2026, 11, 1}, {2026, 11, 10}}));
    }

    void rates_data()
    {
        QTest::addColumn<int>("noShows");
        QTest::addColumn<int>("completed");
        QTest::addColumn<int>("cancelled");
        QTest::addColumn<double>("rate"); // below 0: none
        QTest::newRow("nothing yet") << 0 << 0 << 5 << -1.0;
        QTest::newRow("all came") << 0 << 7 << 0 << 0.0;
        QTest::newRow("one of four") << 1 << 3 << 0 << 0.25;
        QTest::newRow("cancelled ones do not count") << 1 << 3 << 96 << 0.25;
        QTest::newRow("nobody came") << 3 << 0 << 0 << 1.0;
    }

    void rates()
    {
        QFETCH(int, noShows);
        QFETCH(int, completed);
        QFETCH(int, cancelled);
        const auto rate = noShowRate({{AppointmentStatus::NoShow, noShows},
                                      {AppointmentStatus::Completed, completed},
                                      {AppointmentStatus::Cancelled, cancelled},
                                      {AppointmentStatus::Scheduled, 12}});
        QTEST(rate.value_or(-1), "rate");
    }

    void utilisationMayBeMoreThanWhole()
    {
        QCOMPARE(utilisation(90, 60).value(), 1.5);
        QCOMPARE(utilisation(0, 60).value(), 0.0);
        QVERIFY(!utilisation(30, 0));
        QCOMPARE(growth(150, 100).value(), 0.5);
        QCOMPARE(growth(0, 100).value(), -1.0);
        QVERIFY(!growth(5, 0));
        QVERIFY(isGrowthTelling(150, 100));
        QVERIFY(isGrowthTelling(0, 100));
        QVERIFY(isGrowthTelling(400, 100));
        QVERIFY(!isGrowthTelling(231, 1));
        QVERIFY(!isGrowthTelling(5, 0));
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"

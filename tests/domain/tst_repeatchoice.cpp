#include <QTest>

#include "models/domain/repeatchoice.h"
#include "tests/domain/rulesfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = RepeatChoice::Kind;

RepeatChoice choice(Kind kind, int every, int count, const QList<Qt::DayOfWeek> &days = {})
{
    RepeatChoice made;
    made.kind = kind;
    made.every = every;
    made.count = count;
    made.weekdays = days;
    return made;
}

QString datesOf(const RepeatChoice &wanted, QDate first)
{
    const TimeZone zone = TimeZone::utc();
    const Instant start = zone.toInstantOrNext(first, QTime(9, 0));
    const auto all = occurrencesOf(recurrenceOf(wanted, first), {start, start + Minutes(30)}, zone);
    QStringList dates;
    for (const TimeRange &one : all ? *all : QList<TimeRange>())
        dates.append(zone.dateOf(one.start).toString(u"MM-dd"_s));
    return dates.join(u' ');
}

} // namespace

class TestRepeatChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<RepeatChoice>("wanted");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QString>("expected");
        const QDate friday(2026, 11, 20);
        QTest::newRow("daily") << choice(Kind::Daily, 1, 3) << friday << u"11-20 11-21 11-22"_s;
        QTest::newRow("every other day") << choice(Kind::Daily, 2, 3) << friday << u"11-20 11-22 11-24"_s;
        QTest::newRow("weekly on its own day") << choice(Kind::Weekly, 1, 3) << friday << u"11-20 11-27 12-04"_s;
        QTest::newRow("weekly on two days")
            << choice(Kind::Weekly, 1, 4, {Qt::Friday, Qt::Monday}) << friday << u"11-20 11-23 11-27 11-30"_s;
        QTest::newRow("every three weeks") << choice(Kind::Weekly, 3, 3) << friday << u"11-20 12-11 01-01"_s;
        QTest::newRow("monthly on the day")
            << choice(Kind::MonthlyOnDay, 1, 3) << QDate(2026, 11, 30) << u"11-30 12-30 01-30"_s;
        QTest::newRow("monthly on the 31st leaves months out")
            << choice(Kind::MonthlyOnDay, 1, 3) << QDate(2026, 10, 31) << u"10-31 12-31 01-31"_s;
        QTest::newRow("the third Friday") << choice(Kind::MonthlyOnWeekday, 1, 3) << friday << u"11-20 12-18 01-15"_s;
        QTest::newRow("the last Monday") << choice(Kind::MonthlyOnWeekday, 1, 3) << QDate(2026, 11, 30)
                                         << u"11-30 12-28 01-25"_s;
    }

    void dates()
    {
        QFETCH(RepeatChoice, wanted);
        QFETCH(QDate, first);
        QTEST(datesOf(wanted, first), "expected");
    }

    void untilADateTakesThatDay()
    {
        RepeatChoice wanted = choice(Kind::Weekly, 1, 0);
        wanted.until = QDate(2026, 12, 4);
        QCOMPARE(datesOf(wanted, QDate(2026, 11, 20)), u"11-20 11-27 12-04"_s);
        wanted.until = QDate(2026, 12, 3);
        QCOMPARE(datesOf(wanted, QDate(2026, 11, 20)), u"11-20 11-27"_s);
    }

    void skippedDaysAreLeftOut()
    {
        RepeatChoice wanted = choice(Kind::Weekly, 1, 3);
        wanted.skipped = {QDate(2026, 11, 27)};
        QCOMPARE(datesOf(wanted, QDate(2026, 11, 20)), u"11-20 12-04"_s);
    }
};

QTEST_GUILESS_MAIN(TestRepeatChoice)
#include "tst_repeatchoice.moc"

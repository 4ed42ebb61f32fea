#include <QTest>

#include "tests/sync/objectfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face A's series through real HTTP.
class TestObjectSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksEveryOccurrence();
    void leavesOutExdates();
    void refusesRules_data();
    void refusesRules();
    void clashBooksNothing();
    void closedDayIsNamed();
    void scopes_data();
    void scopes();
    void clashMovesNothing();
    void cancelsFollowing();
    void mobileMovesOneByItself();

private:
    static QString pathOf(const ObjectFixture &api, const QJsonValue &appointment, const QString &query = {})
    {
        return api.path + u'/' + appointment[u"id"_s].toString() + query;
    }
};

void TestObjectSeries::booksEveryOccurrence()
{
    ObjectFixture api;
    const Answer created = api.post(api.path, api.reception,
                                    api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=8"_s));
    QCOMPARE(created.status, 201);
    QVERIFY(created["recurring"][u"is_recurring"_s].toBool());
    QCOMPARE(created["recurring"][u"rrule"_s].toString(), u"FREQ=WEEKLY;COUNT=8"_s);
    QCOMPARE(created["start_time"].toInteger(), api.ms(u"2026-06-02 10:00"_s));
    const QJsonArray all = api.list({}, api.reception);
    QCOMPARE(all.size(), 8);
    QCOMPARE(all[7][u"start_time"_s].toInteger(), api.ms(u"2026-07-21 10:00"_s));
    QCOMPARE(all[7][u"recurring"_s], created["recurring"]);
    const Answer mobile = api.get(protectedPath + u"/appointments"_s, api.patient);
    QCOMPARE(mobile["pagination"][u"total"_s].toInt(), 8);
    QCOMPARE(api.post(api.path, api.patient, api.series(u"2026-06-03 10:00"_s, u"FREQ=DAILY;COUNT=2"_s)).status, 403);
}

void TestObjectSeries::leavesOutExdates()
{
    ObjectFixture api;
    QJsonObject body = api.body(u"2026-06-02 10:00"_s);
    body[u"recurring"_s] = QJsonObject{{u"is_recurring"_s, true},
                                       {u"rrule"_s, u"RRULE:FREQ=WEEKLY;COUNT=4"_s},
                                       {u"exdates"_s, QJsonArray{api.ms(u"2026-06-09 10:00"_s), u"2026-06-16"_s}}};
    const Answer created = api.post(api.path, api.reception, body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created["recurring"][u"exdates"_s], body[u"recurring"_s][u"exdates"_s]);
    QCOMPARE(api.startsOf(api.list({}, api.reception)),
             (QList<qint64>{api.ms(u"2026-06-02 10:00"_s), api.ms(u"2026-06-23 10:00"_s)}));
}

void TestObjectSeries::refusesRules_data()
{
    QTest::addColumn<QString>("rrule");
    QTest::newRow("no end") << u"FREQ=DAILY"_s;
    QTest::newRow("367") << u"FREQ=DAILY;COUNT=367"_s;
    QTest::newRow("hourly") << u"FREQ=HOURLY;COUNT=2"_s;
    QTest::newRow("nonsense") << u"weekly"_s;
    QTest::newRow("empty") << QString();
}

void TestObjectSeries::refusesRules()
{
    QFETCH(QString, rrule);
    ObjectFixture api;
    const Answer refused = api.post(api.path, api.reception, api.series(u"2026-06-02 10:00"_s, rrule));
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.text("message").contains("recurring.rrule"_L1));
}

void TestObjectSeries::clashBooksNothing()
{
    ObjectFixture api;
    api.post(api.path, api.reception, api.body(u"2026-06-09 10:00"_s));
    api.post(api.path, api.reception, api.body(u"2026-06-23 10:15"_s));
    const Answer refused = api.post(api.path, api.reception,
                                    api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=8"_s));
    QCOMPARE(refused.status, 409);
    const QJsonArray conflicts = refused["conflicts"].toArray();
    QCOMPARE(conflicts.size(), 2);
    QCOMPARE(conflicts[0][u"date"_s].toString(), u"2026-06-09"_s);
    QCOMPARE(conflicts[1][u"date"_s].toString(), u"2026-06-23"_s);
    QCOMPARE(api.list({}, api.reception).size(), 2);
}

void TestObjectSeries::closedDayIsNamed()
{
    ObjectFixture api;
    const Answer refused = api.post(api.path, api.reception,
                                    api.series(u"2026-06-05 10:00"_s, u"FREQ=DAILY;COUNT=4"_s));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.text("message"), u"Clinic is closed on Sundays"_s);
    QCOMPARE(api.list({}, api.reception).size(), 0);
}

void TestObjectSeries::scopes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("starts");
    const QString w1 = u"2026-06-02 10:00"_s;
    QTest::newRow("default") << QString() << QStringList{w1, u"2026-06-10 11:15"_s, u"2026-06-16 10:00"_s};
    QTest::newRow("this") << u"?scope=this"_s << QStringList{w1, u"2026-06-10 11:15"_s, u"2026-06-16 10:00"_s};
    QTest::newRow("following") << u"?scope=following"_s
                               << QStringList{w1, u"2026-06-10 11:15"_s, u"2026-06-17 11:15"_s};
    QTest::newRow("all") << u"?scope=all"_s
                         << QStringList{u"2026-06-03 11:15"_s, u"2026-06-10 11:15"_s, u"2026-06-17 11:15"_s};
}

void TestObjectSeries::scopes()
{
    QFETCH(QString, query);
    QFETCH(QStringList, starts);
    ObjectFixture api;
    api.post(api.path, api.reception, api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    const QJsonValue second = api.list({}, api.reception)[1];
    const qint64 to = api.ms(u"2026-06-10 11:15"_s);
    const Answer moved = api.patch(pathOf(api, second, query), api.reception,
                                   {{u"start_time"_s, to}, {u"end_time"_s, to + 45 * 60'000}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved["id"], second[u"id"_s]);
    const QJsonArray all = api.list({}, api.reception);
    QList<qint64> expected;
    for (const QString &start : starts)
        expected.append(api.ms(start));
    QCOMPARE(api.startsOf(all), expected);
    for (const QJsonValue &one : all) {
        const bool touched = one[u"start_time"_s].toInteger() % (60 * 60'000) != 0;
        QCOMPARE(one[u"end_time"_s].toInteger() - one[u"start_time"_s].toInteger(), (touched ? 45 : 30) * 60'000);
    }
}

void TestObjectSeries::clashMovesNothing()
{
    ObjectFixture api;
    api.post(api.path, api.reception, api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    api.post(api.path, api.reception, api.body(u"2026-06-16 14:00"_s));
    const QJsonArray before = api.list({}, api.reception);
    const Answer refused = api.patch(pathOf(api, before[0], u"?scope=all"_s), api.reception,
                                     {{u"start_time"_s, api.ms(u"2026-06-02 14:00"_s)}});
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused["conflicts"].toArray().size(), 1);
    QCOMPARE(api.list({}, api.reception), before);
}

void TestObjectSeries::cancelsFollowing()
{
    ObjectFixture api;
    api.post(api.path, api.reception, api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=4"_s));
    const QJsonArray all = api.list({}, api.reception);
    QCOMPARE(
        api.patch(pathOf(api, all[2], u"?scope=following"_s), api.reception, {{u"status"_s, u"cancelled"_s}}).status,
        200);
    QStringList statuses;
    for (const QJsonValue &one : api.list({}, api.reception))
        statuses.append(one[u"status"_s].toString());
    QCOMPARE(statuses, (QStringList{u"scheduled"_s, u"scheduled"_s, u"cancelled"_s, u"cancelled"_s}));
}

void TestObjectSeries::mobileMovesOneByItself()
{
    ObjectFixture api;
    api.post(api.path, api.reception, api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s));
    const QJsonArray all = api.list({}, api.reception);
    const QString one = protectedPath + u"/appointments/"_s + api.bare(all[1][u"id"_s].toString());
    QCOMPARE(api.put(one, api.reception,
                     {{u"appointmentDate"_s, u"2026-06-09"_s},
                      {u"appointmentTime"_s, u"15:00"_s},
                      {u"appointmentType"_s, u"Checkup"_s},
                      {u"durationMinutes"_s, 30},
                      {u"status"_s, u"scheduled"_s},
                      {u"doctorId"_s, api.clinic.khan.toString()}})
                 .status,
             200);
    QCOMPARE(api.remove(protectedPath + u"/appointments/"_s + api.bare(all[2][u"id"_s].toString()), api.patient).status,
             200);
    const QJsonArray after = api.list({}, api.reception);
    QCOMPARE(after[1][u"start_time"_s].toInteger(), api.ms(u"2026-06-09 15:00"_s));
    QVERIFY(after[1][u"recurring"_s][u"is_recurring"_s].toBool()); // still of the series
    QCOMPARE(after[2][u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(after[0][u"status"_s].toString(), u"scheduled"_s);
}

QTEST_GUILESS_MAIN(TestObjectSeries)
#include "tst_objectseries.moc"

#include <QtTest>

#include "models/domain/eventreminder.h"
#include "models/domain/wallclock.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

Instant at(const QString &iso)
{
    return parseInstant(iso, {}).value();
}

} // namespace

/// Seed E, CONTRACT §11.9, §11.24.
class TestEventReminder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void plans_data();
    void plans();
    void saysNothingWithoutTexts();
    void fillsTexts_data();
    void fillsTexts();
};

void TestEventReminder::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); ///< empty: refused
    QTest::newRow("local") << u"2021-01-06T16:50:00"_s << u"2021-01-06T21:50:00Z"_s;
    QTest::newRow("local in summer") << u"2021-07-06T16:50:00"_s << u"2021-07-06T20:50:00Z"_s;
    QTest::newRow("Z") << u"2021-01-06T16:50:00Z"_s << u"2021-01-06T16:50:00Z"_s;
    QTest::newRow("offset") << u"2021-01-06T16:50:00+02:00"_s << u"2021-01-06T14:50:00Z"_s;
    QTest::newRow("skipped") << u"2021-03-14T02:30:00"_s << QString();
    QTest::newRow("twice: the first") << u"2021-11-07T01:30:00"_s << u"2021-11-07T05:30:00Z"_s;
    QTest::newRow("date only") << u"2021-01-06"_s << QString();
    QTest::newRow("words") << u"tomorrow"_s << QString();
    QTest::newRow("month 13") << u"2021-13-06T16:50:00"_s << QString();
}

void TestEventReminder::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto zone = TimeZone::fromIana(u"America/New_York"_s).value();
    const auto read = parseEventTime(text, zone, u"eventDateTime"_s);
    QCOMPARE(read.ok(), !utc.isEmpty());
    if (read)
        QCOMPARE(toIso(*read), toIso(at(utc)));
}

void TestEventReminder::plans_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("reminder"); ///< due; empty: none
    QTest::addColumn<QString>("followUp");
    const QString due = u"2021-01-06T13:50:00Z"_s, later = u"2021-01-06T18:50:00Z"_s;
    QTest::newRow("long before") << u"2021-01-01T00:00:00Z"_s << due << later;
    QTest::newRow("just then") << due << due << later;
    QTest::newRow("late: at once") << u"2021-01-06T15:00:00Z"_s << u"2021-01-06T15:00:00Z"_s << later;
    QTest::newRow("at the event") << u"2021-01-06T16:50:00Z"_s << QString() << later;
    QTest::newRow("after it") << u"2021-01-06T17:00:00Z"_s << QString() << later;
    QTest::newRow("after all") << u"2021-01-06T19:00:00Z"_s << QString() << QString();
}

void TestEventReminder::plans()
{
    QFETCH(QString, now);
    QFETCH(QString, reminder);
    QFETCH(QString, followUp);
    EventType type;
    type.reminderText = u"soon"_s;
    type.followUpText = u"thanks"_s;
    const EventMoments moments{at(u"2021-01-06T13:50:00Z"_s), at(u"2021-01-06T18:50:00Z"_s)};
    QList<PlannedEventMessage> expected;
    if (!reminder.isEmpty())
        expected.append({ReminderKind::EventReminder, at(reminder)});
    if (!followUp.isEmpty())
        expected.append({ReminderKind::FollowUp, at(followUp)});
    QVERIFY(planEventMessages(moments, at(u"2021-01-06T16:50:00Z"_s), type, at(now)) == expected);
}

void TestEventReminder::saysNothingWithoutTexts()
{
    const Instant now = at(u"2021-01-01T00:00:00Z"_s);
    const EventMoments moments{now + Minutes(1), now + Minutes(10)};
    QVERIFY(planEventMessages(moments, now + Minutes(5), EventType(), now).isEmpty());
    EventType type;
    type.reminderText = u"soon"_s;
    QCOMPARE(planEventMessages({now + Minutes(1), {}}, now + Minutes(5), type, now).size(), 1);
}

void TestEventReminder::fillsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("nothing to fill") << u"See you"_s << u"See you"_s;
    QTest::newRow("one") << u"Hi {firstName}!"_s << u"Hi Ana!"_s;
    QTest::newRow("two braces") << u"Hi {{ firstName }}!"_s << u"Hi Ana!"_s;
    QTest::newRow("metadata") << u"in {metadata.eventLocation}, {eventLocation}"_s << u"in {NY}, {NY}"_s;
    QTest::newRow("unknown") << u"Hi {nobody}!"_s << u"Hi !"_s;
    QTest::newRow("no placeholder") << u"{ } {a b} {"_s << u"{ } {a b} {"_s;
}

void TestEventReminder::fillsTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    const QHash<QString, QString> values{{u"firstName"_s, u"Ana"_s},
                                         {u"eventLocation"_s, u"{NY}"_s},
                                         {u"metadata.eventLocation"_s, u"{NY}"_s}};
    QCOMPARE(filledEventText(text, values), filled);
}

QTEST_GUILESS_MAIN(TestEventReminder)
#include "tst_eventreminder.moc"

#include <QTest>

#include "models/domain/reminder.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestReminder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words();
    void finalStatesStay_data();
    void finalStatesStay();
    void allSpeaksForItsParts_data();
    void allSpeaksForItsParts();
};

void TestReminder::words()
{
    for (const QString &word : {u"scheduled"_s, u"sent"_s, u"delivered"_s, u"failed"_s, u"cancelled"_s})
        QCOMPARE(toString(reminderStatusFromString(word).value()), word);
    for (const QString &word :
         {u"pending"_s, u"sending"_s, u"delivered"_s, u"failed"_s, u"bounced"_s, u"unsubscribed"_s})
        QCOMPARE(toString(deliveryStatusFromString(word).value()), word);
    for (const QString &word : {u"default"_s, u"custom"_s, u"event_reminder"_s, u"follow_up"_s, u"event_no_show"_s})
        QCOMPARE(toString(reminderKindFromString(word).value()), word);
    QVERIFY(!reminderStatusFromString(u"Sent"));
    QVERIFY(!deliveryStatusFromString(u""));
}

void TestReminder::finalStatesStay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("scheduled") << u"scheduled"_s << u"sent delivered failed cancelled"_s;
    QTest::newRow("sent") << u"sent"_s << u"delivered failed"_s;
    QTest::newRow("delivered") << u"delivered"_s << QString();
    QTest::newRow("failed") << u"failed"_s << QString();
    QTest::newRow("cancelled") << u"cancelled"_s << QString();
}

void TestReminder::finalStatesStay()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QStringList possible;
    for (const QString &word : {u"scheduled"_s, u"sent"_s, u"delivered"_s, u"failed"_s, u"cancelled"_s}) {
        if (mayBecome(reminderStatusFromString(from).value(), reminderStatusFromString(word).value()))
            possible += word;
    }
    QCOMPARE(possible.join(u' '), to);
}

void TestReminder::allSpeaksForItsParts_data()
{
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("status");
    QTest::newRow("one waits") << u"sent scheduled failed"_s << u"scheduled"_s;
    QTest::newRow("on its way") << u"failed sent cancelled"_s << u"sent"_s;
    QTest::newRow("arrived") << u"failed delivered"_s << u"delivered"_s;
    QTest::newRow("none went well") << u"cancelled failed"_s << u"failed"_s;
    QTest::newRow("cancelled") << u"cancelled cancelled"_s << u"cancelled"_s;
    QTest::newRow("no parts") << QString() << u"failed"_s;
}

void TestReminder::allSpeaksForItsParts()
{
    QFETCH(QString, parts);
    QFETCH(QString, status);
    QList<Reminder> list;
    for (const QString &word : parts.split(u' ', Qt::SkipEmptyParts)) {
        Reminder part;
        part.status = reminderStatusFromString(word).value();
        part.dueAt = fromMs(1000 - list.size());
        list.append(part);
    }
    Reminder all;
    all.status = ReminderStatus::Failed;
    summarize(all, list);
    QCOMPARE(toString(all.status), status);
}

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"

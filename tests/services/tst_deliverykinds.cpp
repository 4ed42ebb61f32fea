#include <QTest>

#include "models/services/inbox/messageservice.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Messages of the inbox and face E's texts leave by the same way as reminders do. It is Monday, 1 June 2026, 08:00.
class TestDeliveryKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages();
    void deletedMessageStays();
    void tellsOfMessages();
    void events_data();
    void events();
};

void TestDeliveryKinds::messages()
{
    const DeliveryClinic c;
    const auto sent = c.as(c.receptionist(), [&](Session &session) {
        return MessageService(session).sendWhatsApp(c.ahmed, u"Su receta {clinic} está lista"_s);
    });
    QVERIFY_RESULT(sent);
    QList<Outgoing> claimed = c.claim();
    claimed.removeIf([](const Outgoing &outgoing) { return outgoing.channel != Channel::WhatsApp; });
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.constFirst().text, u"Su receta {clinic} está lista"_s); // what people wrote is sent as it is
    c.settle(claimed.constFirst(), c.accepted());
    DirectSession session(c, c.receptionist());
    QCOMPARE(toString(session->stores().messages.findAnywhere(sent->message.id)->delivery), u"sent"_s);
}

void TestDeliveryKinds::deletedMessageStays()
{
    const DeliveryClinic c;
    const auto sent = c.as(c.receptionist(),
                           [&](Session &session) { return MessageService(session).sendWhatsApp(c.ahmed, u"Hola"_s); });
    QVERIFY_RESULT(sent);
    c.sql("UPDATE messages SET deleted_at = 1");
    QVERIFY(c.claim().isEmpty());
    DirectSession session(c, Actor());
    QVERIFY(!DeliveryService(*session, c.keys).nextDue());
}

void TestDeliveryKinds::tellsOfMessages()
{
    const DeliveryClinic c;
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
        return MessageService(session).send({c.ahmed, {}, MessageType::Portal, u"Resultados"_s, u"Secreto"_s});
    }));
    const QList<Outgoing> claimed = c.claim();
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.constFirst().to, u"ahmed@example.test"_s);
    QVERIFY(!claimed.constFirst().text.contains("Secreto"_L1));
    QVERIFY(!claimed.constFirst().subject.contains("Resultados"_L1));
}

void TestDeliveryKinds::events_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("minutesAfterEvent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &kind, const QString &state, int minutes,
                        const QString &expected) { QTest::newRow(name) << kind << state << minutes << expected; };
    row("reminder", u"event_reminder"_s, u"active"_s, -60, u"scheduled sending"_s);
    row("late", u"event_reminder"_s, u"active"_s, 0, u"failed failed"_s);
    row("cancelled", u"event_reminder"_s, u"cancelled"_s, -60, u"cancelled pending"_s);
    row("no-show drops it", u"event_reminder"_s, u"no_show"_s, -60, u"cancelled pending"_s);
    row("follow-up", u"follow_up"_s, u"active"_s, 60, u"scheduled sending"_s);
    row("follow-up after no-show", u"follow_up"_s, u"no_show"_s, 60, u"cancelled pending"_s);
    row("follow-up days late", u"follow_up"_s, u"active"_s, 3000, u"failed failed"_s);
    row("no-show", u"event_no_show"_s, u"no_show"_s, 5, u"scheduled sending"_s);
}

void TestDeliveryKinds::events()
{
    QFETCH(QString, kind);
    QFETCH(QString, state);
    QFETCH(int, minutesAfterEvent);
    DeliveryClinic c;
    const Instant eventAt = c.at(u"2026-06-02 10:00"_s);
    const QByteArray event = EventReminderId::create().toString().toLatin1();
    c.sql(
        "INSERT INTO event_types (id, clinic_id, name, created_at) SELECT 'type', id, 'Visit', 0 FROM clinics LIMIT 1");
    c.sql("INSERT INTO event_reminders (id, clinic_id, phone, phone_as_sent, first_name, event_type_id, "
          "event_time_as_sent, event_ms, timezone, state, created_at, updated_at) VALUES ('"
          + event + "', '" + c.clinic.toString().toLatin1() + "', '+15005550006', '5005550006', 'Jo', 'type', '', "
          + QByteArray::number(toMs(eventAt)) + ", 'America/New_York', '" + state.toLatin1() + "', 0, 0)");
    Reminder reminder;
    reminder.id = ReminderId::create();
    reminder.clinicId = c.clinic;
    reminder.eventReminderId = EventReminderId::parse(QString::fromLatin1(event)).value();
    reminder.kind = reminderKindFromString(kind).value();
    reminder.channel = Channel::Sms;
    reminder.message = u"See you soon"_s;
    reminder.dueAt = eventAt;
    reminder.nextAttemptAt = c.clock.now();
    c.as(c.receptionist(), [&](Session &session) {
        session.stores().reminders.insert(reminder);
        return Done{};
    });
    c.clock.set(eventAt + Minutes(minutesAfterEvent));
    const QList<Outgoing> claimed = c.claim();
    const Reminder after = c.reminder(reminder.id.toString());
    QTEST(QString(toString(after.status) + u' ' + toString(after.delivery)), "expected");
    if (!claimed.isEmpty()) {
        QCOMPARE(claimed.constFirst().to, u"+15005550006"_s);
        QCOMPARE(claimed.constFirst().text, u"See you soon"_s);
        QCOMPARE(claimed.constFirst().toName, u"Jo"_s);
    }
}

QTEST_GUILESS_MAIN(TestDeliveryKinds)
#include "tst_deliverykinds.moc"

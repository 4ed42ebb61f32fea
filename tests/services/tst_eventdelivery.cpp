#include <QTest>

#include "models/services/eventreminders/eventreminderservice.h"
#include "models/services/eventreminders/eventtypeservice.h"
#include "models/services/waitlist/waitlistservice.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody's event on Monday, 1 June 2026 at 12:00 in El Salvador, four hours from now.
struct EventClinic : DeliveryClinic {
    EventReminder make()
    {
        return as(receptionist(),
                  [](Session &session) -> Result<EventReminder> {
                      EventType type;
                      type.name = u"Limpieza"_s;
                      type.reminderText = u"Hola {firstName}, le esperamos en {eventLocation} a las {time}"_s;
                      type.followUpText = u"Gracias, {patient}"_s;
                      type.noShowText = u"Le esperábamos el {date}"_s;
                      EventReminderFields fields;
                      fields.typeId = EventTypeService(session).add(type).value().id;
                      fields.phone = u"7000 1234"_s;
                      fields.firstName = u"Ana"_s;
                      fields.lastName = u"Paz"_s;
                      fields.eventDateTime = u"2026-06-01T12:00:00"_s;
                      fields.timezone = u"America/El_Salvador"_s;
                      fields.followUpOffset = u"PT2H"_s;
                      fields.metadata = u"{\"eventLocation\":\"Sala 3\"}"_s;
                      return EventReminderService(session).create(fields);
                  })
            .value();
    }
    /// What a gateway would be handed now: "sms +50370001234: …".
    QStringList leaving()
    {
        QStringList lines;
        for (const Outgoing &outgoing : claim()) {
            lines += QString(toString(outgoing.channel) + u' ' + outgoing.to + u": "_s + outgoing.text);
            settle(outgoing, accepted(outgoing.rowId));
        }
        return lines;
    }
};

} // namespace

/// What face E promised really leaves, and nothing else does.
class TestEventDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reminderAndFollowUp();
    void nothingAfterACancellation();
    void theNoShowInsteadOfTheFollowUp();
    void notToThoseWhoOptedOut();
    void anOfferOfTheWaitlist();
};

void TestEventDelivery::reminderAndFollowUp()
{
    EventClinic c;
    c.make();
    QCOMPARE(c.leaving(), QStringList());
    c.clock.set(c.at(u"2026-06-01 09:00"_s)); // three hours before
    const QStringList reminded = c.leaving();
    QCOMPARE(reminded.size(), 1);
    QVERIFY2(reminded.first().startsWith(u"sms +50370001234: Hola Ana, le esperamos en Sala 3 a las 12:00"_s),
             qPrintable(reminded.first()));
    QCOMPARE(c.leaving(), QStringList());
    c.clock.set(c.at(u"2026-06-01 14:00"_s));
    QCOMPARE(c.leaving(), QStringList{u"sms +50370001234: Gracias, Ana Paz"_s});
}

void TestEventDelivery::nothingAfterACancellation()
{
    EventClinic c;
    const EventReminder made = c.make();
    c.clock.set(c.at(u"2026-06-01 09:00"_s));
    const QList<Outgoing> underWay = c.claim();
    QCOMPARE(underWay.size(), 1);
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &s) { return EventReminderService(s).cancel(made.id); }));
    c.settle(underWay.first(), DeliveryClinic::failure(SendOutcome::Kind::TryLater)); // not tried again
    for (const QString &moment : {u"2026-06-01 09:30"_s, u"2026-06-01 14:00"_s}) {
        c.clock.set(c.at(moment));
        QCOMPARE(c.leaving(), QStringList());
    }
}

void TestEventDelivery::theNoShowInsteadOfTheFollowUp()
{
    EventClinic c;
    const EventReminder made = c.make();
    c.clock.set(c.at(u"2026-06-01 09:00"_s));
    QCOMPARE(c.leaving().size(), 1);
    c.clock.set(c.at(u"2026-06-01 12:30"_s));
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &s) { return EventReminderService(s).noShow(made.id); }));
    const QStringList missed = c.leaving();
    QCOMPARE(missed.size(), 1);
    QVERIFY2(missed.first().contains(u"Le esperábamos el "_s), qPrintable(missed.first()));
    c.clock.set(c.at(u"2026-06-01 14:00"_s));
    QCOMPARE(c.leaving(), QStringList());
}

void TestEventDelivery::notToThoseWhoOptedOut()
{
    EventClinic c;
    const EventReminder made = c.make();
    c.sql("INSERT INTO opt_outs (clinic_id, channel, address, at) SELECT id, 'sms', '+50370001234', 0 FROM clinics");
    c.clock.set(c.at(u"2026-06-01 09:00"_s));
    QCOMPARE(c.leaving(), QStringList());
    DirectSession session(c, c.receptionist());
    const auto rows = session->stores().reminders.ofEvent(made.id);
    const auto reminder = std::ranges::find(rows, ReminderKind::EventReminder, &Reminder::kind);
    QVERIFY(reminder != rows.end());
    QCOMPARE(toString(reminder->delivery), u"unsubscribed"_s);
}

void TestEventDelivery::anOfferOfTheWaitlist()
{
    EventClinic c;
    const auto visit = c.book(c.overTheApi(), u"2026-06-03 10:00"_s, c.lucia);
    QVERIFY_RESULT(visit);
    WaitlistEntry entry;
    entry.patientId = c.ahmed;
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &s) { return WaitlistService(s).add(entry); }));
    c.sql("DELETE FROM outbox");
    QVERIFY_RESULT(c.setStatus(c.overTheApi(), visit->id, AppointmentStatus::Cancelled));
    const QStringList offers = c.leaving().filter(u"libre"_s);
    QCOMPARE(offers.size(), 1);
    QVERIFY2(offers.first().startsWith(u"whatsapp +50377654321: "_s), qPrintable(offers.first()));
    QVERIFY(offers.first().contains(u"10:00"_s));
}

QTEST_GUILESS_MAIN(TestEventDelivery)
#include "tst_eventdelivery.moc"

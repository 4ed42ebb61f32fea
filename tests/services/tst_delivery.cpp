#include <QElapsedTimer>
#include <QTest>

#include "models/services/delivery/retrytimes.h"
#include "tests/services/deliveryclinic.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

using Kind = SendOutcome::Kind;

/// What is due goes out once, complete, as things stand at that moment. It is Monday, 1 June 2026, 08:00.
class TestDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheReminder();
    void readsAgainAtTheMoment_data();
    void readsAgainAtTheMoment();
    void catchesUp_data();
    void catchesUp();
    void clockJumps();
    void waits_data();
    void waits();
    void triesAgain();
    void neverAfterTheVisit();
    void gatewayAsksForMore();
    void refusedForGood();
    void notConfigured();
    void killedBetweenClaimAndSettle();
    void cancelledOnItsWay();
    void roomIsKept();
    void tenThousandAtOnce();
    void tellsOfChanges();

private:
    /// A visit of 10:30 today, whose push reminder is due at 10:00.
    Appointment visitWithPush(DeliveryClinic &c, const QString &local = u"2026-06-01 10:30"_s) const
    {
        c.set(u"reminders.schedule"_s, uR"([{"channel":"push","before":"PT30M"}])"_s);
        c.sql("DELETE FROM settings WHERE key LIKE '%.url'");
        return c.book(c.receptionist(), local).value();
    }
    static QString stateOf(const Reminder &reminder)
    {
        return toString(reminder.status) + u' ' + toString(reminder.delivery);
    }
    QString stateOf(const DeliveryClinic &c, AppointmentId visit) const
    {
        DirectSession session(c, c.receptionist());
        return stateOf(session->stores().reminders.ofAppointment(visit).constLast());
    }
};

void TestDelivery::writesTheReminder()
{
    DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-02 10:30"_s);
    QVERIFY_RESULT(visit);
    c.sql("DELETE FROM outbox");
    c.clock.set(c.at(u"2026-06-02 10:00"_s));
    const QList<Outgoing> claimed = c.claim();
    QCOMPARE(claimed.size(), 3);
    QStringList channels;
    for (const Outgoing &outgoing : claimed) {
        channels.append(toString(outgoing.channel) + u' ' + outgoing.to);
        QVERIFY(outgoing.clinicId == c.clinic);
        QCOMPARE(outgoing.clinicName, u"Clínica Uno"_s);
        QCOMPARE(outgoing.toName, u"Ahmed Hassan"_s);
        QCOMPARE(outgoing.language, u"es"_s);
        QVERIFY(outgoing.text.contains("Dr. Fatima Khan"_L1));
        QVERIFY(outgoing.text.contains(u"martes, 2 de junio de 2026 a las 10:30"_s));
        QVERIFY2(!outgoing.text.contains('{'_L1), qPrintable(outgoing.text));
        QCOMPARE(outgoing.invitation.has_value(), outgoing.channel == Channel::Email);
        QCOMPARE(outgoing.unsubscribeToken.isEmpty(), outgoing.channel != Channel::Email);
    }
    QCOMPARE(channels, (QStringList{u"sms +50377654321"_s, u"email ahmed@example.test"_s, u"push token-1"_s}));
    QVERIFY(c.claim().isEmpty());
    c.settle(claimed.constFirst(), c.accepted(u"SM9"_s));
    const Reminder sent = c.reminder(claimed.constFirst().rowId);
    QCOMPARE(stateOf(sent), u"sent sending"_s);
    QCOMPARE(sent.gatewayId, u"SM9"_s);
    QVERIFY(sent.sentAt == c.clock.now());
}

void TestDelivery::readsAgainAtTheMoment_data()
{
    QTest::addColumn<QByteArray>("change"); // behind the planner's back
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing") << QByteArray("SELECT 1") << u"scheduled sending"_s;
    QTest::newRow("cancelled") << QByteArray("UPDATE appointments SET status = 'cancelled'") << u"cancelled pending"_s;
    QTest::newRow("no-show") << QByteArray("UPDATE appointments SET status = 'no_show'") << u"cancelled pending"_s;
    QTest::newRow("requested") << QByteArray("UPDATE appointments SET status = 'requested'") << u"cancelled pending"_s;
    QTest::newRow("begun") << QByteArray("UPDATE appointments SET start_ms = 1, end_ms = 2") << u"failed failed"_s;
    QTest::newRow("app gone") << QByteArray("DELETE FROM push_tokens") << u"failed unsubscribed"_s;
    QTest::newRow("does not want it") << QByteArray("INSERT INTO patient_preferences (patient_id, push, updated_at) "
                                                    "SELECT id, 0, 0 FROM patients")
                                      << u"failed unsubscribed"_s;
}

void TestDelivery::readsAgainAtTheMoment()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, state);
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c);
    c.sql(change);
    c.clock.set(c.at(u"2026-06-01 10:00"_s));
    QCOMPARE(c.claim().size(), state.startsWith("scheduled"_L1) ? 1 : 0);
    QCOMPARE(stateOf(c, visit.id), state);
    DirectSession session(c, c.receptionist());
    QVERIFY(!session->stores().reminders.nextDue());
    QVERIFY(state.startsWith("scheduled"_L1)
            || !session->stores().reminders.ofAppointment(visit.id).constLast().error.isEmpty());
}

void TestDelivery::catchesUp_data()
{
    QTest::addColumn<QString>("on"); // when the hub is on again
    QTest::addColumn<QString>("state");
    QTest::newRow("in time") << u"2026-06-01 10:00"_s << u"scheduled sending"_s;
    QTest::newRow("late, the visit ahead") << u"2026-06-01 10:29"_s << u"scheduled sending"_s;
    QTest::newRow("the visit has begun") << u"2026-06-01 10:30"_s << u"failed failed"_s;
    QTest::newRow("two days late") << u"2026-06-03 10:00"_s << u"failed failed"_s;
}

void TestDelivery::catchesUp()
{
    QFETCH(QString, on);
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c);
    c.clock.set(c.at(on));
    c.claim();
    QTEST(stateOf(c, visit.id), "state");
}

void TestDelivery::clockJumps()
{
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c);
    c.clock.set(c.at(u"2026-06-01 10:05"_s)); // two hours forward
    const QList<Outgoing> claimed = c.claim();
    QCOMPARE(claimed.size(), 1);
    c.settle(claimed.constFirst(), c.accepted());
    for (const QString &jump : {u"2026-06-01 08:00"_s, u"2026-06-01 10:00"_s, u"2026-05-30 10:00"_s,
                                u"2026-06-01 10:10"_s, u"2026-06-09 10:10"_s}) {
        c.clock.set(c.at(jump));
        QVERIFY(c.claim().isEmpty());
    }
    QCOMPARE(stateOf(c, visit.id), u"sent sending"_s);
    // a retry that was put off by a clock that stood wrong does not wait for that clock
    const Appointment later = visitWithPush(c, u"2026-06-10 12:00"_s);
    c.sql("UPDATE appointments SET start_ms = start_ms + 864000000, end_ms = end_ms + 864000000 WHERE id = '"
          + later.id.toString().toLatin1() + '\'');
    c.clock.set(c.at(u"2026-06-15 11:31"_s));
    c.settle(c.claim().constFirst(), c.failure(Kind::TryLater));
    c.clock.set(c.at(u"2026-06-10 11:31"_s));
    QCOMPARE(c.claim().size(), 1);
}

void TestDelivery::waits_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("minutes"); // 0: no more
    QTest::newRow("first") << 1 << 1;
    QTest::newRow("second") << 2 << 5;
    QTest::newRow("third") << 3 << 30;
    QTest::newRow("fourth") << 4 << 120;
    QTest::newRow("fifth") << 5 << 0;
    QTest::newRow("none yet") << 0 << 0;
}

void TestDelivery::waits()
{
    QFETCH(int, attempt);
    QFETCH(int, minutes);
    QCOMPARE(waitAfterAttempt(attempt).has_value(), minutes > 0);
    const Instant now = fromMs(1'000'000'000);
    const auto next = nextAttempt(attempt, {}, now, {});
    QCOMPARE(next.has_value(), minutes > 0);
    if (minutes == 0)
        return;
    QVERIFY(*next >= now + Minutes(minutes));
    QVERIFY(*next <= now + Minutes(minutes) + Milliseconds(minutes * 6000));
    QVERIFY(nextAttempt(attempt, {}, now, now + Minutes(minutes) + Milliseconds(minutes * 6001)));
    QVERIFY(!nextAttempt(attempt, {}, now, now + Minutes(minutes)));
}

void TestDelivery::triesAgain()
{
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c, u"2026-06-01 16:00"_s);
    c.clock.set(c.at(u"2026-06-01 10:00"_s));
    c.sql("UPDATE reminders SET next_attempt_ms = 1");
    QString key;
    for (const int minutes : {1, 5, 30, 120}) {
        const QList<Outgoing> claimed = c.claim();
        QCOMPARE(claimed.size(), 1);
        QVERIFY(key.isEmpty() || key == claimed.constFirst().idempotencyKey);
        key = claimed.constFirst().idempotencyKey;
        c.settle(claimed.constFirst(), c.failure(Kind::TryLater, u"HTTP 500"_s));
        QCOMPARE(stateOf(c, visit.id), u"scheduled pending"_s);
        c.clock.advance(Minutes(minutes) - Milliseconds(1));
        QVERIFY(c.claim().isEmpty());
        c.clock.advance(Milliseconds(1 + minutes * 6000));
    }
    const QList<Outgoing> last = c.claim();
    QCOMPARE(last.size(), 1);
    c.settle(last.constFirst(), c.failure(Kind::TryLater, u"HTTP 500"_s));
    const Reminder ended = c.reminder(last.constFirst().rowId);
    QCOMPARE(stateOf(ended), u"failed failed"_s);
    QCOMPARE(ended.error, u"HTTP 500"_s);
    QCOMPARE(ended.attempts, 5);
    c.clock.advance(Minutes(600));
    QVERIFY(c.claim().isEmpty());
    // a person may have it tried again
    c.clock.set(c.at(u"2026-06-01 15:00"_s));
    QVERIFY_RESULT(c.as(c.receptionist(), [&](Session &session) {
        return ReminderService(session).retry(QString::number(ended.number));
    }));
    QCOMPARE(c.claim().constFirst().idempotencyKey, key);
}

void TestDelivery::neverAfterTheVisit()
{
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c);
    c.clock.set(c.at(u"2026-06-01 10:29"_s) + Milliseconds(30'000));
    c.settle(c.claim().constFirst(), c.failure(Kind::TryLater));
    QCOMPARE(stateOf(c, visit.id), u"failed failed"_s); // the next attempt would be at 10:30:30
}

void TestDelivery::gatewayAsksForMore()
{
    DeliveryClinic c;
    visitWithPush(c, u"2026-06-01 16:00"_s);
    c.clock.set(c.at(u"2026-06-01 15:30"_s));
    SendOutcome busy = c.failure(Kind::TryLater, u"HTTP 429"_s);
    busy.retryAfter = std::chrono::minutes(10);
    c.settle(c.claim().constFirst(), busy);
    c.clock.advance(Minutes(9));
    QVERIFY(c.claim().isEmpty());
    c.clock.advance(Minutes(1));
    QCOMPARE(c.claim().size(), 1);
}

void TestDelivery::refusedForGood()
{
    DeliveryClinic c;
    c.set(u"reminders.schedule"_s, u"[]"_s);
    const auto visit = c.book(c.overTheApi(), u"2026-06-01 16:00"_s);
    QVERIFY_RESULT(visit);
    const QList<Outgoing> claimed = c.claim();
    const auto mail = std::ranges::find(claimed, Channel::Email, &Outgoing::channel);
    SendOutcome refused = c.failure(Kind::Refused, u"550 no such user"_s);
    refused.addressRefused = true;
    c.settle(*mail, refused);
    DirectSession session(c, c.receptionist());
    const auto entry = session->stores().outbox.find(OutboxId::parse(mail->rowId).value());
    QCOMPARE(toString(entry->status), u"failed"_s);
    QCOMPARE(entry->error, u"550 no such user"_s);
    Statement row = session.database().prepare("SELECT email_refused_at IS NOT NULL, phone_refused_at IS NOT NULL "
                                               "FROM patients WHERE first_name = 'Ahmed'");
    QVERIFY(row.next());
    QCOMPARE(row.flag(0), true);
    QCOMPARE(row.flag(1), false);
}

void TestDelivery::notConfigured()
{
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c);
    c.clock.set(c.at(u"2026-06-01 10:00"_s));
    const Outgoing outgoing = c.claim().constFirst();
    c.settle(outgoing, c.failure(Kind::NotConfigured, {}));
    QCOMPARE(stateOf(c, visit.id), u"failed failed"_s);
    QCOMPARE(c.reminder(outgoing.rowId).error, u"channel_not_set:push"_s);
}

void TestDelivery::killedBetweenClaimAndSettle()
{
    DeliveryClinic c;
    const Appointment visit = visitWithPush(c);
    c.clock.set(c.at(u"2026-06-01 10:00"_s));
    const Outgoing lost = c.claim().constFirst();
    QVERIFY(c.claim().isEmpty()); // nobody else takes it
    const int released = c.as(Actor(),
                              [&](Session &session) { return DeliveryService(session, c.keys).releaseClaims(); });
    QCOMPARE(released, 1);
    const Outgoing again = c.claim().constFirst();
    QCOMPARE(again.rowId, lost.rowId);
    QCOMPARE(again.idempotencyKey, lost.idempotencyKey);
    c.settle(again, c.accepted(u"first"_s));
    c.settle(again, c.failure(Kind::Refused)); // what comes late changes nothing
    QCOMPARE(stateOf(c, visit.id), u"sent sending"_s);
    QCOMPARE(c.reminder(again.rowId).gatewayId, u"first"_s);
}

void TestDelivery::cancelledOnItsWay()
{
    for (const bool taken : {true, false}) {
        DeliveryClinic c;
        const Appointment visit = visitWithPush(c);
        c.clock.set(c.at(u"2026-06-01 10:00"_s));
        const Outgoing outgoing = c.claim().constFirst();
        QVERIFY_RESULT(c.setStatus(c.receptionist(), visit.id, AppointmentStatus::Cancelled));
        c.settle(outgoing, taken ? c.accepted() : c.failure(Kind::TryLater));
        QCOMPARE(toString(c.reminder(outgoing.rowId).status), u"cancelled"_s);
        QCOMPARE(c.reminder(outgoing.rowId).sentAt.has_value(), taken); // and yet it left
        Appointment on = visit;
        on.status = AppointmentStatus::Confirmed;
        c.clock.advance(Minutes(10));
        QVERIFY(c.claim().isEmpty());
        c.clock.set(c.at(u"2026-06-01 10:00"_s));
        QVERIFY_RESULT(c.revert(on, visit.version + 1)); // the visit is on after all: once is enough
        QCOMPARE(c.claim().size(), taken ? 0 : 1);
    }
}

void TestDelivery::roomIsKept()
{
    DeliveryClinic c;
    c.set(u"reminders.schedule"_s, uR"([{"channel":"push","before":"PT30M"},{"channel":"sms","before":"PT30M"}])"_s);
    for (const QString &time : {u"2026-06-02 10:00"_s, u"2026-06-02 11:00"_s, u"2026-06-02 12:00"_s})
        QVERIFY_RESULT(c.book(c.receptionist(), time));
    c.sql("DELETE FROM outbox");
    c.clock.set(c.at(u"2026-06-02 09:55"_s));
    c.sql("UPDATE reminders SET next_attempt_ms = 1");
    const QList<Outgoing> claimed = c.as(Actor(), [&](Session &session) {
        return DeliveryService(session, c.keys).claimDue([&](ClinicId clinic, Channel channel) {
            return clinic == c.clinic && channel == Channel::Sms ? 2 : 0;
        });
    });
    QCOMPARE(claimed.size(), 2);
    QVERIFY(claimed.constFirst().channel == Channel::Sms);
    DirectSession session(c, Actor());
    QVERIFY(DeliveryService(*session, c.keys).nextDue() <= c.clock.now());
}

void TestDelivery::tenThousandAtOnce()
{
    DeliveryClinic c;
    const auto visit = c.book(c.receptionist(), u"2026-06-02 10:30"_s);
    QVERIFY_RESULT(visit);
    c.sql("DELETE FROM outbox");
    c.sql("DELETE FROM reminders");
    c.sql("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
          "INSERT INTO reminders (id, clinic_id, appointment_id, kind, channel, due_ms, next_attempt_ms, status, "
          "created_at, updated_at) SELECT printf('00000000-0000-7000-8000-%012d', i), a.clinic_id, a.id, 'custom', "
          "'sms', 1, 1, 'scheduled', 1, 1 FROM n, appointments a");
    QElapsedTimer timer;
    timer.start();
    QSet<QString> keys;
    qint64 slowest = 0;
    DirectSession session(c, Actor());
    for (int round = 0; round < 100; ++round) {
        QElapsedTimer one;
        one.start();
        DeliveryService delivery(*session, c.keys);
        const auto claimed = delivery.claimDue([](ClinicId, Channel) { return 100; });
        slowest = std::max(slowest, one.elapsed());
        QCOMPARE(claimed.size(), 100);
        for (const Outgoing &outgoing : claimed) {
            keys.insert(outgoing.idempotencyKey);
            delivery.settle(outgoing, c.accepted(outgoing.rowId));
        }
    }
    QCOMPARE(keys.size(), 10'000);
    QVERIFY(DeliveryService(*session, c.keys).claimDue([](ClinicId, Channel) { return 100; }).isEmpty());
    qInfo("10,000 claimed and settled in %lld ms, the slowest hundred claimed in %lld ms", timer.elapsed(), slowest);
}

void TestDelivery::tellsOfChanges()
{
    DeliveryClinic c;
    visitWithPush(c);
    c.clock.set(c.at(u"2026-06-01 10:00"_s));
    const Outgoing outgoing = c.claim().constFirst();
    DirectSession session(c, Actor());
    DeliveryService(*session, c.keys).settle(outgoing, c.accepted());
    const QList<Change> changes = session.changesOf(u"reminder"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().entry.entityId, outgoing.rowId);
    QVERIFY(changes.constFirst().entry.clinicId == c.clinic);
    QVERIFY(changes.constFirst().entry.patientId == c.ahmed);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"

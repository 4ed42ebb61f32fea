#include <QJsonArray>
#include <QTest>

#include "sync/gateways/deliverypump.h"
#include "tests/sync/gatewayfixture.h"
#include "tests/sync/scriptedgateways.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

using Kind = SendOutcome::Kind;

/// From a claimed row to the gateway and back. CONTRACT §7, §11.22–24.
class TestDeliveryPump : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsAReminderOnceWhenItIsDue();
    void sendsNothingOfACancelledVisit();
    void sendsMessagesAtOnceAndInOrder();
    void triesAgainWithTheSameKey();
    void refusedForGoodIsFailed();
    void keepsThePace();
    void sendsSeveralAtATimeWhereThePaceIsHigh();
    void restsWhenTheGatewayAsks();
    void oneLaneHoldsUpNoOther();
    void takesNewSettingsAtOnce();
    void unconfiguredIsAFailure();
    void outcomeSurvivesTheEnd();
    void brokenOffGoesAgainWithTheSameKey();
    void receiptQuickerThanTheAnswerCounts();

private:
    void start() { m_pump = std::make_unique<DeliveryPump>(*m_api->hub, m_api->keys, m_gateways->factory()); }
    bool idle()
    {
        m_pump->wake();
        return QTest::qWaitFor([&] { return m_pump->isIdle(); }, 30'000);
    }
    void write(const QString &body)
    {
        const Answer answer = m_api->post(protectedPath + u"/messages/whatsapp/send"_s, m_api->reception,
                                          {{u"patientId"_s, m_api->clinic.ahmed.toString()}, {u"message"_s, body}});
        if (answer.status / 100 != 2)
            qFatal("%s", answer.bytes.constData());
    }
    /// Of the message with this text.
    QString deliveryOf(const QString &body)
    {
        const QJsonValue messages = m_api->get(protectedPath + u"/messages"_s, m_api->reception)["data"];
        for (const QJsonValue &message : messages.toArray()) {
            if (message["message"_L1].toString() == body)
                return message["deliveryStatus"_L1].toString();
        }
        return {};
    }
    QString book(const QString &date, const QString &time)
    {
        return m_api->post(protectedPath + u"/appointments"_s, m_api->reception, m_api->visit(date, time)).text("id");
    }
    std::unique_ptr<GatewayFixture> m_api;
    std::unique_ptr<ScriptedGateways> m_gateways;
    std::unique_ptr<DeliveryPump> m_pump;
};

void TestDeliveryPump::init()
{
    m_api = std::make_unique<GatewayFixture>();
    m_gateways = std::make_unique<ScriptedGateways>();
    for (const QString &channel : {u"sms"_s, u"whatsapp"_s, u"email"_s}) {
        const QString scheme = channel == "email"_L1 ? u"smtp"_s : u"http"_s;
        m_api->set(m_api->clinic.clinic, channel + u".url"_s, scheme + u"://127.0.0.1:1/one"_s);
    }
    start();
}

void TestDeliveryPump::cleanup()
{
    m_gateways->release();
    m_pump.reset();
    m_api.reset();
}

void TestDeliveryPump::sendsAReminderOnceWhenItIsDue()
{
    const QString visit = book(u"2026-06-02"_s, u"15:00"_s);
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-02 12:59"_s));
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(Channel::Sms), 0);
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-02 13:00"_s));
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(Channel::Sms), 1);
    const Outgoing outgoing = m_gateways->sent().constLast().outgoing;
    QCOMPARE(outgoing.to, u"+50377654321"_s);
    QCOMPARE(toString(outgoing.channel), u"sms"_s);
    QVERIFY(outgoing.text.contains(u"15:00"_s) || outgoing.text.contains(u"3:00"_s));
    QVERIFY(!outgoing.idempotencyKey.isEmpty());
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-02 14:00"_s));
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(Channel::Sms), 1);
    const auto reminders = *m_api->write<QList<Reminder>>(
        m_api->clinic.clinic, [&](Session &session) -> Result<QList<Reminder>> {
            return session.stores().reminders.ofAppointment(*AppointmentId::parse(visit));
        });
    QCOMPARE(reminders.size(), 1);
    QCOMPARE(m_api->stateOf(reminders.constFirst()), u"sent/sending"_s);
    QVERIFY(reminders.constFirst().gatewayId.startsWith(u"id-"_s));
}

void TestDeliveryPump::sendsNothingOfACancelledVisit()
{
    const QString visit = book(u"2026-06-02"_s, u"15:00"_s);
    m_api->remove(protectedPath + u"/appointments/"_s + visit, m_api->reception);
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-02 13:00"_s));
    QVERIFY(idle());
    for (const auto &sent : m_gateways->sent())
        QVERIFY2(sent.outgoing.source != Outgoing::Source::Reminder, "a reminder of a cancelled visit left");
}

void TestDeliveryPump::sendsMessagesAtOnceAndInOrder()
{
    QStringList bodies;
    for (int i = 0; i < 20; ++i) {
        bodies.append(u"message %1"_s.arg(i));
        write(bodies.constLast());
        m_api->clinic.clock.advance(std::chrono::milliseconds(1));
    }
    QTRY_COMPARE(m_gateways->count(), 20); // nobody wakes the pump but the change itself
    QVERIFY(idle());
    QCOMPARE(m_gateways->texts(), bodies);
    QCOMPARE(deliveryOf(u"message 19"_s), u"sent"_s);
    QSet<QString> keys;
    for (const auto &sent : m_gateways->sent())
        keys.insert(sent.outgoing.idempotencyKey);
    QCOMPARE(keys.size(), 20);
}

void TestDeliveryPump::triesAgainWithTheSameKey()
{
    m_gateways->behave([](const Outgoing &) { return outcome(Kind::TryLater); });
    write(u"hello"_s);
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(), 1);
    QCOMPARE(deliveryOf(u"hello"_s), u"queued"_s);
    for (const int minutes : {1, 5, 30, 120}) { // and up to a tenth more
        const int before = m_gateways->count();
        m_api->clinic.clock.advance(Minutes(minutes) - std::chrono::seconds(1));
        QVERIFY(idle());
        QCOMPARE(m_gateways->count(), before);
        m_api->clinic.clock.advance(std::chrono::seconds(1) + Milliseconds(Minutes(minutes)) / 10);
        QVERIFY(idle());
        QCOMPARE(m_gateways->count(), before + 1);
    }
    QCOMPARE(deliveryOf(u"hello"_s), u"failed"_s);
    m_api->clinic.clock.advance(std::chrono::hours(48));
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(), 5);
    for (const auto &sent : m_gateways->sent())
        QCOMPARE(sent.outgoing.idempotencyKey, m_gateways->sent().constFirst().outgoing.idempotencyKey);
}

void TestDeliveryPump::refusedForGoodIsFailed()
{
    m_gateways->behave([](const Outgoing &) { return outcome(Kind::Refused); });
    write(u"hello"_s);
    QVERIFY(idle());
    QCOMPARE(deliveryOf(u"hello"_s), u"failed"_s);
    m_api->clinic.clock.advance(std::chrono::hours(4));
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(), 1);
}

void TestDeliveryPump::keepsThePace()
{
    m_api->set(m_api->clinic.clinic, u"whatsapp.per_minute"_s, u"3"_s);
    for (int i = 0; i < 8; ++i)
        write(u"message %1"_s.arg(i));
    for (const int sent : {3, 6, 8}) {
        QVERIFY(idle());
        QCOMPARE(m_gateways->count(), sent);
        m_api->clinic.clock.advance(std::chrono::seconds(59));
        QVERIFY(idle());
        QCOMPARE(m_gateways->count(), sent);
        m_api->clinic.clock.advance(std::chrono::seconds(1));
    }
}

void TestDeliveryPump::sendsSeveralAtATimeWhereThePaceIsHigh()
{
    m_api->set(m_api->clinic.clinic, u"whatsapp.per_minute"_s, u"1200"_s);
    m_gateways->hold(Channel::WhatsApp);
    for (int i = 0; i < 10; ++i)
        write(u"message %1"_s.arg(i));
    QTRY_COMPARE(m_gateways->count(), 4);
    m_gateways->release();
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(), 10);
    const QStringList texts = m_gateways->texts();
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 10);
}

void TestDeliveryPump::restsWhenTheGatewayAsks()
{
    m_gateways->behave([](const Outgoing &) {
        SendOutcome later = outcome(Kind::TryLater);
        later.retryAfter = std::chrono::minutes(3);
        return later;
    });
    write(u"one"_s);
    QVERIFY(idle());
    m_gateways->behave([](const Outgoing &) { return outcome(Kind::Accepted); });
    write(u"two"_s);
    m_api->clinic.clock.advance(std::chrono::seconds(179));
    QVERIFY(idle());
    QCOMPARE(m_gateways->texts(), QStringList{u"one"_s});
    m_api->clinic.clock.advance(std::chrono::seconds(60)); // and a tenth more for the first
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(), 3);
    QCOMPARE(deliveryOf(u"one"_s), u"sent"_s);
    QCOMPARE(deliveryOf(u"two"_s), u"sent"_s);
}

void TestDeliveryPump::oneLaneHoldsUpNoOther()
{
    m_gateways->hold(Channel::Sms);
    book(u"2026-06-02"_s, u"15:00"_s);
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-02 13:00"_s));
    m_pump->wake();
    QTRY_COMPARE(m_gateways->count(Channel::Sms), 1); // and stays there
    write(u"meanwhile"_s);
    QTRY_COMPARE(deliveryOf(u"meanwhile"_s), u"sent"_s);
    QVERIFY(!m_pump->isIdle());
    m_gateways->release();
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(Channel::Sms), 1);
}

void TestDeliveryPump::takesNewSettingsAtOnce()
{
    write(u"first"_s);
    QVERIFY(idle());
    m_api->set(m_api->clinic.clinic, u"whatsapp.url"_s, u"http://127.0.0.1:1/two"_s);
    m_api->set(m_api->clinic.clinic, u"whatsapp.token"_s, u"new token"_s);
    write(u"second"_s);
    QVERIFY(idle());
    const auto sent = m_gateways->sent();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.at(0).settings.url, u"http://127.0.0.1:1/one"_s);
    QCOMPARE(sent.at(1).settings.url, u"http://127.0.0.1:1/two"_s);
    QCOMPARE(sent.at(1).settings.token, u"new token"_s);
}

void TestDeliveryPump::unconfiguredIsAFailure()
{
    m_pump = std::make_unique<DeliveryPump>(*m_api->hub, m_api->keys,
                                            networkGateways(m_api->clinic.clock, [] { return QString(); }));
    m_api->set(m_api->clinic.clinic, u"whatsapp.url"_s, QString());
    write(u"hello"_s);
    QTRY_COMPARE(deliveryOf(u"hello"_s), u"failed"_s);
    const QJsonValue message = m_api->get(protectedPath + u"/messages"_s, m_api->reception)["data"][0];
    QCOMPARE(message["deliveryError"_L1].toString(), u"the gateway is not configured: whatsapp.url is not set"_s);
}

void TestDeliveryPump::outcomeSurvivesTheEnd()
{
    m_gateways->hold(Channel::WhatsApp);
    write(u"hello"_s);
    QTRY_COMPARE(m_gateways->count(), 1);
    m_pump.reset(); // the call ends because of it, with an answer
    start();
    QVERIFY(idle());
    QCOMPARE(deliveryOf(u"hello"_s), u"sent"_s);
    QCOMPARE(m_gateways->count(), 1);
}

void TestDeliveryPump::brokenOffGoesAgainWithTheSameKey()
{
    m_gateways->hold(Channel::WhatsApp);
    m_gateways->behave([](const Outgoing &) { return outcome(Kind::TryLater); });
    write(u"hello"_s);
    QTRY_COMPARE(m_gateways->count(), 1);
    m_pump.reset();
    m_gateways->release();
    m_gateways->behave([](const Outgoing &) { return outcome(Kind::Accepted); });
    start();
    QVERIFY(idle());
    QCOMPARE(m_gateways->count(), 2);
    QCOMPARE(m_gateways->sent().at(0).outgoing.idempotencyKey, m_gateways->sent().at(1).outgoing.idempotencyKey);
    QCOMPARE(deliveryOf(u"hello"_s), u"sent"_s);
}

void TestDeliveryPump::receiptQuickerThanTheAnswerCounts()
{
    m_api->set(m_api->clinic.clinic, u"whatsapp.secret"_s, u"secret"_s);
    m_gateways->hold(Channel::WhatsApp);
    write(u"hello"_s);
    QTRY_COMPARE(m_gateways->count(), 1);
    const QJsonObject receipt{{u"id"_s, u"id-1"_s}, {u"status"_s, u"delivered"_s}};
    QCOMPARE(m_api->signedPost(u"/webhooks/whatsapp/delivery"_s, receipt, "secret").status, 200);
    m_gateways->release();
    QVERIFY(idle());
    QCOMPARE(deliveryOf(u"hello"_s), u"delivered"_s);
}

QTEST_GUILESS_MAIN(TestDeliveryPump)
#include "tst_deliverypump.moc"

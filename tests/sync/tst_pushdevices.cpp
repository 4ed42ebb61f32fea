#include <QTest>

#include "sync/gateways/deliverypump.h"
#include "tests/sync/gatewayfixture.h"
#include "tests/sync/scriptedgateways.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

using Kind = SendOutcome::Kind;

/// A push reminder goes to all the patient's devices. CONTRACT §7, §11.22.
class TestPushDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachDeviceHearsOnce();
    void oneIsEnough();
    void goneForGoodIsDropped();
    void allGoneIsFailed();
    void sameKeysOnEveryAttempt();

private:
    void registerDevice(const QString &token)
    {
        m_api->clinic.clock.advance(std::chrono::seconds(1));
        const QJsonObject device{{u"token"_s, token}, {u"platform"_s, u"android"_s}};
        QCOMPARE(m_api->post(protectedPath + u"/mobile/devices"_s, m_api->patient, device).status / 100, 2);
    }
    /// The visit is at 10:00 tomorrow, its push reminder half an hour before.
    void letItBeDue()
    {
        const Answer booked = m_api->post(protectedPath + u"/appointments"_s, m_api->reception,
                                          m_api->visit(u"2026-06-02"_s, u"10:00"_s));
        QCOMPARE(booked.status, 201);
        m_visit = booked.text("id");
        m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-02 09:30"_s));
        send();
    }
    void send()
    {
        m_pump->wake();
        QVERIFY(QTest::qWaitFor([&] { return m_pump->isIdle(); }, 30'000));
    }
    QString state()
    {
        return *m_api->write<QString>(m_api->clinic.clinic, [&](Session &session) -> Result<QString> {
            const auto all = session.stores().reminders.ofAppointment(*AppointmentId::parse(m_visit));
            return all.size() == 1 ? toString(all[0].status) : u"not one"_s;
        });
    }
    QStringList tokens()
    {
        QStringList tokens;
        for (const auto &one : m_gateways->sent())
            tokens.append(one.outgoing.to);
        return tokens;
    }
    QStringList devices()
    {
        return *m_api->write<QStringList>(m_api->clinic.clinic, [&](Session &session) -> Result<QStringList> {
            return session.stores().devices.pushTokens(m_api->clinic.ahmedUser);
        });
    }
    static SendOutcome gone()
    {
        SendOutcome refused = outcome(Kind::Refused);
        refused.addressRefused = true;
        return refused;
    }
    std::unique_ptr<GatewayFixture> m_api;
    std::unique_ptr<ScriptedGateways> m_gateways;
    std::unique_ptr<DeliveryPump> m_pump;
    QString m_visit;
};

void TestPushDevices::init()
{
    m_api = std::make_unique<GatewayFixture>();
    m_gateways = std::make_unique<ScriptedGateways>();
    m_api->set(m_api->clinic.clinic, u"push.url"_s, u"http://127.0.0.1:1/push"_s);
    m_api->set(m_api->clinic.clinic, u"reminders.schedule"_s, uR"([{"channel":"push","before":"PT30M"}])"_s);
    m_pump = std::make_unique<DeliveryPump>(*m_api->hub, m_api->keys, m_gateways->factory());
    registerDevice(u"old phone"_s);
    registerDevice(u"tablet"_s);
    registerDevice(u"new phone"_s);
}

void TestPushDevices::cleanup()
{
    m_pump.reset();
    m_api.reset();
}

void TestPushDevices::eachDeviceHearsOnce()
{
    letItBeDue();
    QCOMPARE(tokens(), (QStringList{u"new phone"_s, u"tablet"_s, u"old phone"_s}));
    QCOMPARE(state(), u"sent"_s);
    send();
    QCOMPARE(m_gateways->count(), 3);
}

void TestPushDevices::oneIsEnough()
{
    m_gateways->behave(
        [](const Outgoing &outgoing) { return outcome(outgoing.to == "tablet"_L1 ? Kind::Accepted : Kind::TryLater); });
    letItBeDue();
    QCOMPARE(state(), u"sent"_s);
    QCOMPARE(devices().size(), 3);
    m_api->clinic.clock.advance(std::chrono::minutes(5));
    send();
    QCOMPARE(m_gateways->count(), 3); // the tablet is not told again
}

void TestPushDevices::goneForGoodIsDropped()
{
    m_gateways->behave(
        [](const Outgoing &outgoing) { return outgoing.to == "tablet"_L1 ? gone() : outcome(Kind::Accepted); });
    letItBeDue();
    QCOMPARE(state(), u"sent"_s);
    QCOMPARE(devices(), (QStringList{u"new phone"_s, u"old phone"_s}));
}

void TestPushDevices::allGoneIsFailed()
{
    m_gateways->behave([](const Outgoing &) { return gone(); });
    letItBeDue();
    QCOMPARE(state(), u"failed"_s);
    QCOMPARE(devices(), QStringList());
}

void TestPushDevices::sameKeysOnEveryAttempt()
{
    m_gateways->behave([](const Outgoing &) { return outcome(Kind::TryLater); });
    letItBeDue();
    QCOMPARE(state(), u"scheduled"_s);
    registerDevice(u"old phone"_s); // is now the one used last
    m_api->clinic.clock.advance(std::chrono::minutes(2));
    send();
    QMap<QString, QSet<QString>> keys;
    for (const auto &one : m_gateways->sent())
        keys[one.outgoing.to].insert(one.outgoing.idempotencyKey);
    QCOMPARE(m_gateways->count(), 6);
    QCOMPARE(keys.size(), 3);
    QSet<QString> all;
    for (const QSet<QString> &own : std::as_const(keys)) {
        QCOMPARE(own.size(), 1);
        all += own;
    }
    QCOMPARE(all.size(), 3); // a gateway that takes each key once lets every device hear
}

QTEST_GUILESS_MAIN(TestPushDevices)
#include "tst_pushdevices.moc"

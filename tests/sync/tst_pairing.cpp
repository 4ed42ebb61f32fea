#include <QJsonArray>
#include <QTest>

#include "models/services/deviceservice.h"
#include "tests/sync/eventlistener.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Phones that are let in by a code from the desk. CONTRACT §3.
class TestPairing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }
    void answersLikeASignIn();
    void aCodeIsGoodOnce();
    void aCodeLastsFiveMinutes();
    void twoPhonesAtOnce();
    void guessingIsThrottled();
    void aRevokedPhoneIsOutAtOnce();
    void otherClinicsPhonesAreUnknown();
    void patientsSeeTheirOwn();

private:
    QString code(const Actor &actor, UserId user)
    {
        DirectSession session(m_api->clinic, actor);
        const auto issued = DeviceService(*session, m_api->keys).createPairingCode(user);
        session.commit();
        return issued.value().code;
    }
    QString receptionCode() { return code(m_api->clinic.receptionist(), m_api->clinic.reception); }
    static QJsonObject body(const QString &code, const QString &name = u"Phone"_s)
    {
        return {{u"code"_s, code}, {u"deviceName"_s, name}};
    }
    Answer pair(const QString &code) { return m_api->post(path, {}, body(code)); }
    QJsonArray devices(const QByteArray &token) { return m_api->get(list, token)["data"].toArray(); }
    const QString path = u"/api/v1/auth/pair"_s;
    const QString list = protectedPath + u"/devices"_s;
    std::unique_ptr<ApiFixture> m_api;
};

void TestPairing::answersLikeASignIn()
{
    const Answer in = pair(receptionCode());
    QCOMPARE(in.status, 200);
    for (const char *field : {"token", "refreshToken", "expiresIn", "user"})
        QVERIFY2(!in[field].isUndefined(), field);
    QCOMPARE(in["user"].toObject()[u"id"_s].toString(), m_api->clinic.reception.toString());
    QCOMPARE(m_api->get(protectedPath + u"/me"_s, in.text("token").toUtf8()).status, 200);
    QCOMPARE(devices(m_api->reception).at(0)[u"name"_s].toString(), u"Phone"_s);
}

void TestPairing::aCodeIsGoodOnce()
{
    const QString once = receptionCode();
    QCOMPARE(pair(once).status, 200);
    QCOMPARE(pair(once).status, 401);
    QCOMPARE(devices(m_api->reception).size(), 1);
}

void TestPairing::aCodeLastsFiveMinutes()
{
    const QString early = receptionCode();
    const QString late = receptionCode();
    m_api->clinic.clock.advance(Minutes(5) - Milliseconds(1));
    QCOMPARE(pair(early).status, 200);
    m_api->clinic.clock.advance(Milliseconds(1));
    QCOMPARE(pair(late).status, 401);
    QCOMPARE(devices(m_api->admin).size(), 1);
}

void TestPairing::twoPhonesAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const QByteArray one = QJsonDocument(body(receptionCode())).toJson();
        const auto first = m_api->begin("POST", path, {}, one, {{"Content-Type", "application/json"}});
        const auto second = m_api->begin("POST", path, {}, one, {{"Content-Type", "application/json"}});
        QVERIFY(m_api->waitUntil([&] { return first->has_value() && second->has_value(); }));
        QCOMPARE((*first)->status + (*second)->status, 200 + 401);
        QCOMPARE(devices(m_api->reception).size(), round + 1);
    }
}

void TestPairing::guessingIsThrottled()
{
    const QString real = receptionCode();
    for (int guess = 0; guess < 50; ++guess)
        QCOMPARE(pair(u"guess-%1"_s.arg(guess)).status, 401);
    const Answer throttled = pair(real); // right and wrong alike
    QCOMPARE(throttled.status, 429);
    QVERIFY(throttled.headers.value("retry-after").toInt() > 0);
    QCOMPARE(devices(m_api->reception).size(), 0);
    m_api->clinic.clock.advance(Minutes(15) + Milliseconds(1));
    QCOMPARE(m_api->get(list, m_api->reception).status, 200);
    QCOMPARE(pair(receptionCode()).status, 200);
}

void TestPairing::aRevokedPhoneIsOutAtOnce()
{
    const Answer in = pair(receptionCode());
    const QByteArray token = in.text("token").toUtf8();
    EventListener stream(*m_api, token);
    QTRY_VERIFY(stream.isOpen());
    const QString device = list + u'/' + devices(m_api->reception).at(0)[u"id"_s].toString();
    QCOMPARE(m_api->remove(device, m_api->admin).status, 200);
    QCOMPARE(m_api->get(protectedPath + u"/me"_s, token).status, 401);
    QCOMPARE(m_api->post(u"/api/v1/auth/refresh"_s, {}, {{u"refreshToken"_s, in.text("refreshToken")}}).status, 401);
    QTRY_VERIFY(stream.isFinished());
    QCOMPARE(devices(m_api->reception).size(), 0);
    QCOMPARE(m_api->remove(device, m_api->admin).status, 404);
    QCOMPARE(m_api->get(protectedPath + u"/me"_s, m_api->reception).status, 200); // the account itself stays
}

void TestPairing::otherClinicsPhonesAreUnknown()
{
    QCOMPARE(pair(receptionCode()).status, 200);
    const QString device = list + u'/' + devices(m_api->reception).at(0)[u"id"_s].toString();
    QCOMPARE(m_api->remove(device, m_api->other).status, 404);
    QCOMPARE(m_api->remove(list + u"/zzz"_s, m_api->reception).status, 404);
    QCOMPARE(devices(m_api->other).size(), 0);
    QCOMPARE(devices(m_api->reception).size(), 1);
}

void TestPairing::patientsSeeTheirOwn()
{
    QCOMPARE(pair(receptionCode()).status, 200);
    QCOMPARE(pair(code(m_api->clinic.receptionist(), m_api->clinic.ahmedUser)).status, 200);
    QCOMPARE(devices(m_api->patient).size(), 1);
    const QString desks = [&] {
        for (const QJsonValue &one : devices(m_api->reception)) {
            if (one[u"id"_s] != devices(m_api->patient).at(0)[u"id"_s])
                return one[u"id"_s].toString();
        }
        return QString();
    }();
    QCOMPARE(m_api->remove(list + u'/' + desks, m_api->patient).status, 404);
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"

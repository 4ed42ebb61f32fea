#include <QJsonArray>
#include <QTest>

#include "models/services/security/passwordhasher.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Signing in as a phone does it, over real HTTP with real hashes.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInRefreshesAndOut();
    void wrongPasswordsAreThrottled();
    void bodiesAreChecked();
    void reusedRefreshTokensEndTheFamily();

private:
    static std::unique_ptr<ApiFixture> withPassword()
    {
        auto api = std::make_unique<ApiFixture>();
        DirectSession session(api->clinic, api->clinic.receptionist());
        session->stores().users.setPasswordHash(api->clinic.reception, Argon2Hasher().hash(u"long enough"_s));
        session.commit();
        return api;
    }
    static Answer login(ApiFixture &api, const QString &email, const QString &password)
    {
        return api.post(u"/api/v1/auth/login"_s, {}, {{u"email"_s, email}, {u"password"_s, password}});
    }
    const QString m_email = u"zainab@ahmed.test"_s;
};

void TestSignIn::signsInRefreshesAndOut()
{
    const auto api = withPassword();
    const Answer in = login(*api, m_email, u"long enough"_s);
    QCOMPARE(in.status, 200);
    QCOMPARE(in["expiresIn"].toInt(), 900);
    const QJsonObject user = in["user"].toObject();
    QCOMPARE(user[u"id"_s].toString(), api->clinic.reception.toString());
    QCOMPARE(user[u"role"_s].toString(), u"receptionist"_s);
    QCOMPARE(user[u"clinicId"_s].toString(), api->clinic.clinic.toString());
    QCOMPARE(user[u"clinics"_s].toArray().at(0)[u"name"_s].toString(), u"Clínica Uno"_s);
    const QByteArray token = in.text("token").toUtf8();
    QCOMPARE(api->get(protectedPath + u"/me"_s, token).text("email"), m_email);
    const Answer refreshed = api->post(u"/api/v1/auth/refresh"_s, {}, {{u"refreshToken"_s, in.text("refreshToken")}});
    QCOMPARE(refreshed.status, 200);
    const QByteArray second = refreshed.text("token").toUtf8();
    QCOMPARE(api->post(u"/api/v1/auth/logout"_s, second, {}).status, 204);
    QCOMPARE(api->get(protectedPath + u"/me"_s, second).status, 401);
    QCOMPARE(api->get(protectedPath + u"/me"_s, token).status, 401); // the same family
    api->clinic.clock.advance(Minutes(16));
}

void TestSignIn::wrongPasswordsAreThrottled()
{
    const auto api = withPassword();
    for (int attempt = 0; attempt < 10; ++attempt)
        QCOMPARE(login(*api, m_email, u"wrong"_s).status, 401);
    const Answer throttled = login(*api, m_email, u"long enough"_s);
    QCOMPARE(throttled.status, 429);
    QVERIFY(throttled.headers.value("retry-after").toInt() > 0);
    api->clinic.clock.advance(Minutes(15) + Milliseconds(1));
    QCOMPARE(login(*api, m_email, u"long enough"_s).status, 200);
}

void TestSignIn::bodiesAreChecked()
{
    const auto api = withPassword();
    const QString path = u"/api/v1/auth/login"_s;
    QCOMPARE(api->post(path, {}, {}).status, 400);
    QCOMPARE(api->post(path, {}, {{u"email"_s, 7}, {u"password"_s, true}}).status, 400);
    QCOMPARE(api->call("POST", path, {}, "{\"email\":").status, 400);
    QCOMPARE(api->call("POST", path, {}, "{}", {{"Content-Type", "text/plain"}}).status, 415);
    QCOMPARE(login(*api, u"nobody@example.org"_s, u"x"_s).status, 401);
    QCOMPARE(api->post(u"/api/v1/auth/refresh"_s, {}, {{u"refreshToken"_s, u"made up"_s}}).status, 401);
    QCOMPARE(api->post(u"/api/v1/auth/pair"_s, {}, {{u"code"_s, u"made up"_s}, {u"deviceName"_s, u"x"_s}}).status, 401);
}

void TestSignIn::reusedRefreshTokensEndTheFamily()
{
    const auto api = withPassword();
    const Answer in = login(*api, m_email, u"long enough"_s);
    const QJsonObject first{{u"refreshToken"_s, in.text("refreshToken")}};
    const Answer second = api->post(u"/api/v1/auth/refresh"_s, {}, first);
    QCOMPARE(second.status, 200);
    QCOMPARE(api->post(u"/api/v1/auth/refresh"_s, {}, first).status, 401);
    QCOMPARE(api->post(u"/api/v1/auth/refresh"_s, {}, {{u"refreshToken"_s, second.text("refreshToken")}}).status, 401);
    QCOMPARE(api->get(protectedPath + u"/me"_s, second.text("token").toUtf8()).status, 401);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"

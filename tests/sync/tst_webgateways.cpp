#include <QTest>
#include <QUrlQuery>

#include <thread>

#include "sync/gateways/gatewayfactory.h"
#include "tests/support/fakeclock.h"
#include "tests/sync/fakewebgateway.h"
#include "tests/sync/outcomenames.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

using Kind = SendOutcome::Kind;

/// The gateways that speak HTTP, against a real server that behaves and misbehaves. CONTRACT §7, §8.
class TestWebGateways : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsWhatTheContractSays();
    void tellsAnswersApart_data();
    void tellsAnswersApart();
    void heedsRetryAfter();
    void survivesServersThat_data();
    void survivesServersThat();
    void nobodyListens();
    void endsWithTheProgram();
    void twilioMessages();
    void twilioCalls();
    void twilioBlamesTheNumber();
    void ntfyTakesTopics();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    static GatewaySettings settingsFor(const QString &url, const QString &provider = u"http"_s,
                                       Channel channel = Channel::Sms)
    {
        GatewaySettings settings;
        settings.channel = channel;
        settings.provider = provider;
        settings.url = url;
        settings.token = u"secret-token"_s;
        settings.from = u"+50322220000"_s;
        return settings;
    }
    static Outgoing text(Channel channel = Channel::Sms)
    {
        Outgoing outgoing;
        outgoing.channel = channel;
        outgoing.to = u"+50377654321"_s;
        outgoing.clinicName = u"Clínica Uno"_s;
        outgoing.language = u"es"_s;
        outgoing.text = u"Su cita es mañana a las 09:00 & <puntual>"_s;
        outgoing.idempotencyKey = u"key-1"_s;
        return outgoing;
    }
    SendOutcome send(const GatewaySettings &settings, const Outgoing &outgoing)
    {
        return m_factory(settings, m_stop.get_token())->send(outgoing);
    }
    FakeClock m_clock{fromMs(1780322400000)};
    GatewayFactory m_factory = networkGateways(m_clock, [] { return QString(); },
                                               {std::chrono::milliseconds(500), std::chrono::milliseconds(500),
                                                std::chrono::milliseconds(50)});
    std::stop_source m_stop;
};

void TestWebGateways::postsWhatTheContractSays()
{
    FakeWebGateway web;
    const SendOutcome outcome = send(settingsFor(web.url()), text());
    QCOMPARE(nameOf(outcome.kind), "accepted");
    QCOMPARE(outcome.gatewayId, u"msg-1"_s);
    QCOMPARE(web.calls().size(), 1);
    const auto call = web.calls().constFirst();
    QCOMPARE(call.path, "/send"_ba);
    QCOMPARE(call.headers.value("content-type"), "application/json"_ba);
    QCOMPARE(call.headers.value("authorization"), "Bearer secret-token"_ba);
    QCOMPARE(call.headers.value("idempotency-key"), "key-1"_ba);
    const QJsonObject expected{{u"to"_s, u"+50377654321"_s},
                               {u"body"_s, text().text},
                               {u"channel"_s, u"sms"_s},
                               {u"idempotencyKey"_s, u"key-1"_s},
                               {u"from"_s, u"+50322220000"_s}};
    QCOMPARE(call.json(), expected);
}

void TestWebGateways::tellsAnswersApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("addressRefused");
    QTest::newRow("201") << 201 << "{\"id\": 7}"_ba
                         << "accepted"_ba << false;
    QTest::newRow("accepted without an id") << 202 << ""_ba
                                            << "accepted"_ba << false;
    QTest::newRow("moved") << 302 << ""_ba
                           << "refused"_ba << false;
    for (const int status : {400, 401, 403, 404, 409, 422})
        QTest::addRow("%d", status) << status << "{}"_ba
                                    << "refused"_ba << false;
    QTest::newRow("410") << 410 << "{}"_ba
                         << "refused"_ba << true;
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << "{}"_ba
                                    << "later"_ba << false;
}

void TestWebGateways::tellsAnswersApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, kind);
    QFETCH(bool, addressRefused);
    FakeWebGateway web([&](const auto &, int) { return FakeWebGateway::Answer{status, body}; });
    const SendOutcome outcome = send(settingsFor(web.url()), text());
    QCOMPARE(nameOf(outcome.kind), kind);
    QCOMPARE(outcome.addressRefused, addressRefused);
    QCOMPARE(outcome.reason.isEmpty(), kind == "accepted");
    QVERIFY(!outcome.reason.contains(u"50377654321"_s)); // reasons are shown and logged
    QCOMPARE(web.calls().size(), 1);
    if (status == 201)
        QCOMPARE(outcome.gatewayId, u"7"_s);
}

void TestWebGateways::heedsRetryAfter()
{
    FakeWebGateway web([&](const auto &, int) { return FakeWebGateway::Answer{429, "{}", "Retry-After: 120\r\n"}; });
    const SendOutcome outcome = send(settingsFor(web.url()), text());
    QCOMPARE(nameOf(outcome.kind), "later");
    QVERIFY(outcome.retryAfter == std::chrono::milliseconds(120'000));
}

void TestWebGateways::survivesServersThat_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("hang") << int(FakeWebGateway::Answer::Kind::Hang);
    QTest::newRow("take it and die before they answer") << int(FakeWebGateway::Answer::Kind::Drop);
}

void TestWebGateways::survivesServersThat()
{
    QFETCH(int, how);
    FakeWebGateway web([&](const auto &, int) {
        FakeWebGateway::Answer answer;
        answer.kind = FakeWebGateway::Answer::Kind(how);
        return answer;
    });
    const SendOutcome outcome = send(settingsFor(web.url()), text());
    QCOMPARE(nameOf(outcome.kind), "later");
    QVERIFY(!web.calls().isEmpty());
    for (const auto &call : web.calls()) // whoever has taken it knows it again
        QCOMPARE(call.headers.value("idempotency-key"), "key-1"_ba);
}

void TestWebGateways::nobodyListens()
{
    QString url;
    {
        const FakeWebGateway gone;
        url = gone.url();
    }
    const SendOutcome outcome = send(settingsFor(url), text());
    QCOMPARE(nameOf(outcome.kind), "later");
    QVERIFY(outcome.reason.startsWith(u"no_answer:"_s));
}

void TestWebGateways::endsWithTheProgram()
{
    FakeWebGateway web([](const auto &, int) {
        FakeWebGateway::Answer answer;
        answer.kind = FakeWebGateway::Answer::Kind::Hang;
        return answer;
    });
    const GatewayFactory patient = networkGateways(m_clock, [] { return QString(); },
                                                   {std::chrono::milliseconds(60'000),
                                                    std::chrono::milliseconds(60'000), std::chrono::milliseconds(50)});
    std::stop_source stop;
    const auto gateway = patient(settingsFor(web.url()), stop.get_token());
    std::jthread ender([&] {
        while (web.calls().isEmpty())
            std::this_thread::yield();
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(nameOf(gateway->send(text()).kind), "later");
    QVERIFY2(timer.elapsed() < 30'000, "it waited for the gateway");
}

void TestWebGateways::twilioMessages()
{
    FakeWebGateway web([](const auto &, int) { return FakeWebGateway::Answer{201, "{\"sid\":\"SM1\"}"}; });
    GatewaySettings settings = settingsFor(web.url(u"/2010-04-01/Accounts/AC12/Messages.json"_s), u"twilio"_s,
                                           Channel::WhatsApp);
    settings.publicUrl = u"https://clinica.test"_s;
    const SendOutcome outcome = send(settings, text(Channel::WhatsApp));
    QCOMPARE(nameOf(outcome.kind), "accepted");
    QCOMPARE(outcome.gatewayId, u"SM1"_s);
    const auto call = web.calls().constFirst();
    QCOMPARE(call.headers.value("authorization"), "Basic " + QByteArray("AC12:secret-token").toBase64());
    QCOMPARE(call.headers.value("content-type"), "application/x-www-form-urlencoded"_ba);
    const QUrlQuery form(QString::fromUtf8(call.body));
    QCOMPARE(form.queryItemValue(u"To"_s, QUrl::FullyDecoded), u"whatsapp:+50377654321"_s);
    QCOMPARE(form.queryItemValue(u"From"_s, QUrl::FullyDecoded), u"whatsapp:+50322220000"_s);
    QCOMPARE(form.queryItemValue(u"Body"_s, QUrl::FullyDecoded), text().text);
    QCOMPARE(form.queryItemValue(u"StatusCallback"_s, QUrl::FullyDecoded),
             u"https://clinica.test/webhooks/whatsapp/delivery"_s);
}

void TestWebGateways::twilioCalls()
{
    FakeWebGateway web([](const auto &, int) { return FakeWebGateway::Answer{201, "{\"sid\":\"CA1\"}"}; });
    GatewaySettings settings = settingsFor(web.url(u"/Calls.json"_s), u"twilio"_s, Channel::Voice);
    settings.token = u"AC12:auth"_s;
    QCOMPARE(nameOf(send(settings, text(Channel::Voice)).kind), "accepted");
    const auto call = web.calls().constFirst();
    QCOMPARE(call.headers.value("authorization"), "Basic " + QByteArray("AC12:auth").toBase64());
    const QUrlQuery form(QString::fromUtf8(call.body));
    QCOMPARE(
        form.queryItemValue(u"Twiml"_s, QUrl::FullyDecoded),
        u"<Response><Say language=\"es-MX\">Su cita es mañana a las 09:00 &amp; &lt;puntual&gt;</Say></Response>"_s);
}

void TestWebGateways::twilioBlamesTheNumber()
{
    FakeWebGateway web([](const auto &, int number) {
        return FakeWebGateway::Answer{400, number == 1 ? "{\"code\":21211}" : "{\"code\":21610}"};
    });
    const GatewaySettings settings = settingsFor(web.url(u"/Accounts/AC1/Messages.json"_s), u"twilio"_s);
    const SendOutcome invalid = send(settings, text());
    QCOMPARE(nameOf(invalid.kind), "refused");
    QVERIFY(invalid.addressRefused);
    const SendOutcome optedOut = send(settings, text());
    QCOMPARE(nameOf(optedOut.kind), "refused");
    QVERIFY(!optedOut.addressRefused);
    QCOMPARE(optedOut.reason, u"answered:400 (Twilio error 21610)"_s);
}

void TestWebGateways::ntfyTakesTopics()
{
    FakeWebGateway web;
    Outgoing push = text(Channel::Push);
    push.to = u"patient-device-1"_s;
    QCOMPARE(nameOf(send(settingsFor(web.url(u"/"_s), u"ntfy"_s, Channel::Push), push).kind), "accepted");
    const auto call = web.calls().constFirst();
    const QJsonObject expected{{u"topic"_s, u"patient-device-1"_s},
                               {u"title"_s, u"Clínica Uno"_s},
                               {u"message"_s, push.text}};
    QCOMPARE(call.json(), expected);
    QCOMPARE(call.headers.value("authorization"), "Bearer secret-token"_ba);
}

void TestWebGateways::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing set") << u"http"_s << QString() << QString() << QString() << u"sms.url"_s;
    QTest::newRow("twilio without token") << u"twilio"_s << QString() << QString() << u"+1"_s << u"sms.token"_s;
    QTest::newRow("twilio without account") << u"twilio"_s << QString() << u"auth"_s << u"+1"_s << u"sms.url"_s;
    QTest::newRow("twilio without sender") << u"twilio"_s << QString() << u"AC1:auth"_s << QString() << u"sms.from"_s;
}

void TestWebGateways::saysWhatIsMissing()
{
    QFETCH(QString, provider);
    QFETCH(QString, url);
    QFETCH(QString, token);
    QFETCH(QString, from);
    QFETCH(QString, missing);
    GatewaySettings settings = settingsFor(url, provider);
    settings.token = token;
    settings.from = from;
    const SendOutcome outcome = send(settings, text());
    QCOMPARE(nameOf(outcome.kind), "not configured");
    QCOMPARE(outcome.reason, QString(u"setting_missing:"_s + missing));
}

QTEST_GUILESS_MAIN(TestWebGateways)
#include "tst_webgateways.moc"

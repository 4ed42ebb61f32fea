#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

#include "tests/sync/gatewayfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray secret = "between the two of us";
const QString receipts = u"/webhooks/sms/delivery"_s;
const QString texts = u"/webhooks/sms/inbound"_s;

} // namespace

/// What gateways tell: receipts, theirs and Twilio's, and what a failed message can do. CONTRACT §7, §8, §11.36.
class TestWebhooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_api.reset(); }
    void badSignatureChangesNothing_data();
    void badSignatureChangesNothing();
    void channelWithoutSecretTakesNothing();
    void receiptEnds_data();
    void receiptEnds();
    void finalStateNeverMovesBack_data();
    void finalStateNeverMovesBack();
    void unknownIdIsFine();
    void badReceiptIsRefused_data();
    void badReceiptIsRefused();
    void unsubscribedReceiptOptsOut();
    void otherClinicsSecretChangesNothing();
    void twilioReceiptsAndTexts();
    void failedMessageIsRetried();

private:
    std::unique_ptr<GatewayFixture> m_api;
};

void TestWebhooks::init()
{
    m_api = std::make_unique<GatewayFixture>();
    m_api->set(m_api->clinic.clinic, u"sms.secret"_s, QString::fromLatin1(secret));
}

void TestWebhooks::badSignatureChangesNothing_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray body = "{\"id\":\"m1\",\"status\":\"delivered\"}";
    const auto mac = [](const QByteArray &text, const QByteArray &key) {
        return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
    };
    QTest::newRow("none") << QByteArray();
    QTest::newRow("of another secret") << "sha256=" + mac(body, "guessed");
    QTest::newRow("of another body") << "sha256=" + mac(body + ' ', secret);
    QTest::newRow("without its scheme") << mac(body, secret);
    QTest::newRow("cut off") << "sha256=" + mac(body, secret).left(63);
    QTest::newRow("of an empty secret") << "sha256=" + mac(body, "");
}

void TestWebhooks::badSignatureChangesNothing()
{
    QFETCH(QByteArray, signature);
    const Reminder reminder = m_api->addReminder(m_api->book(u"2026-06-02"_s, u"09:00"_s), Channel::Sms,
                                                 ReminderStatus::Sent, u"m1"_s);
    ApiFixture::Headers headers;
    if (!signature.isEmpty())
        headers.append({"X-Signature", signature});
    const Answer answer = m_api->call("POST", receipts, {}, "{\"id\":\"m1\",\"status\":\"delivered\"}", headers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.text("code"), u"UNAUTHENTICATED"_s);
    QVERIFY2(answer.text("message").startsWith("X-Signature "_L1), qPrintable(answer.text("message")));
    QCOMPARE(m_api->stateOf(reminder), u"sent/sending"_s);
    QCOMPARE(
        m_api->call("POST", texts, {}, "{\"from\":\"+50377654321\",\"body\":\"STOP\",\"id\":\"1\"}", headers).status,
        401);
    QCOMPARE(m_api->inbox().size(), 0);
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::Sms));
}

void TestWebhooks::channelWithoutSecretTakesNothing()
{
    const QJsonObject body{{u"id"_s, u"m1"_s}, {u"status"_s, u"delivered"_s}};
    QCOMPARE(m_api->signedPost(u"/webhooks/voice/delivery"_s, body, "").status, 401);
    QCOMPARE(m_api->signedPost(u"/webhooks/fax/delivery"_s, body, secret).status, 404);
    QCOMPARE(m_api->signedPost(u"/webhooks/push/inbound"_s, body, secret).status, 404);
}

void TestWebhooks::receiptEnds_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("state");
    QTest::newRow("delivered") << u"delivered"_s << u"delivered/delivered"_s;
    QTest::newRow("failed") << u"failed"_s << u"failed/failed no such number"_s;
    QTest::newRow("bounced") << u"bounced"_s << u"failed/bounced no such number"_s;
    QTest::newRow("unsubscribed") << u"unsubscribed"_s << u"failed/unsubscribed no such number"_s;
}

void TestWebhooks::receiptEnds()
{
    QFETCH(QString, status);
    QFETCH(QString, state);
    const QString visit = m_api->book(u"2026-06-02"_s, u"09:00"_s);
    const Reminder reminder = m_api->addReminder(visit, Channel::Sms, ReminderStatus::Sent, u"m1"_s);
    const Reminder other = m_api->addReminder(visit, Channel::Sms, ReminderStatus::Sent, u"m2"_s);
    const Answer answer = m_api->signedPost(
        receipts, {{u"id"_s, u"m1"_s}, {u"status"_s, status}, {u"reason"_s, u"no such number"_s}}, secret);
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_api->stateOf(reminder), state);
    QCOMPARE(m_api->stateOf(other), u"sent/sending"_s);
}

void TestWebhooks::finalStateNeverMovesBack_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QString>("state");
    QTest::newRow("repeated") << QStringList{u"delivered"_s, u"delivered"_s} << u"delivered/delivered"_s;
    QTest::newRow("failed late") << QStringList{u"delivered"_s, u"failed"_s} << u"delivered/delivered"_s;
    QTest::newRow("delivered late") << QStringList{u"failed"_s, u"delivered"_s} << u"failed/failed failed"_s;
    QTest::newRow("bounced twice") << QStringList{u"bounced"_s, u"bounced"_s, u"delivered"_s}
                                   << u"failed/bounced bounced"_s;
}

void TestWebhooks::finalStateNeverMovesBack()
{
    QFETCH(QStringList, statuses);
    QFETCH(QString, state);
    const Reminder reminder = m_api->addReminder(m_api->book(u"2026-06-02"_s, u"09:00"_s), Channel::Sms,
                                                 ReminderStatus::Sent, u"m1"_s);
    for (const QString &status : statuses)
        QCOMPARE(m_api->signedPost(receipts, {{u"id"_s, u"m1"_s}, {u"status"_s, status}}, secret).status, 200);
    QCOMPARE(m_api->stateOf(reminder), state);
}

void TestWebhooks::unknownIdIsFine()
{
    QCOMPARE(m_api->signedPost(receipts, {{u"id"_s, u"never"_s}, {u"status"_s, u"failed"_s}}, secret).status, 200);
}

void TestWebhooks::badReceiptIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "status=delivered"_ba;
    QTest::newRow("no id") << "{\"status\":\"delivered\"}"_ba;
    QTest::newRow("no status") << "{\"id\":\"m1\"}"_ba;
    QTest::newRow("unknown status") << "{\"id\":\"m1\",\"status\":\"lost\"}"_ba;
}

void TestWebhooks::badReceiptIsRefused()
{
    QFETCH(QByteArray, body);
    QCOMPARE(m_api->signedPost(receipts, body, secret).status, 400);
}

void TestWebhooks::unsubscribedReceiptOptsOut()
{
    const QString visit = m_api->book(u"2026-06-02"_s, u"09:00"_s);
    const Reminder sent = m_api->addReminder(visit, Channel::Sms, ReminderStatus::Sent, u"m1"_s);
    const Reminder waits = m_api->addReminder(visit, Channel::Sms, ReminderStatus::Scheduled);
    const Reminder push = m_api->addReminder(visit, Channel::Push, ReminderStatus::Scheduled);
    m_api->signedPost(receipts, {{u"id"_s, u"m1"_s}, {u"status"_s, u"unsubscribed"_s}}, secret);
    QCOMPARE(m_api->stateOf(sent), u"failed/unsubscribed unsubscribed"_s);
    QCOMPARE(m_api->stateOf(waits), u"cancelled/unsubscribed unsubscribed"_s);
    QCOMPARE(m_api->stateOf(push), u"scheduled/pending"_s);
    QVERIFY(!m_api->wants(m_api->clinic.ahmed, Channel::Sms));
    QVERIFY(m_api->wants(m_api->clinic.lucia, Channel::Sms));
}

void TestWebhooks::otherClinicsSecretChangesNothing()
{
    m_api->set(m_api->clinic.other, u"sms.secret"_s, u"of the other"_s);
    const Reminder reminder = m_api->addReminder(m_api->book(u"2026-06-02"_s, u"09:00"_s), Channel::Sms,
                                                 ReminderStatus::Sent, u"m1"_s);
    const QJsonObject receipt{{u"id"_s, u"m1"_s}, {u"status"_s, u"failed"_s}};
    QCOMPARE(m_api->signedPost(receipts, receipt, "of the other").status, 200); // no more than an unknown id
    QCOMPARE(m_api->stateOf(reminder), u"sent/sending"_s);
}

void TestWebhooks::twilioReceiptsAndTexts()
{
    m_api->set(m_api->clinic.clinic, u"sms.provider"_s, u"twilio"_s);
    m_api->set(m_api->clinic.clinic, u"sms.token"_s, u"AC1:auth-token"_s);
    const Reminder reminder = m_api->addReminder(m_api->book(u"2026-06-02"_s, u"09:00"_s), Channel::Sms,
                                                 ReminderStatus::Sent, u"SM1"_s);
    const auto post = [&](const QString &path, const QMap<QString, QString> &fields, const QByteArray &token) {
        QByteArray message = m_api->url(path).toUtf8();
        QByteArray body;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            message += field.key().toUtf8() + field.value().toUtf8();
            body += (body.isEmpty() ? "" : "&") + field.key().toUtf8() + '=' + QUrl::toPercentEncoding(field.value());
        }
        const QByteArray mac = QMessageAuthenticationCode::hash(message, token, QCryptographicHash::Sha1).toBase64();
        return m_api->call("POST", path, {}, body,
                           {{"Content-Type", "application/x-www-form-urlencoded"}, {"X-Twilio-Signature", mac}});
    };
    const QMap<QString, QString> sending{{u"MessageSid"_s, u"SM1"_s}, {u"MessageStatus"_s, u"sent"_s}};
    const QMap<QString, QString> undelivered{{u"MessageSid"_s, u"SM1"_s},
                                             {u"MessageStatus"_s, u"undelivered"_s},
                                             {u"ErrorCode"_s, u"30003"_s}};
    QCOMPARE(post(receipts, undelivered, "guessed").status, 401);
    QCOMPARE(post(receipts, sending, "auth-token").status, 200);
    QCOMPARE(m_api->stateOf(reminder), u"sent/sending"_s);
    const Answer answer = post(receipts, undelivered, "auth-token");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.bytes.endsWith("<Response/>"));
    QCOMPARE(m_api->stateOf(reminder), u"failed/failed Twilio error 30003"_s);
    const QMap<QString, QString> text{{u"From"_s, u"+50377654321"_s},
                                      {u"Body"_s, u"Añada a mi hijo & gracias +1"_s},
                                      {u"MessageSid"_s, u"SM2"_s}};
    QCOMPARE(post(texts, text, "auth-token").status, 200);
    QCOMPARE(m_api->inbox()[0]["message"_L1].toString(), u"Añada a mi hijo & gracias +1"_s);
}

void TestWebhooks::failedMessageIsRetried()
{
    m_api->set(m_api->clinic.clinic, u"whatsapp.secret"_s, QString::fromLatin1(secret));
    const Answer sent = m_api->post(protectedPath + u"/messages/whatsapp/send"_s, m_api->reception,
                                    {{u"patientId"_s, m_api->clinic.ahmed.toString()}, {u"message"_s, u"Hola"_s}});
    QVERIFY2(sent.status == 200 || sent.status == 201, sent.bytes.constData());
    const QString id = m_api->get(protectedPath + u"/messages"_s, m_api->reception)["data"][0]["id"_L1].toString();
    const QString message = protectedPath + u"/messages/"_s + id;
    QCOMPARE(m_api->post(message + u"/retry"_s, m_api->reception, {}).status, 400); // it has not failed
    m_api->change(m_api->clinic.clinic, [&](Session &session) {
        OutboxEntry entry = *session.stores().outbox.findMessage(*MessageId::parse(id));
        session.stores().outbox.claim(entry, session.now());
        entry.status = OutboxStatus::Sent;
        entry.gatewayId = u"wa-1"_s;
        session.stores().outbox.update(entry);
    });
    const QJsonObject failed{{u"id"_s, u"wa-1"_s}, {u"status"_s, u"failed"_s}, {u"reason"_s, u"phone is off"_s}};
    QCOMPARE(m_api->signedPost(u"/webhooks/whatsapp/delivery"_s, failed, secret).status, 200);
    QCOMPARE(m_api->get(message, m_api->reception).text("deliveryStatus"), u"failed"_s);
    QCOMPARE(m_api->get(message, m_api->reception).text("deliveryError"), u"phone is off"_s);
    QCOMPARE(m_api->post(message + u"/retry"_s, m_api->patient, {}).status, 403);
    const Answer retried = m_api->post(message + u"/retry"_s, m_api->reception, {});
    QCOMPARE(retried.status, 200);
    QCOMPARE(retried.text("deliveryStatus"), u"queued"_s);
    const bool waits = *m_api->write<bool>(m_api->clinic.clinic, [&](Session &session) -> Result<bool> {
        const OutboxEntry entry = *session.stores().outbox.findMessage(*MessageId::parse(id));
        return entry.status == OutboxStatus::Pending && entry.nextAttemptAt == session.now() && entry.attempts == 0;
    });
    QVERIFY(waits);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"

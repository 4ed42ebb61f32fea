#include <QtTest>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr int patience = 60'000;

/// A gateway that takes everything, counts it by its key, and may be slow about its answer.
class CountingGateway : public QTcpServer {
public:
    CountingGateway() { connect(this, &QTcpServer::newConnection, this, &CountingGateway::take); }

    QHash<QString, int> takenByKey; ///< how often each idempotency key came
    QHash<QString, QSet<QString>> keysByBody;
    std::function<void()> taken = [] {};
    int answerAfterMs = 0;

private:
    void take()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
    }
    void read(QTcpSocket &socket)
    {
        QByteArray received = socket.property("received").toByteArray() + socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        static const QRegularExpression length(u"content-length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        const int size = length.match(QString::fromLatin1(received.left(qMax(end, 0)))).captured(1).toInt();
        if (end < 0 || received.size() < end + 4 + size) {
            socket.setProperty("received", received);
            return;
        }
        const QJsonObject body = QJsonDocument::fromJson(received.mid(end + 4, size)).object();
        socket.setProperty("received", received.mid(end + 4 + size));
        const QString key = body["idempotencyKey"_L1].toString();
        ++takenByKey[key];
        keysByBody[body["body"_L1].toString()].insert(key);
        QTimer::singleShot(answerAfterMs, &socket, [&socket, key] {
            const QByteArray answer = "{\"id\":\"gw-" + key.toLatin1() + "\"}";
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                         + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
        });
        taken();
    }
};

} // namespace

/// What leaves the house leaves once: the hub is killed with -9 while messages are on their way to a real gateway, again
/// and again. Every one arrives, none under two idempotency keys, and each ends as sent. CONTRACT §7, §11.22.
class TestDeliveryStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostAndNothingIsNew();

private:
    QByteArray run(const QStringList &arguments);
    void startHub(QProcess &hub, QString &url);
    QByteArray ask(const QByteArray &method, const QString &url, const QByteArray &body = {});
    QStringList statesOf(const QString &url);

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    CountingGateway m_gateway;
    QByteArray m_token;
    QString m_patient;
};

QByteArray TestDeliveryStorm::run(const QStringList &arguments)
{
    QProcess program;
    program.start(test::programPath(), arguments
                                           + QStringList{u"--data"_s, m_folder.filePath(u"clinic"_s), u"--key-file"_s,
                                                         m_folder.filePath(u"key"_s)});
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    return program.readAllStandardOutput().trimmed();
}

void TestDeliveryStorm::startHub(QProcess &hub, QString &url)
{
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(test::programPath(),
              {u"serve"_s, u"--data"_s, m_folder.filePath(u"clinic"_s), u"--key-file"_s, m_folder.filePath(u"key"_s),
               u"--listen"_s, u"127.0.0.1:0"_s, u"--insecure-http"_s});
    QByteArray line;
    const auto listens = [&] {
        line += hub.readAllStandardOutput();
        return line.endsWith('\n');
    };
    QVERIFY(QTest::qWaitFor(listens, patience));
    url = QString::fromUtf8(line.sliced(13).trimmed()) + u"/api/v1/protected"_s;
}

/// The answer's body; empty when the hub died over it.
QByteArray TestDeliveryStorm::ask(const QByteArray &method, const QString &url, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        return {};
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

void TestDeliveryStorm::initTestCase()
{
    QVERIFY(m_gateway.listen(QHostAddress::LocalHost));
    run({u"init"_s, u"--demo"_s});
    m_token = run({u"token"_s, u"create"_s, u"--name"_s, u"storm"_s, u"--role"_s, u"receptionist"_s});
    run({u"config"_s, u"set"_s, u"whatsapp.url"_s, u"http://127.0.0.1:%1/"_s.arg(m_gateway.serverPort())});
    run({u"config"_s, u"set"_s, u"whatsapp.per_minute"_s, u"6000"_s});
    QProcess hub;
    QString url;
    startHub(hub, url);
    const QByteArray made = ask(
        "POST", url + u"/patients"_s,
        "{\"firstName\":\"Storm\",\"lastName\":\"Tester\",\"phone\":\"+50370008888\",\"language\":\"es\"}");
    m_patient = QJsonDocument::fromJson(made).object()["id"_L1].toString();
    QVERIFY(!m_patient.isEmpty());
    hub.terminate();
    QVERIFY(hub.waitForFinished(patience));
    QCOMPARE(hub.exitCode(), 0);
}

/// "queued", "sent" … of every message, by its text.
QStringList TestDeliveryStorm::statesOf(const QString &url)
{
    QStringList states;
    for (int page = 1;; ++page) {
        const QString query = u"/messages?patientId=%1&limit=100&page=%2"_s.arg(m_patient).arg(page);
        const QJsonArray messages = QJsonDocument::fromJson(ask("GET", url + query)).object()["data"_L1].toArray();
        for (const QJsonValue &message : messages)
            states.append(message["deliveryStatus"_L1].toString());
        if (messages.size() < 100)
            return states;
    }
}

void TestDeliveryStorm::nothingIsLostAndNothingIsNew()
{
    int written = 0;
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        QProcess hub;
        QString url;
        startHub(hub, url);
        m_gateway.answerAfterMs = round % 2 == 0 ? 0 : 5; // dies before, or after, it hears that it was taken
        for (int i = 0; i < 20; ++i) {
            const QByteArray body = "{\"patientId\":\"" + m_patient.toLatin1() + "\",\"message\":\"message "
                                    + QByteArray::number(written) + "\"}";
            QVERIFY(!ask("POST", url + u"/messages/whatsapp/send"_s, body).isEmpty());
            ++written;
        }
        int toTake = 1 + round * 2;
        m_gateway.taken = [&] {
            if (--toTake == 0)
                hub.kill();
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (toTake > 0 && m_gateway.takenByKey.size() == written)
                    hub.kill(); // it was quicker than the test
                return hub.state() == QProcess::NotRunning;
            },
            patience));
        m_gateway.taken = [] {};
        QCOMPARE(hub.exitStatus(), QProcess::CrashExit);
        run({u"check"_s});
    }
    QProcess hub;
    QString url;
    startHub(hub, url);
    const auto allSent = [&] {
        const QStringList states = statesOf(url);
        return states.size() == written && states.count(u"sent"_s) == written;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allSent(), patience);
    QCOMPARE(m_gateway.takenByKey.size(), written); // every one, and none under a second key
    QCOMPARE(m_gateway.keysByBody.size(), written);
    int repeated = 0;
    for (const int times : std::as_const(m_gateway.takenByKey))
        repeated += times - 1;
    constexpr int underWay = 8; // at once, at this many a minute
    QVERIFY2(repeated <= rounds * underWay, "more was sent again than was under way when the hub died");
    hub.terminate();
    QVERIFY(hub.waitForFinished(patience));
    QCOMPARE(hub.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestDeliveryStorm)
#include "tst_deliverystorm.moc"

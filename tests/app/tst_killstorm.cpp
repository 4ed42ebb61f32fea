#include <QtTest>

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

/// Acknowledged means durable: the hub is killed with -9 in the middle of a storm of bookings, again and again; whatever
/// was answered with 201 is there afterwards, once, and `check` finds nothing wrong.
class TestKillStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost();

private:
    QByteArray run(const QStringList &arguments, const QByteArray &input = {});
    void startHub(QProcess &hub, QString &url);
    QNetworkReply *send(const QByteArray &method, const QString &url, const QByteArray &body = {});
    QByteArray nextBooking();
    QStringList storedIds(const QString &url);

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    QString m_doctor, m_patient;
    int m_booked = 0;
};

QByteArray TestKillStorm::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.start(test::programPath(), arguments
                                           + QStringList{u"--data"_s, m_folder.filePath(u"clinic"_s), u"--key-file"_s,
                                                         m_folder.filePath(u"key"_s)});
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    return program.readAllStandardOutput().trimmed();
}

void TestKillStorm::startHub(QProcess &hub, QString &url)
{
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(test::programPath(),
              {u"serve"_s, u"--data"_s, m_folder.filePath(u"clinic"_s), u"--key-file"_s, m_folder.filePath(u"key"_s),
               u"--listen"_s, u"127.0.0.1:0"_s, u"--insecure-http"_s});
    QByteArray line;
    QVERIFY(QTest::qWaitFor(
        [&] {
            line += hub.readAllStandardOutput();
            return line.endsWith('\n');
        },
        30'000));
    QVERIFY(line.startsWith("listening on "));
    url = QString::fromUtf8(line.sliced(13).trimmed()) + u"/api/v1/protected"_s;
}

QNetworkReply *TestKillStorm::send(const QByteArray &method, const QString &url, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    return m_network.sendCustomRequest(request, method, body);
}

void TestKillStorm::initTestCase()
{
    run({u"init"_s, u"--demo"_s});
    m_token = run({u"token"_s, u"create"_s, u"--name"_s, u"storm"_s, u"--role"_s, u"receptionist"_s});
    QProcess hub;
    QString url;
    startHub(hub, url);
    std::unique_ptr<QNetworkReply> reply(send("GET", url + u"/appointments?limit=100"_s));
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
    const QJsonArray visits = QJsonDocument::fromJson(reply->readAll()).object()[u"data"_s].toArray();
    QVERIFY(!visits.isEmpty());
    m_doctor = visits[0][u"doctorId"_s].toString();
    m_patient = visits[0][u"patientId"_s].toString();
    hub.terminate();
    QVERIFY(hub.waitForFinished(30'000));
    QCOMPARE(hub.exitCode(), 0);
}

/// Each in a free slot of its own: eight a day, on the working days of the coming years.
QByteArray TestKillStorm::nextBooking()
{
    const int index = m_booked++;
    const QDate monday = QDate(2028, 1, 3);
    const QDate date = monday.addDays(index / 8 / 6 * 7 + index / 8 % 6);
    return QJsonDocument(QJsonObject{{u"patientId"_s, m_patient},
                                     {u"doctorId"_s, m_doctor},
                                     {u"appointmentDate"_s, date.toString(Qt::ISODate)},
                                     {u"appointmentTime"_s, u"%1:00"_s.arg(9 + index % 8, 2, 10, QChar(u'0'))}})
        .toJson(QJsonDocument::Compact);
}

QStringList TestKillStorm::storedIds(const QString &url)
{
    QStringList ids;
    for (int offset = 0;; offset += 100) {
        std::unique_ptr<QNetworkReply> reply(
            send("GET", url + u"/appointments?startDate=2028-01-01&limit=100&offset=%1"_s.arg(offset)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
            return {};
        const QJsonArray page = QJsonDocument::fromJson(reply->readAll()).object()[u"data"_s].toArray();
        for (const QJsonValue &visit : page)
            ids.append(visit[u"id"_s].toString());
        if (page.size() < 100)
            return ids;
    }
}

void TestKillStorm::nothingAcknowledgedIsLost()
{
    QStringList acknowledged;
    for (int round = 0; round < 5; ++round) {
        QProcess hub;
        QString url;
        startHub(hub, url);
        int answered = 0;
        int inFlight = 0;
        const int killAfter = 20 + round * 35;
        std::function<void()> book = [&] {
            ++inFlight;
            QNetworkReply *reply = send("POST", url + u"/appointments"_s, nextBooking());
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                --inFlight;
                reply->deleteLater();
                const QString id = QJsonDocument::fromJson(reply->readAll()).object()[u"id"_s].toString();
                if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201 && !id.isEmpty())
                    acknowledged.append(id);
                if (++answered == killAfter)
                    hub.kill();
                if (answered < killAfter)
                    book();
            });
        };
        for (int i = 0; i < 6; ++i)
            book();
        QVERIFY(QTest::qWaitFor([&] { return hub.state() == QProcess::NotRunning; }, 60'000));
        QVERIFY(QTest::qWaitFor([&] { return inFlight == 0; }, 30'000));
        QCOMPARE(hub.exitStatus(), QProcess::CrashExit);
        run({u"check"_s});
    }
    QProcess hub;
    QString url;
    startHub(hub, url);
    const QStringList stored = storedIds(url);
    QCOMPARE(QSet<QString>(stored.begin(), stored.end()).size(), stored.size());
    QVERIFY(acknowledged.size() > 200);
    for (const QString &id : acknowledged)
        QVERIFY2(stored.contains(id), qPrintable(id));
    hub.terminate();
    QVERIFY(hub.waitForFinished(30'000));
}

QTEST_GUILESS_MAIN(TestKillStorm)
#include "tst_killstorm.moc"

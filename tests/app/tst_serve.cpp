#include <QtTest>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr int patience = 30'000;

/// The hub as a process of its own.
class HubProcess {
public:
    HubProcess(const QString &data, const QString &key, const QStringList &listen = {u"--listen"_s, u"127.0.0.1:0"_s})
    {
        m_process.start(test::programPath(),
                        QStringList{u"serve"_s, u"--data"_s, data, u"--key-file"_s, key, u"--insecure-http"_s}
                            + listen);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        firstLine = QString::fromUtf8(m_process.readLine());
        url = firstLine.section(u' ', 2).trimmed();
    }
    ~HubProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void signal(int number)
    {
        if (m_process.state() == QProcess::Running) // else its id would be 0, which is everybody's
            ::kill(pid_t(m_process.processId()), number);
    }
    /// The exit code, -1 when it was killed or does not end.
    int waitForEnd()
    {
        if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }
    QByteArray restOfOutput() { return m_process.readAllStandardOutput(); }
    /// The next line of standard error.
    QString complaint()
    {
        m_process.setReadChannel(QProcess::StandardError);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        return QString::fromUtf8(m_process.readLine());
    }

    QString firstLine;
    QString url;

private:
    QProcess m_process;
};

int runProgram(const QStringList &arguments, QString *errors = nullptr)
{
    QProcess program;
    program.start(test::programPath(), arguments);
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return -1;
    if (errors)
        *errors = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode();
}

/// One that nobody listens on at the moment.
quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// Somebody who hears the events.
class EventListener {
public:
    EventListener(const QString &hub, const QByteArray &token)
    {
        const QUrl url(hub);
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.write("GET /api/v1/protected/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                       + "\r\n\r\n");
    }
    bool waitForHead()
    {
        return QTest::qWaitFor([this] { return m_socket.peek(64).startsWith("HTTP/1.1 200"); }, patience);
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    }

private:
    QTcpSocket m_socket;
};

QJsonObject objectOf(QNetworkReply *reply)
{
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace

/// `frontdesk serve` as scripts and service managers meet it.
class TestServe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void printsOneLineAndAnswers();
    void endsCleanly_data();
    void endsCleanly();
    void secondOneIsRefused();
    void takesSettingsWhileItRuns();
    void followsItsAddress();
    void keepsItsAddressWhenTheNewOneIsTaken();
    void stopsAndStartsAsTheSettingSays();
    void optionWinsOverTheSetting();
    void tokensOfAnotherDemoAreStrangers();
    void servesTlsByDefault();
    void noAddressIsOneLine();

private:
    QNetworkReply *wait(QNetworkReply *reply);
    QNetworkReply *get(const QString &url);
    QNetworkReply *post(const QString &url, const QJsonObject &body);
    void signIn(const QString &url);
    QStringList on(const QStringList &words) const;
    int set(const QString &key, const QString &value) const;
    bool answers(const QString &url);

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_key;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

void TestServe::initTestCase()
{
    QCOMPARE(runProgram({u"init"_s, u"--demo"_s, u"--data"_s, m_template.filePath(u"clinic"_s), u"--key-file"_s,
                         m_template.filePath(u"key"_s)}),
             0);
}

void TestServe::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(u"clinic"_s);
    m_key = m_folder->filePath(u"key"_s);
    QVERIFY(QDir().mkpath(m_data));
    QVERIFY(QFile::copy(m_template.filePath(u"clinic/clinic.db"_s), m_data + u"/clinic.db"_s));
    QVERIFY(QFile::copy(m_template.filePath(u"key"_s), m_key));
}

QStringList TestServe::on(const QStringList &words) const
{
    return words + QStringList{u"--data"_s, m_data, u"--key-file"_s, m_key};
}

QNetworkReply *TestServe::wait(QNetworkReply *reply)
{
    reply->setParent(this);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        qWarning("no answer");
    return reply;
}

QNetworkReply *TestServe::get(const QString &url)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + m_token);
    return wait(m_network.get(request));
}

QNetworkReply *TestServe::post(const QString &url, const QJsonObject &body)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return wait(m_network.post(request, QJsonDocument(body).toJson()));
}

void TestServe::signIn(const QString &url)
{
    m_token.clear();
    const QJsonObject answer = objectOf(post(url + u"/api/v1/auth/login"_s, {{u"email"_s, u"reception@demo.test"_s},
                                                                             {u"password"_s, u"demo-clinic-2026"_s}}));
    m_token = answer.value(u"token"_s).toString().toUtf8();
    QVERIFY(!m_token.isEmpty());
}

void TestServe::printsOneLineAndAnswers()
{
    HubProcess hub(m_data, m_key);
    static const QRegularExpression line(uR"(^listening on http://127\.0\.0\.1:\d+\n$)"_s);
    QVERIFY2(line.match(hub.firstLine).hasMatch(), qPrintable(hub.firstLine));
    QNetworkReply *health = get(hub.url + u"/healthz"_s);
    QCOMPARE(objectOf(health).value(u"status"_s).toString(), u"ok"_s);
    signIn(hub.url);
    hub.signal(SIGTERM);
    QCOMPARE(hub.waitForEnd(), 0);
    QVERIFY(hub.restOfOutput().isEmpty());
}

void TestServe::endsCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServe::endsCleanly()
{
    QFETCH(int, number);
    HubProcess hub(m_data, m_key);
    signIn(hub.url);
    hub.signal(number);
    QCOMPARE(hub.waitForEnd(), 0);
    QCOMPARE(runProgram({u"check"_s, u"--data"_s, m_data}), 0);
}

void TestServe::secondOneIsRefused()
{
    HubProcess hub(m_data, m_key);
    QVERIFY(!hub.url.isEmpty());
    QString errors;
    QCOMPARE(runProgram(on({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--insecure-http"_s}), &errors), 3);
    QCOMPARE(errors.count(u'\n'), 1);
    QVERIFY2(errors.contains(u"another frontdesk"_s), qPrintable(errors));
}

void TestServe::takesSettingsWhileItRuns()
{
    HubProcess hub(m_data, m_key);
    signIn(hub.url);
    const QString slots = hub.url + u"/api/v1/protected/appointments/available-slots?date=2027-03-02"_s; // a Tuesday
    QVERIFY(!objectOf(get(slots)).value(u"clinicHours"_s).toObject().value(u"isClosed"_s).toBool());
    const QString holidays = u"[{\"date\":\"2027-03-02\",\"name\":\"Founding day\"}]"_s;
    QCOMPARE(runProgram(on({u"config"_s, u"set"_s, u"clinic.holidays"_s, holidays})), 0);
    const auto closed = [&] {
        return objectOf(get(slots)).value(u"clinicHours"_s).toObject().value(u"isClosed"_s).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(closed(), 5'000);
}

int TestServe::set(const QString &key, const QString &value) const
{
    return runProgram(on({u"config"_s, u"set"_s, key, value}));
}

bool TestServe::answers(const QString &url)
{
    return objectOf(get(url + u"/healthz"_s)).value(u"status"_s) == "ok"_L1;
}

void TestServe::followsItsAddress()
{
    const QString first = u"127.0.0.1:%1"_s.arg(freePort());
    const QString second = u"127.0.0.1:%1"_s.arg(freePort());
    QCOMPARE(set(u"server.listen"_s, first), 0);
    HubProcess hub(m_data, m_key, {});
    QCOMPARE(hub.url, QString(u"http://"_s + first));
    signIn(hub.url);
    EventListener listener(hub.url, m_token); // which must not keep the old place alive
    QVERIFY(listener.waitForHead());

    QCOMPARE(set(u"server.listen"_s, second), 0);
    QElapsedTimer since;
    since.start();
    const QString moved = hub.complaint();
    QVERIFY2(since.elapsed() < 2'500, qPrintable(QString::number(since.elapsed())));
    QVERIFY2(moved.contains(u"http://"_s + second), qPrintable(moved));
    QVERIFY(answers(u"http://"_s + second));
    QVERIFY(!answers(u"http://"_s + first));
    QVERIFY(listener.waitForEnd());
    hub.signal(SIGTERM);
    QCOMPARE(hub.waitForEnd(), 0);
    QVERIFY(hub.restOfOutput().isEmpty());
}

void TestServe::keepsItsAddressWhenTheNewOneIsTaken()
{
    const QString first = u"127.0.0.1:%1"_s.arg(freePort());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QCOMPARE(set(u"server.listen"_s, first), 0);
    HubProcess hub(m_data, m_key, {});
    QCOMPARE(set(u"server.listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())), 0);
    const QString complaint = hub.complaint();
    QVERIFY2(complaint.contains(u"server.listen 127.0.0.1:%1"_s.arg(other.serverPort())), qPrintable(complaint));
    QVERIFY(answers(hub.url));
    // The same port on every address overlaps with the old place.
    QCOMPARE(set(u"server.listen"_s, QString(first).replace(u"127.0.0.1"_s, u"0.0.0.0"_s)), 0);
    const QString moved = hub.complaint();
    QVERIFY2(moved.contains(u"now listening"_s), qPrintable(moved));
    QVERIFY(answers(hub.url));
}

void TestServe::stopsAndStartsAsTheSettingSays()
{
    HubProcess hub(m_data, m_key);
    QVERIFY(answers(hub.url));
    QCOMPARE(set(u"server.enabled"_s, u"false"_s), 0);
    QVERIFY(hub.complaint().contains(u"not listening"_s));
    QVERIFY(!answers(hub.url));
    QCOMPARE(set(u"server.enabled"_s, u"true"_s), 0);
    const QString again = hub.complaint();
    QVERIFY2(again.contains(u"now listening on "_s), qPrintable(again));
    QVERIFY(answers(again.section(u"on "_s, -1).trimmed()));
    QCOMPARE(set(u"server.enabled"_s, u"false"_s), 0);
    QVERIFY(hub.complaint().contains(u"not listening"_s));
    hub.signal(SIGTERM);
    QCOMPARE(hub.waitForEnd(), 0);
}

void TestServe::optionWinsOverTheSetting()
{
    HubProcess hub(m_data, m_key);
    const quint16 port = freePort();
    QCOMPARE(set(u"server.listen"_s, u"127.0.0.1:%1"_s.arg(port)), 0);
    QCOMPARE(set(u"server.enabled"_s, u"false"_s), 0); // comes after it, so it has been seen
    QVERIFY(hub.complaint().contains(u"not listening"_s));
    QVERIFY(!answers(u"http://127.0.0.1:%1"_s.arg(port)));
}

/// Demos are alike to the id and may share a key file, but not their secrets (CONTRACT §11.30).
void TestServe::tokensOfAnotherDemoAreStrangers()
{
    const QString other = m_folder->filePath(u"other"_s);
    QCOMPARE(runProgram({u"init"_s, u"--demo"_s, u"--data"_s, other, u"--key-file"_s, m_key}), 0);
    HubProcess hub(m_data, m_key), stranger(other, m_key);
    signIn(hub.url);
    const auto status = [&](const HubProcess &at) {
        return get(at.url + u"/api/v1/protected/me"_s)->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QCOMPARE(status(hub), 200);
    QCOMPARE(status(stranger), 401);
    signIn(stranger.url);
    QCOMPARE(status(stranger), 200);
}

void TestServe::servesTlsByDefault()
{
    QProcess hub;
    hub.start(test::programPath(), on({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}));
    QVERIFY(hub.waitForReadyRead(patience));
    const QString line = QString::fromUtf8(hub.readLine());
    QVERIFY2(line.startsWith(u"listening on https://127.0.0.1:"_s), qPrintable(line));
    QNetworkRequest request{QUrl(line.section(u' ', 2).trimmed() + u"/healthz"_s)};
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
    QCOMPARE(objectOf(wait(reply)).value(u"status"_s).toString(), u"ok"_s);
    hub.terminate();
    QVERIFY(hub.waitForFinished(patience));
}

void TestServe::noAddressIsOneLine()
{
    HubProcess hub(m_data, m_key);
    QTemporaryDir other;
    QVERIFY(QDir().mkpath(other.filePath(u"clinic"_s)));
    QVERIFY(QFile::copy(m_template.filePath(u"clinic/clinic.db"_s), other.filePath(u"clinic/clinic.db"_s)));
    QString errors;
    const QString taken = hub.url.section(u'/', 2);
    QCOMPARE(runProgram({u"serve"_s, u"--data"_s, other.filePath(u"clinic"_s), u"--key-file"_s, m_key, u"--listen"_s,
                         taken, u"--insecure-http"_s},
                        &errors),
             2);
    QCOMPARE(errors.count(u'\n'), 1);
    QVERIFY2(errors.contains(u"--listen"_s), qPrintable(errors));
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"

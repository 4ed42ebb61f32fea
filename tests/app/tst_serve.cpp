#include <QtTest>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <csignal>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr int patience = 30'000;

/// The hub as a process of its own.
class HubProcess {
public:
    HubProcess(const QString &data, const QString &key)
    {
        m_process.start(test::programPath(), {u"serve"_s, u"--data"_s, data, u"--key-file"_s, key, u"--listen"_s,
                                              u"127.0.0.1:0"_s, u"--insecure-http"_s});
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

    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    /// The exit code, -1 when it was killed or does not end.
    int waitForEnd()
    {
        if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }
    QByteArray restOfOutput() { return m_process.readAllStandardOutput(); }

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
    void servesTlsByDefault();
    void noAddressIsOneLine();

private:
    QNetworkReply *wait(QNetworkReply *reply);
    QNetworkReply *get(const QString &url);
    QNetworkReply *post(const QString &url, const QJsonObject &body);
    void signIn(const QString &url);
    QStringList on(const QStringList &words) const;

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

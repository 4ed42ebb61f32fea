#include <QtTest>

#include <csignal>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr int patience = 60'000;

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(test::programPath(), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// A hub, or a linked desk, as a process of its own.
class Served {
public:
    Served(const QString &data, const QString &key, bool tls = false, const QString &listen = u"127.0.0.1:0"_s)
    {
        QStringList arguments{u"serve"_s, u"--data"_s, data, u"--key-file"_s, key, u"--listen"_s, listen};
        if (!tls)
            arguments += u"--insecure-http"_s;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(test::programPath(), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        url = QString::fromUtf8(m_process.readLine()).section(u' ', 2).trimmed();
    }
    ~Served() { end(SIGKILL); }
    void end(int number)
    {
        if (m_process.state() == QProcess::NotRunning) // its id would be nobody's, which is everybody's
            return;
        ::kill(pid_t(m_process.processId()), number);
        m_process.waitForFinished(patience);
    }

    QString url;

private:
    QProcess m_process;
};

} // namespace

/// `frontdesk link` as a person at a shell meets it, and the desk that comes of it as a program of its own.
class TestLinkCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void linksAndServes();
    void refuses_data();
    void refuses();
    void linksAgain();
    void killedDeskBooksNothingTwice();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Run link(const QString &folder, const QString &url, const QStringList &more = {},
             const QByteArray &password = "demo-clinic-2026\n") const;
    QJsonObject send(const QByteArray &method, const QString &url, const QJsonObject &body = {}, int *status = nullptr);
    void signIn(const QString &url);
    QStringList visitsOf(const QString &url, const QString &from);

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

void TestLinkCommand::initTestCase()
{
    QCOMPARE(run({u"init"_s, u"--demo"_s, u"--data"_s, m_template.filePath(u"hub"_s), u"--key-file"_s,
                  m_template.filePath(u"hubkey"_s)})
                 .code,
             0);
}

void TestLinkCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(u"hub"_s)));
    QVERIFY(QFile::copy(m_template.filePath(u"hub/clinic.db"_s), path(u"hub/clinic.db"_s)));
    QVERIFY(QFile::copy(m_template.filePath(u"hubkey"_s), path(u"hubkey"_s)));
}

Run TestLinkCommand::link(const QString &folder, const QString &url, const QStringList &more,
                          const QByteArray &password) const
{
    return run(QStringList{u"link"_s, u"--data"_s, path(folder), u"--key-file"_s, path(folder + u"key"_s), u"--url"_s,
                           url, u"--email"_s, u"reception@demo.test"_s, u"--password-stdin"_s}
                   + more,
               password);
}

QJsonObject TestLinkCommand::send(const QByteArray &method, const QString &url, const QJsonObject &body, int *status)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setTransferTimeout(10'000);
    if (method != "GET")
        request.setRawHeader("Content-Type", "application/json");
    std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, method, method == "GET" ? QByteArray() : QJsonDocument(body).toJson()));
    connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&] { reply->ignoreSslErrors(); });
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        return {};
    if (status)
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestLinkCommand::signIn(const QString &url)
{
    m_token.clear();
    m_token = send("POST", url + u"/api/v1/auth/login"_s,
                   {{u"email"_s, u"reception@demo.test"_s}, {u"password"_s, u"demo-clinic-2026"_s}})
                  .value(u"token"_s)
                  .toString()
                  .toUtf8();
    QVERIFY(!m_token.isEmpty());
}

/// Date and time of what begins from then on, sorted.
QStringList TestLinkCommand::visitsOf(const QString &url, const QString &from)
{
    QStringList times;
    for (int offset = 0;; offset += 100) {
        const QJsonArray page =
            send("GET",
                 url + u"/api/v1/protected/appointments?startDate=%1&limit=100&offset=%2"_s.arg(from).arg(offset))
                .value(u"data"_s)
                .toArray();
        for (const QJsonValue &visit : page)
            times.append(visit[u"appointmentDate"_s].toString() + u' ' + visit[u"appointmentTime"_s].toString());
        if (page.size() < 100)
            break;
    }
    times.sort();
    return times;
}

void TestLinkCommand::linksAndServes()
{
    const Served hub(path(u"hub"_s), path(u"hubkey"_s), true);
    QVERIFY(hub.url.startsWith(u"https://"_s));
    const Run linked = link(u"desk"_s, hub.url);
    QVERIFY2(linked.code == 0, qPrintable(linked.errors));
    QVERIFY2(linked.output.contains(u"Clínica Demo"_s), qPrintable(linked.output));
    static const QRegularExpression fingerprint(u"certificate ([0-9a-f]{64})"_s);
    QVERIFY(fingerprint.match(linked.output).hasMatch());
    QCOMPARE(run({u"check"_s, u"--data"_s, path(u"desk"_s)}).code, 0);
    QCOMPARE(run({u"config"_s, u"get"_s, u"clinic.timezone"_s, u"--data"_s, path(u"desk"_s), u"--key-file"_s,
                  path(u"deskkey"_s)})
                 .output,
             u"America/El_Salvador\n"_s);
    signIn(hub.url);
    const QStringList there = visitsOf(hub.url, u"2020-01-01"_s);
    const Served desk(path(u"desk"_s), path(u"deskkey"_s));
    signIn(desk.url);
    QCOMPARE(visitsOf(desk.url, u"2020-01-01"_s), there);
    QVERIFY(there.size() > 100);
    QCOMPARE(send("GET", desk.url + u"/api/v1/protected/patients"_s)[u"pagination"_s].toObject()[u"total"_s].toInt(),
             40);
    // The pinned certificate, given.
    const QString known = fingerprint.match(linked.output).captured(1);
    QCOMPARE(link(u"third"_s, hub.url, {u"--fingerprint"_s, known.toUpper()}).code, 0);
}

void TestLinkCommand::refuses_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QByteArray good = "demo-clinic-2026\n";
    const QString nowhere = u"https://127.0.0.1:1"_s;
    QTest::newRow("a clinic of its own") << u"hub"_s << u"HUB"_s << QStringList() << good << 2 << u"exists already"_s;
    QTest::newRow("a wrong password") << u"desk"_s << u"HUB"_s << QStringList() << QByteArray("no\n") << 2
                                      << u"password"_s;
    QTest::newRow("no password") << u"desk"_s << u"HUB"_s << QStringList() << QByteArray() << 2 << u"password"_s;
    QTest::newRow("another certificate") << u"desk"_s << u"HUB"_s << QStringList{u"--fingerprint"_s, QString(64, u'a')}
                                         << good << 2 << u"certificate"_s;
    QTest::newRow("no fingerprint") << u"desk"_s << u"HUB"_s << QStringList{u"--fingerprint"_s, u"abc"_s} << good << 2
                                    << u"--fingerprint"_s;
    QTest::newRow("nobody there") << u"desk"_s << nowhere << QStringList() << good << 1 << u"cannot be reached"_s;
    QTest::newRow("not encrypted") << u"desk"_s << u"http://192.0.2.1:8080"_s << QStringList() << good << 2
                                   << u"--insecure-http"_s;
    QTest::newRow("no address") << u"desk"_s << u"hub"_s << QStringList() << good << 2 << u"--url"_s;
}

void TestLinkCommand::refuses()
{
    QFETCH(QString, folder);
    QFETCH(QString, url);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, password);
    QFETCH(int, code);
    QFETCH(QString, says);
    std::unique_ptr<Served> hub;
    if (url == u"HUB"_s) {
        hub = std::make_unique<Served>(path(u"hub"_s), path(u"hubkey"_s), true);
        url = hub->url;
    }
    const Run refused = link(folder, url, more, password);
    QVERIFY2(refused.code == code, qPrintable(refused.errors));
    QVERIFY2(refused.errors.contains(says), qPrintable(refused.errors));
    QCOMPARE(refused.errors.count(u'\n'), 1);
    if (folder == u"desk"_s)
        QVERIFY(!QFileInfo::exists(path(u"desk/clinic.db"_s)));
}

/// The account's sign-in can be renewed without losing what is here.
void TestLinkCommand::linksAgain()
{
    const Served hub(path(u"hub"_s), path(u"hubkey"_s));
    QCOMPARE(link(u"desk"_s, hub.url).code, 0);
    const Run again = link(u"desk"_s, hub.url);
    QVERIFY2(again.code == 0, qPrintable(again.errors));
    const Served desk(path(u"desk"_s), path(u"deskkey"_s));
    signIn(desk.url);
    QCOMPARE(send("GET", desk.url + u"/api/v1/protected/patients"_s)[u"pagination"_s].toObject()[u"total"_s].toInt(),
             40);
}

/// The desk dies with -9 while it takes its bookings up, again and again; the hub's server goes away in between. In the end
/// every booking that was answered is at the hub, once.
void TestLinkCommand::killedDeskBooksNothingTwice()
{
    QTcpServer probe; // a port that stays the hub's
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString listen = u"127.0.0.1:%1"_s.arg(probe.serverPort());
    probe.close();
    auto hub = std::make_unique<Served>(path(u"hub"_s), path(u"hubkey"_s), false, listen);
    QCOMPARE(link(u"desk"_s, hub->url).code, 0);
    QStringList answered;
    const auto book = [&](const QString &url, const QString &doctor, const QString &patient, int index) {
        const QDate date = QDate(2028, 1, 3).addDays(index / 8 / 6 * 7 + index / 8 % 6);
        const QString time = u"%1:00"_s.arg(9 + index % 8, 2, 10, QChar(u'0'));
        int status = 0;
        send("POST", url + u"/api/v1/protected/appointments"_s,
             {{u"patientId"_s, patient},
              {u"doctorId"_s, doctor},
              {u"appointmentDate"_s, date.toString(Qt::ISODate)},
              {u"appointmentTime"_s, time}},
             &status);
        if (status == 201)
            answered.append(date.toString(Qt::ISODate) + u' ' + time);
    };
    int index = 0;
    for (int round = 0; round < 5; ++round) {
        Served desk(path(u"desk"_s), path(u"deskkey"_s));
        signIn(desk.url);
        const QString base = desk.url + u"/api/v1/protected"_s;
        const QString doctor = send("GET", base + u"/doctors"_s)[u"data"_s][0][u"id"_s].toString();
        const QString patient = send("GET", base + u"/patients"_s)[u"data"_s][0][u"id"_s].toString();
        for (int i = 0; i < 12; ++i) {
            if (round == 3 && i == 4)
                hub.reset();
            book(desk.url, doctor, patient, index++);
        }
        desk.end(SIGKILL);
        if (!hub)
            hub = std::make_unique<Served>(path(u"hub"_s), path(u"hubkey"_s), false, listen);
    }
    answered.sort();
    QCOMPARE(answered.size(), 60);
    const Served desk(path(u"desk"_s), path(u"deskkey"_s));
    signIn(desk.url);
    const auto pending = [&] {
        const QJsonArray rows = send("GET", desk.url + u"/api/v1/protected/sync/outbox"_s)[u"data"_s].toArray();
        return std::count_if(rows.begin(), rows.end(),
                             [](const QJsonValue &row) { return row[u"status"_s].toString() != u"sent"_s; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(pending(), 0, 30'000);
    QCOMPARE(visitsOf(desk.url, u"2028-01-01"_s), answered);
    signIn(hub->url);
    QCOMPARE(visitsOf(hub->url, u"2028-01-01"_s), answered);
    QCOMPARE(run({u"check"_s, u"--data"_s, path(u"hub"_s)}).code, 0);
    QCOMPARE(run({u"check"_s, u"--data"_s, path(u"desk"_s)}).code, 0);
}

QTEST_GUILESS_MAIN(TestLinkCommand)
#include "tst_linkcommand.moc"

#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "sync/api/tlscertificate.h"
#include "sync/gateways/smtpgateway.h"
#include "tests/support/fakeclock.h"
#include "tests/support/paths.h"
#include "tests/sync/outcomenames.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

using Kind = SendOutcome::Kind;

namespace {

/// tests/sync/smtpserver.py as a process of its own.
class MailServer {
public:
    explicit MailServer(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s,
                        QStringList{sourcePath(u"tests/sync/smtpserver.py"_s), m_folder.path()} + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        url = u"smtp://127.0.0.1:"_s + QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~MailServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// It answers nothing any more, and stays.
    void freeze() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    int count() const { return int(QDir(m_folder.path()).entryList({u"*.json"_s}).size()); }
    QJsonObject facts(int number) const { return QJsonDocument::fromJson(read(number, u"json"_s)).object(); }
    QByteArray mail(int number) const { return read(number, u"eml"_s); }

    QString url;

private:
    QByteArray read(int number, const QString &ending) const
    {
        QFile file(m_folder.filePath(u"%1.%2"_s.arg(number, 3, 10, QChar(u'0')).arg(ending)));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

/// Mail by SMTP, to a real server. DESIGN §8.
class TestSmtpGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsABatchOverOneConnection();
    void tellsRefusalsApart_data();
    void tellsRefusalsApart();
    void losesTheConnectionAfterTheContent();
    void nobodyListens();
    void serverThatSaysNothing();
    void signsInOverTls();
    void wrongPasswordIsForLater();
    void wantsTlsBeyondThisMachine();
    void refusesLineBreaks();
    void leavesASilentServerBehind();

private:
    static Outgoing mailTo(const QString &to, const QString &key = u"key"_s)
    {
        Outgoing outgoing;
        outgoing.channel = Channel::Email;
        outgoing.to = to;
        outgoing.toName = u"Lucía"_s;
        outgoing.clinicName = u"Clínica Uno"_s;
        outgoing.language = u"es"_s;
        outgoing.subject = u"Cita de mañana"_s;
        outgoing.text = u"Le esperamos.\n.\n.. hasta mañana"_s;
        outgoing.idempotencyKey = key;
        outgoing.unsubscribeToken = u"tok"_s;
        return outgoing;
    }
    std::unique_ptr<SmtpGateway> gateway(const QString &url, const QString &user = {}, const QString &password = {})
    {
        GatewaySettings settings;
        settings.channel = Channel::Email;
        settings.provider = u"smtp"_s;
        settings.url = url;
        settings.from = u"Clínica Uno <desk@clinica.test>"_s;
        settings.user = user;
        settings.token = password;
        return std::make_unique<SmtpGateway>(
            settings, [] { return u"https://clinica.test"_s; }, m_clock, m_patience, m_stop.get_token());
    }
    QStringList tlsOptions() const
    {
        return {u"--tls"_s, m_certificates.filePath(u"cert.pem"_s), m_certificates.filePath(u"key.pem"_s)};
    }
    FakeClock m_clock{fromMs(1780322400000)};
    GatewayPatience m_patience{std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::milliseconds(50)};
    std::stop_source m_stop;
    QTemporaryDir m_certificates;
};

void TestSmtpGateway::initTestCase()
{
    const auto identity = issueTlsIdentity({u"mail.test"_s, {u"mail.test"_s}, {}}, m_clock.now()).value();
    const QList<QPair<QString, QByteArray>> files{{u"cert.pem"_s, identity.certificatePem},
                                                  {u"key.pem"_s, identity.keyPem}};
    for (const auto &[name, bytes] : files) {
        QFile file(m_certificates.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
}

void TestSmtpGateway::sendsABatchOverOneConnection()
{
    MailServer server;
    const auto smtp = gateway(server.url);
    for (int i = 1; i <= 5; ++i) {
        const SendOutcome outcome = smtp->send(mailTo(u"lucia@example.test"_s, u"key-%1"_s.arg(i)));
        QVERIFY2(outcome.kind == Kind::Accepted, qPrintable(outcome.reason));
        QVERIFY(server.mail(i).contains(QByteArray("Message-ID: <" + outcome.gatewayId.toLatin1() + ">")));
    }
    QCOMPARE(server.count(), 5);
    for (int i = 2; i <= 5; ++i)
        QCOMPARE(server.facts(i)["connection"_L1].toInt(), server.facts(1)["connection"_L1].toInt());
    QCOMPARE(server.facts(1)["from"_L1].toString(), u"desk@clinica.test"_s);
    const QByteArray mail = server.mail(1);
    QVERIFY(mail.contains("List-Unsubscribe: <https://clinica.test/unsubscribe/tok>\r\n"));
    QVERIFY(mail.contains("Le esperamos.\r\n.\r\n.. hasta ma=C3=B1ana\r\n"));
    QVERIFY(mail.contains(QByteArray("Subject: =?UTF-8?B?" + u"Cita de mañana"_s.toUtf8().toBase64() + "?=\r\n")));
}

void TestSmtpGateway::tellsRefusalsApart_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("addressRefused");
    QTest::newRow("no such user") << u"refused@example.test"_s << "refused"_ba << true;
    QTest::newRow("relay denied") << u"relay@example.test"_s << "refused"_ba << false;
    QTest::newRow("greylisted") << u"busy@example.test"_s << "later"_ba << false;
    QTest::newRow("content refused") << u"full@example.test"_s << "refused"_ba << false;
}

void TestSmtpGateway::tellsRefusalsApart()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, kind);
    QFETCH(bool, addressRefused);
    MailServer server;
    const auto smtp = gateway(server.url);
    const SendOutcome outcome = smtp->send(mailTo(to));
    QCOMPARE(nameOf(outcome.kind), kind);
    QCOMPARE(outcome.addressRefused, addressRefused);
    QVERIFY(!outcome.reason.contains(u"example.test"_s));
    QVERIFY(outcome.reason.contains(u"45"_s) || outcome.reason.contains(u"55"_s));
    QVERIFY(smtp->send(mailTo(u"lucia@example.test"_s)).kind == Kind::Accepted); // the next one is not held up
}

void TestSmtpGateway::losesTheConnectionAfterTheContent()
{
    MailServer server;
    const auto smtp = gateway(server.url);
    QCOMPARE(nameOf(smtp->send(mailTo(u"lost@example.test"_s)).kind), "later");
    QCOMPARE(nameOf(smtp->send(mailTo(u"lost@example.test"_s)).kind), "later");
    QTRY_COMPARE(server.count(), 2);
    const auto idOf = [](const QByteArray &mail) { return mail.mid(mail.indexOf("Message-ID:"), 60); };
    QCOMPARE(idOf(server.mail(1)), idOf(server.mail(2))); // which tells the mail server that it is the same
}

void TestSmtpGateway::nobodyListens()
{
    const SendOutcome outcome = gateway(u"smtp://127.0.0.1:1"_s)->send(mailTo(u"lucia@example.test"_s));
    QCOMPARE(nameOf(outcome.kind), "later");
    QVERIFY(outcome.reason.startsWith(u"mail_no_answer:"_s));
}

void TestSmtpGateway::serverThatSaysNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_patience.whole = std::chrono::milliseconds(300);
    const auto smtp = gateway(u"smtp://127.0.0.1:%1"_s.arg(silent.serverPort()));
    m_patience.whole = std::chrono::seconds(10);
    QElapsedTimer waiting;
    waiting.start();
    QCOMPARE(nameOf(smtp->send(mailTo(u"lucia@example.test"_s)).kind), "later");
    QVERIFY2(waiting.elapsed() >= 250 && waiting.elapsed() < 5000, qPrintable(QString::number(waiting.elapsed())));
    QVERIFY(silent.waitForNewConnection(0)); // it did listen: nobody was refused
}

void TestSmtpGateway::signsInOverTls()
{
    MailServer server(tlsOptions() + QStringList{u"--auth"_s, u"clinic"_s, u"pass word"_s});
    const SendOutcome outcome = gateway(server.url, u"clinic"_s, u"pass word"_s)->send(mailTo(u"lucia@example.test"_s));
    QVERIFY2(outcome.kind == Kind::Accepted, qPrintable(outcome.reason));
    QVERIFY(server.facts(1)["tls"_L1].toBool());
    QVERIFY(server.facts(1)["authenticated"_L1].toBool());
}

void TestSmtpGateway::wrongPasswordIsForLater()
{
    MailServer server(tlsOptions() + QStringList{u"--auth"_s, u"clinic"_s, u"right"_s});
    const SendOutcome outcome = gateway(server.url, u"clinic"_s, u"wrong"_s)->send(mailTo(u"lucia@example.test"_s));
    QCOMPARE(nameOf(outcome.kind), "later");
    QVERIFY(!outcome.addressRefused);
    QCOMPARE(server.count(), 0);
}

void TestSmtpGateway::wantsTlsBeyondThisMachine()
{
    MailServer server; // which offers no STARTTLS
    QString url = server.url;
    url.replace(u"127.0.0.1"_s, u"mail.localhost"_s); // a name like any other, but libcurl finds it here
    const SendOutcome outcome = gateway(url)->send(mailTo(u"lucia@example.test"_s));
    QCOMPARE(nameOf(outcome.kind), "later");
    QCOMPARE(server.count(), 0);
}

void TestSmtpGateway::refusesLineBreaks()
{
    MailServer server;
    const SendOutcome outcome = gateway(server.url)->send(mailTo(u"a@b.test>\r\nRCPT TO:<c@d.test"_s));
    QCOMPARE(nameOf(outcome.kind), "refused");
    QVERIFY(outcome.addressRefused);
    QCOMPARE(server.count(), 0);
}

void TestSmtpGateway::leavesASilentServerBehind()
{
    MailServer server;
    auto smtp = gateway(server.url);
    QVERIFY(smtp->send(mailTo(u"lucia@example.test"_s)).kind == Kind::Accepted);
    server.freeze();
    QElapsedTimer timer;
    timer.start();
    smtp.reset(); // the connection is still open, and nobody answers any more
    QVERIFY2(timer.elapsed() < 10'000, "the end of the program waited for a mail server");
}

QTEST_GUILESS_MAIN(TestSmtpGateway)
#include "tst_smtpgateway.moc"

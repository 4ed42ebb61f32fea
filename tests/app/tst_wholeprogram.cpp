#include <QtTest>

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "tests/support/paths.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr int patience = 30'000;

} // namespace

/// What only the program with all its layers linked together can show: each works beside the others. Two types of one name in
/// two of them once ended it at the first video call.
class TestWholeProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfVisit_data();
    void everyKindOfVisit();

private:
    QJsonObject ask(const QByteArray &method, const QString &path, const QJsonObject &body = {}, int *status = nullptr);

    QTemporaryDir m_folder;
    QString m_url;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

void TestWholeProgram::init()
{
    m_token.clear();
}

QJsonObject TestWholeProgram::ask(const QByteArray &method, const QString &path, const QJsonObject &body, int *status)
{
    QNetworkRequest request{QUrl(m_url + path)};
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, bytes));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        return {};
    if (status)
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestWholeProgram::everyKindOfVisit_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("in person") << QJsonObject();
    QTest::newRow("by video") << QJsonObject{{u"interaction_type"_s, u"video_call"_s}};
    QTest::newRow("of a group") << QJsonObject{{u"group"_s, true}, {u"name"_s, u"Braces for beginners"_s}};
    QTest::newRow("in a series") << QJsonObject{{u"recurring"_s, QJsonObject{{u"is_recurring"_s, true},
                                                                             {u"rrule"_s, u"FREQ=WEEKLY;COUNT=3"_s}}},
                                                {u"description"_s, u"Three times"_s}};
}

void TestWholeProgram::everyKindOfVisit()
{
    QFETCH(QJsonObject, more);
    const QStringList where{u"--data"_s, m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())),
                            u"--key-file"_s, m_folder.filePath(u"key"_s)};
    QCOMPARE(QProcess::execute(test::programPath(), QStringList{u"init"_s, u"--demo"_s} + where), 0);
    QProcess hub;
    hub.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hub.start(test::programPath(),
              QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--insecure-http"_s} + where);
    QVERIFY(QTest::qWaitFor([&] { return hub.canReadLine(); }, patience));
    m_url = QString::fromUtf8(hub.readLine()).section(u' ', 2).trimmed();
    m_token = ask("POST", u"/api/v1/auth/login"_s,
                  {{u"email"_s, u"reception@demo.test"_s}, {u"password"_s, u"demo-clinic-2026"_s}})[u"token"_s]
                  .toString()
                  .toUtf8();
    QVERIFY(!m_token.isEmpty());
    const QString base = u"/api/v1/protected"_s;
    const QString doctor = ask("GET", base + u"/doctors"_s)[u"data"_s][0][u"id"_s].toString();
    const QString patient = ask("GET", base + u"/patients"_s)[u"data"_s][0][u"id"_s].toString();
    const QDate soon = QDate::currentDate().addDays(60);
    const QDate wednesday = soon.addDays(3 - soon.dayOfWeek());
    const qint64 start = QDateTime(wednesday, QTime(16, 0), Qt::UTC).toMSecsSinceEpoch(); // ten in El Salvador
    QJsonObject body{{u"start_time"_s, start},
                     {u"end_time"_s, start + 30 * 60'000},
                     {u"host"_s, doctor},
                     {u"override"_s, u"whatever day it is"_s},
                     {u"attendees"_s, QJsonArray{patient}}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), field.value());
    int status = 0;
    const QJsonObject made = ask("POST", u"/v1/appointments"_s, body, &status);
    QCOMPARE(status, 201);
    QCOMPARE(ask("GET", u"/v1/appointments/"_s + made[u"id"_s].toString())[u"id"_s], made[u"id"_s]);
    hub.terminate();
    QVERIFY(hub.waitForFinished(patience));
    QCOMPARE(hub.exitStatus(), QProcess::NormalExit);
    QCOMPARE(hub.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWholeProgram)
#include "tst_wholeprogram.moc"

#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTest>

#include "sync/metrics/requestmetrics.h"
#include "tests/sync/eventlistener.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What Prometheus reads.
class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatIsPrometheus();
    void countsRequestsByRouteAndStatus();
    void bucketsAddUp();
    void tellsOfListenersAndReminders();
    void saysNothingOfPatients();
    void fromElsewhereNeedsAnAdmin();

private:
    static QString scrape(ApiFixture &api) { return QString::fromUtf8(api.get(u"/metrics"_s, {}).bytes); }
    /// The sample's value; -1 where there is none.
    static double value(const QString &text, const QString &sample)
    {
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith(sample + u' '))
                return line.section(u' ', -1).toDouble();
        }
        return -1;
    }
};

void TestMetrics::formatIsPrometheus()
{
    ApiFixture api;
    api.get(u"/healthz"_s, {});
    const Answer answer = api.get(u"/metrics"_s, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    const QString text = QString::fromUtf8(answer.bytes);
    QVERIFY(text.endsWith(u'\n'));
    const QRegularExpression help(u"^# HELP ([a-z_]+) \\S.*$"_s);
    const QRegularExpression type(u"^# TYPE ([a-z_]+) (counter|gauge|histogram)$"_s);
    const QRegularExpression sample(
        uR"(^([a-z_]+)(\{[a-z_]+="([^"\\]|\\.)*"(,[a-z_]+="([^"\\]|\\.)*")*\})? [0-9.e+-]+$)"_s);
    QStringList typed;
    QStringList samples;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# HELP"_s)) {
            QVERIFY2(help.match(line).hasMatch(), qUtf8Printable(line));
        } else if (line.startsWith(u'#')) {
            QVERIFY2(type.match(line).hasMatch(), qUtf8Printable(line));
            QVERIFY(!typed.contains(type.match(line).captured(1)));
            typed.append(type.match(line).captured(1));
        } else {
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch(), qUtf8Printable(line));
            QVERIFY2(match.captured(1).startsWith(typed.constLast()), qUtf8Printable(line)); // in one piece
            QVERIFY2(!samples.contains(match.captured(1) + match.captured(2)), qUtf8Printable(line));
            samples.append(match.captured(1) + match.captured(2));
        }
    }
    QVERIFY(value(text, u"frontdesk_uptime_seconds"_s) >= 0);
    QVERIFY(value(text, u"frontdesk_connections"_s) >= 1);
    QVERIFY(value(text, u"frontdesk_database_bytes"_s) > 4096);
    QVERIFY(value(text, u"frontdesk_batches_total"_s) >= 0);
}

void TestMetrics::countsRequestsByRouteAndStatus()
{
    ApiFixture api;
    for (int i = 0; i < 3; ++i)
        api.get(u"/healthz"_s, {});
    const QString unknown = u"/00000000-0000-7000-8000-000000000001"_s;
    api.get(protectedPath + u"/appointments"_s + unknown, api.reception);
    api.get(protectedPath + u"/appointments"_s, {});
    api.get(u"/nowhere"_s, {});
    api.post(protectedPath + u"/appointments"_s, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s));
    const QString text = scrape(api);
    const QString requests = u"frontdesk_http_requests_total{method=\"%1\",route=\"%2\",status=\"%3\"}"_s;
    QCOMPARE(value(text, requests.arg(u"GET"_s, u"/healthz"_s, u"200"_s)), 3);
    QCOMPARE(value(text, requests.arg(u"GET"_s, u"/api/v1/protected/appointments/:id"_s, u"404"_s)), 1);
    QCOMPARE(value(text, requests.arg(u"GET"_s, u"/api/v1/protected/appointments"_s, u"401"_s)), 1);
    QCOMPARE(value(text, requests.arg(u"POST"_s, u"/api/v1/protected/appointments"_s, u"201"_s)), 1);
    QCOMPARE(value(text, requests.arg(QString(), QString(), u"404"_s)), 1);
    QVERIFY(value(text, u"frontdesk_commands_total"_s) >= 1);
    QCOMPARE(value(text, u"frontdesk_commands_waiting"_s), 0);
    api.call("GET", u"/healthz"_s, {}, {}, {{"X-Large", QByteArray(20'000, 'x')}});
    QCOMPARE(value(scrape(api), u"frontdesk_http_refusals_total{status=\"431\"}"_s), 1);
}

void TestMetrics::bucketsAddUp()
{
    const QList<QPair<QByteArray, QByteArray>> routes{{"GET", "/a"}};
    RequestMetrics metrics(routes);
    for (const int microseconds : {500, 1000, 1001, 40'000, 20'000'000})
        metrics.record(0, 200, std::chrono::microseconds(microseconds));
    metrics.record(99, 404, std::chrono::microseconds(1)); // of no route
    MetricText text;
    metrics.write(text);
    const QString written = QString::fromUtf8(text.bytes());
    const QString bucket = u"frontdesk_http_request_duration_seconds_bucket{method=\"GET\",route=\"/a\",le=\"%1\"}"_s;
    QCOMPARE(value(written, bucket.arg(u"0.001"_s)), 2);
    QCOMPARE(value(written, bucket.arg(u"0.0025"_s)), 3);
    QCOMPARE(value(written, bucket.arg(u"0.025"_s)), 3);
    QCOMPARE(value(written, bucket.arg(u"0.05"_s)), 4);
    QCOMPARE(value(written, bucket.arg(u"10"_s)), 4);
    QCOMPARE(value(written, bucket.arg(u"+Inf"_s)), 5);
    const QString labels = u"{method=\"GET\",route=\"/a\"}"_s;
    QCOMPARE(value(written, u"frontdesk_http_request_duration_seconds_count"_s + labels), 5);
    QVERIFY(qFuzzyCompare(value(written, u"frontdesk_http_request_duration_seconds_sum"_s + labels), 20.042501));
}

void TestMetrics::tellsOfListenersAndReminders()
{
    ApiFixture api;
    QCOMPARE(value(scrape(api), u"frontdesk_event_listeners"_s), 0);
    QCOMPARE(value(scrape(api), u"frontdesk_reminders{status=\"failed\"}"_s), 0);
    QVERIFY(value(scrape(api), u"frontdesk_reminders{status=\"scheduled\"}"_s) >= 0);
    EventListener desk(api, api.reception);
    QTRY_VERIFY(desk.isOpen());
    QCOMPARE(value(scrape(api), u"frontdesk_event_listeners"_s), 1);
}

void TestMetrics::saysNothingOfPatients()
{
    ApiFixture api;
    api.get(protectedPath + u"/patients/"_s + api.clinic.ahmed.toString(), api.reception);
    api.get(protectedPath + u"/patients?search=Hassan"_s, api.reception);
    api.get(u"/Hassan"_s, {});
    const QString text = scrape(api);
    QVERIFY(!text.contains(u"hassan"_s, Qt::CaseInsensitive));
    QVERIFY(!text.contains(api.clinic.ahmed.toString()));
}

void TestMetrics::fromElsewhereNeedsAnAdmin()
{
    ApiFixture api;
    QHostAddress own;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            own = address;
    }
    if (own.isNull())
        return; // a machine without any network has no elsewhere
    HubServer outside(*api.hub, api.keys, api.hashes);
    QVERIFY(outside.start({own, 0, {}, {}}).ok());
    QNetworkAccessManager network;
    const auto ask = [&](const QByteArray &token) {
        QNetworkRequest request{QUrl(outside.url() + u"/metrics"_s)};
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QCOMPARE(ask({}), 401);
    QCOMPARE(ask(api.patient), 403);
    QCOMPARE(ask(api.reception), 403);
    QCOMPARE(ask(api.admin), 200);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"

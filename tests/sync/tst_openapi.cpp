#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "sync/faces/routetable.h"
#include "sync/openapi/apidocument.h"
#include "sync/openapi/exampledates.h"
#include "tests/support/paths.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The document of the API: whole, from the route table, and judged by somebody else's validator.
class TestOpenApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDescribed();
    void independentValidatorAccepts();
    void independentValidatorFindsFaults();
    void saysWhoMayCall();
    void examplesLieAhead_data();
    void examplesLieAhead();

private:
    static QJsonObject document()
    {
        return QJsonDocument::fromJson(ApiDocument(&routeTable).json(QDate(2026, 6, 1))).object();
    }
    static QJsonObject operation(const QString &path, const QString &method)
    {
        return document()[u"paths"_s].toObject()[path].toObject()[method].toObject();
    }
    /// What the validator prints; empty when it finds nothing.
    QString judge(const QByteArray &json)
    {
        QFile file(m_directory.filePath(u"openapi.json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
            return u"cannot write"_s;
        file.close();
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {sourcePath(u"tests/sync/openapicheck.py"_s), u"document"_s,
                                             sourcePath(u"tests/data/openapi-3.1-schema.json"_s), file.fileName()});
        if (!python.waitForFinished(120'000))
            return python.errorString();
        const QString said = QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
        return python.exitCode() == 0 ? QString() : u"faults:\n"_s + said;
    }
    QTemporaryDir m_directory;
};

void TestOpenApi::everyRouteIsDescribed()
{
    QCOMPARE(ApiDocument::undescribed(routeTable()), QStringList());
    QCOMPARE(ApiDocument::withoutRoute(routeTable()), QStringList());
    std::vector<ApiRoute> more = routeTable();
    more.push_back({HttpMethod::Get, "/forgotten/:id", Access::Anyone, Endpoint::read(nullptr)});
    QCOMPARE(ApiDocument::undescribed(more), QStringList(u"GET /forgotten/:id"_s));
    more.erase(more.begin());
    QCOMPARE(ApiDocument::withoutRoute(more).size(), 1);
}

void TestOpenApi::independentValidatorAccepts()
{
    ApiFixture api;
    const Answer answer = api.get(u"/openapi.json"_s, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer["openapi"].toString(), u"3.1.0"_s);
    QCOMPARE(judge(answer.bytes), QString());
}

void TestOpenApi::independentValidatorFindsFaults()
{
    QJsonObject broken = document();
    QJsonObject paths = broken[u"paths"_s].toObject();
    paths[u"no slash"_s] = QJsonObject();
    broken[u"paths"_s] = paths;
    QVERIFY(judge(QJsonDocument(broken).toJson()).contains(u"no slash"_s));
    QJsonObject nameless = document();
    nameless.remove(u"info"_s);
    QVERIFY(judge(QJsonDocument(nameless).toJson()).contains(u"'info' is a required property"_s));
}

void TestOpenApi::saysWhoMayCall()
{
    const QJsonObject health = operation(u"/healthz"_s, u"get"_s);
    QVERIFY(health[u"security"_s].toArray().isEmpty());
    QVERIFY(!health[u"responses"_s].toObject().contains(u"401"_s));
    const QJsonObject audit = operation(u"/api/v1/protected/audit"_s, u"get"_s);
    QCOMPARE(audit[u"x-access"_s].toString(), u"admin"_s);
    QCOMPARE(audit[u"security"_s].toArray().size(), 2);
    QVERIFY(audit[u"responses"_s].toObject().contains(u"403"_s));
    const QJsonObject visit = operation(u"/api/v1/protected/appointments/{id}"_s, u"get"_s);
    QCOMPARE(visit[u"parameters"_s].toArray().first()[u"name"_s].toString(), u"id"_s);
    QVERIFY(visit[u"responses"_s].toObject().contains(u"404"_s));
}

void TestOpenApi::examplesLieAhead_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("booked");
    QTest::newRow("before") << QDate(2026, 5, 1) << u"2026-06-02"_s;
    QTest::newRow("that Monday") << QDate(2026, 6, 1) << u"2026-06-02"_s;
    QTest::newRow("the day after") << QDate(2026, 6, 2) << u"2026-06-09"_s;
    QTest::newRow("the next Monday") << QDate(2026, 6, 8) << u"2026-06-09"_s;
    QTest::newRow("much later") << QDate(2028, 2, 29) << u"2028-03-07"_s;
}

void TestOpenApi::examplesLieAhead()
{
    QFETCH(QDate, today);
    QFETCH(QString, booked);
    const QJsonObject example{{u"appointmentDate"_s, u"2026-06-02"_s},
                              {u"dateOfBirth"_s, u"1990-04-12"_s},
                              {u"start_time"_s, 1780408800000.0},
                              {u"list"_s, QJsonArray{u"at 2026-06-02T10:00:00.000Z"_s}}};
    const QJsonObject document{{u"example"_s, example}, {u"description"_s, u"2026-06-02"_s}};
    const QJsonObject moved = withExamplesMoved(document, exampleWeeks(today));
    const QJsonObject result = moved[u"example"_s].toObject();
    QCOMPARE(result[u"appointmentDate"_s].toString(), booked);
    QCOMPARE(result[u"dateOfBirth"_s].toString(), u"1990-04-12"_s);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(result[u"start_time"_s].toInteger(), Qt::UTC).date().toString(Qt::ISODate),
             booked);
    QCOMPARE(result[u"list"_s].toArray().first().toString(), QString(u"at "_s + booked + u"T10:00:00.000Z"_s));
    QCOMPARE(moved[u"description"_s].toString(), u"2026-06-02"_s);
    QVERIFY(QDate::fromString(booked, Qt::ISODate) > today);
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"

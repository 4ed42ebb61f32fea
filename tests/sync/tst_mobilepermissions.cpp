#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestMobilePermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownModules();
    void listAndSwitch();
    void refuses_data();
    void refuses();

private:
    QString path(const ApiFixture &api, const QString &rest) const
    {
        return permissions + u"/clinic/"_s + api.clinic.clinic.toString() + u'/' + rest;
    }
    const QString permissions = protectedPath + u"/mobile/permissions"_s;
};

void TestMobilePermissions::ownModules()
{
    ApiFixture api;
    const auto modules = [&](const QByteArray &token) { return api.get(permissions, token)["modules"].toArray(); };
    QCOMPARE(modules(api.patient), QJsonArray({u"appointments"_s, u"medical_history"_s, u"messages"_s,
                                               u"prescriptions"_s, u"invoices"_s, u"notifications"_s}));
    QCOMPARE(modules(api.reception).size(), 5);
    QCOMPARE(modules(api.doctor).size(), 9);
    QCOMPARE(modules(api.admin).size(), 10);
}

void TestMobilePermissions::listAndSwitch()
{
    ApiFixture api;
    const Answer switched = api.patch(path(api, u"doctor/prescriptions"_s), api.admin, {{u"enabled"_s, false}});
    QCOMPARE(switched.status, 200);
    QCOMPARE(switched.object(), (QJsonObject{{u"ok"_s, true},
                                             {u"module"_s, u"prescriptions"_s},
                                             {u"role"_s, u"doctor"_s},
                                             {u"clinic"_s, api.clinic.clinic.toString()},
                                             {u"enabled"_s, false},
                                             {u"updatedAt"_s, u"2026-06-01T14:00:00.000Z"_s}}));
    QVERIFY(!api.get(permissions, api.doctor)["modules"].toArray().contains(u"prescriptions"_s));
    QVERIFY(api.get(permissions, api.other)["modules"].toArray().contains(u"prescriptions"_s));
    const QJsonArray list = QJsonDocument::fromJson(api.get(path(api, u"doctor"_s), api.admin).bytes).array();
    QCOMPARE(list.size(), 10);
    for (const QJsonValue &one : list) {
        QCOMPARE(one[u"label"_s].toString(), one[u"module"_s].toString());
        if (one[u"module"_s].toString() == "prescriptions"_L1)
            QCOMPARE(one[u"enabled"_s].toBool(true), false);
    }
    QCOMPARE(api.get(protectedPath + u"/appointments"_s, api.doctor).status, 200); // a switch closes no route
}

void TestMobilePermissions::refuses_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("clinic");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray off = R"({"enabled":false})";
    QTest::newRow("receptionist") << u"reception"_s << u"own"_s << u"doctor/messages"_s << off << 403;
    QTest::newRow("doctor") << u"doctor"_s << u"own"_s << u"doctor/messages"_s << off << 403;
    QTest::newRow("patient") << u"patient"_s << u"own"_s << u"patient/messages"_s << off << 403;
    QTest::newRow("unknown role") << u"admin"_s << u"own"_s << u"nurse/messages"_s << off << 400;
    QTest::newRow("unknown module") << u"admin"_s << u"own"_s << u"doctor/x-rays"_s << off << 404;
    QTest::newRow("other clinic") << u"admin"_s << u"other"_s << u"doctor/messages"_s << off << 404;
    QTest::newRow("no clinic") << u"admin"_s << u"x"_s << u"doctor/messages"_s << off << 404;
    QTest::newRow("empty body") << u"admin"_s << u"own"_s << u"doctor/messages"_s << QByteArray("{}") << 400;
    QTest::newRow("a text") << u"admin"_s << u"own"_s << u"doctor/messages"_s << QByteArray(R"({"enabled":"no"})")
                            << 400;
    QTest::newRow("null") << u"admin"_s << u"own"_s << u"doctor/messages"_s << QByteArray(R"({"enabled":null})") << 400;
}

void TestMobilePermissions::refuses()
{
    QFETCH(QString, who);
    QFETCH(QString, clinic);
    QFETCH(QString, rest);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ApiFixture api;
    const QHash<QString, QByteArray> tokens{{u"admin"_s, api.admin},
                                            {u"reception"_s, api.reception},
                                            {u"doctor"_s, api.doctor},
                                            {u"patient"_s, api.patient}};
    const QHash<QString, QString> clinics{{u"own"_s, api.clinic.clinic.toString()},
                                          {u"other"_s, api.clinic.other.toString()}};
    const QString where = permissions + u"/clinic/"_s + clinics.value(clinic, clinic) + u'/' + rest;
    QCOMPARE(api.call("PATCH", where, tokens.value(who), body).status, status);
}

QTEST_GUILESS_MAIN(TestMobilePermissions)
#include "tst_mobilepermissions.moc"

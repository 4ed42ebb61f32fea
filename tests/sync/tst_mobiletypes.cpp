#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// /appointment-types. CONTRACT §5 "More routes", §11.2.
class TestMobileTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typesAreMadeAndChanged();
    void badTypes_data();
    void badTypes();
    void typeNamesAreTakenOnce();
    void whoMakesTypes();

private:
    const QString types = protectedPath + u"/appointment-types"_s;
};

void TestMobileTypes::typesAreMadeAndChanged()
{
    ApiFixture api;
    const Answer bare = api.post(types, api.reception, {{u"name"_s, u" Limpieza "_s}});
    QCOMPARE(bare.status, 201);
    QCOMPARE(bare.text("name"), u"Limpieza"_s);
    QCOMPARE(bare["durationMinutes"].toInt(), 30);
    QVERIFY(bare["bufferMinutes"].isNull());
    QCOMPARE(bare["price"].toDouble(-1), 0.0);
    const QJsonObject body{{u"name"_s, u"Limpieza profunda"_s},
                           {u"durationMinutes"_s, 45},
                           {u"bufferMinutes"_s, 0},
                           {u"price"_s, 19.99},
                           {u"color"_s, u"#00ff88"_s}};
    const Answer put = api.put(types + u'/' + bare.text("id"), api.admin, body);
    QCOMPARE(put.status, 200);
    QJsonObject shown = body;
    shown[u"id"_s] = bare.text("id");
    QCOMPARE(put.object(), shown);
    QVERIFY(api.get(types, api.patient)["data"].toArray().contains(shown));
    const Answer less = api.put(types + u'/' + bare.text("id"), api.admin,
                                {{u"name"_s, u"LIMPIEZA profunda"_s}, {u"durationMinutes"_s, 60}});
    QCOMPARE(less.status, 200);
    QVERIFY(less["bufferMinutes"].isNull());
    QCOMPARE(api.get(types, api.patient)["pagination"][u"total"_s].toInt(), 2);
}

void TestMobileTypes::badTypes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << field << value;
    };
    row("no name", u"name"_s, QJsonValue());
    row("blank name", u"name"_s, u" "_s);
    row("long name", u"name"_s, QString(201, u'x'));
    row("name number", u"name"_s, 1);
    row("duration 4", u"durationMinutes"_s, 4);
    row("duration 721", u"durationMinutes"_s, 721);
    row("duration huge", u"durationMinutes"_s, 1e300);
    row("duration text", u"durationMinutes"_s, u"30"_s);
    row("buffer -1", u"bufferMinutes"_s, -1);
    row("buffer flag", u"bufferMinutes"_s, true);
    row("price negative", u"price"_s, -0.01);
    row("price text", u"price"_s, u"10"_s);
    row("price huge", u"price"_s, 1e200);
    row("color", u"color"_s, u"green"_s);
    row("color number", u"color"_s, 255);
}

void TestMobileTypes::badTypes()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ApiFixture api;
    const QString quick = api.get(types, api.admin)["data"].toArray().at(0)[u"id"_s].toString();
    QJsonObject body{{u"name"_s, u"Control"_s}, {u"durationMinutes"_s, 30}};
    body[field] = value;
    for (const Answer &answer : {api.post(types, api.admin, body), api.put(types + u'/' + quick, api.admin, body)}) {
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.text("message").contains(field), answer.bytes.constData());
    }
    QCOMPARE(api.get(types, api.admin)["data"].toArray().size(), 1);
}

void TestMobileTypes::typeNamesAreTakenOnce()
{
    ApiFixture api;
    const Answer taken = api.post(types, api.admin, {{u"name"_s, u"QUICK"_s}});
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.text("code"), u"ALREADY_EXISTS"_s);
    const QString id = api.post(types, api.admin, {{u"name"_s, u"Ñandú"_s}}).text("id");
    QCOMPARE(api.post(types, api.admin, {{u"name"_s, u"ñandú"_s}}).status, 409);
    const QJsonObject quick{{u"name"_s, u"quick"_s}, {u"durationMinutes"_s, 30}};
    QCOMPARE(api.put(types + u'/' + id, api.admin, quick).status, 409);
}

void TestMobileTypes::whoMakesTypes()
{
    ApiFixture api;
    const QJsonObject body{{u"name"_s, u"Control"_s}, {u"durationMinutes"_s, 30}};
    QCOMPARE(api.post(types, api.doctor, body).status, 403);
    QCOMPARE(api.post(types, api.patient, body).status, 403);
    const QString id = api.post(types, api.reception, body).text("id");
    QCOMPARE(api.put(types + u'/' + id, api.doctor, body).status, 403);
    QCOMPARE(api.put(types + u'/' + id, api.other, body).status, 404);
    QCOMPARE(api.put(types + u"/x"_s, api.admin, body).status, 404);
    QCOMPARE(api.put(types + u'/' + UserId::create().toString(), api.admin, body).status, 404);
}

QTEST_GUILESS_MAIN(TestMobileTypes)
#include "tst_mobiletypes.moc"

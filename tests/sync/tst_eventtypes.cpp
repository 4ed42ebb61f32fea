#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face E's kinds of event and their texts.
class TestEventTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void types();
};

void TestEventTypes::types()
{
    ApiFixture api;
    const QString path = u"/events/types"_s;
    const Answer made = api.post(
        path, api.reception, {{u"name"_s, u" Limpieza "_s}, {u"messages"_s, QJsonObject{{u"reminder"_s, u"Hola"_s}}}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("name"), u"Limpieza"_s);
    const QJsonObject messages{{u"reminder"_s, u"Hola"_s}, {u"followUp"_s, QJsonValue()}, {u"noShow"_s, QJsonValue()}};
    QCOMPARE(made["messages"].toObject(), messages);
    const Answer listed = api.get(path, api.doctor);
    QCOMPARE(listed["data"].toArray(), QJsonArray{made.object()});
    QCOMPARE(listed["pagination"].toObject().value(u"total"_s).toInt(), 1);
    QCOMPARE(api.get(path, api.other)["data"].toArray().size(), 0);
    QCOMPARE(api.post(path, api.reception, {}).status, 400);
    QVERIFY(api.post(path, api.reception, {{u"name"_s, u"x"_s}, {u"messages"_s, QJsonObject{{u"noShow"_s, 3}}}})
                .text("message")
                .contains(u"messages.noShow"_s));
    QCOMPARE(api.get(path, api.patient).status, 403);
}

QTEST_GUILESS_MAIN(TestEventTypes)
#include "tst_eventtypes.moc"

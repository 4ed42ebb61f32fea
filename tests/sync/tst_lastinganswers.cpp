#include <QJsonArray>
#include <QTest>

#include "sync/faces/answercache.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Answers that are kept: nobody is ever given one from before a change that somebody was told of, or one of another
/// person.
class TestLastingAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBookingIsInTheNextList();
    void changesByAnotherProgramShow();
    void anotherNameOfADoctorShows();
    void everybodyHasTheirOwn();
    void keysTellQuestionsApart_data();
    void keysTellQuestionsApart();
    void anotherStateForgets();
    void neverMoreThanItMayHold();

private:
    const QString list = protectedPath + u"/appointments?startDate=2026-06-02&endDate=2026-06-02"_s;
    const QString visits = protectedPath + u"/appointments"_s;
};

void TestLastingAnswers::everyBookingIsInTheNextList()
{
    ApiFixture api;
    for (int hour = 9; hour < 16; ++hour) {
        QCOMPARE(api.get(list, api.reception)["data"].toArray().size(), hour - 9);
        QCOMPARE(api.get(list, api.reception)["data"].toArray().size(), hour - 9); // the kept one
        const Answer booked = api.post(visits, api.reception,
                                       api.visit(u"2026-06-02"_s, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'))));
        QCOMPARE(booked.status, 201);
        const QString visit = visits + u'/' + booked.text("id");
        QCOMPARE(api.get(list, api.reception)["data"].toArray().last()[u"status"].toString(), u"scheduled"_s);
        QCOMPARE(api.patch(visit + u"/status"_s, api.reception, {{u"status"_s, u"confirmed"_s}}).status, 200);
        QCOMPARE(api.get(list, api.reception)["data"].toArray().last()[u"status"].toString(), u"confirmed"_s);
    }
}

void TestLastingAnswers::changesByAnotherProgramShow()
{
    ApiFixture api;
    const Answer booked = api.post(visits, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s));
    QCOMPARE(api.get(list, api.reception)["data"].toArray().size(), 1);
    DirectSession other(api.clinic, api.clinic.receptionist());
    other.database().prepare("UPDATE patients SET last_name = 'Elsewhere'").run(); // nothing journalled
    other.commit();
    QVERIFY(api.get(list, api.reception).bytes.contains("Elsewhere"));
}

void TestLastingAnswers::anotherNameOfADoctorShows()
{
    ApiFixture api;
    const Answer booked = api.post(visits, api.reception, api.visit(u"2026-06-02"_s, u"10:00"_s));
    QVERIFY(api.get(list, api.reception).bytes.contains("Khan"));
    const Mailbox mailbox;
    bool done = false;
    api.hub->writer().post<Done>(
        api.clinic.receptionist(),
        [](Session &session) -> Result<Done> {
            session.database().prepare("UPDATE users SET last_name = 'Renamed' WHERE last_name = 'Khan'").run();
            session.record({u"updated"_s, u"doctor"_s, u"x"_s, ChangeOp::Updated, {}, {}, {}, {}});
            return Done{};
        },
        mailbox, [&done](const Result<Done> &result) { done = result.ok(); });
    QTRY_VERIFY(done);
    QVERIFY(api.get(list, api.reception).bytes.contains("Renamed"));
    QVERIFY(!api.get(list, api.reception).bytes.contains("Khan"));
}

void TestLastingAnswers::everybodyHasTheirOwn()
{
    ApiFixture api;
    QJsonObject body = api.visit(u"2026-06-02"_s, u"10:00"_s);
    body[u"patientId"_s] = api.clinic.lucia.toString();
    QCOMPARE(api.post(visits, api.reception, body).status, 201);
    QCOMPARE(api.get(list, api.reception)["data"].toArray().size(), 1);
    QCOMPARE(api.get(list, api.patient)["data"].toArray().size(), 0); // Ahmed
    QCOMPARE(api.get(list, api.other)["data"].toArray().size(), 0);
    QCOMPARE(api.get(list, {}).status, 401);
    QCOMPARE(api.get(list + u"&limit=0"_s, api.reception).status, 400);
    QCOMPARE(api.get(list + u"&offset=1"_s, api.reception)["data"].toArray().size(), 0);
    QCOMPARE(api.get(list, api.reception)["data"].toArray().size(), 1);
}

void TestLastingAnswers::keysTellQuestionsApart_data()
{
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("another path") << QStringList{u"a"_s, u"c"_s} << u"q"_s << u"1"_s;
    QTest::newRow("one segment") << QStringList{u"ab"_s} << u"q"_s << u"1"_s;
    QTest::newRow("another value") << QStringList{u"a"_s, u"b"_s} << u"q"_s << u"2"_s;
    QTest::newRow("moved letter") << QStringList{u"a"_s, u"b"_s} << u"q1"_s << QString();
    QTest::newRow("a length in the text") << QStringList{u"a"_s, u"b"_s} << u"q1:1"_s << QString();
}

void TestLastingAnswers::keysTellQuestionsApart()
{
    QFETCH(QStringList, segments);
    QFETCH(QString, name);
    QFETCH(QString, value);
    HttpRequest one;
    one.segments = {u"a"_s, u"b"_s};
    one.query = {{u"q"_s, u"1"_s}};
    HttpRequest two = one;
    two.segments = segments;
    two.query = {{name, value}};
    const Actor actor{UserId::create(), ClinicId::create(), Role::Doctor, {}, {}};
    QVERIFY(AnswerCache::keyOf(one, actor) != AnswerCache::keyOf(two, actor));
    QCOMPARE(AnswerCache::keyOf(one, actor), AnswerCache::keyOf(one, actor));
    for (Actor other : {Actor{UserId::create(), actor.clinicId, actor.role, {}, {}},
                        Actor{actor.userId, ClinicId::create(), actor.role, {}, {}},
                        Actor{actor.userId, actor.clinicId, Role::Admin, {}, {}},
                        Actor{actor.userId, actor.clinicId, actor.role, PatientId::create(), {}}})
        QVERIFY(AnswerCache::keyOf(one, actor) != AnswerCache::keyOf(one, other));
}

void TestLastingAnswers::anotherStateForgets()
{
    AnswerCache cache;
    const HttpReply reply = HttpReply::json(200, "{}");
    QVERIFY(!cache.find("key", {1, 1}));
    cache.keep("key", {1, 1}, reply);
    QVERIFY(cache.find("key", {1, 1}));
    QVERIFY(!cache.find("other", {1, 1}));
    QVERIFY(!cache.find("key", {2, 1}));
    cache.keep("key", {2, 1}, reply);
    QVERIFY(!cache.find("key", {2, 2}));
    QVERIFY(!cache.find("key", {2, 1})); // gone for good
}

void TestLastingAnswers::neverMoreThanItMayHold()
{
    AnswerCache cache;
    const HttpReply large = HttpReply::json(200, QByteArray(1024 * 1024, ' '));
    int held = 0;
    for (int i = 0; i < 20; ++i)
        cache.keep(QByteArray::number(i), {1, 1}, large);
    for (int i = 0; i < 20; ++i)
        held += cache.find(QByteArray::number(i), {1, 1}) ? 1 : 0;
    QVERIFY(held >= 1 && held <= 4);
    QVERIFY(cache.find("19", {1, 1}));
}

QTEST_GUILESS_MAIN(TestLastingAnswers)
#include "tst_lastinganswers.moc"

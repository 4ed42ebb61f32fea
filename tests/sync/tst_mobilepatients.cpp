#include <QJsonArray>
#include <QTest>

#include "models/services/security/sealer.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// /patients and /patients/:id/preferences. CONTRACT §5 "More routes", §11.2.
class TestMobilePatients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAndShows();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void allBadFieldsAtOnce();
    void searchFinds_data();
    void searchFinds();
    void searchFindsTheNumber();
    void listPages();
    void putReplacesWhole();
    void duiIsSealedAndNeverShown();
    void rolesAndOthers();
    void preferencesOfAPatient();
    void badPreferences_data();
    void badPreferences();
    void preferencesOfOthers();

private:
    static QJsonObject person(const QString &first, const QString &last)
    {
        return {{u"firstName"_s, first}, {u"lastName"_s, last}};
    }
    static QStringList names(const Answer &answer)
    {
        QStringList names;
        for (const QJsonValue &patient : answer["data"].toArray())
            names.append(patient[u"name"_s].toString());
        return names;
    }
    const QString patients = protectedPath + u"/patients"_s;
};

void TestMobilePatients::createsAndShows()
{
    ApiFixture api;
    QJsonObject body = person(u" Ana "_s, u"Gómez"_s);
    body[u"phone"_s] = u"7012-3456"_s;
    body[u"email"_s] = u"ana@example.org"_s;
    body[u"dateOfBirth"_s] = u"1990-02-28"_s;
    body[u"insurance"_s] = u"Seguro"_s;
    body[u"notes"_s] = u"Alergia"_s;
    body[u"language"_s] = u"es"_s;
    for (const QByteArray &token : {api.reception, api.doctor, api.admin}) {
        const Answer made = api.post(patients, token, body);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text("name"), u"Ana Gómez"_s);
        QCOMPARE(made.text("phone"), u"+50370123456"_s);
        QCOMPARE(made.text("dateOfBirth"), u"1990-02-28"_s);
        QVERIFY(made.text("patientNumber").startsWith(u"P-2026-"_s));
        QVERIFY(made["number"].toInt() > 0);
        QCOMPARE(made["hasDui"].toBool(true), false);
        QCOMPARE(api.get(patients + u'/' + made.text("id"), api.doctor).object(), made.object());
    }
    const Answer bare = api.post(patients, api.reception, person(u"Eva"_s, u"Paz"_s));
    QCOMPARE(bare.status, 201);
    for (const char *field : {"phone", "email", "dateOfBirth", "insurance", "notes", "language"})
        QVERIFY2(bare[field].isNull(), field);
}

void TestMobilePatients::badFieldsAreNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << field << value;
    };
    row("first name missing", u"firstName"_s, QJsonValue());
    row("first name blank", u"firstName"_s, u"  "_s);
    row("first name number", u"firstName"_s, 7);
    row("first name long", u"firstName"_s, QString(201, u'x'));
    row("first name control", u"firstName"_s, u"A\u0007"_s);
    row("last name missing", u"lastName"_s, QJsonValue());
    row("last name blank", u"lastName"_s, QString());
    row("last name list", u"lastName"_s, QJsonArray());
    row("phone short", u"phone"_s, u"12"_s);
    row("phone words", u"phone"_s, u"call me"_s);
    row("phone number", u"phone"_s, 70123456);
    row("email", u"email"_s, u"ana@"_s);
    row("date", u"dateOfBirth"_s, u"28/02/1990"_s);
    row("date that is none", u"dateOfBirth"_s, u"2025-02-29"_s);
    row("future", u"dateOfBirth"_s, u"2030-01-01"_s);
    row("insurance", u"insurance"_s, QString(201, u'x'));
    row("notes", u"notes"_s, QString(4001, u'x'));
    row("notes type", u"notes"_s, true);
    row("language", u"language"_s, u"Español"_s);
    row("dui", u"dui"_s, 12345678);
}

void TestMobilePatients::badFieldsAreNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ApiFixture api;
    QJsonObject body = person(u"Ana"_s, u"Gómez"_s);
    body[field] = value;
    const Answer answer = api.post(patients, api.reception, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.text("message").contains(field), answer.bytes.constData());
    QCOMPARE(api.get(patients, api.reception)["pagination"][u"total"_s].toInt(), 3);
    if (field == "lastName"_L1 && value.isString())
        return; // who has one name only can be kept that way
    QCOMPARE(api.put(patients + u'/' + api.clinic.lucia.toString(), api.reception, body).status, 400);
}

void TestMobilePatients::allBadFieldsAtOnce()
{
    ApiFixture api;
    const Answer empty = api.post(patients, api.reception, {});
    QCOMPARE(empty.status, 400);
    QVERIFY(empty.text("message").contains(u"firstName"_s) && empty.text("message").contains(u"lastName"_s));
    QJsonObject body = person(u"Ana"_s, u"Gómez"_s);
    body[u"phone"_s] = u"1"_s;
    body[u"email"_s] = u"no"_s;
    body[u"language"_s] = u"?"_s;
    const QString message = api.post(patients, api.reception, body).text("message");
    for (const QString &field : {u"phone"_s, u"email"_s, u"language"_s})
        QVERIFY2(message.contains(field), qPrintable(message));
}

void TestMobilePatients::searchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QStringList lucia{u"Lucía Núñez Peña"_s};
    QTest::newRow("accents") << u"lucia"_s << lucia;
    QTest::newRow("words in any order") << u"pena luc"_s << lucia;
    QTest::newRow("case") << u"NUÑEZ"_s << lucia;
    QTest::newRow("national") << u"7111-2222"_s << lucia;
    QTest::newRow("blanks") << u"71 11 22 22"_s << lucia;
    QTest::newRow("international") << u"+503 7111 2222"_s << lucia;
    QTest::newRow("00") << u"00503 7111-2222"_s << lucia;
    QTest::newRow("brackets") << u"(503) 7111.2222"_s << lucia;
    QTest::newRow("last digits") << u"2222"_s << lucia;
    QTest::newRow("patient number") << u"P-2026-002"_s << lucia;
    QTest::newRow("nobody") << u"Zzz"_s << QStringList();
    QTest::newRow("no such number") << u"777"_s << QStringList();
    QTest::newRow("wildcard") << u"%"_s << QStringList();
    QTest::newRow("quote") << u"'"_s << QStringList();
    QTest::newRow("query language") << u"\" OR name:*"_s << QStringList();
    QTest::newRow("other clinic's") << u"Ajeno"_s << QStringList();
}

void TestMobilePatients::searchFinds()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    ApiFixture api;
    const QString query = QString::fromLatin1(QUrl::toPercentEncoding(search));
    const Answer answer = api.get(patients + u"?search="_s + query, api.reception);
    QCOMPARE(answer.status, 200);
    QCOMPARE(names(answer), found);
    QCOMPARE(answer["pagination"][u"total"_s].toInt(), int(found.size()));
}

void TestMobilePatients::searchFindsTheNumber()
{
    ApiFixture api;
    Answer made;
    while (made["number"].toInt() < 14)
        made = api.post(patients, api.reception, person(u"Nora"_s, u"Paz"_s));
    const Answer found = api.get(patients + u"?search=%2014"_s, api.reception);
    QCOMPARE(found["data"].toArray(), QJsonArray{made.object()});
    QCOMPARE(found["pagination"][u"total"_s].toInt(), 1);
    QCOMPARE(api.get(patients + u"?search=14&offset=1"_s, api.reception)["data"].toArray(), QJsonArray());
    const Answer year = api.get(patients + u"?search=2026"_s, api.reception); // whom both find is there once
    QCOMPARE(year["data"].toArray().size(), year["pagination"][u"total"_s].toInt());
}

void TestMobilePatients::listPages()
{
    ApiFixture api;
    const Answer all = api.get(patients, api.doctor);
    QCOMPARE(all["pagination"].toObject(),
             (QJsonObject{{u"limit"_s, 50}, {u"offset"_s, 0}, {u"count"_s, 3}, {u"total"_s, 3}}));
    const Answer page = api.get(patients + u"?limit=2&offset=2"_s, api.doctor);
    QCOMPARE(names(page), names(all).mid(2));
    QCOMPARE(page["pagination"].toObject(),
             (QJsonObject{{u"limit"_s, 2}, {u"offset"_s, 2}, {u"count"_s, 1}, {u"total"_s, 3}}));
    for (const QString &bad : {u"limit=0"_s, u"limit=101"_s, u"limit=x"_s, u"offset=-1"_s})
        QCOMPARE(api.get(patients + u'?' + bad, api.doctor).status, 400);
    QCOMPARE(api.get(patients + u"?search="_s + QString(201, u'x'), api.doctor).status, 400);
}

void TestMobilePatients::putReplacesWhole()
{
    ApiFixture api;
    const QString path = patients + u'/' + api.clinic.lucia.toString();
    QJsonObject body = person(u"Lucía"_s, u"Peña"_s);
    body[u"email"_s] = u"lucia@example.org"_s;
    const Answer answer = api.put(path, api.doctor, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("name"), u"Lucía Peña"_s);
    QCOMPARE(answer.text("email"), u"lucia@example.org"_s);
    QVERIFY(answer["phone"].isNull());
    QCOMPARE(answer.text("patientNumber"), u"P-2026-002"_s);
    QCOMPARE(api.get(path, api.doctor).object(), answer.object());
    QCOMPARE(names(api.get(patients + u"?search=Nunez"_s, api.doctor)), QStringList());
    QCOMPARE(names(api.get(patients + u"?search=lucia"_s, api.doctor)), QStringList{u"Lucía Peña"_s});
    QCOMPARE(api.put(path, api.doctor, {}).status, 400);
    body[u"lastName"_s] = QString();
    QCOMPARE(api.put(path, api.doctor, body).text("name"), u"Lucía"_s);
}

void TestMobilePatients::duiIsSealedAndNeverShown()
{
    ApiFixture api;
    QJsonObject body = person(u"Ana"_s, u"Gómez"_s);
    body[u"dui"_s] = u"01234567-8"_s;
    const Answer made = api.post(patients, api.reception, body);
    QVERIFY(made["hasDui"].toBool());
    const QString path = patients + u'/' + made.text("id");
    for (const Answer &answer :
         {made, api.get(path, api.reception), api.get(patients, api.reception),
          api.get(protectedPath + u"/audit"_s, api.admin), api.get(protectedPath + u"/sync/changes"_s, api.admin)}) {
        QVERIFY(!answer.bytes.contains("01234567"));
        QVERIFY(!answer.bytes.contains("\"dui\""));
    }
    {
        DirectSession session(api.clinic, api.clinic.receptionist());
        const QByteArray sealed = session->stores().patients.sealedDui(*PatientId::parse(made.text("id")));
        QVERIFY(!sealed.contains("01234567"));
        const QString field = u"patients.dui:"_s + made.text("id");
        QCOMPARE(Sealer(api.keys.sealing()).open(sealed, field).value(), "01234567-8"_ba);
    }
    body.remove(u"dui"_s);
    QVERIFY(api.put(path, api.reception, body)["hasDui"].toBool());
    body[u"dui"_s] = QJsonValue();
    QVERIFY(!api.put(path, api.reception, body)["hasDui"].toBool(true));
    QVERIFY(!api.get(path, api.reception)["hasDui"].toBool(true));
}

void TestMobilePatients::rolesAndOthers()
{
    ApiFixture api;
    const QString own = patients + u'/' + api.clinic.ahmed.toString();
    const QString lucia = patients + u'/' + api.clinic.lucia.toString();
    const QJsonObject body = person(u"X"_s, u"Y"_s);
    QCOMPARE(api.get(patients, api.patient).status, 403);
    QCOMPARE(api.post(patients, api.patient, body).status, 403);
    QCOMPARE(api.get(own, api.patient).text("name"), u"Ahmed Hassan"_s);
    QCOMPARE(api.put(own, api.patient, body).status, 403);
    const Answer others = api.get(lucia, api.patient);
    QCOMPARE(others.status, 404);
    QCOMPARE(others.text("message"), u"Patient not found or not in your clinic"_s);
    QCOMPARE(api.get(lucia, api.other).status, 404);
    QCOMPARE(api.put(lucia, api.other, body).status, 404);
    QCOMPARE(api.get(lucia, api.reception).text("firstName"), u"Lucía"_s);
    QCOMPARE(names(api.get(patients, api.other)), QStringList{u"Paciente Ajeno"_s});
    for (const QString &id : {u"7"_s, u"nobody"_s, UserId::create().toString()})
        QCOMPARE(api.get(patients + u'/' + id, api.reception).status, 404);
}

void TestMobilePatients::preferencesOfAPatient()
{
    ApiFixture api;
    const QString path = patients + u'/' + api.clinic.ahmed.toString() + u"/preferences"_s;
    QJsonObject all{{u"sms"_s, true},
                    {u"email"_s, true},
                    {u"push"_s, true},
                    {u"voice"_s, true},
                    {u"whatsapp"_s, true},
                    {u"language"_s, QJsonValue()},
                    {u"quietHours"_s, QJsonValue()}};
    QCOMPARE(api.get(path, api.patient).object(), all);
    all[u"sms"_s] = false;
    all[u"whatsapp"_s] = false;
    all[u"language"_s] = u"ar"_s;
    all[u"quietHours"_s] = u"22:00-07:30"_s;
    const Answer put = api.put(path, api.patient, all);
    QCOMPARE(put.status, 200);
    QCOMPARE(put.object(), all);
    QCOMPARE(api.get(path, api.doctor).object(), all);
    QCOMPARE(api.get(patients + u'/' + api.clinic.ahmed.toString(), api.doctor).text("language"), u"ar"_s);
    // left out: nobody is opted in again; null: the default
    const Answer part = api.put(path, api.reception, {{u"quietHours"_s, u"off"_s}, {u"sms"_s, QJsonValue()}});
    all[u"quietHours"_s] = u"off"_s;
    all[u"sms"_s] = true;
    QCOMPARE(part.object(), all);
    QCOMPARE(api.put(path, api.reception, {}).object(), all);
}

void TestMobilePatients::badPreferences_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text for a flag") << u"sms"_s << QJsonValue(u"yes"_s);
    QTest::newRow("number for a flag") << u"email"_s << QJsonValue(1);
    QTest::newRow("list for a flag") << u"whatsapp"_s << QJsonValue(QJsonArray());
    QTest::newRow("language") << u"language"_s << QJsonValue(u"english please"_s);
    QTest::newRow("empty language") << u"language"_s << QJsonValue(QString());
    QTest::newRow("quiet hours") << u"quietHours"_s << QJsonValue(u"21-8"_s);
    QTest::newRow("quiet hours equal") << u"quietHours"_s << QJsonValue(u"21:00-21:00"_s);
    QTest::newRow("quiet hours object") << u"quietHours"_s << QJsonValue(QJsonObject());
}

void TestMobilePatients::badPreferences()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ApiFixture api;
    const QString path = patients + u'/' + api.clinic.ahmed.toString() + u"/preferences"_s;
    const QJsonObject before = api.get(path, api.patient).object();
    const Answer answer = api.put(path, api.patient, {{field, value}, {u"push"_s, false}});
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.text("message").contains(field), answer.bytes.constData());
    QCOMPARE(api.get(path, api.patient).object(), before);
}

void TestMobilePatients::preferencesOfOthers()
{
    ApiFixture api;
    const QString path = patients + u'/' + api.clinic.lucia.toString() + u"/preferences"_s;
    for (const QByteArray &token : {api.patient, api.other}) {
        QCOMPARE(api.get(path, token).status, 404);
        QCOMPARE(api.put(path, token, {{u"sms"_s, false}}).status, 404);
    }
    QCOMPARE(api.put(path, api.reception, {{u"sms"_s, false}})["sms"].toBool(true), false);
}

QTEST_GUILESS_MAIN(TestMobilePatients)
#include "tst_mobilepatients.moc"

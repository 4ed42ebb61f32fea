#include <QJsonArray>
#include <QTest>

#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

class TestMobileAppointments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsSigningIn();
    void booksAndShowsTheVisitEverywhere();
    void bodyIsChecked_data();
    void bodyIsChecked();
    void unknownThingsAreNotFound();
    void conflictNamesTheClash();
    void hoursAndPast_data();
    void hoursAndPast();
    void overrideSqueezesIn();
    void onlyOneOfManyWins();
    void idempotencyKeyReplays();
    void putReplacesAndFollowsTheTable();
    void statusNamesWhatIsAllowed();
    void deleteCancelsOnce();
    void patientsSeeTheirOwn();
    void patientsDoNotChooseTheRoom();
    void otherClinicsAreNotTold();
    void slots();
    void listPages();
    void checkInIsATime();

private:
    QString bookAt(ApiFixture &api, const QString &time) const
    {
        return api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, time)).text("id");
    }
    const QString appointments = protectedPath + u"/appointments"_s;
};

void TestMobileAppointments::needsSigningIn()
{
    ApiFixture api;
    const Answer nobody = api.get(appointments, {});
    QCOMPARE(nobody.status, 401);
    for (const char *key : {"error", "message", "code", "timestamp"})
        QVERIFY2(nobody.object().contains(QLatin1StringView(key)), key);
    QCOMPARE(api.get(appointments, "fdt_wrong").status, 401);
    QCOMPARE(api.call("GET", appointments, {}, {}, {{"X-User-Token", api.reception}}).status, 200);
    const QByteArray elsewhere = api.clinic.other.toString().toUtf8();
    QCOMPARE(api.call("GET", appointments, api.reception, {}, {{"X-Clinic-Id", elsewhere}}).status, 403);
}

void TestMobileAppointments::booksAndShowsTheVisitEverywhere()
{
    ApiFixture api;
    QJsonObject body = api.visit(u"2026-06-02"_s, u"14:30"_s);
    body[u"operatory"_s] = u"Chair 1"_s;
    body[u"roomId"_s] = api.clinic.room1.toString();
    body[u"notes"_s] = u"Sensible al frío"_s;
    body[u"unknown"_s] = 1;
    const Answer booked = api.post(appointments, api.reception, body);
    QCOMPARE(booked.status, 201);
    QCOMPARE(booked.text("status"), u"scheduled"_s);
    QCOMPARE(booked.text("appointmentType"), u"Checkup"_s);
    QCOMPARE(booked["durationMinutes"].toInt(), 30);
    QCOMPARE(booked["number"].toInt(), 1);
    QCOMPARE(booked.text("createdAt"), u"2026-06-01T14:00:00.000Z"_s);
    QCOMPARE(booked.text("doctorName"), u"Dr. Fatima Khan"_s);
    QCOMPARE(booked.text("roomName"), u"Room 1"_s);
    QCOMPARE(api.get(appointments + u'/' + booked.text("id"), api.reception).object(), booked.object());
    const Answer list = api.get(appointments + u"?startDate=2026-06-02&endDate=2026-06-02"_s, api.doctor);
    QCOMPARE(list["data"].toArray().size(), 1);
    QCOMPARE(list["data"].toArray().at(0).toObject(), booked.object());
}

void TestMobileAppointments::bodyIsChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &body, const QString &named, int status = 400) {
        QTest::newRow(name) << body << status << named;
    };
    row("malformed", "{", u""_s);
    row("array", "[]", u""_s);
    row("empty", "{}", u"doctorId"_s);
    row("bad date", R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-6-2","appointmentTime":"10:00"})",
        u"appointmentDate"_s);
    row("no such date", R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-02-30","appointmentTime":"10:00"})",
        u"appointmentDate"_s);
    row("bad time", R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"25:00"})",
        u"appointmentTime"_s);
    row("bad uuid", R"({"patientId":"x","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00"})",
        u"patientId"_s);
    row("number for text", R"({"patientId":"P","doctorId":7,"appointmentDate":"2026-06-02","appointmentTime":"10:00"})",
        u"doctorId"_s);
    row("duration text",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","durationMinutes":"30"})",
        u"durationMinutes"_s);
    row("duration 4",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","durationMinutes":4})",
        u"durationMinutes"_s);
    row("duration 1e300",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","durationMinutes":1e300})",
        u"durationMinutes"_s);
    row("status",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","status":"booked"})",
        u"status"_s);
    row("status not to book with",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","status":"completed"})",
        u"status"_s);
    row("blank override",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","override":" "})",
        u"override"_s);
    row("control characters",
        R"({"patientId":"P","doctorId":"D","appointmentDate":"2026-06-02","appointmentTime":"10:00","notes":"a\u0001b"})",
        u"notes"_s);
}

void TestMobileAppointments::bodyIsChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, named);
    ApiFixture api;
    const auto quoted = [](const QString &id) { return QByteArray('"' + id.toUtf8() + '"'); };
    body.replace("\"P\"", quoted(api.clinic.ahmed.toString()));
    body.replace("\"D\"", quoted(api.clinic.khan.toString()));
    const Answer answer = api.call("POST", appointments, api.reception, body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.text("message").contains(named), answer.bytes.constData());
    QVERIFY(!answer.text("message").contains(u"in_progress"_s)); // nothing begins as that
    QCOMPARE(api.get(appointments, api.reception)["pagination"].toObject()[u"total"_s].toInt(), 0);
}

void TestMobileAppointments::unknownThingsAreNotFound()
{
    ApiFixture api;
    const QString nobody = u"550e8400-e29b-41d4-a716-446655440002"_s;
    for (const auto &[field, text] : {std::pair{u"doctorId"_s, u"Doctor not found"_s},
                                      {u"patientId"_s, u"Patient not found or not in your clinic"_s},
                                      {u"roomId"_s, u"Room not found"_s}}) {
        QJsonObject body = api.visit(u"2026-06-02"_s, u"10:00"_s);
        body[field] = nobody;
        const Answer answer = api.post(appointments, api.reception, body);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.text("error"), text);
        QCOMPARE(answer.text("message"), text);
    }
    QCOMPARE(api.get(appointments + u'/' + nobody, api.reception).status, 404);
    QCOMPARE(api.get(appointments + u"/nonsense"_s, api.reception).status, 404);
}

void TestMobileAppointments::conflictNamesTheClash()
{
    ApiFixture api;
    const QString first = bookAt(api, u"14:00"_s);
    const Answer answer = api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, u"14:15"_s));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.text("code"), u"SLOT_CONFLICT"_s);
    QCOMPARE(answer.text("error"), u"Conflict"_s);
    QCOMPARE(answer.text("message"), u"Time slot conflict: Doctor already has an appointment from 14:00 to 14:30"_s);
    const QJsonObject clash = answer["conflicts"].toArray().at(0).toObject();
    QCOMPARE(clash[u"appointmentId"_s].toString(), first);
    QCOMPARE(clash[u"startTime"_s].toString(), u"14:00"_s);
    QCOMPARE(clash[u"endTime"_s].toString(), u"14:30"_s);
    QCOMPARE(clash[u"date"_s].toString(), u"2026-06-02"_s);
    QCOMPARE(clash[u"kind"_s].toString(), u"doctor"_s);
    const Answer buffer = api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, u"14:45"_s));
    QCOMPARE(buffer["conflicts"].toArray().at(0).toObject()[u"kind"_s].toString(), u"buffer"_s);
}

void TestMobileAppointments::hoursAndPast_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("error");
    QTest::newRow("Sunday") << u"2026-06-07"_s << u"10:00"_s << u"Clinic is closed on Sundays"_s;
    QTest::newRow("early") << u"2026-06-02"_s << u"08:59"_s << u"Outside clinic hours (09:00-17:00)"_s;
    QTest::newRow("ends late") << u"2026-06-02"_s << u"16:31"_s << u"Outside clinic hours (09:00-17:00)"_s;
    QTest::newRow("past") << u"2026-05-29"_s << u"10:00"_s << u"Cannot move appointments to the past"_s;
}

void TestMobileAppointments::hoursAndPast()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QString, error);
    ApiFixture api;
    const Answer answer = api.post(appointments, api.reception, api.visit(date, time));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.text("error"), error);
    QCOMPARE(answer.text("message"), error);
}

void TestMobileAppointments::overrideSqueezesIn()
{
    ApiFixture api;
    bookAt(api, u"14:00"_s);
    QJsonObject body = api.visit(u"2026-06-02"_s, u"14:00"_s);
    body[u"override"_s] = u"Severe pain"_s;
    QCOMPARE(api.post(appointments, api.patient, body).status, 409);
    QCOMPARE(api.post(appointments, api.reception, body).status, 201);
}

void TestMobileAppointments::onlyOneOfManyWins()
{
    ApiFixture api;
    const QByteArray body = QJsonDocument(api.visit(u"2026-06-02"_s, u"10:00"_s)).toJson();
    QList<std::shared_ptr<std::optional<Answer>>> answers;
    for (int i = 0; i < 64; ++i)
        answers.append(api.begin("POST", appointments, i % 2 ? api.reception : api.doctor, body));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(answers, [](const auto &answer) { return answer->has_value(); }),
                             30'000);
    QHash<int, int> counts;
    for (const auto &answer : answers)
        ++counts[(*answer)->status];
    QCOMPARE(counts, (QHash<int, int>{{201, 1}, {409, 63}}));
}

void TestMobileAppointments::idempotencyKeyReplays()
{
    ApiFixture api;
    const ApiFixture::Headers key{{"Idempotency-Key", "k1"}};
    const QJsonObject body = api.visit(u"2026-06-02"_s, u"10:00"_s);
    const Answer first = api.post(appointments, api.reception, body, key);
    const Answer again = api.post(appointments, api.reception, body, key);
    QCOMPARE(first.status, 201);
    QVERIFY(!first.headers.contains("idempotency-replayed"));
    QCOMPARE(again.status, 201);
    QCOMPARE(again.bytes, first.bytes);
    QCOMPARE(again.headers.value("idempotency-replayed"), "true");
    QCOMPARE(api.post(appointments, api.reception, api.visit(u"2026-06-02"_s, u"11:00"_s), key).status, 422);
    QCOMPARE(api.post(appointments, api.doctor, body, key).status, 409); // somebody else's key
    const ApiFixture::Headers refused{{"Idempotency-Key", "k2"}};
    QCOMPARE(api.post(appointments, api.reception, body, refused).status, 409);
    const Answer stillRefused = api.post(appointments, api.reception, body, refused);
    QCOMPARE(stillRefused.status, 409);
    QCOMPARE(stillRefused.headers.value("idempotency-replayed"), "true");
    api.clinic.clock.advance(std::chrono::hours(24) + Milliseconds(1));
    QCOMPARE(api.post(appointments, api.reception, api.visit(u"2026-06-03"_s, u"10:00"_s), key).status, 201);
}

void TestMobileAppointments::putReplacesAndFollowsTheTable()
{
    ApiFixture api;
    const QString path = appointments + u'/' + bookAt(api, u"10:00"_s);
    const Answer missing = api.put(path, api.reception, {});
    QCOMPARE(missing.status, 400);
    for (const char *field :
         {"appointmentDate", "appointmentTime", "appointmentType", "durationMinutes", "status", "doctorId"})
        QVERIFY2(missing.text("message").contains(QLatin1StringView(field)), field);
    QJsonObject body{{u"appointmentDate"_s, u"2026-06-03"_s},
                     {u"appointmentTime"_s, u"15:00"_s},
                     {u"appointmentType"_s, u"Control"_s},
                     {u"durationMinutes"_s, 45},
                     {u"status"_s, u"confirmed"_s},
                     {u"doctorId"_s, api.clinic.garcia.toString()},
                     {u"notes"_s, u"Moved"_s}};
    QCOMPARE(api.put(path, api.patient, body).status, 403);
    const Answer moved = api.put(path, api.reception, body);
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.text("appointmentDate"), u"2026-06-03"_s);
    QCOMPARE(moved.text("status"), u"confirmed"_s);
    body.remove(u"notes"_s);
    QVERIFY(api.put(path, api.reception, body)["notes"].isNull());
    body[u"status"_s] = u"completed"_s;
    QCOMPARE(api.put(path, api.reception, body).text("code"), u"INVALID_STATUS_TRANSITION"_s);
    body[u"status"_s] = u"confirmed"_s;
    body[u"appointmentDate"_s] = u"2026-05-29"_s;
    QCOMPARE(api.put(path, api.reception, body).text("error"), u"Cannot move appointments to the past"_s);
}

void TestMobileAppointments::statusNamesWhatIsAllowed()
{
    ApiFixture api;
    const QString path = appointments + u'/' + bookAt(api, u"10:00"_s) + u"/status"_s;
    const Answer refused = api.patch(path, api.reception, {{u"status"_s, u"completed"_s}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.text("code"), u"INVALID_STATUS_TRANSITION"_s);
    for (const char *word : {"scheduled", "completed", "confirmed", "in_progress", "cancelled"})
        QVERIFY2(refused.text("message").contains(QLatin1StringView(word)), word);
    QCOMPARE(api.patch(path, api.reception, {{u"status"_s, u"in_progress"_s}}).status, 200);
    const Answer done = api.patch(path, api.doctor, {{u"status"_s, u"completed"_s}, {u"reason"_s, u"Done"_s}});
    QCOMPARE(done.status, 200);
    QCOMPARE(done.text("notes"), u"Done"_s);
}

void TestMobileAppointments::deleteCancelsOnce()
{
    ApiFixture api;
    const QString path = appointments + u'/' + bookAt(api, u"10:00"_s);
    const Answer once = api.remove(path, api.reception);
    QCOMPARE(once.status, 200);
    QCOMPARE(once.text("status"), u"cancelled"_s);
    QCOMPARE(api.remove(path, api.reception).object(), once.object());
    QVERIFY(!bookAt(api, u"10:00"_s).isEmpty());
}

void TestMobileAppointments::patientsSeeTheirOwn()
{
    ApiFixture api;
    QJsonObject body = api.visit(u"2026-06-02"_s, u"10:00"_s);
    body[u"patientId"_s] = api.clinic.lucia.toString();
    const QString theirs = api.post(appointments, api.reception, body).text("id");
    QCOMPARE(api.get(appointments + u'/' + theirs, api.patient).status, 404);
    QCOMPARE(api.remove(appointments + u'/' + theirs, api.patient).status, 404);
    const Answer own = api.post(appointments, api.patient, api.visit(u"2026-06-02"_s, u"12:00"_s));
    QCOMPARE(own.status, 201);
    QCOMPARE(own.text("status"), u"requested"_s);
    for (const char *field : {"invoiceId", "invoiceStatus", "invoiceBalance", "invoiceTotalAmount"})
        QVERIFY2(own[field].isNull(), field);
    QCOMPARE(api.get(appointments, api.patient)["data"].toArray().size(), 1);
}

void TestMobileAppointments::patientsDoNotChooseTheRoom()
{
    ApiFixture api;
    const QString path = appointments + u'/' + bookAt(api, u"10:00"_s);
    const Answer confirmed = api.patch(
        path + u"/status"_s, api.patient,
        {{u"status"_s, u"confirmed"_s}, {u"operatory"_s, u"Z"_s}, {u"roomId"_s, api.clinic.room1.toString()}});
    QCOMPARE(confirmed.status, 200);
    QCOMPARE(confirmed.text("status"), u"confirmed"_s);
    QVERIFY(confirmed["operatory"].isNull());
    QVERIFY(confirmed["roomId"].isNull());
}

void TestMobileAppointments::otherClinicsAreNotTold()
{
    ApiFixture api;
    const QString path = appointments + u'/' + bookAt(api, u"10:00"_s);
    QCOMPARE(api.get(path, api.other).status, 404);
    QCOMPARE(api.remove(path, api.other).status, 404);
    QCOMPARE(api.patch(path + u"/status"_s, api.other, {{u"status"_s, u"confirmed"_s}}).status, 404);
    QCOMPARE(api.get(appointments, api.other)["data"].toArray().size(), 0);
}

void TestMobileAppointments::slots()
{
    ApiFixture api;
    bookAt(api, u"14:00"_s);
    const QString path = appointments + u"/available-slots"_s;
    QCOMPARE(api.get(path, api.reception).status, 400);
    const Answer day = api.get(path + u"?date=2026-06-02&doctorId="_s + api.clinic.khan.toString(), api.patient);
    QCOMPARE(day.status, 200);
    QVERIFY(day["success"].toBool());
    QHash<QString, QJsonObject> byTime;
    for (const QJsonValue &slot : day["slots"].toArray())
        byTime.insert(slot[u"time"_s].toString(), slot.toObject());
    QCOMPARE(byTime.size(), 16);
    QVERIFY(byTime[u"09:00"_s][u"available"_s].toBool());
    QCOMPARE(byTime[u"09:00"_s][u"notes"_s].toString(), u"Morning slot"_s);
    QCOMPARE(byTime[u"14:00"_s][u"reason"_s].toString(), u"Doctor already has appointment"_s);
    QCOMPARE(byTime[u"14:30"_s][u"reason"_s].toString(), u"Within 30-minute buffer"_s);
    QCOMPARE(byTime[u"15:00"_s][u"notes"_s].toString(), u"Afternoon slot"_s);
    QCOMPARE(day["clinicHours"].toObject()[u"openTime"_s].toString(), u"09:00"_s);
    QCOMPARE(day.text("note"), u"30-minute buffer applied between appointments"_s);
    const Answer sunday = api.get(path + u"?date=2026-06-07"_s, api.reception);
    QCOMPARE(sunday["slots"].toArray().size(), 0);
    QVERIFY(sunday["clinicHours"].toObject()[u"isClosed"_s].toBool());
    QCOMPARE(api.get(path + u"?date=2026-06-02"_s, api.reception)["slots"].toArray().size(), 32);
}

void TestMobileAppointments::listPages()
{
    ApiFixture api;
    for (const QString &time : {u"09:00"_s, u"11:00"_s, u"13:00"_s})
        bookAt(api, time);
    const Answer page = api.get(appointments + u"?limit=2&offset=1"_s, api.reception);
    QCOMPARE(page["data"].toArray().size(), 2);
    QCOMPARE(page["data"].toArray().at(0)[u"appointmentTime"_s].toString(), u"11:00"_s);
    QCOMPARE(page["pagination"].toObject(),
             (QJsonObject{{u"limit"_s, 2}, {u"offset"_s, 1}, {u"count"_s, 2}, {u"total"_s, 3}}));
    for (const QString &bad :
         {u"limit=0"_s, u"limit=101"_s, u"limit=x"_s, u"offset=-1"_s, u"startDate=2026-6-1"_s, u"doctorId=7"_s})
        QCOMPARE(api.get(appointments + u'?' + bad, api.reception).status, 400);
}

void TestMobileAppointments::checkInIsATime()
{
    ApiFixture api;
    const QString today = api.post(appointments, api.reception, api.visit(u"2026-06-01"_s, u"10:00"_s)).text("id");
    const QString path = appointments + u'/' + today + u"/check-in"_s;
    QCOMPARE(api.post(path, api.reception, {}).text("arrivedAt"), u"2026-06-01T14:00:00.000Z"_s);
    QVERIFY(api.remove(path, api.reception)["arrivedAt"].isNull());
    QCOMPARE(api.post(path, api.patient, {}).status, 403);
    QCOMPARE(api.post(appointments + u'/' + bookAt(api, u"10:00"_s) + u"/check-in"_s, api.reception, {}).status, 400);
}

QTEST_GUILESS_MAIN(TestMobileAppointments)
#include "tst_mobileappointments.moc"

#include <QTest>

#include "tests/sync/objectfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Face A through real HTTP: booking and changing one appointment.
class TestObject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsTheExample();
    void takesBareIds();
    void refuses_data();
    void refuses();
    void conflictNamesTheClash();
    void updatesWhatIsGiven();
    void updatesByPost();
    void updateErrors_data();
    void updateErrors();
    void replaysIdempotently();
};

void TestObject::createsTheExample()
{
    ObjectFixture api;
    // The document's example request, with this clinic's ids and a day ahead; it lasts 59 minutes and 58 seconds.
    const qint64 start = api.ms(u"2026-06-02 10:00"_s) + 44'000;
    const QString type = api.get(protectedPath + u"/appointment-types"_s, api.reception)["data"][0][u"id"_s].toString();
    const QJsonObject body{{u"appointment_type"_s, prefixedId("aptp_"_L1, QUuid::fromString(type))},
                           {u"name"_s, u"Annual Check-in"_s},
                           {u"description"_s, u"Annual check-in appointment for all patients"_s},
                           {u"group"_s, false},
                           {u"internal"_s, false},
                           {u"recurring"_s, QJsonObject{{u"is_recurring"_s, false}}},
                           {u"start_time"_s, start},
                           {u"end_time"_s, start + 3'598'000},
                           {u"host"_s, api.user(api.clinic.khan)},
                           {u"attendees"_s, QJsonArray{QJsonObject{{u"id"_s, api.user(api.clinic.ahmed)},
                                                                   {u"attendance_status"_s, u"going"_s},
                                                                   {u"no_show"_s, false},
                                                                   {u"payment_status"_s, u"not_applicable"_s}}}},
                           {u"interaction_type"_s, u"video_call"_s},
                           {u"created_by"_s, api.user(api.clinic.garcia)}};
    const Answer created = api.post(api.path, api.reception, body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.text("object"), u"appointment"_s);
    QVERIFY(created.text("id").startsWith("appt_"_L1) && created.text("id").size() == 27);
    for (const QString &same : {u"appointment_type"_s, u"name"_s, u"description"_s, u"group"_s, u"internal"_s,
                                u"recurring"_s, u"start_time"_s, u"end_time"_s, u"host"_s, u"interaction_type"_s})
        QCOMPARE(created.object()[same], body[same]);
    const qint64 now = toMs(api.clinic.clock.now());
    const QJsonObject attendee{{u"id"_s, api.user(api.clinic.ahmed)},
                               {u"attendance_status"_s, u"going"_s},
                               {u"no_show"_s, false},
                               {u"payment_status"_s, u"not_applicable"_s},
                               {u"last_updated_at"_s, now}};
    QCOMPARE(created["attendees"].toArray(), QJsonArray{attendee});
    const QJsonObject video = created["video_call"].toObject();
    QCOMPARE(video[u"join_url"_s].toString(), QString(u"https://meet.jit.si/"_s + video[u"meeting_id"_s].toString()));
    const QJsonObject step{{u"status"_s, u"scheduled"_s},
                           {u"changed_by"_s, api.user(api.clinic.reception)},
                           {u"changed_at"_s, now}};
    QCOMPARE(created["status_history"].toArray(), QJsonArray{step});
    QVERIFY(created["visit_note"].isNull());
    QCOMPARE(created.text("change_log").sliced(5), created.text("id").sliced(5));
    QCOMPARE(created.text("created_by"), api.user(api.clinic.reception)); // who signed in, whatever the body says
    QCOMPARE(created["created_at"].toInteger(), now);
    QCOMPARE(created["last_updated_at"].toInteger(), now);
    QVERIFY(!created.object().contains(u"reference_patients"_s) && !created.object().contains(u"location"_s));
    QCOMPARE(api.get(api.path + u'/' + created.text("id"), api.doctor).object(), created.object());
}

void TestObject::takesBareIds()
{
    ObjectFixture api;
    QJsonObject body = api.body(u"2026-06-02 10:00"_s);
    body[u"host"_s] = api.clinic.khan.toString();
    body[u"attendees"_s] = QJsonArray{api.clinic.ahmed.toString()};
    const Answer created = api.post(api.path, api.reception, body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.text("host"), api.user(api.clinic.khan));
    QCOMPARE(created.text("name"), u"Checkup"_s);
    QCOMPARE(created.text("interaction_type"), u"in_person"_s);
    const Answer bare = api.get(api.path + u'/' + api.bare(created.text("id")), api.reception);
    QCOMPARE(bare.object(), created.object());
    QCOMPARE(api.get(api.path + u"/appt_short"_s, api.reception).status, 404);
    QCOMPARE(api.get(api.path + u'/' + created.text("id"), api.other).status, 404);
}

void TestObject::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, int status,
                        const QString &message) { QTest::newRow(name) << field << value << status << message; };
    row("no start", u"start_time"_s, QJsonValue(), 400, u"start_time is required"_s);
    row("a text as start", u"start_time"_s, u"1780423200000"_s, 400, u"start_time"_s);
    row("half a millisecond", u"start_time"_s, 1780423200000.5, 400, u"start_time"_s);
    row("no end", u"end_time"_s, QJsonValue(), 400, u"end_time is required"_s);
    row("ends first", u"end_time"_s, 1000, 400, u"end_time"_s);
    row("no host", u"host"_s, QJsonValue(), 400, u"host is required"_s);
    row("host is no id", u"host"_s, u"Dr. Khan"_s, 400, u"host"_s);
    row("host of wrong length", u"host"_s, u"user_Z1zXZKvqrpwxbznuW6lJ"_s, 404, u"Doctor not found"_s);
    row("unknown host", u"host"_s, u"550e8400-e29b-41d4-a716-446655440000"_s, 404, u"Doctor not found"_s);
    row("no attendees", u"attendees"_s, QJsonValue(), 400, u"attendees is required"_s);
    row("nobody attends", u"attendees"_s, QJsonArray(), 400, u"attendees"_s);
    row("attendees as a text", u"attendees"_s, u"Ahmed"_s, 400, u"attendees"_s);
    row("a number attends", u"attendees"_s, QJsonArray{5}, 400, u"attendees"_s);
    row("unknown patient", u"attendees"_s, QJsonArray{u"550e8400-e29b-41d4-a716-446655440000"_s}, 404,
        u"Patient not found or not in your clinic"_s);
    row("unknown attendance", u"attendees"_s,
        QJsonArray{
            QJsonObject{{u"id"_s, u"550e8400-e29b-41d4-a716-446655440000"_s}, {u"attendance_status"_s, u"late"_s}}},
        400, u"attendees.attendance_status"_s);
    row("unknown type", u"appointment_type"_s, u"aptp_0000000000000000000001"_s, 404, u"Appointment type not found"_s);
    row("unknown interaction", u"interaction_type"_s, u"phone"_s, 400, u"interaction_type"_s);
    row("group as a text", u"group"_s, u"yes"_s, 400, u"group"_s);
    row("unknown source", u"generated_from_type"_s, u"magic"_s, 400, u"rule or override"_s);
    row("patients of a visit", u"reference_patients"_s, QJsonArray{u"550e8400-e29b-41d4-a716-446655440000"_s}, 400,
        u"reference_patients"_s);
    row("location as a text", u"location"_s, u"Calle 1"_s, 400, u"location"_s);
    row("recurring as a flag", u"recurring"_s, true, 400, u"recurring"_s);
    row("recurring without a rule", u"recurring"_s, QJsonObject{{u"is_recurring"_s, true}}, 400,
        u"recurring.rrule is required"_s);
    row("a rule without end", u"recurring"_s, QJsonObject{{u"is_recurring"_s, true}, {u"rrule"_s, u"FREQ=DAILY"_s}},
        400, u"recurring.rrule"_s);
    row("exdates of no kind", u"recurring"_s,
        QJsonObject{
            {u"is_recurring"_s, true}, {u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s}, {u"exdates"_s, QJsonArray{u"Monday"_s}}},
        400, u"recurring.exdates"_s);
    row("completed at once", u"status"_s, u"completed"_s, 400, u"status"_s);
    row("the past", u"start_time"_s, QJsonValue(qint64(1780321000000)), 400, u"end_time"_s);
}

void TestObject::refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    QFETCH(QString, message);
    ObjectFixture api;
    const Answer answer = api.post(api.path, api.reception, api.with(api.body(u"2026-06-02 10:00"_s), field, value));
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.text("message").contains(message), answer.bytes.constData());
    for (const char *key : {"error", "message", "code", "timestamp"})
        QVERIFY(!answer.text(key).isEmpty());
    QCOMPARE(api.list({}, api.reception).size(), 0);
}

void TestObject::conflictNamesTheClash()
{
    ObjectFixture api;
    const QString id = api.post(api.path, api.reception, api.body(u"2026-06-02 10:00"_s)).text("id");
    QCOMPARE(api.post(api.path, api.reception, api.body(u"2032-06-02 10:00"_s)).text("message"),
             u"start_time is invalid, allowed: within the next five years"_s);
    const Answer clash = api.post(api.path, api.reception, api.body(u"2026-06-02 10:45"_s));
    QCOMPARE(clash.status, 409);
    QCOMPARE(clash.text("code"), u"SLOT_CONFLICT"_s);
    const QJsonObject conflict = clash["conflicts"].toArray().at(0).toObject();
    QCOMPARE(conflict[u"appointmentId"_s].toString(), api.bare(id));
    QCOMPARE(conflict[u"kind"_s].toString(), u"buffer"_s);
    QCOMPARE(conflict[u"date"_s].toString(), u"2026-06-02"_s);
    const QJsonObject squeezed = api.with(api.body(u"2026-06-02 10:45"_s), u"override"_s, u"Severe pain"_s);
    QCOMPARE(api.post(api.path, api.reception, squeezed).status, 201);
    const Answer closed = api.post(api.path, api.reception, api.body(u"2026-06-07 10:00"_s));
    QCOMPARE(closed.status, 400);
    QCOMPARE(closed.text("message"), u"Clinic is closed on Sundays"_s);
    QCOMPARE(api.post(api.path, api.reception, api.body(u"2026-06-01 07:00"_s)).text("message"),
             u"Cannot move appointments to the past"_s);
}

void TestObject::updatesWhatIsGiven()
{
    ObjectFixture api;
    const Answer created = api.post(api.path, api.reception, api.body(u"2026-06-02 10:00"_s));
    const QString one = api.path + u'/' + created.text("id");
    api.clinic.clock.advance(Minutes(1));
    const QJsonObject texts{{u"updated_by"_s, api.user(api.clinic.garcia)},
                            {u"name"_s, u"Second visit"_s},
                            {u"description"_s, u"After the first"_s},
                            {u"location"_s, QJsonObject{{u"line1"_s, u"Calle Arce 12"_s}}}};
    const Answer named = api.patch(one, api.doctor, texts);
    QCOMPARE(named.status, 200);
    QCOMPARE(named.text("name"), u"Second visit"_s);
    QCOMPARE(named.text("description"), u"After the first"_s);
    QCOMPARE(named["location"].toObject()[u"line1"_s].toString(), u"Calle Arce 12"_s);
    QCOMPARE(named["start_time"], created["start_time"]);
    QCOMPARE(named["attendees"], created["attendees"]);
    QCOMPARE(named["last_updated_at"].toInteger(), created["last_updated_at"].toInteger() + 60'000);
    const qint64 later = api.ms(u"2026-06-02 14:00"_s);
    const Answer moved = api.patch(one, api.doctor,
                                   {{u"start_time"_s, later}, {u"host"_s, api.user(api.clinic.garcia)}});
    QCOMPARE(moved["start_time"].toInteger(), later);
    QCOMPARE(moved["end_time"].toInteger(), later + 30 * 60'000); // as long as before
    QCOMPARE(moved.text("host"), api.user(api.clinic.garcia));
    const Answer called = api.patch(one, api.doctor, {{u"interaction_type"_s, u"video_call"_s}});
    QVERIFY(called["video_call"].toObject()[u"join_url"_s].toString().startsWith("https://"_L1));
    QVERIFY(!called.object().contains(u"location"_s));
    const Answer cancelled = api.patch(one, api.doctor, {{u"status"_s, u"cancelled"_s}, {u"reason"_s, u"Ill"_s}});
    QCOMPARE(cancelled.text("status"), u"cancelled"_s);
    const QJsonArray history = cancelled["status_history"].toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[1][u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(history[1][u"changed_by"_s].toString(), api.user(api.clinic.khan));
    QCOMPARE(cancelled.text("visit_note").sliced(5), created.text("id").sliced(5)); // the reason is noted
}

void TestObject::updatesByPost()
{
    ObjectFixture api;
    const QString id = api.post(api.path, api.reception, api.body(u"2026-06-02 10:00"_s)).text("id");
    const Answer done = api.post(api.path + u'/' + id, api.reception,
                                 {{u"actual_start_time"_s, api.ms(u"2026-06-02 10:04"_s)},
                                  {u"actual_end_time"_s, api.ms(u"2026-06-02 10:30"_s)},
                                  {u"attendees"_s, QJsonArray{QJsonObject{{u"id"_s, api.user(api.clinic.ahmed)},
                                                                          {u"attendance_status"_s, u"attended"_s}}}}});
    QCOMPARE(done.status, 200);
    QCOMPARE(done["actual_start_time"].toInteger(), api.ms(u"2026-06-02 10:04"_s));
    QCOMPARE(done["attendees"].toArray()[0][u"attendance_status"_s].toString(), u"attended"_s);
    const Answer missed = api.patch(
        api.path + u'/' + id, api.reception,
        {{u"attendees"_s, QJsonArray{QJsonObject{{u"id"_s, api.user(api.clinic.ahmed)}, {u"no_show"_s, true}}}}});
    QCOMPARE(missed.text("status"), u"no_show"_s);
    QVERIFY(missed["attendees"].toArray()[0][u"no_show"_s].toBool());
    const Answer patient = api.get(protectedPath + u"/patients/"_s + api.clinic.ahmed.toString(), api.reception);
    QCOMPARE(patient["noShowCount"].toInt(), 1);
}

void TestObject::updateErrors_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QJsonObject &body, int status, const QString &query = {}) {
        QTest::newRow(name) << query << body << status;
    };
    row("unknown scope", {}, 400, u"?scope=some"_s);
    row("unknown status", {{u"status"_s, u"lost"_s}}, 400);
    row("no such transition", {{u"status"_s, u"completed"_s}}, 400);
    row("unknown host", {{u"host"_s, u"user_0000000000000000000001"_s}}, 404);
    row("another patient", {{u"attendees"_s, QJsonArray{u"550e8400-e29b-41d4-a716-446655440000"_s}}}, 404);
    row("ends first", {{u"end_time"_s, qint64(1780322400000)}}, 400);
    row("actual end first",
        {{u"actual_start_time"_s, qint64(1780423200000)}, {u"actual_end_time"_s, qint64(1780423100000)}}, 400);
    row("wrong type", {{u"name"_s, 5}}, 400);
    row("the past", {{u"start_time"_s, qint64(1780236000000)}}, 400);
    row("nothing", {}, 200);
    row("a scope without series", {{u"name"_s, u"All"_s}}, 200, u"?scope=all"_s);
}

void TestObject::updateErrors()
{
    QFETCH(QString, query);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    ObjectFixture api;
    const Answer created = api.post(api.path, api.reception, api.body(u"2026-06-02 10:00"_s));
    const QString one = api.path + u'/' + created.text("id");
    const Answer changed = api.patch(one + query, api.reception, body);
    QCOMPARE(changed.status, status);
    if (status >= 400)
        QCOMPARE(api.get(one, api.reception).object(), created.object());
}

void TestObject::replaysIdempotently()
{
    ObjectFixture api;
    const QJsonObject body = api.series(u"2026-06-02 10:00"_s, u"FREQ=WEEKLY;COUNT=3"_s);
    const ApiFixture::Headers key{{"Idempotency-Key", "once"}};
    const Answer first = api.post(api.path, api.reception, body, key);
    const Answer again = api.post(api.path, api.reception, body, key);
    QCOMPARE(first.status, 201);
    QCOMPARE(again.bytes, first.bytes);
    QCOMPARE(again.headers.value("idempotency-replayed"), QByteArray("true"));
    QCOMPARE(api.list({}, api.reception).size(), 3);
}

QTEST_GUILESS_MAIN(TestObject)
#include "tst_object.moc"

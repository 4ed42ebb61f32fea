#include <QJsonArray>
#include <QTest>

#include "models/domain/wallclock.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString path = QStringLiteral("/events/reminders");
const QByteArray json("Content-Type");

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Face E with the example requests of its document, adapted in ids and dates.
class TestEventReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }
    void createsAsTheDocumentShows();
    void changesAsTheDocumentShows();
    void cancelsAsTheDocumentShows();
    void noShowAsTheDocumentShows();
    void leavesOutWhatWasNotSent();
    void knownOneIsAnsweredAsItIs();
    void plansWhatTheOffsetsSay();
    void dayAndTwentyFourHoursDiffer();
    void lateReminderGoesAtOnce();
    void changeMovesWhatWaits();
    void sentReminderIsNotRepeated();
    void noShowReplacesWhatWaits();
    void nothingWithoutTexts();
    void eligibility();
    void refuses_data();
    void refuses();
    void phoneIsReadInTheZonesTerritory();
    void otherClinicsAreStrangers();

private:
    QString makeType(const char *messages = R"({"reminder": "Hola {firstName}, {eventLocation} a las {time}",
                                               "followUp": "Gracias, {patient}", "noShow": "Le esperamos"})")
    {
        return m_api
            ->post(u"/events/types"_s, m_api->reception,
                   {{u"name"_s, u"Limpieza"_s}, {u"messages"_s, parsed(messages)}})
            .text("uuid");
    }
    /// The document's example.
    QJsonObject example(const QString &type) const
    {
        QJsonObject body = parsed(R"({"externalEventId": "12345",
            "phone": "1234567890",
            "emailAddress": "first@example.com",
            "remindTimeOffset": "PT1H",
            "followUpTimeOffset": "PT2H",
            "eventDateTime": "2026-06-06T16:50:00",
            "subscriberTimeZone": "America/New_York",
            "sendEligibleSubscribersOnly": true,
            "metadata": {"eventLocation": "New York"}})");
        body[u"eventType"_s] = QJsonObject{{u"uuid"_s, type}};
        return body;
    }
    /// What waits or was done of it: "event_reminder 2026-06-06T19:50:00.000Z scheduled".
    QStringList rows(const QString &uuid) const
    {
        DirectSession session(m_api->clinic, m_api->clinic.receptionist());
        QStringList lines;
        for (const Reminder &row : session->stores().reminders.ofEvent(EventReminderId::parse(uuid).value()))
            lines += QStringList{toString(row.kind), toIso(row.dueAt), toString(row.status)}.join(u' ');
        lines.sort();
        return lines;
    }
    QStringList waiting(const QString &uuid) const { return rows(uuid).filter(u"scheduled"_s); }
    std::unique_ptr<ApiFixture> m_api;
};

void TestEventReminders::createsAsTheDocumentShows()
{
    const QJsonObject sent = example(makeType());
    const Answer made = m_api->post(path, m_api->reception, sent);
    QCOMPARE(made.status, 200);
    QJsonObject expected = sent;
    expected[u"uuid"_s] = made.text("uuid");
    QVERIFY(EventReminderId::parse(made.text("uuid")));
    QCOMPARE(made.object(), expected);
    QVERIFY(made.bytes.startsWith("{\"uuid\":"));
    const Answer got = m_api->get(path + u'/' + made.text("uuid"), m_api->doctor);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.object(), expected);
}

void TestEventReminders::changesAsTheDocumentShows()
{
    const QJsonObject sent = example(makeType());
    const QString uuid = m_api->post(path, m_api->reception, sent).text("uuid");
    const Answer changed = m_api->put(path + u'/' + uuid, m_api->reception,
                                      parsed(
                                          R"({"remindTimeOffset": "PT2H", "eventDateTime": "2026-06-07T16:50:00"})"));
    QCOMPARE(changed.status, 200);
    QJsonObject expected = sent;
    expected[u"uuid"_s] = uuid;
    expected[u"remindTimeOffset"_s] = u"PT2H"_s;
    expected[u"eventDateTime"_s] = u"2026-06-07T16:50:00"_s;
    expected.remove(u"sendEligibleSubscribersOnly"_s);
    QCOMPARE(changed.object(), expected);
}

void TestEventReminders::cancelsAsTheDocumentShows()
{
    const QJsonObject sent = example(makeType());
    const QString uuid = m_api->post(path, m_api->reception, sent).text("uuid");
    QCOMPARE(waiting(uuid).size(), 2);
    QJsonObject expected = sent;
    expected[u"uuid"_s] = uuid;
    expected.remove(u"sendEligibleSubscribersOnly"_s);
    for (int time = 0; time < 2; ++time) { // the second does nothing
        const Answer cancelled = m_api->call("POST", path + u'/' + uuid + u"/cancel"_s, m_api->reception, {},
                                             {{json, "application/json"}});
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(cancelled.object(), expected);
        QVERIFY(waiting(uuid).isEmpty());
    }
    const Answer late = m_api->put(path + u'/' + uuid, m_api->reception, {{u"remindTimeOffset"_s, u"PT2H"_s}});
    QCOMPARE(late.status, 400);
    // and nobody is told that they were missed
    QCOMPARE(m_api->post(path + u'/' + uuid + u"/no-show"_s, m_api->reception, {}).status, 200);
    QVERIFY(waiting(uuid).isEmpty());
}

void TestEventReminders::noShowAsTheDocumentShows()
{
    const QJsonObject sent = example(makeType());
    const QString uuid = m_api->post(path, m_api->reception, sent).text("uuid");
    QJsonObject expected = sent;
    expected[u"uuid"_s] = uuid;
    expected.remove(u"sendEligibleSubscribersOnly"_s);
    for (int time = 0; time < 2; ++time) {
        const Answer missed = m_api->call("POST", path + u'/' + uuid + u"/no-show"_s, m_api->reception, {},
                                          {{json, "application/json"}});
        QCOMPARE(missed.status, 200);
        QCOMPARE(missed.object(), expected);
        QCOMPARE(waiting(uuid), QStringList{u"event_no_show 2026-06-01T14:00:00.000Z scheduled"_s});
    }
}

void TestEventReminders::leavesOutWhatWasNotSent()
{
    QJsonObject body = example(makeType());
    for (const QString &field : {u"externalEventId"_s, u"emailAddress"_s, u"remindTimeOffset"_s,
                                 u"followUpTimeOffset"_s, u"sendEligibleSubscribersOnly"_s, u"metadata"_s})
        body.remove(field);
    const Answer first = m_api->post(path, m_api->reception, body);
    QCOMPARE(first.status, 200);
    QJsonObject expected = body;
    expected[u"uuid"_s] = first.text("uuid");
    expected[u"remindTimeOffset"_s] = u"PT3H"_s;
    QCOMPARE(first.object(), expected);
    QCOMPARE(waiting(first.text("uuid")), QStringList{u"event_reminder 2026-06-06T17:50:00.000Z scheduled"_s});
    QVERIFY(m_api->post(path, m_api->reception, body).text("uuid") != first.text("uuid")); // no id, no twin
}

void TestEventReminders::knownOneIsAnsweredAsItIs()
{
    QJsonObject body = example(makeType());
    const Answer first = m_api->post(path, m_api->reception, body);
    body[u"phone"_s] = u"+1 (123) 456-7890"_s; // the same in E.164
    body[u"remindTimeOffset"_s] = u"PT9H"_s;
    const Answer again = m_api->post(path, m_api->reception, body);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object(), first.object());
    QCOMPARE(waiting(first.text("uuid")).size(), 2);
    m_api->clinic.clock.advance(std::chrono::days(30)); // a late repetition is one all the same
    QCOMPARE(m_api->post(path, m_api->reception, body).text("uuid"), first.text("uuid"));
    m_api->clinic.clock.advance(-std::chrono::days(30));
    body[u"phone"_s] = u"1234567891"_s;
    const Answer other = m_api->post(path, m_api->reception, body);
    QVERIFY(other.text("uuid") != first.text("uuid"));
    const Answer taken = m_api->put(path + u'/' + other.text("uuid"), m_api->reception,
                                    {{u"phone"_s, u"1234567890"_s}});
    QCOMPARE(taken.status, 409);
}

void TestEventReminders::plansWhatTheOffsetsSay()
{
    const QString uuid = m_api->post(path, m_api->reception, example(makeType())).text("uuid");
    QCOMPARE(waiting(uuid), (QStringList{u"event_reminder 2026-06-06T19:50:00.000Z scheduled"_s,
                                         u"follow_up 2026-06-06T22:50:00.000Z scheduled"_s}));
    DirectSession session(m_api->clinic, m_api->clinic.receptionist());
    const auto made = session->stores().reminders.ofEvent(EventReminderId::parse(uuid).value());
    const auto reminder = std::ranges::find(made, ReminderKind::EventReminder, &Reminder::kind);
    QVERIFY(reminder != made.end());
    QVERIFY2(reminder->message.startsWith(u"Hola , New York a las "_s), qPrintable(reminder->message));
    QCOMPARE(toString(reminder->channel.value()), u"sms"_s);
    QVERIFY(reminder->sendAtGiven);
}

void TestEventReminders::dayAndTwentyFourHoursDiffer()
{
    const QString type = makeType();
    const auto due = [&](const QString &offset, const QString &id) {
        QJsonObject body = example(type);
        body[u"externalEventId"_s] = id;
        body[u"followUpTimeOffset"_s] = QJsonValue();
        body[u"remindTimeOffset"_s] = offset;
        body[u"eventDateTime"_s] = u"2026-11-01T12:00:00"_s; // the clocks went back that night
        return waiting(m_api->post(path, m_api->reception, body).text("uuid")).value(0);
    };
    QCOMPARE(due(u"P1D"_s, u"a"_s), u"event_reminder 2026-10-31T16:00:00.000Z scheduled"_s);
    QCOMPARE(due(u"PT24H"_s, u"b"_s), u"event_reminder 2026-10-31T17:00:00.000Z scheduled"_s);
}

void TestEventReminders::lateReminderGoesAtOnce()
{
    QJsonObject body = example(makeType());
    body[u"eventDateTime"_s] = u"2026-06-01T14:30:00Z"_s; // half an hour from now
    const Answer made = m_api->post(path, m_api->reception, body);
    QCOMPARE(made.text("eventDateTime"), u"2026-06-01T14:30:00Z"_s);
    QCOMPARE(waiting(made.text("uuid")).value(0), u"event_reminder 2026-06-01T14:00:00.000Z scheduled"_s);
}

void TestEventReminders::changeMovesWhatWaits()
{
    const QString uuid = m_api->post(path, m_api->reception, example(makeType())).text("uuid");
    const Answer moved = m_api->put(path + u'/' + uuid, m_api->reception,
                                    parsed(R"({"eventDateTime": "2026-06-08T10:00:00",
                                               "subscriberTimeZone": "America/Chicago", "followUpTimeOffset": "P1D"})"));
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.text("phone"), u"1234567890"_s);
    QCOMPARE(waiting(uuid), (QStringList{u"event_reminder 2026-06-08T14:00:00.000Z scheduled"_s,
                                         u"follow_up 2026-06-09T15:00:00.000Z scheduled"_s}));
    const Answer past = m_api->put(path + u'/' + uuid, m_api->reception,
                                   {{u"eventDateTime"_s, u"2026-05-08T10:00:00"_s}});
    QCOMPARE(past.status, 400);
    QVERIFY(past.text("message").contains(u"eventDateTime"_s));
    QCOMPARE(waiting(uuid).size(), 2);
}

void TestEventReminders::sentReminderIsNotRepeated()
{
    const QString uuid = m_api->post(path, m_api->reception, example(makeType())).text("uuid");
    {
        DirectSession session(m_api->clinic, m_api->clinic.receptionist());
        for (Reminder row : session->stores().reminders.ofEvent(EventReminderId::parse(uuid).value())) {
            if (row.kind != ReminderKind::EventReminder)
                continue;
            row.status = ReminderStatus::Sent;
            row.nextAttemptAt.reset();
            session->stores().reminders.update(row);
        }
        session.commit();
    }
    QCOMPARE(m_api->put(path + u'/' + uuid, m_api->reception, {{u"firstName"_s, u"Ana"_s}}).text("firstName"),
             u"Ana"_s);
    QCOMPARE(waiting(uuid), QStringList{u"follow_up 2026-06-06T22:50:00.000Z scheduled"_s});
    QCOMPARE(m_api->put(path + u'/' + uuid, m_api->reception, {{u"eventDateTime"_s, u"2026-06-09T16:50:00"_s}}).status,
             200);
    QCOMPARE(waiting(uuid).size(), 2); // another day: they are reminded of that
}

void TestEventReminders::noShowReplacesWhatWaits()
{
    const QString uuid = m_api->post(path, m_api->reception, example(makeType())).text("uuid");
    m_api->clinic.clock.set(
        parseInstant(u"2026-06-06T21:30:00Z"_s, {}).value()); // after the event, before the follow-up
    QCOMPARE(m_api->post(path + u'/' + uuid + u"/no-show"_s, m_api->reception, {}).status, 200);
    QCOMPARE(waiting(uuid), QStringList{u"event_no_show 2026-06-06T21:30:00.000Z scheduled"_s});
    QCOMPARE(m_api->put(path + u'/' + uuid, m_api->reception, {{u"eventDateTime"_s, u"2026-06-09T16:50:00"_s}}).status,
             200);
    QCOMPARE(waiting(uuid), (QStringList{u"event_reminder 2026-06-09T19:50:00.000Z scheduled"_s,
                                         u"follow_up 2026-06-09T22:50:00.000Z scheduled"_s}));
}

void TestEventReminders::nothingWithoutTexts()
{
    const QString uuid = m_api->post(path, m_api->reception, example(makeType("{}"))).text("uuid");
    QVERIFY(rows(uuid).isEmpty());
    QCOMPARE(m_api->post(path + u'/' + uuid + u"/no-show"_s, m_api->reception, {}).status, 200);
    QVERIFY(rows(uuid).isEmpty());
}

void TestEventReminders::eligibility()
{
    QJsonObject body = example(makeType());
    {
        DirectSession session(m_api->clinic, m_api->clinic.receptionist());
        session.database()
            .prepare("INSERT INTO opt_outs (clinic_id, channel, address, at) VALUES (?, 'sms', '+11234567890', 0)")
            .bind(m_api->clinic.clinic)
            .run();
        session.commit();
    }
    const Answer refused = m_api->post(path, m_api->reception, body);
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.text("message").contains(u"phone"_s));
    body[u"sendEligibleSubscribersOnly"_s] = false; // they may come back before
    QCOMPARE(m_api->post(path, m_api->reception, body).status, 200);
}

void TestEventReminders::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named"); ///< empty: the field
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, const QString &named = {}) {
        QTest::newRow(name) << field << value << (named.isEmpty() ? field : named);
    };
    row("no phone", u"phone"_s, QJsonValue());
    row("phone too short", u"phone"_s, u"12"_s);
    row("phone of words", u"phone"_s, u"call me"_s);
    row("phone a number", u"phone"_s, 1234567890);
    row("no type", u"eventType"_s, QJsonValue());
    row("type a text", u"eventType"_s, u"6c52d314-a3ca-4781-ba70-000000000000"_s);
    row("type without uuid", u"eventType"_s, QJsonObject(), u"eventType.uuid"_s);
    row("type malformed", u"eventType"_s, QJsonObject{{u"uuid"_s, u"6c52"_s}}, u"eventType.uuid"_s);
    row("type unknown", u"eventType"_s, QJsonObject{{u"uuid"_s, u"6c52d314-a3ca-4781-ba70-000000000000"_s}},
        u"eventType.uuid"_s);
    row("no time", u"eventDateTime"_s, QJsonValue());
    row("time of words", u"eventDateTime"_s, u"tomorrow"_s);
    row("time past", u"eventDateTime"_s, u"2026-05-31T16:50:00"_s);
    row("time a century ahead", u"eventDateTime"_s, u"2126-06-01T16:50:00"_s);
    row("time long past", u"eventDateTime"_s, u"2021-01-06T16:50:00"_s);
    row("no zone", u"subscriberTimeZone"_s, QJsonValue());
    row("unknown zone", u"subscriberTimeZone"_s, u"America/Atlantis"_s);
    row("zone an offset", u"subscriberTimeZone"_s, u"UTC+2"_s);
    row("bad offset", u"remindTimeOffset"_s, u"3 hours"_s);
    row("negative offset", u"remindTimeOffset"_s, u"-PT3H"_s);
    row("offset a number", u"remindTimeOffset"_s, 3);
    row("bad follow-up", u"followUpTimeOffset"_s, u"PT"_s);
    row("eligibility a text", u"sendEligibleSubscribersOnly"_s, u"true"_s);
    row("metadata a list", u"metadata"_s, QJsonArray{1});
    row("metadata too long", u"metadata"_s, QJsonObject{{u"a"_s, QString(10'001, u'x')}});
    row("blank id", u"externalEventId"_s, u"  "_s);
    row("id too long", u"externalEventId"_s, QString(256, u'1'));
    row("no address", u"emailAddress"_s, u"nobody"_s);
    row("name too long", u"firstName"_s, QString(201, u'x'));
    row("control characters", u"lastName"_s, QString(u"a\u0007"_s));
}

void TestEventReminders::refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject body = example(makeType());
    body[field] = value;
    const Answer answer = m_api->post(path, m_api->reception, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.text("message").contains(named), answer.bytes.constData());
    body = example(makeType()); // nothing was half-written: the same id is free
    QCOMPARE(m_api->post(path, m_api->reception, body).status, 200);
}

void TestEventReminders::phoneIsReadInTheZonesTerritory()
{
    QJsonObject body = example(makeType());
    body[u"subscriberTimeZone"_s] = u"Europe/Paris"_s;
    body[u"phone"_s] = u"06 12 34 56 78"_s;
    const Answer made = m_api->post(path, m_api->reception, body);
    QCOMPARE(made.text("phone"), u"06 12 34 56 78"_s);
    body[u"phone"_s] = u"+33612345678"_s;
    QCOMPARE(m_api->post(path, m_api->reception, body).text("uuid"), made.text("uuid"));
}

void TestEventReminders::otherClinicsAreStrangers()
{
    const QString type = makeType();
    const QString uuid = m_api->post(path, m_api->reception, example(type)).text("uuid");
    for (const QString &way : {u"/cancel"_s, u"/no-show"_s})
        QCOMPARE(m_api->post(path + u'/' + uuid + way, m_api->other, {}).status, 404);
    QCOMPARE(m_api->get(path + u'/' + uuid, m_api->other).status, 404);
    QCOMPARE(m_api->put(path + u'/' + uuid, m_api->other, {}).status, 404);
    QCOMPARE(m_api->get(path + u"/12345"_s, m_api->reception).status, 404);
    QCOMPARE(m_api->post(path, m_api->other, example(type)).status, 400); // their type, not ours
    QCOMPARE(m_api->post(path, m_api->patient, example(type)).status, 403);
    QCOMPARE(waiting(uuid).size(), 2);
}

QTEST_GUILESS_MAIN(TestEventReminders)
#include "tst_eventreminders.moc"

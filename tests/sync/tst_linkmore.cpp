#include <QJsonArray>
#include <QTest>

#include "models/services/clinictexts/clinictextservice.h"
#include "models/services/clinictexts/quickreplyservice.h"
#include "models/services/delivery/messagedelivery.h"
#include "models/services/inbox/inboxboard.h"
#include "models/services/inbox/messageview.h"
#include "models/storage/visitdetailstore.h"
#include "tests/sync/deskfixture.h"
#include "tests/sync/plainserver.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString visits = u"/v1/appointments"_s;
const QString reminders = u"/v1/clinic/notifications/appointment_reminders"_s;

} // namespace

/// What face M has no words for goes from a linked desk to a hub of our own by the other faces, and is refused, with the
/// reason, where the upstream is another server. CONTRACT §10.
class TestLinkMore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void groupsGoUp();
    void meetingsGoUp();
    void whatAVisitSaysGoesUp();
    void occurrencesGoUpOneByOne();
    void remindersByHandGoUp();
    void eventRemindersGoUp();
    void conversationsStandAsAtTheHub();
    void whatBecameOfMessagesComesDown();
    void textsAndQuickRepliesComeDown();
    void plainServersRefuse();

private:
    void linkToAHub();
    QJsonObject object(const QString &local) const
    {
        const qint64 start = toMs(m_api->clinic.at(local));
        return {{u"start_time"_s, start},
                {u"end_time"_s, start + 30 * 60'000},
                {u"host"_s, m_api->clinic.khan.toString()}};
    }
    QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value) const
    {
        object[field] = value;
        return object;
    }
    QJsonArray hubVisits(const QString &query = {})
    {
        return m_api->get(visits + query, m_api->reception)["data"].toArray();
    }
    bool allSent() const
    {
        const QStringList statuses = m_desk->outboxStatuses();
        return !statuses.isEmpty() && statuses.count(u"sent"_s) == statuses.size();
    }
    /// As an admin there; every order has to be taken.
    void atTheHub(const std::function<bool(Session &)> &work)
    {
        Actor admin;
        admin.clinicId = m_api->clinic.clinic;
        admin.role = Role::Admin;
        std::optional<bool> taken;
        m_api->hub->writer().post<bool>(
            admin, [&work](Session &session) -> Result<bool> { return work(session); }, m_mailbox,
            [&taken](const Result<bool> &result) { taken = result && *result; });
        QTRY_VERIFY(taken.has_value());
        QVERIFY(*taken);
    }
    Mailbox m_mailbox;
    std::unique_ptr<ApiFixture> m_api;
    std::unique_ptr<PlainServer> m_plain;
    std::unique_ptr<DeskFixture> m_desk;
};

void TestLinkMore::linkToAHub()
{
    m_api = std::make_unique<ApiFixture>();
    givePassword(*m_api, m_api->clinic.reception);
    m_desk = std::make_unique<DeskFixture>(m_api->server->url(), receptionEmail, goodPassword, m_api->clinic.clock);
    QVERIFY(m_desk->linked);
    m_desk->open();
    m_desk->startSync();
    QTRY_VERIFY(m_desk->isFollowing());
}

void TestLinkMore::cleanup()
{
    m_desk.reset();
    m_api.reset();
    m_plain.reset();
}

void TestLinkMore::groupsGoUp()
{
    linkToAHub();
    const QJsonObject group = with(with(object(u"2026-06-02 10:00"_s), u"group"_s, true), u"attendees"_s,
                                   QJsonArray{m_api->clinic.lucia.toString(), m_api->clinic.jose.toString(),
                                              m_api->clinic.ahmed.toString()});
    const Answer made = m_desk->callRoot("POST", visits, group);
    QCOMPARE(made.status, 201);
    QTRY_COMPARE(hubVisits().size(), 1);
    QCOMPARE(hubVisits()[0][u"id"_s].toString(), made.text("id")); // one id on both sides
    QCOMPARE(hubVisits()[0][u"attendees"_s].toArray().size(), 3);
    QVERIFY(hubVisits()[0][u"group"_s].toBool());
    const QJsonArray fewer{m_api->clinic.lucia.toString(),
                           QJsonObject{{u"id"_s, m_api->clinic.jose.toString()}, {u"no_show"_s, true}}};
    const QString path = visits + u'/' + made.text("id");
    QCOMPARE(m_desk->callRoot("PATCH", path, {{u"attendees"_s, fewer}}).status, 200);
    QTRY_COMPARE(hubVisits()[0][u"attendees"_s].toArray().size(), 2);
    QVERIFY(hubVisits()[0][u"attendees"_s][1][u"no_show"_s].toBool());
    QCOMPARE(m_desk->callRoot("PATCH", path, {{u"status"_s, u"cancelled"_s}}).status, 200);
    QTRY_COMPARE(hubVisits()[0][u"status"_s].toString(), u"cancelled"_s);
    QTRY_VERIFY(allSent());
    QCOMPARE(m_desk->callRoot("GET", visits)["data"].toArray().size(), 1);
    QCOMPARE(m_desk->callRoot("GET", path)["attendees"].toArray().size(), 2);
}

void TestLinkMore::meetingsGoUp()
{
    linkToAHub();
    const QJsonObject meeting = with(with(with(object(u"2026-06-02 10:00"_s), u"internal"_s, true), u"attendees"_s,
                                          QJsonArray{m_api->clinic.garcia.toString()}),
                                     u"name"_s, u"Monday round"_s);
    QCOMPARE(m_desk->callRoot("POST", visits, meeting).status, 201);
    QTRY_COMPARE(hubVisits().size(), 1);
    QVERIFY(hubVisits()[0][u"internal"_s].toBool());
    QCOMPARE(hubVisits()[0][u"name"_s].toString(), u"Monday round"_s);
    QJsonObject booking = m_api->visit(u"2026-06-02"_s, u"10:00"_s);
    booking[u"doctorId"_s] = m_api->clinic.garcia.toString();
    QCOMPARE(m_api->post(protectedPath + u"/appointments"_s, m_api->reception, booking).status, 409); // he attends
    QTRY_VERIFY(allSent());
}

void TestLinkMore::whatAVisitSaysGoesUp()
{
    linkToAHub();
    const QJsonObject call = with(with(object(u"2026-06-02 10:00"_s), u"attendees"_s,
                                       QJsonArray{m_api->clinic.ahmed.toString()}),
                                  u"interaction_type"_s, u"video_call"_s);
    const Answer made = m_desk->callRoot("POST", visits, call);
    QCOMPARE(made.status, 201);
    QTRY_COMPARE(hubVisits().size(), 1);
    QVERIFY(!hubVisits()[0][u"video_call"_s][u"join_url"_s].toString().isEmpty());
    const QString path = visits + u'/' + made.text("id");
    QCOMPARE(m_desk->callRoot("PATCH", path, {{u"description"_s, u"By phone if it fails"_s}}).status, 200);
    QTRY_COMPARE(hubVisits()[0][u"description"_s].toString(), u"By phone if it fails"_s);
    QTRY_VERIFY(allSent());
}

void TestLinkMore::occurrencesGoUpOneByOne()
{
    linkToAHub();
    const QJsonObject series = with(
        with(object(u"2026-06-02 10:00"_s), u"attendees"_s, QJsonArray{m_api->clinic.ahmed.toString()}), u"recurring"_s,
        QJsonObject{{u"is_recurring"_s, true}, {u"rrule"_s, u"FREQ=WEEKLY;COUNT=3"_s}});
    const Answer made = m_desk->callRoot("POST", visits, series);
    QCOMPARE(made.status, 201);
    QTRY_COMPARE(hubVisits().size(), 3);
    const qint64 later = toMs(m_api->clinic.at(u"2026-06-02 15:00"_s));
    const QString path = visits + u'/' + made.text("id");
    QCOMPARE(m_desk->callRoot("PATCH", path, {{u"start_time"_s, later}}).status, 200); // an exception of the series
    QTRY_COMPARE(hubVisits()[0][u"start_time"_s].toInteger(), later);
    QTRY_VERIFY(allSent());
}

void TestLinkMore::remindersByHandGoUp()
{
    linkToAHub();
    const Answer visit = m_desk->post(u"/appointments"_s, m_api->visit(u"2026-06-02"_s, u"10:00"_s));
    const QJsonObject fields{{u"appointment_id"_s, visit.text("id")},
                             {u"reminder_type"_s, u"voice"_s},
                             {u"send_at"_s, u"2026-06-02T12:00:00.000Z"_s},
                             {u"message"_s, u"Bring your papers"_s}};
    const Answer made = m_desk->callRoot("POST", reminders, {{u"appointment_reminder"_s, fields}});
    QCOMPARE(made.status, 201);
    const auto atHub = [&] {
        const QString query = u"?appointment_id="_s + visit.text("id");
        for (const QJsonValue &one :
             m_api->get(reminders + query, m_api->reception)["appointment_reminders"].toArray()) {
            if (one[u"reminder_type"_s].toString() == u"voice"_s)
                return one.toObject();
        }
        return QJsonObject();
    };
    QTRY_COMPARE(atHub()[u"message"_s].toString(), u"Bring your papers"_s);
    QCOMPARE(atHub()[u"send_at"_s].toString(), u"2026-06-02T12:00:00.000Z"_s);
    const QString path = reminders + u"/%1"_s.arg(made["id"].toInteger());
    QCOMPARE(m_desk->callRoot("DELETE", path).status, 200);
    QTRY_COMPARE(atHub()[u"status"_s].toString(), u"cancelled"_s);
    QTRY_VERIFY(allSent());
}

void TestLinkMore::eventRemindersGoUp()
{
    linkToAHub();
    const QJsonObject type{{u"name"_s, u"Cleaning"_s}, {u"messages"_s, QJsonObject{{u"reminder"_s, u"Soon"_s}}}};
    const Answer made = m_desk->callRoot("POST", u"/events/types"_s, type);
    QCOMPARE(made.status, 201);
    const QJsonObject event{{u"phone"_s, u"+50370001111"_s},
                            {u"externalEventId"_s, u"17"_s},
                            {u"eventType"_s, QJsonObject{{u"uuid"_s, made.text("uuid")}}},
                            {u"eventDateTime"_s, u"2026-06-10T16:50:00"_s},
                            {u"subscriberTimeZone"_s, u"America/New_York"_s}};
    const Answer known = m_desk->callRoot("POST", u"/events/reminders"_s, event);
    QCOMPARE(known.status, 200);
    QTRY_VERIFY(allSent() && m_desk->outboxStatuses().size() == 2);
    QCOMPARE(m_desk->callRoot("POST", u"/events/reminders/%1/cancel"_s.arg(known.text("uuid"))).status, 200);
    QTRY_VERIFY(allSent() && m_desk->outboxStatuses().size() == 3);
    DirectSession session(m_api->clinic, m_api->clinic.receptionist());
    Statement row = session.database().prepare("SELECT external_event_id, state FROM event_reminders");
    QVERIFY(row.next());
    QCOMPARE(row.text(0), u"17"_s);
    QCOMPARE(row.text(1), u"cancelled"_s);
    QVERIFY(!row.next());
}

void TestLinkMore::conversationsStandAsAtTheHub()
{
    m_api = std::make_unique<ApiFixture>();
    givePassword(*m_api, m_api->clinic.reception);
    const auto write = [&](PatientId patient, const QString &text) {
        m_api->clinic.clock.advance(std::chrono::minutes(1));
        const QJsonObject message{{u"patientId"_s, patient.toString()}, {u"message"_s, text}};
        QCOMPARE(m_api->post(protectedPath + u"/messages"_s, m_api->reception, message).status, 201);
    };
    write(m_api->clinic.ahmed, u"first"_s);
    write(m_api->clinic.lucia, u"second"_s);
    write(m_api->clinic.ahmed, u"third"_s);
    m_desk = std::make_unique<DeskFixture>(m_api->server->url(), receptionEmail, goodPassword, m_api->clinic.clock);
    m_desk->open();
    m_desk->startSync();
    QTRY_VERIFY(m_desk->isFollowing());
    const auto lastOnes = [](const Answer &answer) {
        QStringList texts;
        for (const QJsonValue &row : QJsonDocument::fromJson(answer.bytes).array())
            texts.append(row[u"lastMessage"_s].toString());
        return texts;
    };
    const QStringList hub = lastOnes(m_api->get(protectedPath + u"/messages/conversations"_s, m_api->reception));
    QCOMPARE(hub, (QStringList{u"third"_s, u"second"_s}));
    QCOMPARE(lastOnes(m_desk->get(u"/messages/conversations"_s)), hub);
}

void TestLinkMore::whatBecameOfMessagesComesDown()
{
    linkToAHub();
    const auto atTheDesk = [&] {
        const QJsonObject newest = m_desk->get(u"/messages?limit=1"_s)["data"][0].toObject();
        return QString(newest[u"message"_s].toString() + u'|' + newest[u"deliveryStatus"_s].toString() + u'|'
                       + newest[u"deliveryError"_s].toString()
                       + (newest[u"needsPerson"_s].toBool() ? u"|person"_s : QString()));
    };
    MessageId id;
    const auto put = [&](MessageDirection direction, const QString &text, bool needsPerson) {
        m_api->clinic.clock.advance(std::chrono::minutes(1));
        atTheHub([&](Session &session) {
            Message message;
            message.id = id = MessageId::create();
            message.clinicId = m_api->clinic.clinic;
            message.patientId = m_api->clinic.ahmed;
            message.conversation = conversationKey(ConversationId::ofPatient(message.patientId), {});
            message.thread = clinicThread;
            message.type = MessageType::Sms;
            message.direction = direction;
            message.delivery = needsPerson ? MessageDelivery::None : MessageDelivery::Queued;
            message.body = text;
            message.needsPerson = needsPerson;
            message.createdAt = session.now();
            session.stores().messages.insert(message);
            recordMessage(session, message, u"created"_s, ChangeOp::Created);
            return true;
        });
    };
    put(MessageDirection::Outbound, u"hello"_s, false);
    QTRY_COMPARE(atTheDesk(), u"hello|queued|"_s);
    atTheHub([&](Session &session) {
        noteDelivery(session, id, MessageDelivery::Failed, u"no such number"_s);
        return true;
    });
    QTRY_COMPARE(atTheDesk(), u"hello|failed|no such number"_s);
    put(MessageDirection::Inbound, u"C"_s, true);
    QTRY_COMPARE(atTheDesk(), u"C|||person"_s);
    atTheHub([&](Session &session) {
        return InboxBoard(session).settle(ConversationId::ofPatient(m_api->clinic.ahmed)).ok();
    });
    QTRY_COMPARE(atTheDesk(), u"C||"_s);
}

void TestLinkMore::textsAndQuickRepliesComeDown()
{
    linkToAHub();
    const ClinicTextKey key{u"reminder"_s, Channel::Sms, u"es"_s};
    const auto atTheDesk = [&] {
        Actor reader;
        reader.clinicId = m_desk->clinic;
        reader.role = Role::Receptionist;
        const auto connection = m_desk->hub->reader();
        const auto asked = (*connection)->ask(reader, [&](Session &session) -> Result<QString> {
            QStringList replies;
            for (const QuickReply &reply : QuickReplyService(session).list())
                replies.append(reply.name + u'=' + reply.text);
            return QString(ClinicTextService(session).effective(key).text + u'|' + replies.join(u','));
        });
        return asked ? *asked : QString();
    };
    const QString shipped = shippedText(key.kind, key.channel, key.language).text;
    QCOMPARE(atTheDesk(), QString(shipped + u'|'));
    QuickReply reply{{}, u"Hours"_s, u"es"_s, u"Abrimos a las 9"_s};
    atTheHub([&](Session &session) {
        const auto kept = QuickReplyService(session).put(reply);
        reply.id = kept ? kept->id : QuickReplyId();
        return ClinicTextService(session).put(key, {{}, u"Le esperamos, {patient}"_s}).ok() && kept.ok();
    });
    QTRY_COMPARE(atTheDesk(), u"Le esperamos, {patient}|Hours=Abrimos a las 9"_s);
    atTheHub([&](Session &session) {
        return ClinicTextService(session).reset(key).ok() && QuickReplyService(session).remove(reply.id).ok();
    });
    QTRY_COMPARE(atTheDesk(), QString(shipped + u'|'));
}

void TestLinkMore::plainServersRefuse()
{
    FakeClock clock(fromMs(1780322400000));
    m_plain = std::make_unique<PlainServer>();
    m_desk = std::make_unique<DeskFixture>(m_plain->url(), u"zainab@clinic.test"_s, goodPassword, clock);
    QVERIFY(m_desk->linked);
    m_desk->open();
    m_desk->startSync();
    QTRY_VERIFY(m_desk->isFollowing());
    const qint64 start = 1780408800000; // 2026-06-02T14:00:00Z
    const QJsonObject meeting{{u"start_time"_s, start},
                              {u"end_time"_s, start + 30 * 60'000},
                              {u"host"_s, m_plain->doctorId},
                              {u"internal"_s, true}};
    QCOMPARE(m_desk->callRoot("POST", visits, meeting).status, 201);
    const QJsonObject type{{u"name"_s, u"Cleaning"_s}};
    QCOMPARE(m_desk->callRoot("POST", u"/events/types"_s, type).status, 201);
    const QJsonArray listed = m_desk->outbox();
    QCOMPARE(listed.size(), 2);
    for (const QJsonValue &change : listed) {
        QCOMPARE(change[u"status"_s].toString(), u"refused"_s);
        QCOMPARE(change[u"code"_s].toString(), u"NOT_SUPPORTED"_s);
        QVERIFY(change[u"error"_s].toString().contains(u"at the hub itself"_s));
    }
}

QTEST_GUILESS_MAIN(TestLinkMore)
#include "tst_linkmore.moc"

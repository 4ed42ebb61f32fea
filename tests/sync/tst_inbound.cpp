#include <QJsonArray>
#include <QTest>

#include "tests/sync/gatewayfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray secret = "between the two of us";
const QString texts = u"/webhooks/sms/inbound"_s;

} // namespace

/// Texts that people send to the clinic. CONTRACT §7, §11.36.
class TestInbound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_api.reset(); }
    void stopWordsOptOut_data();
    void stopWordsOptOut();
    void startBringsBack();
    void startBringsBackWhatIsAhead();
    void everythingIsInTheInbox();
    void oddCharactersKeepNothingOut();
    void repeatedTextIsOneText();
    void confirmsTheNextVisit_data();
    void confirmsTheNextVisit();
    void familiesNeedAPerson();
    void strangersGetARecord();

private:
    QString statusOf(const QString &visit)
    {
        return m_api->get(protectedPath + u"/appointments/"_s + visit, m_api->reception).text("status");
    }
    Answer receive(const QString &body, const QString &id, const QString &from = u"+50377654321"_s)
    {
        return m_api->signedPost(texts, {{u"from"_s, from}, {u"body"_s, body}, {u"id"_s, id}}, secret);
    }
    std::unique_ptr<GatewayFixture> m_api;
};

void TestInbound::init()
{
    m_api = std::make_unique<GatewayFixture>();
    m_api->set(m_api->clinic.clinic, u"sms.secret"_s, QString::fromLatin1(secret));
}

void TestInbound::stopWordsOptOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("stops");
    for (const QString &word : {u"STOP"_s, u"stopall"_s, u"Unsubscribe"_s, u"CANCEL"_s, u"end"_s, u"QUIT"_s,
                                u"revoke"_s, u"OPTOUT"_s, u"baja"_s, u"ARRET"_s, u"  stop \n"_s})
        QTest::newRow(qPrintable(word.trimmed() + word)) << word << true;
    for (const QString &text : {u"STOP it"_s, u"please stop"_s, u"STOP."_s, u"stops"_s, u"cancel my visit"_s})
        QTest::newRow(qPrintable(text)) << text << false;
}

void TestInbound::stopWordsOptOut()
{
    QFETCH(QString, body);
    QFETCH(bool, stops);
    const QString visit = m_api->book(u"2026-06-02"_s, u"09:00"_s);
    const Reminder waits = m_api->addReminder(visit, Channel::Sms, ReminderStatus::Scheduled);
    QCOMPARE(receive(body, u"in-1"_s).status, 200);
    QCOMPARE(m_api->wants(m_api->clinic.ahmed, Channel::Sms), !stops);
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::WhatsApp));
    QCOMPARE(m_api->stateOf(waits), stops ? u"cancelled/unsubscribed unsubscribed"_s : u"scheduled/pending"_s);
    QCOMPARE(statusOf(visit), u"scheduled"_s); // the visit stays
    const QJsonArray messages = m_api->inbox();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0]["message"_L1].toString(), body);
    QCOMPARE(messages[0]["type"_L1].toString(), u"sms"_s);
    const QString preferences = protectedPath + u"/patients/"_s + m_api->clinic.ahmed.toString() + u"/preferences"_s;
    QCOMPARE(m_api->get(preferences, m_api->reception)["sms"].toBool(), !stops);
    // In every clinic of the database, whoever's secret it was.
    const bool theirs = *m_api->write<bool>(m_api->clinic.other, [&](Session &session) -> Result<bool> {
        const Patient patient = *session.stores().patients.find(m_api->clinic.other, m_api->clinic.otherPatient);
        return session.stores().outbox.refused(patient, Channel::Sms);
    });
    QCOMPARE(theirs, stops);
}

void TestInbound::startBringsBack()
{
    receive(u"STOP"_s, u"in-1"_s);
    QVERIFY(!m_api->wants(m_api->clinic.ahmed, Channel::Sms));
    receive(u"alta"_s, u"in-2"_s);
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::Sms));
    QCOMPARE(m_api->inbox().size(), 2);
}

void TestInbound::startBringsBackWhatIsAhead()
{
    const QString visit = m_api->book(u"2026-06-02"_s, u"14:00"_s);
    const Answer type = m_api->post(u"/events/types"_s, m_api->reception,
                                    {{u"name"_s, u"Visit"_s},
                                     {u"messages"_s, QJsonObject{{u"reminder"_s, u"Soon"_s}}}});
    const QJsonObject event{{u"phone"_s, u"+50377654321"_s},
                            {u"eventType"_s, QJsonObject{{u"uuid"_s, type.text("uuid")}}},
                            {u"eventDateTime"_s, u"2026-06-05T10:00:00"_s},
                            {u"subscriberTimeZone"_s, u"America/El_Salvador"_s}};
    QCOMPARE(m_api->post(u"/events/reminders"_s, m_api->reception, event).status, 200);
    const auto waiting = [&] { // by SMS
        return *m_api->write<int>(m_api->clinic.clinic, [&](Session &session) -> Result<int> {
            int count = 0;
            for (const Reminder &one : session.stores().reminders.openOf(m_api->clinic.ahmed, Channel::Sms))
                count += one.appointmentId.toString() == visit;
            return count
                   + int(
                       session.stores().reminders.openOf(m_api->clinic.clinic, u"+50377654321"_s, Channel::Sms).size());
        });
    };
    QCOMPARE(waiting(), 2);
    receive(u"STOP"_s, u"in-1"_s);
    QCOMPARE(waiting(), 0);
    receive(u"START"_s, u"in-2"_s);
    QCOMPARE(waiting(), 2);
    receive(u"START"_s, u"in-3"_s);
    QCOMPARE(waiting(), 2);
}

void TestInbound::everythingIsInTheInbox()
{
    QCOMPARE(receive(u"¿Puedo llegar tarde?"_s, u"in-1"_s, u"7765-4321"_s).status, 200); // as people write it
    const QJsonArray messages = m_api->inbox();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0]["patientId"_L1].toString(), m_api->clinic.ahmed.toString());
    QCOMPARE(messages[0]["sentBy"_L1].toString(), m_api->clinic.ahmedUser.toString());
    QCOMPARE(messages[0]["status"_L1].toString(), u"unread"_s);
    QVERIFY(messages[0]["needsPerson"_L1].isUndefined());
    QCOMPARE(receive(u"Hola"_s, u"in-4"_s, u"+50371112222"_s).status, 200); // from somebody without an account
    QCOMPARE(m_api->inbox()[0]["patientId"_L1].toString(), m_api->clinic.lucia.toString());
    QCOMPARE(m_api->inbox()[0]["sentBy"_L1].toString(), m_api->clinic.lucia.toString());
    QCOMPARE(receive(u""_s, u"in-2"_s).status, 400);
    QCOMPARE(receive(u"hi"_s, u"in-3"_s, u"nobody"_s).status, 400);
}

void TestInbound::oddCharactersKeepNothingOut()
{
    QCOMPARE(receive(u"Llego\u000c tarde\u0007\nperdón"_s, u"in-1"_s).status, 200);
    QCOMPARE(m_api->inbox().size(), 1);
    QCOMPARE(m_api->inbox()[0][u"message"_s].toString(), u"Llego tarde\nperdón"_s);
}

void TestInbound::repeatedTextIsOneText()
{
    QCOMPARE(receive(u"Hola"_s, u"in-1"_s).status, 200);
    QCOMPARE(receive(u"STOP"_s, u"in-1"_s).status, 200);
    QCOMPARE(m_api->inbox().size(), 1);
    QVERIFY(m_api->wants(m_api->clinic.ahmed, Channel::Sms));
}

void TestInbound::confirmsTheNextVisit_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("visits"); // of Ahmed; the clock stands at 2026-06-01 08:00
    QTest::addColumn<bool>("confirmed");
    const QString tomorrow = u"2026-06-02 09:00"_s;
    QTest::newRow("one within two days") << u"C"_s << QStringList{tomorrow} << true;
    QTest::newRow("another word") << u" confirmar "_s << QStringList{tomorrow} << true;
    QTest::newRow("a later one does not count") << u"confirm"_s << QStringList{tomorrow, u"2026-06-08 09:00"_s} << true;
    QTest::newRow("two within two days") << u"C"_s << QStringList{tomorrow, u"2026-06-02 15:00"_s} << false;
    QTest::newRow("too far ahead") << u"C"_s << QStringList{u"2026-06-08 09:00"_s} << false;
    QTest::newRow("none") << u"C"_s << QStringList() << false;
    QTest::newRow("no such word") << u"C please"_s << QStringList{tomorrow} << false;
}

void TestInbound::confirmsTheNextVisit()
{
    QFETCH(QString, body);
    QFETCH(QStringList, visits);
    QFETCH(bool, confirmed);
    QStringList ids;
    for (const QString &visit : visits)
        ids.append(m_api->book(visit.section(u' ', 0, 0), visit.section(u' ', 1)));
    QCOMPARE(receive(body, u"in-1"_s).status, 200);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(statusOf(ids.at(i)), confirmed && i == 0 ? u"confirmed"_s : u"scheduled"_s);
    QCOMPARE(m_api->inbox().size(), 1);
    const bool isWord = body != "C please"_L1;
    QCOMPARE(m_api->inbox()[0]["needsPerson"_L1].toBool(), isWord && !confirmed);
}

void TestInbound::familiesNeedAPerson()
{
    m_api->change(m_api->clinic.clinic, [&](Session &session) {
        Patient sister = *session.stores().patients.find(m_api->clinic.clinic, m_api->clinic.lucia);
        sister.phone = u"+50377654321"_s;
        session.stores().patients.update(sister);
    });
    const QString visit = m_api->book(u"2026-06-02"_s, u"09:00"_s);
    receive(u"C"_s, u"in-1"_s);
    QCOMPARE(statusOf(visit), u"scheduled"_s);
    QCOMPARE(m_api->inbox().size(), 1);
    QVERIFY(m_api->inbox()[0]["needsPerson"_L1].toBool());
    receive(u"STOP"_s, u"in-2"_s);
    QVERIFY(!m_api->wants(m_api->clinic.ahmed, Channel::Sms));
    QVERIFY(!m_api->wants(m_api->clinic.lucia, Channel::Sms));
}

void TestInbound::strangersGetARecord()
{
    QCOMPARE(receive(u"Quiero una cita"_s, u"in-1"_s, u"+50370009999"_s).status, 200);
    QCOMPARE(receive(u"¿Hola?"_s, u"in-2"_s, u"+50370009999"_s).status, 200);
    const QJsonArray messages = m_api->inbox();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0]["patientId"_L1], messages[1]["patientId"_L1]);
    QVERIFY(messages[1]["needsPerson"_L1].toBool());
    QCOMPARE(messages[0]["patient"_L1]["firstName"_L1].toString(), u"+503 7000 9999"_s);
}

QTEST_GUILESS_MAIN(TestInbound)
#include "tst_inbound.moc"

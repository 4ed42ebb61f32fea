#include <QJsonArray>
#include <QTest>

#include "models/services/delivery/deliveryservice.h"
#include "models/services/waitlist/offertoken.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "tests/sync/gatewayfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray secret = "between the two of us";
const QString ahmedsPhone = u"+50377654321"_s;
const QString luciasPhone = u"+50371112222"_s;

} // namespace

/// A freed slot is taken by answering the text that offers it, or by the link in it. The first has it.
class TestOfferAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_api.reset(); }
    void words_data();
    void words();
    void firstReplyHasIt();
    void repliesThatFitNothing();
    void twoOffersNeedAPerson();
    void linkIsInTheText();
    void mailWithoutLinkTellsHow();
    void lookingBooksNothing();
    void linkAccepts();
    void linkIsTooLate();
    void expiredLinkSaysSo();
    void madeUpLinksAreUnknown();

private:
    void waits(PatientId patient)
    {
        m_api->clinic.clock.advance(std::chrono::seconds(1));
        const Answer entry = m_api->post(protectedPath + u"/waitlist"_s, m_api->reception,
                                         {{u"patientId"_s, patient.toString()}, {u"to"_s, u"2026-06-30"_s}});
        QCOMPARE(entry.status, 201);
    }
    /// José's visit is cancelled: whoever waits is offered the time.
    void cancelled(const QString &date)
    {
        QJsonObject body = m_api->visit(date, u"10:00"_s);
        body[u"patientId"_s] = m_api->clinic.jose.toString();
        const QString id = m_api->post(protectedPath + u"/appointments"_s, m_api->reception, body).text("id");
        QCOMPARE(m_api->remove(protectedPath + u"/appointments/"_s + id, m_api->reception).status, 200);
    }
    /// And what that sends has been sent.
    void freed(const QString &date = u"2026-06-03"_s)
    {
        cancelled(date);
        m_api->clinic.clock.advance(std::chrono::minutes(2));
        m_api->change(m_api->clinic.clinic, [](Session &session) { WaitlistOfferService::runDue(session); });
        sent();
    }
    void reply(const QString &body, const QString &from)
    {
        const QJsonObject text{{u"from"_s, from}, {u"body"_s, body}, {u"id"_s, QUuid::createUuid().toString()}};
        QCOMPARE(m_api->signedPost(u"/webhooks/sms/inbound"_s, text, secret).status, 200);
    }
    /// What is due now, as the gateway takes it: "to: text".
    QStringList sent(Channel by = Channel::Sms)
    {
        return *m_api->write<QStringList>(m_api->clinic.clinic, [&](Session &session) -> Result<QStringList> {
            QStringList texts;
            DeliveryService delivery(session, m_api->keys);
            for (const Outgoing &outgoing : delivery.claimDue([](ClinicId, Channel) { return 100; })) {
                SendOutcome outcome;
                outcome.kind = SendOutcome::Kind::Accepted;
                outcome.gatewayId = outgoing.rowId;
                delivery.settle(outgoing, outcome);
                if (outgoing.channel == by && !outgoing.invitation)
                    texts.append(outgoing.to + u": "_s + outgoing.text);
            }
            return texts;
        });
    }
    QJsonArray offers()
    {
        return m_api->get(protectedPath + u"/waitlist/offers"_s, m_api->reception)["data"].toArray();
    }
    QString statusOf(PatientId patient)
    {
        for (const QJsonValue &offer : offers()) {
            if (offer[u"patientId"_s].toString() == patient.toString())
                return offer[u"status"_s].toString();
        }
        return {};
    }
    int visitsOf(PatientId patient)
    {
        int count = 0;
        const QJsonValue all = m_api->get(protectedPath + u"/appointments?startDate=2026-06-03"_s,
                                          m_api->reception)["data"];
        for (const QJsonValue &visit : all.toArray())
            count += visit[u"patientId"_s].toString() == patient.toString();
        return count;
    }
    bool newestNeedsAPerson()
    {
        const QJsonValue all = m_api->get(protectedPath + u"/messages?direction=inbound"_s, m_api->reception)["data"];
        return all[0][u"needsPerson"_s].toBool();
    }
    QString linkFor(PatientId patient)
    {
        for (const QJsonValue &offer : offers()) {
            if (offer[u"patientId"_s].toString() == patient.toString())
                return u"/offers/"_s
                       + offerToken(m_api->keys, WaitlistOfferId::parse(offer[u"id"_s].toString()).value());
        }
        return {};
    }
    std::unique_ptr<GatewayFixture> m_api;
};

void TestOfferAnswers::init()
{
    m_api = std::make_unique<GatewayFixture>();
    m_api->set(m_api->clinic.clinic, u"sms.secret"_s, QString::fromLatin1(secret));
    m_api->set(m_api->clinic.clinic, u"sms.url"_s, u"http://127.0.0.1:1/send"_s);
    m_api->set(m_api->clinic.clinic, u"reminders.schedule"_s, u"[]"_s);
}

void TestOfferAnswers::words_data()
{
    QTest::addColumn<bool>("accepts");
    for (const QString &word : {u"YES"_s, u"yes"_s, u" Si "_s, u"sí"_s, u"SÍ"_s, u"Oui\n"_s, u"نعم"_s, u"ہاں"_s})
        QTest::newRow(qPrintable(word)) << true;
    for (const QString &text : {u"yes please"_s, u"no"_s, u"yesterday"_s, u"Si, a las 10"_s})
        QTest::newRow(qPrintable(text)) << false;
}

void TestOfferAnswers::words()
{
    QFETCH(bool, accepts);
    waits(m_api->clinic.lucia);
    freed();
    QCOMPARE(statusOf(m_api->clinic.lucia), u"open"_s);
    reply(QString::fromUtf8(QTest::currentDataTag()), luciasPhone);
    QCOMPARE(statusOf(m_api->clinic.lucia), accepts ? u"accepted"_s : u"open"_s);
    QCOMPARE(visitsOf(m_api->clinic.lucia), accepts ? 1 : 0);
    const QStringList told = sent();
    QCOMPARE(told.size(), accepts ? 1 : 0);
    if (accepts)
        QVERIFY2(told[0].startsWith(luciasPhone) && told[0].contains("es suya"_L1), qPrintable(told[0]));
    const QString visits = protectedPath + u"/appointments?startDate=2026-06-03"_s;
    if (accepts)
        QCOMPARE(m_api->get(visits, m_api->reception)["data"][1][u"status"_s].toString(), u"scheduled"_s);
}

void TestOfferAnswers::firstReplyHasIt()
{
    waits(m_api->clinic.lucia);
    waits(m_api->clinic.ahmed);
    freed();
    reply(u"SI"_s, ahmedsPhone);
    reply(u"SI"_s, luciasPhone);
    QCOMPARE(statusOf(m_api->clinic.ahmed), u"accepted"_s);
    QCOMPARE(statusOf(m_api->clinic.lucia), u"gone"_s);
    QCOMPARE(visitsOf(m_api->clinic.ahmed), 1);
    QCOMPARE(visitsOf(m_api->clinic.lucia), 0);
    const QStringList told = sent();
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0].startsWith(ahmedsPhone) && told[0].contains("es suya"_L1));
    QVERIFY(told[1].startsWith(luciasPhone) && told[1].contains("de otra persona"_L1));
    QVERIFY(!newestNeedsAPerson());
}

void TestOfferAnswers::repliesThatFitNothing()
{
    reply(u"SI"_s, luciasPhone); // to whatever the desk has asked
    QCOMPARE(sent(), QStringList());
    QVERIFY(!newestNeedsAPerson());
    waits(m_api->clinic.lucia);
    freed();
    reply(u"SI"_s, ahmedsPhone); // was not asked
    QCOMPARE(statusOf(m_api->clinic.lucia), u"open"_s);
    QCOMPARE(sent(), QStringList());
}

void TestOfferAnswers::twoOffersNeedAPerson()
{
    waits(m_api->clinic.lucia);
    freed();
    freed(u"2026-06-04"_s);
    QCOMPARE(offers().size(), 2);
    reply(u"SI"_s, luciasPhone);
    QCOMPARE(visitsOf(m_api->clinic.lucia), 0);
    QVERIFY(newestNeedsAPerson());
}

void TestOfferAnswers::linkIsInTheText()
{
    m_api->set(m_api->clinic.clinic, u"server.public_url"_s, u"https://clinic.example/"_s);
    waits(m_api->clinic.lucia);
    cancelled(u"2026-06-03"_s);
    const QStringList texts = sent();
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts[0].endsWith(QString(u" https://clinic.example"_s + linkFor(m_api->clinic.lucia))),
             qPrintable(texts[0]));
}

void TestOfferAnswers::mailWithoutLinkTellsHow()
{
    const ClinicId clinic = m_api->clinic.clinic;
    m_api->set(clinic, u"sms.url"_s, {});
    m_api->set(clinic, u"email.url"_s, u"smtp://127.0.0.1:1"_s);
    m_api->set(clinic, u"clinic.language"_s, u"en"_s);
    waits(m_api->clinic.lucia);
    m_api->change(clinic, [&](Session &session) {
        Patient lucia = *session.stores().patients.find(clinic, m_api->clinic.lucia);
        lucia.email = u"lucia@example.test"_s;
        lucia.language = u"en"_s;
        session.stores().patients.update(lucia);
    });
    cancelled(u"2026-06-03"_s);
    const QStringList texts = sent(Channel::Email);
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts[0].contains("gets it.\n\nTo accept it, reply to this message or call us.\n\n"_L1),
             qPrintable(texts[0]));
}

void TestOfferAnswers::lookingBooksNothing()
{
    waits(m_api->clinic.lucia);
    freed();
    const Answer page = m_api->get(linkFor(m_api->clinic.lucia), {});
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(page.bytes.contains("<form method=\"post\">"));
    QVERIFY(page.bytes.contains("Fatima Khan"));
    QVERIFY(!page.bytes.contains("http"));
    QCOMPARE(visitsOf(m_api->clinic.lucia), 0);
}

void TestOfferAnswers::linkAccepts()
{
    waits(m_api->clinic.lucia);
    freed();
    const QString link = linkFor(m_api->clinic.lucia);
    for (int time = 0; time < 2; ++time) { // repeating is harmless
        const Answer page = m_api->call("POST", link, {}, "", {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(page.status, 200);
        QVERIFY2(page.bytes.contains("es suya"), page.bytes.constData());
    }
    QCOMPARE(visitsOf(m_api->clinic.lucia), 1);
    QVERIFY(m_api->get(link, {}).bytes.contains("es suya"));
}

void TestOfferAnswers::linkIsTooLate()
{
    waits(m_api->clinic.lucia);
    waits(m_api->clinic.ahmed);
    freed();
    reply(u"SI"_s, ahmedsPhone);
    for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
        const Answer page = m_api->call(method, linkFor(m_api->clinic.lucia), {}, {},
                                        {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(page.status, 410);
        QVERIFY(page.bytes.contains(u"ya no está libre"_s.toUtf8()));
    }
    QCOMPARE(visitsOf(m_api->clinic.lucia), 0);
}

void TestOfferAnswers::expiredLinkSaysSo()
{
    waits(m_api->clinic.lucia);
    freed();
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-03 10:01"_s));
    for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
        const Answer page = m_api->call(method, linkFor(m_api->clinic.lucia), {}, {},
                                        {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(page.status, 410);
        QVERIFY2(page.bytes.contains("ha caducado"), page.bytes.constData());
    }
    QCOMPARE(visitsOf(m_api->clinic.lucia), 0);
}

void TestOfferAnswers::madeUpLinksAreUnknown()
{
    waits(m_api->clinic.lucia);
    freed();
    const QString link = linkFor(m_api->clinic.lucia);
    QString changed = link;
    changed[changed.size() - 1] = changed.back() == u'A' ? u'B' : u'A';
    const QString other = u"/offers/"_s
                          + offerToken(KeyRing(SecretKey::random()),
                                       WaitlistOfferId::parse(offers()[0][u"id"_s].toString()).value());
    for (const QString &path : {changed, other, link.chopped(16), u"/offers/x"_s}) {
        QCOMPARE(m_api->get(path, {}).status, 404);
        QCOMPARE(m_api->call("POST", path, {}, "").status, 404);
    }
    QCOMPARE(visitsOf(m_api->clinic.lucia), 0);
}

QTEST_GUILESS_MAIN(TestOfferAnswers)
#include "tst_offeranswers.moc"

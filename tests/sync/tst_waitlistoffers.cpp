#include <QJsonArray>
#include <QTest>

#include "models/domain/wallclock.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/settingsservice.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "tests/sync/apifixture.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString offersPath = QString(protectedPath + QStringLiteral("/waitlist/offers"));

} // namespace

/// A cancelled visit's slot goes to whoever waits and is the first to accept.
class TestWaitlistOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_api.reset(); }
    void cancellationMakesOffers();
    void firstToAcceptHasIt();
    void patientAcceptsTheirOwn();
    void bothAtOnce();
    void aSlotThatWasBookedIsGone();
    void declining();
    void groupsFollowEachOther();
    void deskIsToldInstead();
    void canBeSwitchedOff();
    void tooNearIsOfferedToNobody();
    void undoTakesTheOffersBack();
    void leavesByTheChannelThatIsSetUp();
    void othersSeeNothing();

private:
    void set(const QString &key, const QString &value);
    QString waits(PatientId patient, const QString &to = u"2026-06-30"_s);
    QString cancelled(const QString &date = u"2026-06-03"_s, const QString &time = u"10:00"_s);
    QJsonArray offers(const QByteArray &token) const { return m_api->get(offersPath, token)["data"].toArray(); }
    QString offerOf(PatientId patient) const;
    Answer answer(const QString &offer, const QString &word, const QByteArray &token) const
    {
        return m_api->post(offersPath + u'/' + offer + u'/' + word, token, {});
    }
    QString statusOf(const QString &offer) const;
    QStringList notices(const QByteArray &token) const;
    void runDue();
    std::unique_ptr<ApiFixture> m_api;
};

void TestWaitlistOffers::init()
{
    m_api = std::make_unique<ApiFixture>();
}

void TestWaitlistOffers::set(const QString &key, const QString &value)
{
    Actor program;
    program.clinicId = m_api->clinic.clinic;
    Mailbox mailbox;
    std::optional<bool> done;
    m_api->hub->writer().post<Done>(
        program, [&](Session &session) { return SettingsService(session, m_api->keys).set(key, value); }, mailbox,
        [&](const Result<Done> &result) { done = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 10'000);
    QVERIFY(*done);
}

QString TestWaitlistOffers::waits(PatientId patient, const QString &to)
{
    m_api->clinic.clock.advance(std::chrono::seconds(1));
    const Answer entry = m_api->post(protectedPath + u"/waitlist"_s, m_api->reception,
                                     {{u"patientId"_s, patient.toString()}, {u"to"_s, to}});
    return entry.text("id");
}

/// Of the other clinic's nobody: jose's visit is the one that is cancelled.
QString TestWaitlistOffers::cancelled(const QString &date, const QString &time)
{
    QJsonObject body = m_api->visit(date, time);
    body[u"patientId"_s] = m_api->clinic.jose.toString();
    const QString id = m_api->post(protectedPath + u"/appointments"_s, m_api->reception, body).text("id");
    if (m_api->remove(protectedPath + u"/appointments/"_s + id, m_api->reception).status != 200)
        qWarning("not cancelled");
    return id;
}

QString TestWaitlistOffers::offerOf(PatientId patient) const
{
    for (const QJsonValue &offer : offers(m_api->reception)) {
        if (offer.toObject().value(u"patientId"_s).toString() == patient.toString())
            return offer.toObject().value(u"id"_s).toString();
    }
    return {};
}

QString TestWaitlistOffers::statusOf(const QString &offer) const
{
    for (const QJsonValue &known : offers(m_api->reception)) {
        if (known.toObject().value(u"id"_s).toString() == offer)
            return known.toObject().value(u"status"_s).toString();
    }
    return {};
}

QStringList TestWaitlistOffers::notices(const QByteArray &token) const
{
    QStringList types;
    for (const QJsonValue &notice : m_api->get(protectedPath + u"/notifications"_s, token)["data"].toArray())
        types.append(notice.toObject().value(u"type"_s).toString());
    return types;
}

void TestWaitlistOffers::runDue()
{
    DirectSession session(m_api->clinic, Actor{});
    WaitlistOfferService::runDue(*session);
    session.commit();
}

void TestWaitlistOffers::cancellationMakesOffers()
{
    waits(m_api->clinic.ahmed);
    waits(m_api->clinic.lucia);
    waits(m_api->clinic.jose); // who gives the slot up
    cancelled();
    const QJsonArray all = offers(m_api->reception);
    QCOMPARE(all.size(), 2);
    const QJsonObject offer = offers(m_api->patient).first().toObject();
    QCOMPARE(offers(m_api->patient).size(), 1);
    QCOMPARE(offer.value(u"patientId"_s).toString(), m_api->clinic.ahmed.toString());
    QCOMPARE(offer.value(u"doctorId"_s).toString(), m_api->clinic.khan.toString());
    QCOMPARE(offer.value(u"appointmentDate"_s).toString(), u"2026-06-03"_s);
    QCOMPARE(offer.value(u"appointmentTime"_s).toString(), u"10:00"_s);
    QCOMPARE(offer.value(u"durationMinutes"_s).toInt(), 30);
    QCOMPARE(offer.value(u"status"_s).toString(), u"open"_s);
    QVERIFY(offer.value(u"appointmentId"_s).isNull());
    QVERIFY(notices(m_api->patient).contains(u"waitlist_offer"_s));
}

void TestWaitlistOffers::firstToAcceptHasIt()
{
    waits(m_api->clinic.ahmed);
    waits(m_api->clinic.lucia);
    cancelled();
    const QString first = offerOf(m_api->clinic.lucia), second = offerOf(m_api->clinic.ahmed);
    const Answer accepted = answer(first, u"accept"_s, m_api->reception); // she called
    QCOMPARE(accepted.status, 200);
    QCOMPARE(accepted.text("status"), u"accepted"_s);
    const Answer visit = m_api->get(protectedPath + u"/appointments/"_s + accepted.text("appointmentId"),
                                    m_api->reception);
    QCOMPARE(visit.text("status"), u"scheduled"_s);
    QCOMPARE(visit.text("patientId"), m_api->clinic.lucia.toString());
    QCOMPARE(visit.text("appointmentTime"), u"10:00"_s);

    const Answer late = answer(second, u"accept"_s, m_api->patient);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.text("code"), u"OFFER_GONE"_s);
    QVERIFY2(late.text("message").contains(u"gone"_s), late.bytes.constData());
    QCOMPARE(statusOf(second), u"gone"_s);
    QVERIFY(notices(m_api->patient).contains(u"waitlist_offer_gone"_s));
    // accepting twice is harmless, and books nothing twice
    QCOMPARE(answer(first, u"accept"_s, m_api->reception).text("appointmentId"), accepted.text("appointmentId"));
    // one has what she waited for, the other waits on
    const QJsonArray waiting = m_api->get(protectedPath + u"/waitlist"_s, m_api->reception)["data"].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().toObject().value(u"patientId"_s).toString(), m_api->clinic.ahmed.toString());
    QCOMPARE(waiting.first().toObject().value(u"status"_s).toString(), u"waiting"_s);
}

void TestWaitlistOffers::patientAcceptsTheirOwn()
{
    waits(m_api->clinic.ahmed);
    waits(m_api->clinic.lucia);
    cancelled();
    QCOMPARE(answer(offerOf(m_api->clinic.lucia), u"accept"_s, m_api->patient).status, 404);
    const Answer accepted = answer(offerOf(m_api->clinic.ahmed), u"accept"_s, m_api->patient);
    QCOMPARE(accepted.status, 200);
    const Answer visit = m_api->get(protectedPath + u"/appointments/"_s + accepted.text("appointmentId"),
                                    m_api->patient);
    QCOMPARE(visit.text("status"), u"scheduled"_s); // the clinic has offered it: nobody need approve it
}

void TestWaitlistOffers::bothAtOnce()
{
    waits(m_api->clinic.ahmed);
    waits(m_api->clinic.lucia);
    cancelled();
    const QStringList ids{offerOf(m_api->clinic.ahmed), offerOf(m_api->clinic.lucia)};
    QList<std::shared_ptr<std::optional<Answer>>> answers;
    for (int i = 0; i < 10; ++i) {
        answers.append(m_api->begin("POST", offersPath + u'/' + ids.at(i % 2) + u"/accept"_s,
                                    i % 2 == 0 ? m_api->patient : m_api->reception, "{}",
                                    {{"Content-Type", "application/json"}}));
    }
    QSet<QString> visits;
    int gone = 0;
    for (const auto &pending : answers) {
        QTRY_VERIFY_WITH_TIMEOUT(pending->has_value(), 10'000);
        if ((*pending)->status == 200)
            visits.insert((*pending)->text("appointmentId"));
        else if ((*pending)->status == 409)
            ++gone;
    }
    QCOMPARE(visits.size(), 1);
    QCOMPARE(gone, 5); // every one of whoever was slower
    int standing = 0;
    const Answer day = m_api->get(protectedPath + u"/appointments?date=2026-06-03"_s, m_api->reception);
    for (const QJsonValue &visit : day["data"].toArray())
        standing += visit.toObject().value(u"status"_s).toString() == "scheduled"_L1 ? 1 : 0;
    QCOMPARE(standing, 1);
}

void TestWaitlistOffers::aSlotThatWasBookedIsGone()
{
    waits(m_api->clinic.ahmed);
    cancelled();
    const QString offer = offerOf(m_api->clinic.ahmed);
    QJsonObject body = m_api->visit(u"2026-06-03"_s, u"10:00"_s);
    body[u"patientId"_s] = m_api->clinic.lucia.toString();
    QCOMPARE(m_api->post(protectedPath + u"/appointments"_s, m_api->reception, body).status, 201);
    QCOMPARE(statusOf(offer), u"gone"_s);
    const Answer late = answer(offer, u"accept"_s, m_api->patient);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.text("code"), u"OFFER_GONE"_s);
}

void TestWaitlistOffers::declining()
{
    set(u"waitlist.group_size"_s, u"1"_s);
    waits(m_api->clinic.ahmed);
    waits(m_api->clinic.lucia);
    cancelled();
    const QString offer = offerOf(m_api->clinic.ahmed);
    QVERIFY(offerOf(m_api->clinic.lucia).isEmpty());
    for (int time = 0; time < 2; ++time)
        QCOMPARE(answer(offer, u"decline"_s, m_api->patient).text("status"), u"declined"_s);
    QCOMPARE(answer(offer, u"accept"_s, m_api->patient).status, 409);
    runDue(); // nobody need wait for an answer that has come
    const QString next = offerOf(m_api->clinic.lucia);
    QVERIFY(!next.isEmpty());
    QCOMPARE(answer(next, u"accept"_s, m_api->reception).status, 200);
    QCOMPARE(answer(next, u"decline"_s, m_api->reception).status, 409);
}

void TestWaitlistOffers::groupsFollowEachOther()
{
    set(u"waitlist.group_size"_s, u"1"_s);
    waits(m_api->clinic.ahmed);
    waits(m_api->clinic.lucia);
    cancelled();
    QCOMPARE(offers(m_api->reception).size(), 1);
    m_api->clinic.clock.advance(Minutes(14));
    runDue();
    QCOMPARE(offers(m_api->reception).size(), 1);
    m_api->clinic.clock.advance(Minutes(1));
    runDue();
    QCOMPARE(offers(m_api->reception).size(), 2);
    m_api->clinic.clock.advance(std::chrono::hours(1));
    runDue();
    QCOMPARE(offers(m_api->reception).size(), 2);
    QCOMPARE(answer(offerOf(m_api->clinic.ahmed), u"accept"_s, m_api->patient).status, 200); // still open
}

void TestWaitlistOffers::deskIsToldInstead()
{
    set(u"waitlist.mode"_s, u"desk"_s);
    cancelled();
    QVERIFY(!notices(m_api->admin).contains(u"waitlist_slot_free"_s)); // nobody waits
    waits(m_api->clinic.ahmed);
    cancelled(u"2026-06-04"_s);
    runDue();
    QCOMPARE(offers(m_api->reception).size(), 0);
    QCOMPARE(notices(m_api->admin).count(u"waitlist_slot_free"_s), 1);
    QVERIFY(!notices(m_api->patient).contains(u"waitlist_offer"_s));
}

void TestWaitlistOffers::canBeSwitchedOff()
{
    set(u"waitlist.enabled"_s, u"false"_s);
    waits(m_api->clinic.ahmed);
    cancelled();
    runDue();
    QCOMPARE(offers(m_api->reception).size(), 0);
    QVERIFY(!notices(m_api->admin).contains(u"waitlist_slot_free"_s));
}

void TestWaitlistOffers::tooNearIsOfferedToNobody()
{
    waits(m_api->clinic.ahmed);
    m_api->clinic.clock.set(m_api->clinic.at(u"2026-06-03 08:01"_s));
    cancelled(); // at ten
    QCOMPARE(offers(m_api->reception).size(), 0);
}

void TestWaitlistOffers::undoTakesTheOffersBack()
{
    waits(m_api->clinic.ahmed);
    Actor desk = m_api->clinic.receptionist();
    desk.origin = u"desk"_s;
    DirectSession session(m_api->clinic, desk);
    const auto booked = BookingService(*session).book(
        {m_api->clinic.jose, m_api->clinic.khan, m_api->clinic.at(u"2026-06-03 10:00"_s)});
    QVERIFY(booked.ok());
    const auto cancelled = BookingService(*session).cancel(booked->id, {});
    QVERIFY(cancelled.ok());
    WaitlistOfferService service(*session);
    WaitlistOfferService::runDue(*session);
    QCOMPARE(service.list({}, 10, 0).total, 0); // it can still be undone
    const auto slot = WaitlistOfferStore(session.database()).findSlot(booked->id);
    QVERIFY(slot && slot->nextWaveAt == m_api->clinic.clock.now() + std::chrono::seconds(60));
    const auto undone = BookingService(*session).revert({*booked, cancelled->version});
    QVERIFY(undone.ok());
    QVERIFY(
        WaitlistOfferStore(session.database()).slotsDue(m_api->clinic.clock.now() + std::chrono::hours(1)).isEmpty());
}

void TestWaitlistOffers::leavesByTheChannelThatIsSetUp()
{
    set(u"sms.url"_s, u"http://127.0.0.1:1/sms"_s);
    waits(m_api->clinic.ahmed);
    const QString visit = cancelled();
    const auto pending = [&] {
        DirectSession session(m_api->clinic, m_api->clinic.receptionist());
        QStringList lines;
        for (const OutboxEntry &entry : session->stores().outbox.pendingOf(AppointmentId::parse(visit).value())) {
            if (entry.kind == "waitlist_offer"_L1)
                lines += QStringList{toString(entry.channel), entry.patientId.toString(),
                                     entry.arguments.value(u"offerId"_s).toString()}
                             .join(u' ');
        }
        return lines;
    };
    const QString offer = offerOf(m_api->clinic.ahmed);
    QCOMPARE(pending(), QStringList{u"sms %1 %2"_s.arg(m_api->clinic.ahmed.toString(), offer)});
    QCOMPARE(answer(offer, u"accept"_s, m_api->patient).status, 200);
    QCOMPARE(pending(), QStringList()); // they know already
}

void TestWaitlistOffers::othersSeeNothing()
{
    waits(m_api->clinic.ahmed);
    cancelled();
    const QString offer = offerOf(m_api->clinic.ahmed);
    QCOMPARE(offers(m_api->other).size(), 0);
    QCOMPARE(answer(offer, u"accept"_s, m_api->other).status, 404);
    QCOMPARE(answer(u"nonsense"_s, u"accept"_s, m_api->reception).status, 404);
    QCOMPARE(m_api->get(offersPath + u"?status=maybe"_s, m_api->reception).status, 400);
    QCOMPARE(m_api->get(offersPath + u"?status=declined"_s, m_api->reception)["data"].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestWaitlistOffers)
#include "tst_waitlistoffers.moc"

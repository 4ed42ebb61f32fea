#include <QSignalSpy>
#include <QTest>

#include "models/items/localfeeddesk.h"
#include "models/items/localsyncdesk.h"
#include "models/services/booking/bookingservice.h"
#include "models/services/upstream/syncoutbox.h"
#include "models/storage/upstreamstore.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/orders.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk that is linked to a hub which nobody can reach.
struct LinkedDesk {
    LinkedDesk() : hub(linked()), access(*hub, hub->reader().value(), fixture.receptionist()), sync(access) {}

    std::unique_ptr<Hub> linked()
    {
        {
            DirectSession session(fixture, fixture.receptionist());
            Upstream upstream;
            upstream.clinicId = fixture.clinic;
            upstream.url = u"https://hub.example:8443"_s;
            upstream.userId = fixture.reception;
            upstream.linkedAt = fixture.clock.now();
            UpstreamStore(session.database()).put(upstream);
            session.commit();
        }
        return Hub::open(fixture.directory(), fixture.clock).value();
    }
    template<class T>
    Result<T> run(std::function<Result<T>(Session &)> work)
    {
        return outcome<T>([&](Reply<T> done) { access.order<T>(work, &context, std::move(done)); });
    }
    Result<Appointment> book(const QString &when, PatientId patient)
    {
        BookAppointment command;
        command.patientId = patient;
        command.doctorId = fixture.khan;
        command.start = fixture.at(when);
        return run<Appointment>([command](Session &session) { return BookingService(session).book(command); });
    }
    /// As the sync does when the hub says no.
    void refuse(const QString &id)
    {
        const QJsonArray clashes{QJsonObject{{u"startTime"_s, u"10:00"_s}, {u"endTime"_s, u"10:30"_s}}};
        QVERIFY_RESULT(run<Done>([=](Session &session) -> Result<Done> {
            SyncOutbox(session).began(id);
            SyncOutbox(session).refused(id, {u"Time slot conflict"_s, u"SLOT_CONFLICT"_s, clashes});
            return Done{};
        }));
    }

    ClinicFixture fixture;
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    LocalSyncDesk sync;
    QObject context;
};

} // namespace

/// What waits at a linked desk and what was refused, on the real database; and calendars for other programs.
class TestLocalSyncDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBookingWaitsAndIsNamed()
    {
        LinkedDesk desk;
        QSignalSpy told(&desk.sync, &SyncDesk::changed);
        QVERIFY_RESULT(desk.book(u"2026-06-02 10:00"_s, desk.fixture.lucia));
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(desk.sync.tally(), (SyncTally{1, 0}));
        const SyncItem item = desk.sync.items().constFirst();
        QCOMPARE(item.patient, u"Lucía Núñez Peña"_s);
        QCOMPARE(item.doctor, u"Dr. Fatima Khan"_s);
        QVERIFY(item.at == (LocalTime{QDate(2026, 6, 2), QTime(10, 0)}));
        QVERIFY(item.deed == SyncDeed::Booked);
        QVERIFY(!item.canRetry);
    }

    void aRefusedOneCanBeInsistedOnAndDiscarded()
    {
        LinkedDesk desk;
        QVERIFY_RESULT(desk.book(u"2026-06-02 10:00"_s, desk.fixture.lucia));
        desk.refuse(desk.sync.items().constFirst().id);
        const SyncItem item = desk.sync.items().constFirst();
        QCOMPARE(desk.sync.tally(), (SyncTally{0, 1}));
        QVERIFY(item.canRetry && item.canOverride && item.canPickAnother);
        QCOMPARE(item.clashes, QStringList{u"10:00–10:30"_s});
        QCOMPARE(item.patient, u"Lucía Núñez Peña"_s); // although the visit is gone from here
        QVERIFY_ERROR(outcome<Done>(
                          [&](Reply<Done> done) { desk.sync.insist(item.id, u" "_s, &desk.context, std::move(done)); }),
                      ErrorCode::InvalidField);
        QVERIFY_RESULT(outcome<Done>(
            [&](Reply<Done> done) { desk.sync.insist(item.id, u"acute pain"_s, &desk.context, std::move(done)); }));
        QCOMPARE(desk.sync.tally(), (SyncTally{1, 0}));
        desk.refuse(item.id);
        QVERIFY_RESULT(
            outcome<Done>([&](Reply<Done> done) { desk.sync.retry(item.id, &desk.context, std::move(done)); }));
        desk.refuse(item.id);
        QVERIFY_RESULT(
            outcome<Done>([&](Reply<Done> done) { desk.sync.discard(item.id, &desk.context, std::move(done)); }));
        QVERIFY(desk.sync.items().isEmpty());
    }

    void aNewBookingTakesThePlaceOfARefusedOne()
    {
        LinkedDesk desk;
        QVERIFY_RESULT(desk.book(u"2026-06-02 10:00"_s, desk.fixture.lucia));
        desk.refuse(desk.sync.items().constFirst().id);
        desk.sync.replaceByNextBooking(desk.sync.items().constFirst());
        QVERIFY_RESULT(desk.book(u"2026-06-02 12:00"_s, desk.fixture.ahmed)); // another patient's changes nothing
        QCOMPARE(desk.sync.tally().refused, 1);
        QVERIFY_RESULT(desk.book(u"2026-06-02 14:00"_s, desk.fixture.lucia));
        QTRY_COMPARE(desk.sync.tally().refused, 0);
        QCOMPARE(desk.sync.tally().pending, 2);
    }

    void offlineIsTimed()
    {
        LinkedDesk desk;
        desk.sync.setState(LinkState::Following);
        QVERIFY(!desk.sync.offlineSince());
        desk.fixture.clock.advance(Minutes(5));
        desk.sync.setState(LinkState::Offline);
        const Instant since = desk.fixture.clock.now();
        desk.fixture.clock.advance(Minutes(5));
        QVERIFY(desk.sync.offlineSince() == since);
    }

    void calendarsAreMadeEndedAndExported()
    {
        LinkedDesk desk;
        const KeyRing keys(SecretKey::random());
        LocalFeedDesk feeds(desk.access, keys);
        QCOMPARE(feeds.feeds().size(), 2);
        const auto followed = [&] {
            for (const FeedLine &line : feeds.feeds()) {
                if (line.doctor == desk.fixture.khan)
                    return line.followed;
            }
            return false;
        };
        QVERIFY(!followed());
        const auto path = outcome<QString>(
            [&](Reply<QString> done) { feeds.make(desk.fixture.khan, &desk.context, std::move(done)); });
        QVERIFY_RESULT(path);
        QVERIFY(path->startsWith(u"/calendar/"_s) && path->endsWith(u".ics"_s));
        QVERIFY(followed());
        QVERIFY_RESULT(desk.book(u"2026-06-02 10:00"_s, desk.fixture.lucia));
        const auto exported = [&](UserId doctor, QDate first, QDate last) {
            return outcome<QByteArray>([&](Reply<QByteArray> done) {
                feeds.exportVisits(doctor, first, last, &desk.context, std::move(done));
            });
        };
        const auto file = exported({}, QDate(2026, 6, 2), QDate(2026, 6, 2));
        QVERIFY_RESULT(file);
        QCOMPARE(file->count("BEGIN:VEVENT"), 1);
        QVERIFY(file->contains("Lucía"));
        QCOMPARE(exported(desk.fixture.garcia, QDate(2026, 6, 2), QDate(2026, 6, 2))->count("BEGIN:VEVENT"), 0);
        QCOMPARE(exported({}, QDate(2026, 6, 3), QDate(2026, 6, 9))->count("BEGIN:VEVENT"), 0);
        QVERIFY_ERROR(exported(desk.fixture.otherDoctor, QDate(2026, 6, 2), QDate(2026, 6, 2)), ErrorCode::NotFound);
        QVERIFY_RESULT(
            outcome<Done>([&](Reply<Done> done) { feeds.revoke(desk.fixture.khan, &desk.context, std::move(done)); }));
        QVERIFY(!followed());
    }
};

QTEST_GUILESS_MAIN(TestLocalSyncDesk)
#include "tst_localsyncdesk.moc"

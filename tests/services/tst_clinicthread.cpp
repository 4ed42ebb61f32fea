#include <QSignalSpy>
#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "models/services/hub.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestClinicThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfManyParallelBookingsWins();
    void answersAfterTheChangeIsDurable();
    void failingAnyStatementLeavesNothingHalfDone();
    void readersSeeSetupChanges();
    void hearsOfOtherPrograms();
    void hearsOfOtherProgramsInTheMiddleOfWork();
    void secondProgramIsRefused();
    void answersAfterClosing();
    void dropsAnswersOfAMailboxThatIsGone();

private:
    std::function<Result<Appointment>(Session &)> booking(const ClinicFixture &f, const QString &local) const
    {
        BookAppointment command;
        command.patientId = f.ahmed;
        command.doctorId = f.khan;
        command.start = f.at(local);
        return [command](Session &session) { return BookingService(session).book(command); };
    }
};

void TestClinicThread::oneOfManyParallelBookingsWins()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    const Mailbox mailbox;
    int booked = 0, refused = 0;
    for (int i = 0; i < 64; ++i) {
        (*hub)->writer().post<Appointment>(f.receptionist(), booking(f, u"2026-06-01 12:00"_s), mailbox,
                                           [&](const Result<Appointment> &result) {
                                               if (result)
                                                   ++booked;
                                               else if (result.error().code == ErrorCode::SlotConflict)
                                                   ++refused;
                                           });
    }
    QTRY_COMPARE(booked + refused, 64);
    QCOMPARE(booked, 1);
}

void TestClinicThread::answersAfterTheChangeIsDurable()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    auto reader = (*hub)->reader();
    QVERIFY_RESULT(reader);
    const Mailbox mailbox;
    bool answered = false;
    (*hub)->writer().post<Appointment>(
        f.receptionist(), booking(f, u"2026-06-01 12:00"_s), mailbox, [&](const Result<Appointment> &result) {
            QVERIFY_RESULT(result);
            const auto seen = (*reader)->ask(f.receptionist(), [&](Session &session) -> Result<bool> {
                return session.stores().appointments.find(f.clinic, result->id).has_value();
            });
            QVERIFY_RESULT(seen);
            QVERIFY(*seen);
            answered = true;
        });
    QTRY_VERIFY(answered);
}

void TestClinicThread::failingAnyStatementLeavesNothingHalfDone()
{
    for (int failing = 1;; ++failing) {
        const ClinicFixture f;
        std::atomic<int> run = 0;
        std::atomic<bool> armed = false;
        auto hub = Hub::open(f.directory(), f.clock, {}, [&](std::string_view) {
            if (armed && ++run == failing)
                throw StorageError(StorageError::Kind::Other, u"injected"_s);
        });
        QVERIFY_RESULT(hub);
        const Mailbox mailbox;
        std::optional<Result<Appointment>> outcome;
        armed = true;
        (*hub)->writer().post<Appointment>(f.receptionist(), booking(f, u"2026-06-01 12:00"_s), mailbox,
                                           [&](const Result<Appointment> &result) { outcome = result; });
        QTRY_VERIFY(outcome.has_value());
        armed = false;
        const bool reached = run >= failing;
        hub->reset();
        DirectSession session(f, f.receptionist());
        QCOMPARE(session->stores().appointments.count({f.clinic}), outcome->ok() ? 1 : 0);
        QCOMPARE(session->stores().journal.lastSeq(), outcome->ok() ? 2 : 0); // the visit and its notice
        QVERIFY(outcome->ok() || outcome->error().code == ErrorCode::StorageFailed);
        if (!reached)
            return;
    }
}

void TestClinicThread::readersSeeSetupChanges()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    auto reader = (*hub)->reader();
    QVERIFY_RESULT(reader);
    const auto buffer = [&] {
        return (*reader)
            ->ask(f.receptionist(),
                  [](Session &session) -> Result<int> { return session.directory().rules.bufferMinutes; })
            .value();
    };
    QCOMPARE(buffer(), 30);
    const Mailbox mailbox;
    (*hub)->writer().post<Done>(
        f.receptionist(),
        [&](Session &session) -> Result<Done> {
            session.stores().settings.put(f.clinic, u"clinic.buffer_minutes"_s, u"10"_s, session.now());
            session.record({u"updated"_s, u"setting"_s, u"clinic.buffer_minutes"_s, ChangeOp::Updated, {}, {}, {}, {}});
            return Done{};
        },
        mailbox, [](const Result<Done> &) {});
    QTRY_COMPARE(buffer(), 10);
}

void TestClinicThread::hearsOfOtherPrograms()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    const QSignalSpy spy(&(*hub)->feed(), &ChangeFeed::committed);
    DirectSession other(f, f.receptionist());
    other->record({u"updated"_s, u"setting"_s, u"clinic.name"_s, ChangeOp::Updated, {}, {}, {}, {}});
    other.commit();
    QTRY_COMPARE(spy.count(), 1);
}

void TestClinicThread::hearsOfOtherProgramsInTheMiddleOfWork()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    QList<qint64> heard;
    connect(&(*hub)->feed(), &ChangeFeed::committed, this, [&](const QList<Change> &changes) {
        for (const Change &change : changes)
            heard.append(change.entry.seq);
    });
    const Mailbox mailbox;
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) { // no rest in between, in which the thread would look around
        std::optional<bool> done;
        (*hub)->writer().post<Done>(
            f.receptionist(),
            [](Session &session) -> Result<Done> {
                session.record({u"updated"_s, u"setting"_s, u"a"_s, ChangeOp::Updated, {}, {}, {}, {}});
                return Done{};
            },
            mailbox, [&](const Result<Done> &result) { done = result.ok(); });
        QTRY_VERIFY(done.has_value());
        DirectSession other(f, f.receptionist());
        other->record({u"updated"_s, u"token"_s, u"b"_s, ChangeOp::Updated, {}, {}, {}, {}});
        other.commit();
    }
    QTRY_COMPARE(heard.size(), 2 * rounds);
    for (int i = 0; i < 2 * rounds; ++i)
        QCOMPARE(heard[i], i + 1);
}

void TestClinicThread::secondProgramIsRefused()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    QVERIFY_ERROR(Hub::open(f.directory(), f.clock), ErrorCode::AlreadyExists);
    hub->reset();
    QVERIFY_RESULT(Hub::open(f.directory(), f.clock));
}

void TestClinicThread::answersAfterClosing()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    (*hub)->writer().close();
    const Mailbox mailbox;
    bool refused = false;
    (*hub)->writer().post<Appointment>(f.receptionist(), booking(f, u"2026-06-01 12:00"_s), mailbox,
                                       [&](const Result<Appointment> &result) { refused = !result; });
    QTRY_VERIFY(refused);
}

void TestClinicThread::dropsAnswersOfAMailboxThatIsGone()
{
    const ClinicFixture f;
    auto hub = Hub::open(f.directory(), f.clock);
    QVERIFY_RESULT(hub);
    bool called = false;
    {
        const Mailbox gone;
        (*hub)->writer().post<Appointment>(f.receptionist(), booking(f, u"2026-06-01 12:00"_s), gone,
                                           [&](const Result<Appointment> &) { called = true; });
    }
    hub->reset(); // finishes what waits
    QCoreApplication::processEvents();
    QVERIFY(!called);
    DirectSession session(f, f.receptionist());
    QCOMPARE(session->stores().appointments.count({f.clinic}), 1);
}

QTEST_GUILESS_MAIN(TestClinicThread)
#include "tst_clinicthread.moc"

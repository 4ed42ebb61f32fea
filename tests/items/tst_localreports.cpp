#include <QTest>

#include <algorithm>

#include "models/items/auditmodel.h"
#include "models/items/figurestable.h"
#include "models/items/localauditdesk.h"
#include "models/items/localstatisticsdesk.h"
#include "models/services/booking/bookingservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/orders.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Statistics and audit trail of a real clinic, as an admin or as somebody else sees them.
struct Reports {
    explicit Reports(Role role = Role::Admin)
        : hub(Hub::open(fixture.directory(), fixture.clock).value()),
          access(*hub, hub->reader().value(), Actor{fixture.reception, fixture.clinic, role, {}, u"desk"_s}),
          statistics(access),
          audit(access)
    {
    }
    template<class T>
    Result<T> run(std::function<Result<T>(Session &)> work)
    {
        return outcome<T>([&](Reply<T> done) { access.order<T>(work, &context, std::move(done)); });
    }
    AppointmentId book(const QString &when, UserId doctor, PatientId patient, int minutes,
                       AppointmentSource source = AppointmentSource::Desk)
    {
        BookAppointment command;
        command.patientId = patient;
        command.doctorId = doctor;
        command.start = fixture.at(when);
        command.durationMinutes = minutes;
        command.source = source;
        const auto booked = run<Appointment>(
            [command](Session &session) { return BookingService(session).book(command); });
        return booked ? booked->id : AppointmentId();
    }
    Result<Appointment> set(AppointmentId id, AppointmentStatus status)
    {
        ChangeStatus command;
        command.id = id;
        command.status = status;
        return run<Appointment>([command](Session &session) { return BookingService(session).changeStatus(command); });
    }
    Result<ComparedFigures> figures(const Period &period)
    {
        return outcome<ComparedFigures>(
            [&](Reply<ComparedFigures> done) { statistics.figures(period, &context, std::move(done)); });
    }
    Result<QList<JournalEntry>> search(const JournalFilter &filter, qint64 before = 0, int limit = 100)
    {
        return outcome<QList<JournalEntry>>(
            [&](Reply<QList<JournalEntry>> done) { audit.search(filter, before, limit, &context, std::move(done)); });
    }

    ClinicFixture fixture;
    std::unique_ptr<Hub> hub;
    LocalAccess access;
    LocalStatisticsDesk statistics;
    LocalAuditDesk audit;
    QObject context;
};

} // namespace

/// What those who run a clinic look at, counted in a real database.
class TestLocalReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAWeek()
    {
        Reports reports; // Monday, 1 June 2026; open Monday to Saturday 09:00–17:00
        const ClinicFixture &fixture = reports.fixture;
        const AppointmentId done = reports.book(u"2026-06-01 09:00"_s, fixture.khan, fixture.ahmed, 60);
        const AppointmentId missed = reports.book(u"2026-06-01 11:00"_s, fixture.khan, fixture.lucia, 30,
                                                  AppointmentSource::WhatsApp);
        const AppointmentId gone = reports.book(u"2026-06-02 09:00"_s, fixture.garcia, fixture.jose, 30);
        QVERIFY(!reports.book(u"2026-06-06 16:00"_s, fixture.garcia, fixture.jose, 60).isNull());
        QVERIFY(!reports.book(u"2026-06-08 09:00"_s, fixture.garcia, fixture.jose, 60).isNull()); // the next week
        reports.fixture.clock.set(fixture.at(u"2026-06-01 12:00"_s));
        QVERIFY_RESULT(reports.set(done, AppointmentStatus::InProgress));
        QVERIFY_RESULT(reports.set(done, AppointmentStatus::Completed));
        QVERIFY_RESULT(reports.set(missed, AppointmentStatus::NoShow));
        QVERIFY_RESULT(reports.set(gone, AppointmentStatus::Cancelled));

        const auto figures = reports.figures(periodOf(Period::Kind::Week, QDate(2026, 6, 3)));
        QVERIFY_RESULT(figures);
        const ClinicFigures &now = figures->now;
        QCOMPARE(now.visitCount(), 4);
        QCOMPARE(now.visits.value(AppointmentStatus::Completed), 1);
        QCOMPARE(noShowRate(now.visits).value(), 0.5);
        QCOMPARE(now.sources.value(AppointmentSource::WhatsApp), 1);
        QCOMPARE(now.openMinutes(), 2 * 6 * 8 * 60);
        QCOMPARE(now.bookedMinutes(), 60 + 60); // neither the no-show nor the cancelled one
        QCOMPARE(now.heat.at(0).at(9), 1);
        QCOMPARE(now.heat.at(0).at(11), 1); // missed, but that hour was wanted
        QCOMPARE(now.heat.at(1).at(9), 0);  // cancelled
        QCOMPARE(now.heat.at(5).at(16), 1);
        QVERIFY(now.withRevenue);
        QCOMPARE(now.revenue.size(), 1);
        QCOMPARE(figures->before.visitCount(), 0);
        QCOMPARE(figures->before.period.first, QDate(2026, 5, 25));
        QVERIFY_ERROR(reports.figures({Period::Kind::Own, QDate(2026, 6, 2), QDate(2026, 6, 1)}),
                      ErrorCode::InvalidField);
    }

    void doctorsSeeNoRevenueAndPatientsNothing()
    {
        Reports doctor(Role::Doctor);
        const auto figures = doctor.figures(periodOf(Period::Kind::Month, QDate(2026, 6, 1)));
        QVERIFY_RESULT(figures);
        QVERIFY(!figures->now.withRevenue && figures->now.revenue.isEmpty());
        Reports patient(Role::Patient);
        QVERIFY_ERROR(patient.figures(periodOf(Period::Kind::Month, QDate(2026, 6, 1))), ErrorCode::Forbidden);
    }

    void theTrailIsFilteredAndPaged()
    {
        Reports reports;
        const ClinicFixture &fixture = reports.fixture;
        const AppointmentId id = reports.book(u"2026-06-02 09:00"_s, fixture.khan, fixture.lucia, 30);
        reports.book(u"2026-06-02 11:00"_s, fixture.khan, fixture.ahmed, 30);
        QVERIFY_RESULT(reports.set(id, AppointmentStatus::Confirmed));
        JournalFilter filter;
        filter.entity = u"appointment"_s;
        QCOMPARE(reports.search(filter)->size(), 3);
        filter.patientId = fixture.lucia;
        QCOMPARE(reports.search(filter)->size(), 2);
        filter.action = u"status"_s;
        const auto found = reports.search(filter);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().entityId, id.toString());
        AuditDetails details;
        details.show(found->constFirst().changes);
        QVERIFY(details.rowCount() > 0);
        filter = {};
        filter.actor = UserId();
        QVERIFY(std::ranges::all_of(*reports.search(filter),
                                    [](const JournalEntry &entry) { return entry.actorId.isNull(); }));
        filter.actor = fixture.reception;
        QVERIFY(reports.search(filter)->size() >= 3);
        filter.within = TimeRange{fixture.at(u"2026-06-02 00:00"_s), fixture.at(u"2026-06-03 00:00"_s)};
        QVERIFY(reports.search(filter)->isEmpty());
        const auto newest = reports.search({}, 0, 1);
        const auto next = reports.search({}, newest->constFirst().seq, 1);
        QVERIFY(next->constFirst().seq < newest->constFirst().seq);
    }

    void onlyAdminsReadTheTrail()
    {
        Reports reports(Role::Receptionist);
        QVERIFY_ERROR(reports.search({}), ErrorCode::Forbidden);
        QVERIFY_ERROR(outcome<AuditService::Verdict>(
                          [&](Reply<AuditService::Verdict> done) { reports.audit.verify(&reports.context, done); }),
                      ErrorCode::Forbidden);
    }

    void theChainIsVerified()
    {
        Reports reports;
        reports.book(u"2026-06-02 09:00"_s, reports.fixture.khan, reports.fixture.lucia, 30);
        const auto verify = [&] {
            return outcome<AuditService::Verdict>(
                [&](Reply<AuditService::Verdict> done) { reports.audit.verify(&reports.context, std::move(done)); });
        };
        QVERIFY_RESULT(verify());
        QVERIFY(!verify()->broken);
        QVERIFY(verify()->entries > 0);
        qint64 broken = 0;
        QVERIFY_RESULT(reports.run<Done>([&broken](Session &session) -> Result<Done> {
            broken = session.stores().journal.lastSeq();
            session.database().prepare("DROP TRIGGER IF EXISTS journal_no_update").run();
            session.database().prepare("UPDATE journal SET action = 'forged' WHERE seq = ?").bind(broken).run();
            return Done{};
        }));
        QCOMPARE(verify()->broken.value_or(0), broken);
    }

    void anExportIsNotedInTheTrail()
    {
        Reports reports;
        reports.book(u"2026-06-02 09:00"_s, reports.fixture.khan, reports.fixture.lucia, 30);
        const auto entries = outcome<QList<JournalEntry>>([&](Reply<QList<JournalEntry>> done) {
            reports.audit.exportEntries({}, &reports.context, std::move(done));
        });
        QVERIFY_RESULT(entries);
        QCOMPARE(entries->constFirst().action, u"exported"_s);
        const QByteArray csv = AuditModel(reports.audit).csv(*entries);
        QCOMPARE(csv.count("\r\n"), entries->size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalReports)
#include "tst_localreports.moc"

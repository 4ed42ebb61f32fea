#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "models/services/invoices/invoiceservice.h"
#include "models/services/patients/duplicateservice.h"
#include "models/services/patients/mergeservice.h"
#include "models/services/patients/patientfile.h"
#include "models/services/patientservice.h"
#include "models/services/preferenceservice.h"
#include "models/services/waitlist/waitlistservice.h"
#include "models/storage/reachstore.h"
#include "models/storage/upstreamstore.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lucía has a second record with everything that a record can have.
struct TwoRecords {
    explicit TwoRecords(const ClinicFixture &fixture, Database::StatementHook hook = {})
        : f(fixture),
          session(f, f.receptionist())
    {
        NewPatient record{u"Lucia"_s, u"Nunez"_s, u"7999 8888"_s, u"lucia@example.test"_s, QDate(1990, 2, 3), {},
                          u"Latex"_s, {},         u"01234567-8"_s};
        second = PatientService(*session, keys).create(record).value().id;
        visit = book(second, u"2026-06-03 10:00"_s);
        book(f.lucia, u"2026-06-03 10:00"_s, f.garcia);
        WaitlistEntry entry;
        entry.patientId = second;
        waiting = WaitlistService(*session).add(entry).value().id;
        ContactPreferences wishes;
        wishes.sms = false;
        wishes.quietHours = u"20:00-09:00"_s;
        const auto put = PreferenceService(*session).put(second, wishes);
        Q_ASSERT(put);
        NewInvoice bill;
        bill.items.append({u"Checkup"_s, 1, 25, {}});
        invoice = InvoiceService(*session).create(visit, bill).value().id;
        session.database().setStatementHook(std::move(hook));
    }
    Appointment book(PatientId patient, const QString &local, UserId doctor = {})
    {
        BookAppointment command;
        command.patientId = patient;
        command.doctorId = doctor.isNull() ? f.khan : doctor;
        command.start = f.at(local);
        return BookingService(*session).book(command).value();
    }
    Result<Patient> merge(const QList<MergeField> &fromGone = {})
    {
        return MergeService(*session, keys).merge({f.lucia, second, fromGone});
    }
    Appointment visitNow() { return session->stores().appointments.find(f.clinic, visit.id).value(); }

    const ClinicFixture &f;
    KeyRing keys{SecretKey::random()};
    DirectSession session;
    PatientId second;
    Appointment visit;
    WaitlistId waiting;
    InvoiceId invoice;
};

QByteArray everything(Database &database)
{
    QByteArray all;
    for (const QByteArray &table : {"patients"_ba, "appointments"_ba, "invoices"_ba, "waitlist"_ba, "journal"_ba,
                                    "patient_preferences"_ba, "reminders"_ba, "outbox"_ba, "notifications"_ba}) {
        Statement rows = database.prepareOnce("SELECT * FROM " + table + " ORDER BY 1");
        while (rows.next()) {
            for (int column = 0; column < 9; ++column)
                all += rows.utf8(column) + '|';
        }
    }
    return all;
}

} // namespace

/// Two records of one person become one: everything moves, or nothing does.
class TestPatientMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingMoves()
    {
        const ClinicFixture f;
        TwoRecords two(f);
        const auto preview = MergeService(*two.session, two.keys).preview({f.lucia, two.second, {}});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->moves.visits, 1);
        QCOMPARE(preview->moves.visitsAhead, 1);
        QCOMPARE(preview->moves.invoices, 1);
        QCOMPARE(preview->moves.waiting, 1);
        QCOMPARE(preview->doubled, QList<Instant>{f.at(u"2026-06-03 10:00"_s)});
        QVERIFY(!preview->twoLogins);

        const auto kept = two.merge();
        QVERIFY_RESULT(kept);
        const auto file = PatientFileService(*two.session).of(f.lucia);
        QVERIFY_RESULT(file);
        QCOMPARE(file->ahead.size(), 2);
        QCOMPARE(file->open.size(), 1);
        QCOMPARE(file->owed.minor, 2500);
        QCOMPARE(file->waiting.size(), 1);
        QVERIFY(!file->preferences.sms);
        QCOMPARE(file->preferences.quietHours, u"20:00-09:00"_s);
        QCOMPARE(file->patient.email, u"lucia@example.test"_s);
        QCOMPARE(file->patient.phone, u"+50371112222"_s);
        QCOMPARE(file->patient.dateOfBirth.value(), QDate(1990, 2, 3));
        QVERIFY(file->patient.notes.contains(u"Latex"_s));
        QVERIFY(file->patient.notes.contains(u"+50379998888"_s));
        QVERIFY(file->patient.hasDui);
        QVERIFY(two.visitNow().version > two.visit.version);
    }

    void nothingNamesTheOldRecord()
    {
        const ClinicFixture f;
        TwoRecords two(f);
        QVERIFY_RESULT(two.merge());
        const QString gone = two.second.toString();
        for (const QString &reference : MergeStore::references()) {
            const QStringList parts = reference.split(u'.');
            Statement row = two.session.database().prepareOnce(
                u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(parts[0], parts[1]).toUtf8());
            QVERIFY(row.bind(gone).next());
            QVERIFY2(row.number(0) == 0, qPrintable(reference));
        }
    }

    /// A new table that names patients must be moved along: MergeStore::references().
    void theSchemaIsKnown()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        QStringList found;
        Statement rows = session.database().prepareOnce(
            "SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' "
            "AND (c.name LIKE '%patient_id' OR c.name = 'person_id' OR EXISTS (SELECT 1 FROM "
            "pragma_foreign_key_list(m.name) k WHERE k.\"table\" = 'patients' AND k.\"from\" = c.name)) "
            "AND m.name <> 'journal' ORDER BY 1"); // the journal tells what was
        while (rows.next())
            found.append(rows.text(0));
        QStringList known = MergeStore::references();
        known.sort();
        QCOMPARE(found, known);
    }

    void theOldIdIsNobodys()
    {
        const ClinicFixture f;
        TwoRecords two(f);
        QVERIFY_RESULT(two.merge());
        PatientService patients(*two.session);
        QVERIFY_ERROR(patients.find(two.second), ErrorCode::NotFound);
        QVERIFY_ERROR(patients.replace({two.second, {u"X"_s, {}, {}, {}, {}, {}, {}, {}, {}}, true}),
                      ErrorCode::NotFound);
        BookAppointment command;
        command.patientId = two.second;
        command.doctorId = f.khan;
        command.start = f.at(u"2026-06-04 10:00"_s);
        QVERIFY_ERROR(BookingService(*two.session).book(command), ErrorCode::NotFound);
        QCOMPARE(patients.search(u"nunez"_s, 10).size(), 1);
        QVERIFY(patients.search(u"7999"_s, 10).isEmpty());
        QVERIFY_ERROR(two.merge(), ErrorCode::NotFound); // twice
    }

    void theOneThatGoesMayBeRight()
    {
        const ClinicFixture f;
        TwoRecords two(f);
        ReachStore(two.session.database()).markAddressRefused(two.second, Channel::Sms, f.clock.now());
        const auto kept = two.merge({MergeField::Phone, MergeField::LastName});
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->phone, u"+50379998888"_s);
        QCOMPARE(kept->name(), u"Lucía Nunez"_s);
        const AddressMarks marks = PatientFileStore(two.session.database()).marks(f.clinic, f.lucia);
        QVERIFY(marks.phoneRefusedAt); // a number that is refused stays refused
        QVERIFY(!marks.emailRefusedAt);
    }

    void itIsToldInTheJournal()
    {
        const ClinicFixture f;
        TwoRecords two(f);
        QVERIFY_RESULT(two.merge());
        QStringList actions;
        for (const Change &change : two.session.changesOf(u"patient"_s))
            actions.append(change.entry.action);
        QVERIFY(actions.contains(u"merged"_s));
        QCOMPARE(actions.last(), u"merged_away"_s);
        const Change visit = two.session.changesOf(u"appointment"_s).last();
        QCOMPARE(visit.entry.action, u"patient_merged"_s);
        QCOMPARE(visit.touched, QList<Instant>{two.visit.start});
    }

    void anAccountMovesAndTwoAreRefused()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        const KeyRing keys{SecretKey::random()};
        const auto kept = MergeService(*session, keys).merge({f.lucia, f.ahmed, {}});
        QVERIFY_RESULT(kept);
        QVERIFY(kept->userId == f.ahmedUser);
        QVERIFY(session->stores().patients.findByUser(f.clinic, f.ahmedUser)->id == f.lucia);

        Patient jose = session->stores().patients.find(f.clinic, f.jose).value();
        jose.userId = f.reception;
        session->stores().patients.update(jose);
        const auto refused = MergeService(*session, keys).merge({f.lucia, f.jose, {}});
        QVERIFY_ERROR(refused, ErrorCode::AlreadyExists);
        QCOMPARE(refused.error().subject, u"Account"_s);
    }

    void whoMayMerge_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("admin") << Role::Admin << true;
        QTest::newRow("superadmin") << Role::Superadmin << true;
        QTest::newRow("receptionist") << Role::Receptionist << true;
        QTest::newRow("doctor") << Role::Doctor << false;
        QTest::newRow("patient") << Role::Patient << false;
    }

    void whoMayMerge()
    {
        QFETCH(Role, role);
        QFETCH(bool, allowed);
        const ClinicFixture f;
        Actor actor = f.receptionist();
        actor.role = role;
        DirectSession session(f, actor);
        const KeyRing keys{SecretKey::random()};
        const auto merged = MergeService(*session, keys).merge({f.lucia, f.jose, {}});
        QCOMPARE(merged.ok(), allowed);
    }

    void itIsRefused()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        const KeyRing keys{SecretKey::random()};
        MergeService service(*session, keys);
        QVERIFY_ERROR(service.merge({f.lucia, f.lucia, {}}), ErrorCode::InvalidField);
        QVERIFY_ERROR(service.merge({f.lucia, f.otherPatient, {}}), ErrorCode::NotFound);
        QVERIFY_ERROR(service.merge({f.otherPatient, f.lucia, {}}), ErrorCode::NotFound);
        Upstream upstream;
        upstream.clinicId = f.clinic;
        upstream.url = u"https://hub.test"_s;
        upstream.email = u"a@b.test"_s;
        upstream.userId = f.reception;
        upstream.linkedAt = f.clock.now();
        UpstreamStore(session.database()).put(upstream);
        QVERIFY_ERROR(service.merge({f.lucia, f.jose, {}}), ErrorCode::Forbidden);
    }

    /// The disk fails at each statement in turn: the command's transaction takes everything back.
    void aFaultLeavesEverythingAsItWas()
    {
        const ClinicFixture f;
        int statements = 0;
        {
            TwoRecords two(f, [&statements](std::string_view) { ++statements; });
            statements = 0;
            QVERIFY_RESULT(two.merge());
        }
        QVERIFY(statements > 20);
        TwoRecords two(f);
        const QByteArray before = everything(two.session.database());
        for (int failing = 1; failing <= statements; ++failing) {
            int seen = 0;
            bool failed = false;
            two.session.database().setStatementHook([&](std::string_view sql) {
                const bool own = !sql.starts_with("ROLLBACK") && !sql.starts_with("RELEASE")
                                 && sql != "SAVEPOINT command";
                if (own && !failed && ++seen == failing) {
                    failed = true;
                    throw StorageError(StorageError::Kind::Full, u"the disk is full"_s);
                }
            });
            try {
                const auto merged = two.session->attempt([&] { return two.merge(); });
                QVERIFY(!failed && merged);
                break; // fewer statements than the first time
            } catch (const StorageError &) {
                two.session.database().setStatementHook({});
                QVERIFY(everything(two.session.database()) == before);
            }
        }
    }

    void duplicatesAreFoundStepByStep()
    {
        const ClinicFixture f;
        TwoRecords two(f);
        PatientService patients(*two.session);
        const auto add = [&](const QString &first, const QString &last, const QString &phone,
                             std::optional<QDate> born) {
            return patients.create({first, last, phone, {}, born, {}, {}, {}, {}}).value().id;
        };
        const PatientId jose = add(u"Jose"_s, u"Hernandez"_s, u"7000 1111"_s, {}); // of José's phone
        add(u"Marta"_s, u"Hernández"_s, u"7000 1111"_s, {});                       // of his family
        const PatientId lu = add(u"Lucía"_s, u"Núñez"_s, {}, QDate(1990, 2, 3));
        DuplicateService service(*two.session);
        const auto pairs = [&] {
            QList<std::pair<PatientId, PatientId>> found;
            DuplicateCursor cursor;
            while (cursor.phase != DuplicateCursor::Phase::Done) {
                const DuplicateStretch stretch = service.search(cursor);
                for (const DuplicatePair &pair : stretch.pairs)
                    found.append({pair.first.id, pair.second.id});
                cursor = stretch.next;
            }
            return found;
        };
        QCOMPARE(pairs(), (QList<std::pair<PatientId, PatientId>>{{f.jose, jose}, {two.second, lu}}));
        QVERIFY_RESULT(service.markDistinct(lu, two.second));
        QCOMPARE(pairs().size(), 1);
        QVERIFY_ERROR(service.markDistinct(lu, f.otherPatient), ErrorCode::NotFound);
    }

    void aStretchEndsBetweenTwoPhones()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        PatientService patients(*session);
        for (int i = 0; i < 2100; ++i) {
            const QString phone = u"7%1"_s.arg(1000000 + i / 2);
            QVERIFY_RESULT(patients.create({u"Ana"_s, u"Paz"_s, phone, {}, {}, {}, {}, {}, {}}));
        }
        int found = 0;
        int stretches = 0;
        DuplicateCursor cursor;
        while (cursor.phase != DuplicateCursor::Phase::Done) {
            const DuplicateStretch stretch = DuplicateService(*session).search(cursor);
            found += int(stretch.pairs.size());
            cursor = stretch.next;
            ++stretches;
        }
        QCOMPARE(found, 1050);
        QCOMPARE(stretches, 3);
    }
};

QTEST_GUILESS_MAIN(TestPatientMerge)
#include "tst_patientmerge.moc"

#include <QTest>

#include "models/storage/stores.h"
#include "tests/support/clinicfixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Question = std::function<void(Stores &, const ClinicFixture &)>;

NotificationReader readerOf(const ClinicFixture &f, bool staff, bool desk)
{
    return {f.clinic, f.reception, staff, desk, staff ? PatientId() : f.ahmed};
}

} // namespace

Q_DECLARE_METATYPE(Question)

/// How SQLite finds what lists, counts and bookings ask for: what grows with the years is searched by an index, never read
/// from end to end.
class TestPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsUseIndexes_data()
    {
        QTest::addColumn<Question>("question");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, Question question, QStringList expected) {
            QTest::newRow(name) << std::move(question) << std::move(expected);
        };
        row("the desk's notices, counted",
            [](Stores &s, const ClinicFixture &f) { s.notifications.count(readerOf(f, true, true)); },
            {u"COVERING INDEX notifications_by_role (clinic_id=?)"_s, u"INDEX notifications_by_user (user_id=?)"_s});
        row("a doctor's notices, counted",
            [](Stores &s, const ClinicFixture &f) { s.notifications.count(readerOf(f, true, false)); },
            {u"INDEX notifications_by_user (user_id=?)"_s});
        row("a patient's notices, counted",
            [](Stores &s, const ClinicFixture &f) { s.notifications.count(readerOf(f, false, false)); },
            {u"COVERING INDEX notifications_by_patient (patient_id=?)"_s});
        row("the desk's notices",
            [](Stores &s, const ClinicFixture &f) { s.notifications.list(readerOf(f, true, true), 50, 0); },
            {u"INDEX notifications_by_role (clinic_id=?)"_s, u"INDEX notifications_by_user (user_id=?)"_s});
        row("the desk's badge",
            [](Stores &s, const ClinicFixture &f) { s.notifications.countUnread(readerOf(f, true, true), 100); },
            {u"INDEX notifications_by_role (clinic_id=?)"_s});
        row("staff's conversations",
            [](Stores &s, const ClinicFixture &f) {
                s.messages.conversations({f.clinic, f.reception, true, {}});
            },
            {u"COVERING INDEX messages_in_lists (clinic_id=?)"_s});
        row("a patient's conversations",
            [](Stores &s, const ClinicFixture &f) {
                s.messages.conversations({f.clinic, f.ahmedUser, false, f.ahmed});
            },
            {u"INDEX messages_by_patient (patient_id=?)"_s});
        row("a day",
            [](Stores &s, const ClinicFixture &f) {
                s.appointments.cards({f.clinic, TimeRange{f.clock.now(), f.clock.now() + std::chrono::hours(24)}});
            },
            {u"INDEX appointments_by_time (clinic_id=? AND start_ms>? AND start_ms<?)"_s});
        row("what a doctor is booked for",
            [](Stores &s, const ClinicFixture &f) {
                s.appointments.bookedForDoctor(f.khan, {f.clock.now(), f.clock.now() + std::chrono::hours(1)});
            },
            {u"PRIMARY KEY (resource=? AND start_ms>? AND start_ms<?)"_s});
        row("changes since", [](Stores &s, const ClinicFixture &f) { s.journal.after(f.clinic, 5, 100); },
            {u"INDEX journal_by_clinic (clinic_id=? AND seq>?)"_s});
        row("the audit trail, counted", [](Stores &s, const ClinicFixture &f) { s.journal.count(f.clinic, {}); },
            {u"COVERING INDEX journal_by_clinic (clinic_id=?)"_s});
        row("the audit trail of one thing",
            [](Stores &s, const ClinicFixture &f) { s.journal.latest(f.clinic, u"x"_s, 10, 0); },
            {u"INDEX journal_by_entity (entity_id=?)"_s});
        row("the audit trail of one thing, counted",
            [](Stores &s, const ClinicFixture &f) { s.journal.count(f.clinic, u"x"_s); },
            {u"INDEX journal_by_entity (entity_id=?)"_s});
    }

    void questionsUseIndexes()
    {
        QFETCH(Question, question);
        QFETCH(QStringList, expected);
        const ClinicFixture f;
        const auto database = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
        Stores stores(*database);
        QList<QByteArray> asked;
        database->setStatementHook(
            [&](std::string_view sql) { asked.append(QByteArray(sql.data(), qsizetype(sql.size()))); });
        question(stores, f);
        database->setStatementHook({});
        QCOMPARE(asked.size(), 1);
        const QStringList plan = planOf(*database, asked.constFirst());
        for (const QString &step : expected)
            QVERIFY2(!plan.filter(step).isEmpty(), qPrintable(plan.join(u'\n')));
        for (const QString &step : plan) {
            const bool reads = step.startsWith("SCAN "_L1) && !step.startsWith("SCAN found"_L1)
                               && !step.startsWith("SCAN w"_L1) && !step.startsWith("SCAN (subquery"_L1)
                               && !step.startsWith("SCAN CONSTANT"_L1);
            QVERIFY2(!reads, qPrintable(plan.join(u'\n')));
        }
    }

    /// The index has a day's visits in their order; a table sorted on the way would copy each with all its texts.
    void aDayIsNotSorted()
    {
        const ClinicFixture f;
        const auto database = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
        QByteArray asked;
        database->setStatementHook(
            [&](std::string_view sql) { asked = QByteArray(sql.data(), qsizetype(sql.size())); });
        AppointmentStore(*database).cards({f.clinic, TimeRange{f.clock.now(), f.clock.now() + std::chrono::hours(24)}});
        database->setStatementHook({});
        const QStringList plan = planOf(*database, asked);
        QVERIFY2(!plan.isEmpty() && plan.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(plan.join(u'\n')));
    }

    /// A table made on the way, for a list after IN in a CHECK, costs more than the row itself.
    void rowsAreStoredWithoutTablesOnTheWay()
    {
        const ClinicFixture f;
        const auto database = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
        QList<QByteArray> tables;
        for (Statement rows = database->prepareOnce("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                    "AND sql LIKE '%CHECK (%'");
             rows.next();)
            tables.append(rows.utf8(0));
        QVERIFY(tables.contains("appointments"_ba) && tables.contains("journal"_ba));
        for (const QByteArray &table : tables) {
            for (Statement rows = database->prepareOnce("EXPLAIN INSERT INTO " + table + " DEFAULT VALUES");
                 rows.next();)
                QVERIFY2(rows.text(1) != "OpenEphemeral"_L1, table.constData());
        }
    }

private:
    static QStringList planOf(Database &database, const QByteArray &sql)
    {
        QStringList steps;
        for (Statement rows = database.prepareOnce("EXPLAIN QUERY PLAN " + sql); rows.next();)
            steps.append(rows.text(3));
        return steps;
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"

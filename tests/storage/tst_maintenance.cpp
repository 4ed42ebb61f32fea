#include <QtTest>

#include "models/storage/backup.h"
#include "models/storage/integritycheck.h"
#include "models/storage/journalstore.h"
#include "models/storage/migrator.h"
#include "tests/support/resulttest.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr auto clinicSql =
    "INSERT INTO clinics (id, name, timezone, region, created_at) VALUES ('c', 'C', 'UTC', 'SV', 0);"
    "INSERT INTO users (id, first_name, last_name, created_at) VALUES ('doc', 'D', 'D', 0);"
    "INSERT INTO patients (id, clinic_id, patient_number, first_name, created_at, updated_at) "
    "VALUES ('p', 'c', 'P-1', 'P', 0, 0);";

/// A visit from `start` to `end`, held by its doctor as the program does it.
QByteArray visitSql(const char *id, int start, int end, const char *status = "scheduled", const char *override = "NULL")
{
    return QByteArray("INSERT INTO appointments (id, clinic_id, patient_id, doctor_id, start_ms, end_ms, type, status, "
                      "source, override_reason, created_at, updated_at) VALUES ('")
           + id + "', 'c', 'p', 'doc', " + QByteArray::number(start) + ", " + QByteArray::number(end) + ", 'Checkup', '"
           + status + "', 'desk', " + override + ", 0, 0);";
}

QByteArray holdSql(const char *id, int start, int end, const char *resource = "d:doc", int overridden = 0)
{
    return QByteArray("INSERT INTO occupancy (resource, start_ms, end_ms, appointment_id, overridden) VALUES ('")
           + resource + "', " + QByteArray::number(start) + ", " + QByteArray::number(end) + ", '" + id + "', "
           + QByteArray::number(overridden) + ");";
}

QByteArray bookedSql(const char *id, int start, int end)
{
    return visitSql(id, start, end) + holdSql(id, start, end);
}

} // namespace

/// Looking for damage, copying a live database, and coming back from the copy.
class TestMaintenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundDatabaseHasNoFaults();
    void faultIsFound_data();
    void faultIsFound();
    void brokenChainIsFound();
    void damagedFileIsFound();
    void backupHoldsEverything();
    void backupRunsBesideAWriter();
    void backupNeverOverwrites();
    void backupSaysWhenItCannotWrite();
    void restoreBringsItBack();
    void restoreRefuses_data();
    void restoreRefuses();
    void restoreRefusesWhereOneIs();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList faultsOf(const QString &check) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestMaintenance::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(path(u"clinic.sqlite"_s), Database::Mode::ReadWrite);
    QVERIFY_RESULT(opened);
    m_database = std::move(opened).value();
    QVERIFY_RESULT(Migrator().migrate(*m_database));
    m_database->runScript(clinicSql + bookedSql("a", 1000, 2000) + bookedSql("b", 2000, 3000));
    JournalStore journal(*m_database);
    for (int i = 0; i < 3; ++i) {
        JournalEntry entry;
        entry.clinicId = ClinicId::create();
        entry.origin = u"program"_s;
        entry.entity = u"appointment"_s;
        entry.entityId = QString::number(i);
        entry.action = u"created"_s;
        journal.append(entry);
    }
}

QStringList TestMaintenance::faultsOf(const QString &check) const
{
    for (const IntegrityAnswer &answer : checkIntegrity(*m_database)) {
        if (answer.name == check)
            return answer.faults;
    }
    return {u"no such check"_s};
}

void TestMaintenance::soundDatabaseHasNoFaults()
{
    m_database->runScript(visitSql("cancelled", 1000, 2000, "cancelled")
                          + visitSql("squeezed", 1500, 1600, "scheduled", "'pain'")
                          + holdSql("squeezed", 1500, 1600, "d:doc", 1));
    const QList<IntegrityAnswer> answers = checkIntegrity(*m_database);
    QCOMPARE(answers.size(), 4);
    for (const IntegrityAnswer &answer : answers)
        QVERIFY2(answer.faults.isEmpty(), qPrintable(answer.faults.join(u", "_s)));
}

void TestMaintenance::faultIsFound_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("a reference to nothing")
        << u"foreign keys"_s << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM patients;");
    QTest::newRow("two visits of a doctor") << u"double booking"_s << visitSql("x", 1500, 1600);
    QTest::newRow("a long one over many")
        << u"double booking"_s << QByteArray(visitSql("long", 100, 9000) + visitSql("short", 5000, 5100));
    QTest::newRow("two visits in a room")
        << u"double booking"_s
        << QByteArray("DROP TRIGGER occupancy_guard;" + holdSql("a", 1000, 2000, "r:1")
                      + holdSql("b", 1999, 3000, "r:1"));
    QTest::newRow("a visit the guard does not know") << u"double booking"_s << visitSql("x", 5000, 6000);
    QTest::newRow("a visit the guard has elsewhere")
        << u"double booking"_s << QByteArray("UPDATE appointments SET start_ms = 8000, end_ms = 9000 WHERE id = 'b'");
}

void TestMaintenance::faultIsFound()
{
    QFETCH(QString, check);
    QFETCH(QByteArray, damage);
    QVERIFY(faultsOf(check).isEmpty());
    m_database->runScript(damage);
    QVERIFY(!faultsOf(check).isEmpty());
}

void TestMaintenance::brokenChainIsFound()
{
    m_database->runScript("UPDATE journal SET action = 'cancelled' WHERE seq = 2");
    QCOMPARE(faultsOf(u"audit chain"_s), QStringList{u"entry 2 does not follow from the one before"_s});
}

void TestMaintenance::damagedFileIsFound()
{
    m_database->runScript(
        "PRAGMA writable_schema = ON;"
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'rooms') "
        "WHERE name = 'users';");
    auto reopened = Database::open(path(u"clinic.sqlite"_s), Database::Mode::ReadWrite);
    QVERIFY_RESULT(reopened);
    m_database = std::move(reopened).value();
    QVERIFY(!faultsOf(u"integrity"_s).isEmpty());
}

void TestMaintenance::backupHoldsEverything()
{
    QVERIFY_RESULT(backUp(*m_database, path(u"copy"_s)));
    QVERIFY(!QFileInfo::exists(path(u"copy-wal"_s)));
    QVERIFY(!QFileInfo::exists(path(u"copy.part"_s)));
    const auto copy = Database::open(path(u"copy"_s), Database::Mode::ReadOnly);
    QVERIFY_RESULT(copy);
    Statement rows = (*copy)->prepare("SELECT count(*) FROM appointments");
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 2);
    for (const IntegrityAnswer &answer : checkIntegrity(**copy))
        QVERIFY(answer.faults.isEmpty());
}

void TestMaintenance::backupRunsBesideAWriter()
{
    auto writer = Database::open(path(u"clinic.sqlite"_s), Database::Mode::ReadWrite);
    QVERIFY_RESULT(writer);
    (*writer)->runScript("BEGIN IMMEDIATE;" + bookedSql("open", 7000, 8000));
    QVERIFY_RESULT(backUp(*m_database, path(u"copy"_s)));
    (*writer)->runScript("COMMIT");
    const auto copy = Database::open(path(u"copy"_s), Database::Mode::ReadOnly);
    QVERIFY_RESULT(copy);
    Statement rows = (*copy)->prepare("SELECT count(*) FROM appointments WHERE id = 'open'");
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 0);
}

void TestMaintenance::backupNeverOverwrites()
{
    QVERIFY_RESULT(backUp(*m_database, path(u"copy"_s)));
    QVERIFY_ERROR(backUp(*m_database, path(u"copy"_s)), ErrorCode::AlreadyExists);
}

void TestMaintenance::backupSaysWhenItCannotWrite()
{
    QVERIFY_ERROR(backUp(*m_database, path(u"no/such/folder/copy"_s)), ErrorCode::StorageFailed);
}

void TestMaintenance::restoreBringsItBack()
{
    QVERIFY_RESULT(backUp(*m_database, path(u"copy"_s)));
    QVERIFY_RESULT(restoreBackup(path(u"copy"_s), path(u"restored.sqlite"_s)));
    auto restored = Database::open(path(u"restored.sqlite"_s), Database::Mode::ReadWrite);
    QVERIFY_RESULT(restored);
    m_database = std::move(restored).value();
    QVERIFY_RESULT(Migrator().migrate(*m_database));
    QVERIFY(faultsOf(u"integrity"_s).isEmpty());
    Statement rows = m_database->prepare("SELECT count(*) FROM appointments");
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 2);
}

void TestMaintenance::restoreRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a database").repeated(100);
    QTest::newRow("cut off") << QByteArray("cut");
    QTest::newRow("another program's database") << QByteArray("other");
    QTest::newRow("made by a newer program") << QByteArray("newer");
    QTest::newRow("missing") << QByteArray("missing");
}

void TestMaintenance::restoreRefuses()
{
    QFETCH(QByteArray, content);
    const QString name = path(u"candidate"_s);
    if (content == "cut") {
        QVERIFY_RESULT(backUp(*m_database, name));
        QVERIFY(QFile::resize(name, QFileInfo(name).size() / 2));
    } else if (content == "other") {
        QVERIFY((*Database::open(name, Database::Mode::ReadWrite)) != nullptr);
    } else if (content == "newer") {
        m_database->runScript("PRAGMA user_version = 9999");
        QVERIFY_RESULT(backUp(*m_database, name));
        QVERIFY_ERROR(restoreBackup(name, path(u"restored"_s)), ErrorCode::SchemaTooNew);
        QVERIFY(!QFileInfo::exists(path(u"restored"_s)));
        return;
    } else if (content != "missing") {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QVERIFY_ERROR(restoreBackup(name, path(u"restored"_s)), ErrorCode::InvalidField);
    QVERIFY(!QFileInfo::exists(path(u"restored"_s)));
}

void TestMaintenance::restoreRefusesWhereOneIs()
{
    QVERIFY_RESULT(backUp(*m_database, path(u"copy"_s)));
    QVERIFY_ERROR(restoreBackup(path(u"copy"_s), path(u"clinic.sqlite"_s)), ErrorCode::AlreadyExists);
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"

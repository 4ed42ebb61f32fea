#include <QTemporaryDir>
#include <QTest>

#include "models/storage/migrator.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnEmptyFileToThePresent();
    void continuesWhereAnOlderProgramStopped();
    void refusesANewerSchemaUntouched();
    void leavesTheOldFileWholeWhenAStepDies_data();
    void leavesTheOldFileWholeWhenAStepDies();
    void readersDoNotMigrate();

private:
    std::unique_ptr<Database> open(const QTemporaryDir &folder) const
    {
        return Database::open(folder.filePath(u"clinic.db"_s), Database::Mode::ReadWrite).value();
    }
    /// What the file holds, schema and rows, to compare before and after.
    QByteArray dump(Database &database) const
    {
        QByteArray text;
        for (Statement rows = database.prepare("SELECT name, sql FROM sqlite_master ORDER BY name"); rows.next();)
            text += rows.utf8(0) + '|' + rows.utf8(1) + '\n';
        return text + QByteArray::number(schemaVersion(database));
    }
    const Migration m_first{1, u"0001_first.sql"_s, "CREATE TABLE first (id INTEGER); INSERT INTO first VALUES (7);"};
    const Migration m_second{2, u"0002_second.sql"_s,
                             "CREATE TABLE second (id INTEGER); INSERT INTO second VALUES (8);"};
};

void TestMigrator::bringsAnEmptyFileToThePresent()
{
    const QTemporaryDir folder;
    auto database = open(folder);
    QVERIFY_RESULT(Migrator().migrate(*database));
    QCOMPARE(schemaVersion(*database), Migrator().knownVersion());
    QVERIFY(Migrator().knownVersion() >= 7);
    const QByteArray once = dump(*database);
    QVERIFY_RESULT(Migrator().migrate(*database)); // a second time does nothing
    QCOMPARE(dump(*database), once);
    for (const char *table : {"appointments", "occupancy", "patients", "journal", "messages", "reminders", "invoices"})
        QVERIFY2(once.contains(table), table);
}

void TestMigrator::continuesWhereAnOlderProgramStopped()
{
    const QTemporaryDir folder;
    auto database = open(folder);
    QVERIFY_RESULT(Migrator({m_first}).migrate(*database));
    QVERIFY_RESULT(Migrator({m_first, m_second}).migrate(*database));
    QCOMPARE(schemaVersion(*database), 2);
    Statement rows = database->prepare("SELECT count(*) FROM first");
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 1); // the first step did not run again
}

void TestMigrator::refusesANewerSchemaUntouched()
{
    const QTemporaryDir folder;
    auto database = open(folder);
    QVERIFY_RESULT(Migrator({m_first, m_second}).migrate(*database));
    const QByteArray before = dump(*database);
    const auto refused = Migrator({m_first}).migrate(*database);
    QVERIFY_ERROR(refused, ErrorCode::SchemaTooNew);
    QCOMPARE(refused.error().args, (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(dump(*database), before);
}

void TestMigrator::leavesTheOldFileWholeWhenAStepDies_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("bad SQL at the end") << QByteArray("CREATE TABLE second (id INTEGER); CREATE TABLE oops (;");
    QTest::newRow("a constraint in the middle")
        << QByteArray("CREATE TABLE second (id INTEGER PRIMARY KEY); INSERT INTO second VALUES (1); "
                      "INSERT INTO second VALUES (1); CREATE TABLE third (id INTEGER);");
    QTest::newRow("after changing old rows") << QByteArray("UPDATE first SET id = 9; SELECT nothing FROM nowhere;");
}

void TestMigrator::leavesTheOldFileWholeWhenAStepDies()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    auto database = open(folder);
    QVERIFY_RESULT(Migrator({m_first}).migrate(*database));
    const QByteArray before = dump(*database);
    QVERIFY_ERROR(Migrator({m_first, {2, u"0002_broken.sql"_s, script}}).migrate(*database), ErrorCode::StorageFailed);
    QCOMPARE(dump(*database), before);
    Statement rows = database->prepare("SELECT id FROM first");
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 7);
}

void TestMigrator::readersDoNotMigrate()
{
    const QTemporaryDir folder;
    auto database = open(folder);
    QVERIFY_RESULT(Migrator({m_first}).migrate(*database));
    QVERIFY_ERROR(Migrator({m_first, m_second}).verify(*database), ErrorCode::StorageFailed);
    QVERIFY_ERROR(Migrator(QList<Migration>()).verify(*database), ErrorCode::SchemaTooNew);
    QVERIFY_RESULT(Migrator({m_first}).verify(*database));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"

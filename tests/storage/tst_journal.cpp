#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// The chain of the journal, and the guard of occupancy below every rule.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersWithoutGap();
    void numbersWithoutGapAfterWhatIsTakenBack();
    void followsOnFromOtherPrograms();
    void noticesTampering_data();
    void noticesTampering();
    void theSchemaItselfRefusesADoubleBooking();
    void theGuardLetsOverridesAndNeighboursIn();

private:
    void fill(DirectSession &session) const
    {
        for (int i = 0; i < 5; ++i)
            session->record({u"updated"_s, u"patient"_s, u"p%1"_s.arg(i), ChangeOp::Updated, {}, {}, {}, {}});
    }
    void occupy(Database &database, int from, int to, const char *visit, bool overridden) const
    {
        database
            .prepare("INSERT INTO occupancy (resource, start_ms, end_ms, appointment_id, overridden) VALUES ('d:x', ?, "
                     "?, ?, ?)")
            .bind(from)
            .bind(to)
            .bind(QString::fromLatin1(visit))
            .bind(overridden)
            .run();
    }
};

void TestJournal::numbersWithoutGap()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    fill(session);
    const QList<JournalEntry> entries = session->stores().journal.after(0, 100);
    QCOMPARE(entries.size(), 5);
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].seq, i + 1);
    QVERIFY(!session->stores().journal.firstBroken());
}

void TestJournal::numbersWithoutGapAfterWhatIsTakenBack()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    fill(session);
    {
        const Savepoint takenBack(session.database());
        fill(session);
        QCOMPARE(session->stores().journal.lastSeq(), 10);
    }
    fill(session);
    {
        Savepoint kept(session.database());
        fill(session);
        kept.release();
    }
    QCOMPARE(session->stores().journal.lastSeq(), 15);
    QVERIFY(!session->stores().journal.firstBroken());
}

void TestJournal::followsOnFromOtherPrograms()
{
    const ClinicFixture f;
    auto ours = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
    auto theirs = Database::open(f.databasePath(), Database::Mode::ReadWrite).value();
    JournalStore first(*ours), second(*theirs);
    JournalEntry entry;
    entry.clinicId = f.clinic;
    entry.origin = entry.action = entry.entity = entry.entityId = u"test"_s;
    for (int round = 0; round < 5; ++round) {
        for (const auto &[database, journal] : {std::pair(ours.get(), &first), std::pair(theirs.get(), &second)}) {
            Transaction transaction(*database);
            journal->append(entry);
            journal->append(entry);
            transaction.commit();
        }
        first.append(entry); // outside of any transaction
        second.append(entry);
    }
    QCOMPARE(first.lastSeq(), 30);
    QVERIFY(!first.firstBroken());
}

void TestJournal::noticesTampering_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("another actor") << QByteArray("UPDATE journal SET actor_role = 'admin' WHERE seq = 3") << qint64(3);
    QTest::newRow("another time") << QByteArray("UPDATE journal SET at = at + 1 WHERE seq = 2") << qint64(2);
    QTest::newRow("another text") << QByteArray("UPDATE journal SET changes = '{\"a\":1}' WHERE seq = 4") << qint64(4);
    QTest::newRow("another hash") << QByteArray("UPDATE journal SET hash = zeroblob(32) WHERE seq = 1") << qint64(1);
    QTest::newRow("a row taken out") << QByteArray("DELETE FROM journal WHERE seq = 3") << qint64(4);
}

void TestJournal::noticesTampering()
{
    QFETCH(QByteArray, damage);
    QFETCH(qint64, broken);
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    fill(session);
    session.database().runScript(damage);
    QCOMPARE(session->stores().journal.firstBroken().value_or(0), broken);
}

void TestJournal::theSchemaItselfRefusesADoubleBooking()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    occupy(session.database(), 1000, 2000, "a", false);
    for (const auto &[from, to] : {std::pair{1000, 2000}, {1500, 1600}, {500, 1001}, {1999, 3000}, {0, 9000}}) {
        bool refused = false;
        try {
            occupy(session.database(), from, to, "b", false);
        } catch (const StorageError &error) {
            refused = error.kind() == StorageError::Kind::DoubleBooking;
        }
        QVERIFY2(refused, qPrintable(u"%1 to %2"_s.arg(from).arg(to)));
    }
}

void TestJournal::theGuardLetsOverridesAndNeighboursIn()
{
    const ClinicFixture f;
    DirectSession session(f, f.receptionist());
    occupy(session.database(), 1000, 2000, "a", false);
    occupy(session.database(), 2000, 3000, "b", false);
    occupy(session.database(), 0, 1000, "c", false);
    occupy(session.database(), 1200, 1800, "d", true);
    QCOMPARE(session.database().changes(), 1);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

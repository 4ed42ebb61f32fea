#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

#include "models/storage/transaction.h"
#include "models/storage/walfile.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Database> opened(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    Q_ASSERT(database.ok());
    return std::move(database).value();
}

void insert(Database &database, int rows, int bytes)
{
    for (int i = 0; i < rows; ++i)
        database.prepare("INSERT INTO things (body) VALUES (randomblob(?))").bind(bytes).run();
}

int count(Database &database)
{
    Statement row = database.prepare("SELECT count(*) FROM things");
    return row.next() ? row.number(0) : -1;
}

bool sound(Database &database)
{
    Statement row = database.prepare("PRAGMA integrity_check");
    return row.next() && row.text(0) == "ok"_L1;
}

/// No file of this process grows beyond so many bytes.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

/// The log that is written in large pieces: what others see of it, and what is left when something goes wrong.
class TestWalFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a folder, 50% & more?.db"_s);
        m_hub = opened(m_path, Database::Mode::Hub);
        m_hub->runScript("CREATE TABLE things (number INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    }

    void cleanup()
    {
        m_hub.reset();
        m_folder.reset();
    }

    void theHubUsesIt()
    {
        QVERIFY(gatheringVfs());
        Statement row = m_hub->prepare("PRAGMA cache_spill");
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), 0);
        QVERIFY(QFile::exists(m_path));
    }

    void othersSeeEveryCommitAndNothingElse_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes");
        QTest::newRow("one page") << 1 << 20;
        QTest::newRow("a booking's worth") << 20 << 3000;
        QTest::newRow("more than one write takes") << 300 << 3000;
        QTest::newRow("rows of many pages") << 7 << 200'000;
    }

    void othersSeeEveryCommitAndNothingElse()
    {
        QFETCH(int, rows);
        QFETCH(int, bytes);
        const auto reader = opened(m_path, Database::Mode::ReadOnly);
        for (int round = 0; round < 30; ++round) {
            {
                Transaction transaction(*m_hub);
                insert(*m_hub, rows, bytes);
                QCOMPARE(count(*reader), round * rows);
                transaction.commit();
            }
            QCOMPARE(count(*reader), (round + 1) * rows);
            {
                const Transaction takenBack(*m_hub);
                insert(*m_hub, rows, bytes);
            }
            QCOMPARE(count(*m_hub), (round + 1) * rows);
            if (round % 10 == 9)
                m_hub->checkpoint();
        }
        QVERIFY(sound(*reader));
        QVERIFY(sound(*m_hub));
    }

    void anotherProgramMayWriteInBetween()
    {
        const auto other = opened(m_path, Database::Mode::ReadWrite);
        for (int round = 0; round < 20; ++round) {
            for (Database *writer : {m_hub.get(), other.get()}) {
                Transaction transaction(*writer);
                insert(*writer, 10, 2000);
                transaction.commit();
            }
        }
        QCOMPARE(count(*m_hub), 400);
        QVERIFY(sound(*other));
    }

    void aCommitIsInTheFiles()
    {
        for (int round = 1; round <= 5; ++round) {
            Transaction transaction(*m_hub);
            insert(*m_hub, 50, 3000);
            transaction.commit();
            // what a crash at this moment would leave
            const QString copy = m_folder->filePath(u"crashed%1.db"_s.arg(round));
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
            const auto after = opened(copy, Database::Mode::ReadWrite);
            QCOMPARE(count(*after), round * 50);
            QVERIFY(sound(*after));
        }
    }

    void aFailingWriteFailsTheCommit()
    {
        {
            Transaction transaction(*m_hub);
            insert(*m_hub, 10, 3000);
            transaction.commit();
        }
        {
            const SizeLimit limit(QFile(m_path + u"-wal"_s).size() + 100'000);
            Transaction transaction(*m_hub);
            insert(*m_hub, 100, 3000);
            QVERIFY_THROWS_EXCEPTION(StorageError, transaction.commit());
        }
        QCOMPARE(count(*m_hub), 10);
        Transaction transaction(*m_hub);
        insert(*m_hub, 100, 3000);
        transaction.commit();
        QCOMPARE(count(*m_hub), 110);
        const auto reader = opened(m_path, Database::Mode::ReadOnly);
        QCOMPARE(count(*reader), 110);
        QVERIFY(sound(*reader));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_hub;
};

QTEST_GUILESS_MAIN(TestWalFile)
#include "tst_walfile.moc"

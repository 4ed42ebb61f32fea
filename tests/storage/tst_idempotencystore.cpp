#include <QTemporaryDir>
#include <QTest>

#include "models/storage/idempotencystore.h"
#include "models/storage/migrator.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestIdempotencyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatWasPut();
    void keepsBytesAsTheyAre_data();
    void keepsBytesAsTheyAre();
    void keysAreApart_data();
    void keysAreApart();
    void answersGrowOld();
    void laterAnswerTakesThePlace();
    void purges();

private:
    IdempotencyKey key() const { return {m_user, u"POST"_s, u"/api/v1/protected/appointments"_s, u"key-1"_s}; }
    static StoredAnswer answer(const QByteArray &body)
    {
        return {QByteArray(32, 'h'), 201, QByteArrayLiteral("application/json"), body};
    }

    const UserId m_user = UserId::create();
    const Instant m_now = fromMs(1'780'322'400'000);
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

void TestIdempotencyStore::init()
{
    m_directory.emplace();
    m_database = Database::open(m_directory->filePath(u"clinic.db"_s), Database::Mode::ReadWrite).value();
    QVERIFY(Migrator().migrate(*m_database));
}

void TestIdempotencyStore::cleanup()
{
    m_database.reset();
}

void TestIdempotencyStore::findsWhatWasPut()
{
    IdempotencyStore store(*m_database);
    QVERIFY(!store.find(key(), Instant()));
    store.put(key(), answer("{\"id\":1}"), m_now);
    const auto found = store.find(key(), Instant());
    QVERIFY(found);
    QCOMPARE(found->bodyHash, QByteArray(32, 'h'));
    QCOMPARE(found->status, 201);
    QCOMPARE(found->contentType, QByteArray("application/json"));
    QCOMPARE(found->body, QByteArray("{\"id\":1}"));
}

void TestIdempotencyStore::keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("large") << QByteArray(1 << 20, 'x');
}

void TestIdempotencyStore::keepsBytesAsTheyAre()
{
    QFETCH(QByteArray, body);
    IdempotencyStore store(*m_database);
    store.put(key(), answer(body), m_now);
    QCOMPARE(store.find(key(), Instant())->body, body);
}

void TestIdempotencyStore::keysAreApart_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sameUser");
    const QString path = key().path;
    QTest::newRow("user") << u"POST"_s << path << u"key-1"_s << false;
    QTest::newRow("method") << u"PATCH"_s << path << u"key-1"_s << true;
    QTest::newRow("path") << u"POST"_s << QString(path + u'/') << u"key-1"_s << true;
    QTest::newRow("key") << u"POST"_s << path << u"Key-1"_s << true;
    QTest::newRow("empty key") << u"POST"_s << path << QString() << true;
}

void TestIdempotencyStore::keysAreApart()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(bool, sameUser);
    IdempotencyStore store(*m_database);
    store.put(key(), answer("first"), m_now);
    const IdempotencyKey other{sameUser ? m_user : UserId::create(), method, path, name};
    QVERIFY(!store.find(other, Instant()));
    store.put(other, answer("second"), m_now);
    QCOMPARE(store.find(key(), Instant())->body, QByteArray("first"));
    QCOMPARE(store.find(other, Instant())->body, QByteArray("second"));
}

void TestIdempotencyStore::answersGrowOld()
{
    const std::chrono::hours day(24);
    IdempotencyStore store(*m_database);
    store.put(key(), answer("x"), m_now);
    QVERIFY(store.find(key(), m_now + day - Milliseconds(1) - day));
    QVERIFY(!store.find(key(), m_now + day - day));
}

void TestIdempotencyStore::laterAnswerTakesThePlace()
{
    IdempotencyStore store(*m_database);
    store.put(key(), answer("old"), m_now);
    store.put(key(), {QByteArray(32, 'i'), 409, "application/problem+json", "new"}, m_now + Minutes(1));
    const auto found = store.find(key(), m_now);
    QVERIFY(found);
    QCOMPARE(found->body, QByteArray("new"));
    QCOMPARE(found->status, 409);
    QCOMPARE(found->bodyHash, QByteArray(32, 'i'));
}

void TestIdempotencyStore::purges()
{
    IdempotencyStore store(*m_database);
    IdempotencyKey later = key();
    later.key = u"key-2"_s;
    store.put(key(), answer("old"), m_now);
    store.put(later, answer("new"), m_now + Milliseconds(1));
    store.purge(m_now);
    QVERIFY(!store.find(key(), Instant()));
    QVERIFY(store.find(later, Instant()));
}

QTEST_GUILESS_MAIN(TestIdempotencyStore)
#include "tst_idempotencystore.moc"

#include <QtTest>

#include "app/keys/keyfile.h"
#include "app/keys/secretskey.h"
#include "tests/support/resulttest.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

class TestKeyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newClinicMakesTheFile();
    void newClinicTakesAnExistingKey();
    void existingClinicTakesItsKey();
    void existingClinicNeverGetsANewKey();
    void refusesWhatOthersMayRead_data();
    void refusesWhatOthersMayRead();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void refusesAFolder();
    void saysWhenItCannotWrite();

private:
    QString path() const { return m_folder->filePath(u"keys/clinic.key"_s); }
    void put(const QByteArray &text, QFileDevice::Permissions permissions) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKeyFile::put(const QByteArray &text, QFileDevice::Permissions permissions) const
{
    QDir().mkpath(QFileInfo(path()).path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    QVERIFY(file.setPermissions(permissions));
}

void TestKeyFile::newClinicMakesTheFile()
{
    KeyFile file(path());
    const auto key = obtainNewKey(file);
    QVERIFY_RESULT(key);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto user = QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path()).permissions() & ~QFileDevice::Permissions(user), QFileDevice::Permissions(ownerOnly));
    QCOMPARE(obtainNewKey(file)->toBytes(), key->toBytes());
}

void TestKeyFile::newClinicTakesAnExistingKey()
{
    put(QByteArray(32, 'k').toHex(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    KeyFile file(path());
    QCOMPARE(obtainNewKey(file)->toBytes(), QByteArray(32, 'k'));
}

void TestKeyFile::existingClinicTakesItsKey()
{
    const QByteArray key(32, 'k');
    put(QByteArray(key.toHex().toUpper() + '\n'), QFileDevice::ReadOwner);
    KeyFile file(path());
    QCOMPARE(obtainKey(file)->toBytes(), key);
}

void TestKeyFile::existingClinicNeverGetsANewKey()
{
    KeyFile file(path());
    QVERIFY_ERROR(obtainKey(file), ErrorCode::KeyUnavailable);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestKeyFile::refusesWhatOthersMayRead_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("group reads") << int(QFileDevice::ReadGroup);
    QTest::newRow("others read") << int(QFileDevice::ReadOther);
    QTest::newRow("others write") << int(QFileDevice::WriteOther);
}

void TestKeyFile::refusesWhatOthersMayRead()
{
    QFETCH(int, more);
    put(QByteArray(32, 'k').toHex(), QFileDevice::ReadOwner | QFileDevice::Permissions(more));
    KeyFile file(path());
    const auto key = file.read();
    QVERIFY_ERROR(key, ErrorCode::KeyUnavailable);
    QVERIFY(key.error().args.first().contains(u"chmod 600"_s));
}

void TestKeyFile::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(31, 'k').toHex();
    QTest::newRow("long") << QByteArray(33, 'k').toHex();
    QTest::newRow("not hex") << QByteArray(64, 'z');
    QTest::newRow("raw bytes") << QByteArray(32, '\xff');
}

void TestKeyFile::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, text);
    put(text, QFileDevice::ReadOwner);
    KeyFile file(path());
    QVERIFY_ERROR(obtainNewKey(file), ErrorCode::KeyUnavailable);
}

void TestKeyFile::refusesAFolder()
{
    KeyFile folder(m_folder->path());
    QVERIFY_ERROR(folder.read(), ErrorCode::KeyUnavailable);
}

void TestKeyFile::saysWhenItCannotWrite()
{
    KeyFile file(u"/proc/frontdesk/clinic.key"_s);
    const auto key = obtainNewKey(file);
    QVERIFY_ERROR(key, ErrorCode::KeyUnavailable);
    QVERIFY(key.error().args.first().contains(u"--key-file"_s));
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include "sync/api/ratelimiter.h"
#include "sync/api/tlscertificate.h"
#include "tests/support/resulttest.h"
#include "tests/sync/httpfixture.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = fromMs(1'778'409'000'000); // 2026-05-10T10:30Z
const QHostAddress lan(u"192.168.1.20"_s);
const QHostAddress otherLan(u"10.0.0.7"_s);
constexpr QFileDevice::Permissions forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                                               | QFileDevice::WriteOther;

TlsNames desk(const QList<QHostAddress> &addresses)
{
    return {u"desk"_s, {u"localhost"_s, u"desk"_s}, addresses};
}

} // namespace

class TestTlsCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issues();
    void keepsWhatIsGood();
    void renews_data();
    void renews();
    void isForTheOwnerAlone();
    void refusesAFolderThatCannotBe();
    void knowsThisMachine();
    void limitsRates();
    void forgetsQuietAddresses();
};

void TestTlsCertificate::issues()
{
    const auto identity = issueTlsIdentity(desk({lan, QHostAddress(u"fe80::1"_s)}), now);
    QVERIFY_RESULT(identity);
    const QSslCertificate certificate(identity->certificatePem);
    QVERIFY(!certificate.isNull());
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate.publicKey().length(), 256);
    QCOMPARE(certificate.effectiveDate().toMSecsSinceEpoch(), toMs(now - 1h));
    QCOMPARE(identity->validUntil(), now + std::chrono::days(800));
    QVERIFY(identity->names().covers(desk({lan, QHostAddress(u"fe80::1"_s)})));
    QVERIFY(!identity->names().covers(desk({otherLan})));
    QCOMPARE(identity->names().commonName, u"desk"_s);
    const QByteArray digest = QCryptographicHash::hash(certificate.toDer(), QCryptographicHash::Sha256);
    QCOMPARE(identity->fingerprint(), digest.toHex());
    QVERIFY(!identity->configuration().privateKey().isNull());
}

void TestTlsCertificate::keepsWhatIsGood()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/tls"_s);
    const auto first = ensureTlsIdentity(path, desk({lan, otherLan}), now);
    QVERIFY_RESULT(first);
    const auto again = ensureTlsIdentity(path, desk({lan}), now + std::chrono::days(700));
    QVERIFY_RESULT(again);
    QCOMPARE(again->fingerprint(), first->fingerprint());
    QCOMPARE(again->keyPem, first->keyPem);
}

void TestTlsCertificate::renews_data()
{
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<QString>("wantedAddress");
    QTest::addColumn<QByteArray>("file"); ///< put in place of the old one, unless empty
    QTest::addColumn<bool>("open");       ///< the old one was readable by all
    QTest::addColumn<bool>("sameKey");
    QTest::newRow("near its end") << 771 << lan.toString() << QByteArray() << false << true;
    QTest::newRow("after its end") << 1000 << lan.toString() << QByteArray() << false << true;
    QTest::newRow("new address") << 1 << otherLan.toString() << QByteArray() << false << true;
    QTest::newRow("rubbish") << 1 << lan.toString() << QByteArray("rubbish") << false << false;
    QTest::newRow("others could read it") << 1 << lan.toString() << QByteArray() << true << false;
}

void TestTlsCertificate::renews()
{
    QFETCH(int, daysLater);
    QFETCH(QString, wantedAddress);
    QFETCH(QByteArray, file);
    QFETCH(bool, open);
    const QTemporaryDir folder;
    const auto first = ensureTlsIdentity(folder.path(), desk({lan}), now);
    QVERIFY_RESULT(first);
    QFile stored(folder.filePath(u"server.pem"_s));
    if (!file.isEmpty())
        QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(file) == file.size());
    stored.close();
    if (open)
        QVERIFY(stored.setPermissions(stored.permissions() | QFileDevice::ReadOther));

    const Instant later = now + std::chrono::days(daysLater);
    const auto second = ensureTlsIdentity(folder.path(), desk({QHostAddress(wantedAddress)}), later);
    QVERIFY_RESULT(second);
    QVERIFY(second->fingerprint() != first->fingerprint());
    QTEST(second->keyPem == first->keyPem, "sameKey");
    QCOMPARE(second->validUntil(), later + std::chrono::days(800));
    QVERIFY(second->names().addresses.contains(QHostAddress(wantedAddress)));
    if (second->keyPem == first->keyPem) // and with it the addresses it had
        QVERIFY(second->names().addresses.contains(lan));
    QVERIFY(!(QFile::permissions(stored.fileName()) & forOthers));
    const auto third = ensureTlsIdentity(folder.path(), desk({lan}), later);
    QVERIFY_RESULT(third);
    QCOMPARE(third->fingerprint() == second->fingerprint(), second->names().addresses.contains(lan));
}

void TestTlsCertificate::isForTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tls"_s);
    QVERIFY_RESULT(ensureTlsIdentity(path, desk({lan}), now));
    QVERIFY(!(QFile::permissions(path) & forOthers));
    QVERIFY(!(QFile::permissions(path + "/server.pem"_L1) & forOthers));
    QVERIFY(!QFile::exists(path + "/server.pem.new"_L1));
}

void TestTlsCertificate::refusesAFolderThatCannotBe()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY_ERROR(ensureTlsIdentity(file.fileName(), desk({lan}), now), ErrorCode::KeyUnavailable);
}

void TestTlsCertificate::knowsThisMachine()
{
    const TlsNames names = localTlsNames();
    QVERIFY(names.hosts.contains(u"localhost"_s));
    QVERIFY(names.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(names.addresses.contains(QHostAddress(QHostAddress::LocalHostIPv6)));
    for (const QHostAddress &address : names.addresses)
        QVERIFY(address.scopeId().isEmpty());
    const auto identity = issueTlsIdentity(names, now);
    QVERIFY_RESULT(identity);
    QVERIFY(identity->names().covers(names));
}

void TestTlsCertificate::limitsRates()
{
    test::FakeMonotonicClock stopwatch;
    RateLimiter limiter(10, 20, stopwatch);
    for (int request = 0; request < 20; ++request)
        QVERIFY(!limiter.refuse(lan));
    QCOMPARE(limiter.refuse(lan), std::optional(1s));
    QVERIFY(!limiter.refuse(otherLan));
    stopwatch.advance(100ms);
    QVERIFY(!limiter.refuse(lan));
    QVERIFY(limiter.refuse(lan));
    stopwatch.advance(1h);
    for (int request = 0; request < 20; ++request)
        QVERIFY(!limiter.refuse(lan));
    QVERIFY(limiter.refuse(lan));
}

void TestTlsCertificate::forgetsQuietAddresses()
{
    test::FakeMonotonicClock stopwatch;
    RateLimiter limiter(10, 20, stopwatch);
    for (quint32 address = 1; address <= 10'000; ++address) {
        limiter.refuse(QHostAddress(address));
        stopwatch.advance(1ms);
    }
    QVERIFY(limiter.knownAddresses() <= 4096);
}

QTEST_GUILESS_MAIN(TestTlsCertificate)
#include "tst_tlscertificate.moc"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <openssl/hmac.h>

#include "models/services/security/hashpool.h"
#include "models/services/security/jsonwebtoken.h"
#include "models/services/security/keyring.h"
#include "models/services/security/sealer.h"
#include "models/services/security/secrettoken.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const Instant issuedAt = fromMs(1'780'322'400'000);

SecretKey keyOf(char filling)
{
    return *SecretKey::fromBytes(QByteArray(SecretKey::size, filling));
}

AccessClaims someClaims()
{
    return {UserId::create(),    Role::Receptionist,      ClinicId::create(),
            QUuid::createUuid(), TokenFamilyId::create(), issuedAt + Minutes(15)};
}

/// Any header and payload, signed as HS256.
QByteArray signedToken(const QByteArray &headerJson, const QByteArray &payloadJson, const SecretKey &key)
{
    const QByteArray part = headerJson.toBase64(base64Url) + '.' + payloadJson.toBase64(base64Url);
    QByteArray digest(32, '\0');
    HMAC(EVP_sha256(), key.data(), int(SecretKey::size), reinterpret_cast<const unsigned char *>(part.constData()),
         size_t(part.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return part + '.' + digest.toBase64(base64Url);
}

QByteArray decoded(const QByteArray &token, int part)
{
    return QByteArray::fromBase64(token.split('.').at(part), base64Url);
}

} // namespace

class TestSecurity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysOfOneMasterAreTheSameAndApart();
    void aMasterKeyIsThirtyTwoBytes();
    void wrongMasterKeyIsNoticed();
    void eachDatabaseHasKeysOfItsOwn();
    void saltIsKeptOnce();
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void sealsDifferentlyEachTime();
    void tamperedFieldsStayShut();
    void accessTokenSaysWhatWasSigned();
    void accessTokenIsAStandardJwt();
    void refusesTamperedTokens_data();
    void refusesTamperedTokens();
    void tokenExpiresToTheMillisecond();
    void tokensAreLongAndDiffer();
    void tokenHashesNeedThePepper();
    void passwordsVerify();
    void dummyHashCostsWhatARealOneCosts();
    void poolAnswersInTheMailboxThread();
    void poolDropsAnswersOfAMailboxThatIsGone();
};

void TestSecurity::keysOfOneMasterAreTheSameAndApart()
{
    const KeyRing ring(keyOf('m')), again(keyOf('m')), another(keyOf('n'));
    QCOMPARE(ring.sealing().toBytes(), again.sealing().toBytes());
    QSet<QByteArray> all{keyOf('m').toBytes(), keyOf('n').toBytes()};
    for (const KeyRing *keys : {&ring, &another})
        for (const QByteArray &key :
             {keys->sealing().toBytes(), keys->signing().toBytes(), keys->pepper().toBytes(), keys->checkValue()})
            all.insert(key);
    QCOMPARE(all.size(), 10);
    QVERIFY(SecretKey::random().toBytes() != SecretKey::random().toBytes());
}

void TestSecurity::aMasterKeyIsThirtyTwoBytes()
{
    QVERIFY(!SecretKey::fromBytes({}));
    QVERIFY(!SecretKey::fromBytes(QByteArray(31, 'k')));
    QVERIFY(!SecretKey::fromBytes(QByteArray(33, 'k')));
    QCOMPARE(SecretKey::fromBytes(QByteArray(32, 'k'))->toBytes(), QByteArray(32, 'k'));
}

void TestSecurity::wrongMasterKeyIsNoticed()
{
    const ClinicFixture f;
    DirectSession session(f, {});
    const KeyRing right(keyOf('r')), wrong(keyOf('w'));
    QVERIFY_ERROR(verifyKey(session->stores(), right), ErrorCode::KeyUnavailable);
    QVERIFY_RESULT(bindKey(session->stores(), right));
    QVERIFY_RESULT(verifyKey(session->stores(), right));
    QVERIFY_RESULT(bindKey(session->stores(), right));
    QVERIFY_ERROR(verifyKey(session->stores(), wrong), ErrorCode::KeyUnavailable);
    QVERIFY_ERROR(bindKey(session->stores(), wrong), ErrorCode::KeyUnavailable);
    QVERIFY_RESULT(verifyKey(session->stores(), right));
}

void TestSecurity::eachDatabaseHasKeysOfItsOwn()
{
    const KeyRing first = KeyRing::forNewDatabase(keyOf('m')), second = KeyRing::forNewDatabase(keyOf('m'));
    const KeyRing unsalted(keyOf('m'));
    QSet<QByteArray> all;
    for (const KeyRing *keys : {&first, &second, &unsalted})
        for (const QByteArray &key :
             {keys->sealing().toBytes(), keys->signing().toBytes(), keys->pepper().toBytes(), keys->checkValue()})
            all.insert(key);
    QCOMPARE(all.size(), 12);
    QVERIFY(KeyRing(keyOf('n'), first.salt()).checkValue() != first.checkValue());
}

void TestSecurity::saltIsKeptOnce()
{
    const ClinicFixture f;
    DirectSession session(f, {});
    const KeyRing made = KeyRing::forNewDatabase(keyOf('m'));
    QVERIFY_RESULT(bindKey(session->stores(), made));
    const KeyRing opened = KeyRing::ofDatabase(session->stores(), keyOf('m'));
    QCOMPARE(opened.sealing().toBytes(), made.sealing().toBytes());
    QVERIFY_RESULT(verifyKey(session->stores(), opened));
    QVERIFY_ERROR(bindKey(session->stores(), KeyRing::forNewDatabase(keyOf('m'))), ErrorCode::KeyUnavailable);
    QCOMPARE(KeyRing::ofDatabase(session->stores(), keyOf('m')).checkValue(), made.checkValue());
}

void TestSecurity::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("an id") << QByteArray("01234567-8");
    QTest::newRow("zeros") << QByteArray(5, '\0');
    QTest::newRow("long") << QByteArray(100'000, 'l');
}

void TestSecurity::opensWhatItSealed()
{
    QFETCH(QByteArray, plain);
    const Sealer sealer(keyOf('s'));
    const QByteArray sealed = sealer.seal(plain, u"patients.dui:1"_s);
    QVERIFY(plain.size() < 2 || !sealed.contains(plain));
    const auto opened = sealer.open(sealed, u"patients.dui:1"_s);
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, plain);
}

void TestSecurity::sealsDifferentlyEachTime()
{
    const Sealer sealer(keyOf('s'));
    QVERIFY(sealer.seal("same", u"field"_s) != sealer.seal("same", u"field"_s));
}

void TestSecurity::tamperedFieldsStayShut()
{
    const Sealer sealer(keyOf('s'));
    const QByteArray sealed = sealer.seal("01234567-8", u"patients.dui:1"_s);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray touched = sealed;
        touched[i] = char(touched.at(i) ^ 1);
        QVERIFY_ERROR(sealer.open(touched, u"patients.dui:1"_s), ErrorCode::KeyUnavailable);
    }
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY_ERROR(sealer.open(sealed.first(length), u"patients.dui:1"_s), ErrorCode::KeyUnavailable);
    QVERIFY_ERROR(sealer.open(sealed + 'x', u"patients.dui:1"_s), ErrorCode::KeyUnavailable);
    QVERIFY_ERROR(sealer.open(sealed, u"patients.dui:2"_s), ErrorCode::KeyUnavailable);
    QVERIFY_ERROR(Sealer(keyOf('t')).open(sealed, u"patients.dui:1"_s), ErrorCode::KeyUnavailable);
}

void TestSecurity::accessTokenSaysWhatWasSigned()
{
    const AccessClaims claims = someClaims();
    const auto read = readAccessToken(issueAccessToken(claims, keyOf('j')), keyOf('j'), issuedAt);
    QVERIFY_RESULT(read);
    QCOMPARE(read->userId, claims.userId);
    QCOMPARE(toString(read->role), toString(claims.role));
    QCOMPARE(read->clinicId, claims.clinicId);
    QCOMPARE(read->tokenId, claims.tokenId);
    QCOMPARE(read->familyId, claims.familyId);
    QCOMPARE(read->expiresAt, claims.expiresAt);
}

void TestSecurity::accessTokenIsAStandardJwt()
{
    const AccessClaims claims = someClaims();
    const QByteArray token = issueAccessToken(claims, keyOf('j'));
    QCOMPARE(token.count('.'), 2);
    QVERIFY(!token.contains('='));
    QCOMPARE(decoded(token, 0), QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    const QJsonObject payload = QJsonDocument::fromJson(decoded(token, 1)).object();
    QCOMPARE(payload["sub"_L1].toString(), claims.userId.toString());
    QCOMPARE(payload["role"_L1].toString(), u"receptionist"_s);
    QCOMPARE(payload["clinic"_L1].toString(), claims.clinicId.toString());
    QCOMPARE(payload["jti"_L1].toString(), claims.tokenId.toString(QUuid::WithoutBraces));
    QCOMPARE(payload["exp"_L1].toInteger(), toMs(claims.expiresAt) / 1000);
    QCOMPARE(signedToken(decoded(token, 0), decoded(token, 1), keyOf('j')), token);
}

void TestSecurity::refusesTamperedTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const SecretKey key = keyOf('j');
    const QByteArray good = issueAccessToken(someClaims(), key);
    const QByteArray payload = decoded(good, 1);
    const QByteArray head = R"({"alg":"HS256","typ":"JWT"})";
    const QList<QByteArray> parts = good.split('.');
    AccessClaims elsewhere = someClaims();
    const QByteArray otherClinic = decoded(issueAccessToken(elsewhere, key), 1).toBase64(base64Url);
    QByteArray admin = payload;
    admin.replace("receptionist", "admin");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("words") << QByteArray("hello world");
    QTest::newRow("alg none, no signature")
        << QByteArray(R"({"alg":"none","typ":"JWT"})").toBase64(base64Url) + '.' + parts[1] + '.';
    QTest::newRow("alg none, signed") << signedToken(R"({"alg":"none","typ":"JWT"})", payload, key);
    QTest::newRow("alg HS512") << signedToken(R"({"alg":"HS512","typ":"JWT"})", payload, key);
    QTest::newRow("alg RS256") << signedToken(R"({"alg":"RS256","typ":"JWT"})", payload, key);
    QTest::newRow("header in another order") << signedToken(R"({"typ":"JWT","alg":"HS256"})", payload, key);
    QTest::newRow("another key") << signedToken(head, payload, keyOf('k'));
    QTest::newRow("no signature") << parts[0] + '.' + parts[1];
    QTest::newRow("empty signature") << parts[0] + '.' + parts[1] + '.';
    QTest::newRow("truncated") << good.chopped(1);
    QTest::newRow("half a signature") << good.chopped(20);
    QTest::newRow("longer") << good + 'A';
    QTest::newRow("padded") << good + '=';
    QTest::newRow("fourth part") << good + '.' + parts[2];
    QTest::newRow("line break") << good + '\n';
    QTest::newRow("other clinic, old signature") << parts[0] + '.' + otherClinic + '.' + parts[2];
    QTest::newRow("raised role, old signature") << parts[0] + '.' + admin.toBase64(base64Url) + '.' + parts[2];
    QTest::newRow("no claims") << signedToken(head, "{}", key);
    QTest::newRow("no JSON") << signedToken(head, "claims", key);
    QTest::newRow("unknown role") << signedToken(head, QByteArray(payload).replace("receptionist", "owner"), key);
    QTest::newRow("exp as text") << signedToken(head, QByteArray(payload).replace("\"exp\":", "\"exp\":\"9\",\"x\":"),
                                                key);
    QTest::newRow("exp beyond reason") << signedToken(
        head, QByteArray(payload).replace("\"exp\":", "\"exp\":9000000000000000,\"x\":"), key);
    QByteArray huge = payload;
    huge.insert(1, QByteArray("\"x\":\"" + QByteArray(5000, 'x') + "\","));
    QTest::newRow("huge") << signedToken(head, huge, key);
}

void TestSecurity::refusesTamperedTokens()
{
    QFETCH(QByteArray, token);
    QVERIFY_ERROR(readAccessToken(token, keyOf('j'), issuedAt), ErrorCode::Unauthenticated);
}

void TestSecurity::tokenExpiresToTheMillisecond()
{
    const AccessClaims claims = someClaims();
    const QByteArray token = issueAccessToken(claims, keyOf('j'));
    QVERIFY_RESULT(readAccessToken(token, keyOf('j'), claims.expiresAt - Milliseconds(1)));
    QVERIFY_ERROR(readAccessToken(token, keyOf('j'), claims.expiresAt), ErrorCode::Unauthenticated);
    QVERIFY_ERROR(readAccessToken(token, keyOf('j'), claims.expiresAt + Milliseconds(1)), ErrorCode::Unauthenticated);
}

void TestSecurity::tokensAreLongAndDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString token = randomToken();
        QCOMPARE(token.size(), 43);
        QVERIFY(!token.contains(u'+') && !token.contains(u'/') && !token.contains(u'='));
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestSecurity::tokenHashesNeedThePepper()
{
    const QByteArray hash = tokenHash(u"token"_s, keyOf('p'));
    QCOMPARE(hash.size(), 32);
    QCOMPARE(tokenHash(u"token"_s, keyOf('p')), hash);
    QVERIFY(tokenHash(u"tokeN"_s, keyOf('p')) != hash);
    QVERIFY(tokenHash(u"token"_s, keyOf('q')) != hash);
}

void TestSecurity::passwordsVerify()
{
    const Argon2Hasher hasher;
    const QString hash = hasher.hash(u"contraseña"_s);
    QVERIFY(hash.startsWith("$argon2id$"_L1));
    QVERIFY(hasher.verify(hash, u"contraseña"_s));
    QVERIFY(hasher.verify(hash, u"contraseña"_s.normalized(QString::NormalizationForm_D)));
    QVERIFY(!hasher.verify(hash, u"contrasena"_s));
    QVERIFY(!hasher.verify(hash, {}));
    QVERIFY(!hasher.verify({}, {}));
    QVERIFY(!hasher.verify(u"rubbish"_s, u"rubbish"_s));
}

void TestSecurity::dummyHashCostsWhatARealOneCosts()
{
    const auto parameters = [](const QString &hash) { return hash.split(u'$').mid(0, 4); };
    const QString real = Argon2Hasher().hash(u"anything"_s);
    QCOMPARE(parameters(dummyPasswordHash()), parameters(real));
    QCOMPARE(dummyPasswordHash().size(), real.size());
    QVERIFY(!Argon2Hasher().verify(dummyPasswordHash(), {}));
    QVERIFY(!Argon2Hasher().verify(dummyPasswordHash(), u"anything"_s));
}

void TestSecurity::poolAnswersInTheMailboxThread()
{
    HashPool pool;
    const Mailbox mailbox;
    QThread *here = QThread::currentThread();
    int right = 0, wrong = 0;
    QString hash;
    pool.hash(u"open sesame"_s, mailbox, [&](const QString &made) {
        QCOMPARE(QThread::currentThread(), here);
        hash = made;
    });
    QTRY_VERIFY(!hash.isEmpty());
    for (int i = 0; i < 4; ++i)
        pool.verify(hash, i % 2 ? u"open sesame"_s : u"open barley"_s, mailbox,
                    [&](bool same) { ++(same ? right : wrong); });
    QTRY_COMPARE(right + wrong, 4);
    QCOMPARE(right, 2);
}

void TestSecurity::poolDropsAnswersOfAMailboxThatIsGone()
{
    HashPool pool;
    bool answered = false;
    {
        const Mailbox mailbox;
        pool.hash(u"late"_s, mailbox, [&](const QString &) { answered = true; });
    }
    const Mailbox second;
    bool done = false;
    pool.hash(u"later"_s, second, [&](const QString &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"

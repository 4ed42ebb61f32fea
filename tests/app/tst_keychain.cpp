#include <QtTest>

#include "app/keys/keychainkey.h"
#include "app/keys/secretskey.h"
#include "tests/support/resulttest.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// Set in the copy of this program that runs beside a keyring of its own.
constexpr auto insideVariable = "FRONTDESK_TEST_KEYRING";

/// Runs this program again in a D-Bus session of its own, with a GNOME Keyring that `start` has started.
int runInSession(const QString &start, const QByteArray &inside, const QStringList &arguments)
{
    QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"DISPLAY"_s})
        environment.remove(name);
    environment.insert(QString::fromLatin1(insideVariable), QString::fromLatin1(inside));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script = start + u"; exec \"$0\" \"$@\""_s;
    session.start(u"dbus-run-session"_s, QStringList{u"--"_s, u"sh"_s, u"-c"_s, script} + arguments);
    session.waitForFinished(120'000);
    return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

} // namespace

/// Against a real keyring that is open.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newClinicGetsAKeyThatStays()
    {
        KeychainKey keychain(u"one"_s);
        const auto made = obtainNewKey(keychain);
        QVERIFY_RESULT(made);
        KeychainKey again(u"one"_s);
        QCOMPARE(obtainKey(again)->toBytes(), made->toBytes());
    }

    void clinicsHaveKeysOfTheirOwn()
    {
        KeychainKey two(u"two"_s);
        KeychainKey three(u"three"_s);
        QVERIFY(obtainNewKey(two)->toBytes() != obtainNewKey(three)->toBytes());
    }

    void existingClinicNeverGetsANewKey()
    {
        KeychainKey keychain(u"four"_s);
        QVERIFY_ERROR(obtainKey(keychain), ErrorCode::KeyUnavailable);
        const auto read = keychain.read();
        QVERIFY_RESULT(read);
        QVERIFY(!*read);
    }

    void keepsEveryByte()
    {
        QByteArray key;
        for (int i = 0; i < 32; ++i)
            key.append(char(i * 8));
        KeychainKey keychain(u"five"_s);
        QVERIFY_RESULT(keychain.write(*SecretKey::fromBytes(key)));
        QCOMPARE((*keychain.read())->toBytes(), key);
    }
};

/// Where nobody keeps secrets: an error that says what to do, not a key that is lost at the next start.
class TestNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo()
    {
        KeychainKey keychain(u"one"_s);
        const auto key = obtainNewKey(keychain);
        QVERIFY_ERROR(key, ErrorCode::KeyUnavailable);
        QVERIFY(key.error().args.first().contains(u"--key-file"_s));
        QVERIFY(!key.error().args.first().contains('\n'_L1));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray inside = qgetenv(insideVariable);
    if (inside == "open") {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    if (inside == "none") {
        TestNoKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    const QStringList self = QStringList{QCoreApplication::applicationFilePath()}
                             + QCoreApplication::arguments().mid(1);
    const QString unlocked = u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"_s;
    const int open = runInSession(unlocked, "open", self);
    const int none = runInSession(u"true"_s, "none", self);
    return open + none;
}

#include "tst_keychain.moc"

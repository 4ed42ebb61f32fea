#include "app/keys/keychainkey.h"

#include <QEventLoop>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <qt6keychain/keychain.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s; ///< a person may have to type the keychain's password

QString serviceName()
{
    return u"frontdesk"_s;
}

/// What came of one question to the keychain.
struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
};

/// Asks and waits. There is no other way to a keychain, and no other loop runs yet (see KeySource).
Answer ask(QKeychain::Job &job)
{
    QEventLoop loop;
    Answer answer{QKeychain::OtherError, u"no answer"_s};
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *finished) {
        answer = {finished->error(), finished->errorString()};
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, [&] { loop.quit(); });
    job.setInsecureFallback(false);
    job.setAutoDelete(false);
    job.start();
    loop.exec();
    return answer;
}

Answer readEntry(const QString &entry, QByteArray &value)
{
    QKeychain::ReadPasswordJob job(serviceName());
    job.setKey(entry);
    const Answer answer = ask(job);
    value = job.binaryData();
    return answer;
}

Answer writeEntry(const QString &entry, const QByteArray &value)
{
    QKeychain::WritePasswordJob job(serviceName());
    job.setKey(entry);
    job.setBinaryData(value);
    return ask(job);
}

Answer deleteEntry(const QString &entry)
{
    QKeychain::DeletePasswordJob job(serviceName());
    job.setKey(entry);
    return ask(job);
}

Error unusable(const Answer &answer)
{
    return keyUnavailable(
        u"no usable system keychain here (%1): unlock it, or keep the key in a file with --key-file PATH"_s.arg(
            answer.text.simplified()));
}

/// Whether entries can be kept at all.
Result<Done> probe()
{
    const QString entry = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray written("frontdesk");
    if (const Answer answer = writeEntry(entry, written); answer.error != QKeychain::NoError)
        return unusable(answer);
    QByteArray read;
    const Answer answer = readEntry(entry, read);
    const Answer deleted = deleteEntry(entry);
    if (answer.error != QKeychain::NoError)
        return unusable(answer);
    if (read != written || deleted.error != QKeychain::NoError)
        return unusable({QKeychain::OtherError, u"it does not keep what it is given"_s});
    return Done();
}

} // namespace

KeychainKey::KeychainKey(const QString &databaseId) : m_entry(u"secrets-key-"_s + databaseId) {}

Result<std::optional<SecretKey>> KeychainKey::read()
{
    QByteArray bytes;
    const Answer answer = readEntry(m_entry, bytes);
    if (const auto key = SecretKey::fromBytes(bytes); key && answer.error == QKeychain::NoError)
        return key;
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        return unusable(answer);
    const auto usable = probe();
    if (!usable)
        return usable.error();
    return std::optional<SecretKey>();
}

Result<Done> KeychainKey::write(const SecretKey &key)
{
    if (const Answer answer = writeEntry(m_entry, key.toBytes()); answer.error != QKeychain::NoError)
        return unusable(answer);
    return Done();
}

QString KeychainKey::description() const
{
    return u"system keychain"_s;
}

} // namespace frontdesk

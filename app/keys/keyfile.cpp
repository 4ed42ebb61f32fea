#include "app/keys/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Why a file that is there cannot be trusted with a key.
std::optional<Error> checkSafe(const QString &path)
{
    const QFileInfo info(path);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!info.isFile())
        return keyUnavailable(u"the key file %1 is not a file: name one with --key-file"_s.arg(path));
    if (info.permissions() & others)
        return keyUnavailable(u"the key file %1 can be read by others: run chmod 600 on it"_s.arg(path));
    if (info.ownerId() != ::geteuid())
        return keyUnavailable(u"the key file %1 belongs to another user: run as that user, or chown it"_s.arg(path));
    return std::nullopt;
}

/// 64 hexadecimal digits, or nothing.
std::optional<SecretKey> decode(const QByteArray &text)
{
    const QByteArray digits = text.trimmed().toLower();
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.toHex() == digits ? SecretKey::fromBytes(bytes) : std::nullopt;
}

} // namespace

Result<std::optional<SecretKey>> KeyFile::read()
{
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return std::optional<SecretKey>();
    if (auto unsafe = checkSafe(m_path))
        return *unsafe;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return keyUnavailable(u"the key file %1 cannot be read (%2)"_s.arg(m_path, file.errorString()));
    const auto key = decode(file.read(4096));
    if (!key)
        return keyUnavailable(u"%1 is not a key file: name the right one with --key-file"_s.arg(m_path));
    return key;
}

Result<Done> KeyFile::write(const SecretKey &key)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    const bool done = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
                      && file.write(QByteArray(key.toBytes().toHex() + '\n')) > 0 && file.flush()
                      && ::fsync(file.handle()) == 0;
    if (!done)
        return keyUnavailable(
            u"the key file %1 cannot be written (%2): name another with --key-file"_s.arg(m_path, file.errorString()));
    return Done();
}

QString KeyFile::description() const
{
    return u"key file "_s + m_path;
}

} // namespace frontdesk

#include "sync/api/tlscertificate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QSslCertificate>
#include <QSslKey>

#include <filesystem>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::days renewBefore{30};
constexpr qsizetype maxAddresses = 32;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error keyError(const QString &reason)
{
    return Error::of(ErrorCode::KeyUnavailable, {reason});
}

QByteArray pemBlock(const QByteArray &text, const QByteArray &kind)
{
    const QByteArray end = "-----END " + kind + "-----\n";
    const qsizetype from = text.indexOf(QByteArray("-----BEGIN " + kind + "-----\n"));
    const qsizetype until = text.indexOf(end, from);
    return from < 0 || until < 0 ? QByteArray() : text.mid(from, until + end.size() - from);
}

bool isPrivate(const QString &path)
{
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                                            | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    return (QFile::permissions(path) & others) == QFileDevice::Permissions();
}

std::optional<TlsIdentity> load(const QString &path)
{
    QFile file(path);
    if (!isPrivate(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    return TlsIdentity{pemBlock(text, "CERTIFICATE"), pemBlock(text, "PRIVATE KEY")};
}

/// Never seen half-written, never seen by others.
Result<Done> save(const QString &path, const TlsIdentity &identity)
{
    const QString draft = path + ".new"_L1;
    QFile::remove(draft);
    QFile file(draft);
    const QByteArray text = identity.certificatePem + identity.keyPem;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(text) != text.size())
        return keyError(u"cannot write %1: %2"_s.arg(draft, file.errorString()));
    file.close();
    std::error_code failure;
    std::filesystem::rename(draft.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        return keyError(u"cannot write %1: %2"_s.arg(path, QString::fromStdString(failure.message())));
    return Done{};
}

bool isGood(const TlsIdentity &identity, const TlsNames &wanted, Instant now)
{
    const QSslCertificate certificate(identity.certificatePem);
    const QSslKey key(identity.keyPem, QSsl::Ec);
    return !certificate.isNull() && !key.isNull() && identity.validUntil() > now + renewBefore
           && identity.names().covers(wanted);
}

TlsNames withEarlier(TlsNames wanted, const TlsIdentity &earlier)
{
    const QList<QHostAddress> known = earlier.names().addresses;
    for (const QHostAddress &address : known) {
        if (wanted.addresses.size() < maxAddresses && !wanted.addresses.contains(address))
            wanted.addresses.append(address);
    }
    return wanted;
}

QHostAddress withoutScope(QHostAddress address)
{
    address.setScopeId({});
    return address;
}

} // namespace

bool TlsNames::covers(const TlsNames &wanted) const
{
    return std::all_of(wanted.hosts.begin(), wanted.hosts.end(),
                       [this](const QString &host) { return hosts.contains(host); })
           && std::all_of(wanted.addresses.begin(), wanted.addresses.end(),
                          [this](const QHostAddress &address) { return addresses.contains(address); });
}

TlsNames localTlsNames()
{
    TlsNames names;
    names.commonName = QHostInfo::localHostName();
    names.hosts = {u"localhost"_s};
    if (!names.commonName.isEmpty() && !names.hosts.contains(names.commonName))
        names.hosts.append(names.commonName);
    names.addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : own) {
        const QHostAddress plain = withoutScope(address);
        if (!names.addresses.contains(plain))
            names.addresses.append(plain);
    }
    return names;
}

QByteArray TlsIdentity::fingerprint() const
{
    return QSslCertificate(certificatePem).digest(QCryptographicHash::Sha256).toHex();
}

TlsNames TlsIdentity::names() const
{
    const QSslCertificate certificate(certificatePem);
    const auto alternatives = certificate.subjectAlternativeNames();
    TlsNames names;
    names.commonName = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    names.hosts = alternatives.values(QSsl::DnsEntry);
    const QStringList addresses = alternatives.values(QSsl::IpAddressEntry);
    for (const QString &address : addresses)
        names.addresses.append(QHostAddress(address));
    return names;
}

Instant TlsIdentity::validUntil() const
{
    return fromMs(QSslCertificate(certificatePem).expiryDate().toMSecsSinceEpoch());
}

QSslConfiguration TlsIdentity::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificatePem));
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Result<TlsIdentity> ensureTlsIdentity(const QString &folder, const TlsNames &wanted, Instant now)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner))
        return keyError(u"cannot make the folder %1"_s.arg(folder));
    const QString path = folder + "/server.pem"_L1;
    const std::optional<TlsIdentity> kept = load(path);
    if (kept && isGood(*kept, wanted, now))
        return *kept;
    const auto issued = issueTlsIdentity(kept ? withEarlier(wanted, *kept) : wanted, now,
                                         kept ? kept->keyPem : QByteArray());
    if (!issued)
        return issued;
    const auto saved = save(path, *issued);
    if (!saved)
        return saved.error();
    return issued;
}

} // namespace frontdesk

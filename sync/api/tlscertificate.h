#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QStringList>

#include "models/domain/instant.h"
#include "models/domain/result.h"

namespace frontdesk {

/// Whom a certificate speaks for: host names and addresses.
struct TlsNames {
    QString commonName;
    QStringList hosts;
    QList<QHostAddress> addresses;
    bool covers(const TlsNames &wanted) const;
};

/// This machine as the LAN sees it: its name, "localhost", loopback and every address of its interfaces.
TlsNames localTlsNames();

/// A self-signed certificate with its P-256 key. Value type.
struct TlsIdentity {
    QByteArray certificatePem;
    QByteArray keyPem;

    /// SHA-256 of the certificate in DER, 64 lower-case hexadecimal digits: what the QR code says and phones pin.
    QByteArray fingerprint() const;
    TlsNames names() const;
    Instant validUntil() const;
    /// TLS 1.2 or newer, no client certificates.
    QSslConfiguration configuration() const;
};

/// Makes a new certificate, good for 800 days from `now`, for the names; with the key given, or a new one when that is
/// empty or unusable. Fails with KeyUnavailable.
Result<TlsIdentity> issueTlsIdentity(const TlsNames &names, Instant now, const QByteArray &keyPem = {});

/// The identity kept in `folder` (made, 0700, when missing), in one file that is readable by the owner alone from its
/// first byte on. It is issued anew when it is missing, broken, open to others, ends within 30 days or does not cover
/// `wanted`. Then the key stays, unless others could read it, and so do up to 32 earlier addresses: a laptop that changes
/// between two networks gets one certificate for both, and phones that pinned it stay paired. Fails with
/// KeyUnavailable(reason) when the folder cannot be written. Reads and writes files: call it at start.
Result<TlsIdentity> ensureTlsIdentity(const QString &folder, const TlsNames &wanted, Instant now);

} // namespace frontdesk

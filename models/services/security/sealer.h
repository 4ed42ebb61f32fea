#pragma once

#include <QByteArray>
#include <QString>

#include "models/domain/result.h"
#include "models/services/security/secretkey.h"

namespace frontdesk {

/// Encrypts single fields at rest: XChaCha20-Poly1305 with a fresh nonce. The field's name is authenticated with it, so
/// that a sealed value moved to another row or column does not open. Any thread.
class Sealer {
public:
    explicit Sealer(const SecretKey &key) : m_key(key) {}

    /// `field` names table, column and row, such as "patients.dui:<id>". Layout: version byte, nonce, ciphertext and tag.
    QByteArray seal(const QByteArray &plain, const QString &field) const;
    /// KeyUnavailable when it was sealed with another key, for another field, or was tampered with.
    Result<QByteArray> open(const QByteArray &sealed, const QString &field) const;

private:
    SecretKey m_key;
};

} // namespace frontdesk

#pragma once

#include <QByteArray>
#include <QString>

#include "models/services/security/secretkey.h"

namespace frontdesk {

/// `bytes` from the system's generator, as base64url without padding: URL- and header-safe.
QString randomToken(int bytes = 32);

/// What is stored of a token or code: its keyed hash (BLAKE2b, 32 bytes). Without the pepper a stolen database tells
/// nothing about tokens, and nobody can write one into it.
QByteArray tokenHash(const QString &token, const SecretKey &pepper);

} // namespace frontdesk

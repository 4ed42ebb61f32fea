#pragma once

#include <QString>

#include "models/domain/channel.h"
#include "models/domain/id.h"
#include "models/domain/result.h"
#include "models/services/security/keyring.h"

namespace frontdesk {

/// Whom an unsubscribe link is for.
struct UnsubscribeTarget {
    ClinicId clinicId;
    Channel channel = Channel::Email;
    QString address;
};

/// The last part of the link in a mail: sealed with the database's key, so that nobody makes one for somebody else and no log
/// tells the address. URL-safe.
QString unsubscribeToken(const KeyRing &keys, const UnsubscribeTarget &target);
/// NotFound("Subscription") for anything that unsubscribeToken() has not made.
Result<UnsubscribeTarget> readUnsubscribeToken(const KeyRing &keys, const QString &token);

} // namespace frontdesk

#pragma once

#include "models/domain/conversation.h"
#include "models/services/session.h"

namespace frontdesk {

/// What has become of a message that leaves the house; delivered and failed stay. Harmless for one that is gone. `error` as
/// deliveryreason.h spells it, empty unless it failed.
void noteDelivery(Session &session, MessageId id, MessageDelivery delivery, const QString &error = {});

/// Sends a failed message once more, with the same idempotency key: a gateway that has taken it after all says so. Staff.
/// NotFound("Message"), InvalidField("status") unless it failed, Unreachable as for a new one.
Result<MessageCard> retryMessage(Session &session, MessageId id);

} // namespace frontdesk

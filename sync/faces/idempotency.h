#pragma once

#include <functional>

#include "models/services/replayservice.h"
#include "sync/api/reply.h"
#include "sync/api/request.h"

namespace frontdesk {

/// The `Idempotency-Key` of a POST; unset without one, InvalidField when it is empty or longer than 255 characters.
/// CONTRACT §4, §11.22.
std::optional<Result<IdempotencyKey>> idempotencyKeyOf(const HttpRequest &request, const Actor &actor);

/// Within the command's transaction: the stored answer of the last 24 hours with `Idempotency-Replayed: true`, or what
/// `first` answers, which is stored unless it is a 5xx. IdempotencyMismatch when the key came with another body. Since
/// commands run one after the other, a second request waits for the first by itself.
Result<HttpReply> answerOnce(Session &session, const IdempotencyKey &key, const QByteArray &body,
                             const std::function<HttpReply()> &first);

} // namespace frontdesk

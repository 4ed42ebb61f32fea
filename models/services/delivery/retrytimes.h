#pragma once

#include <optional>

#include "models/domain/instant.h"
#include "models/services/delivery/outgoing.h"

namespace frontdesk {

/// When to try again what an attempt did not bring about, counted from `now`: after the wait for that many attempts and up to a
/// tenth more, not before what the gateway asked for (two hours at most). Nullopt: not at all, since it was the last attempt
/// or the next one would not be before `end`.
std::optional<Instant> nextAttempt(int attempts, const SendOutcome &outcome, Instant now,
                                   const std::optional<Instant> &end);

} // namespace frontdesk

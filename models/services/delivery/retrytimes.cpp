#include "models/services/delivery/retrytimes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

#include "models/services/delivery/deliveryservice.h"

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

constexpr std::array<Milliseconds, 4> waits{1min, 5min, 30min, 2h};

} // namespace

std::optional<Milliseconds> waitAfterAttempt(int attempt)
{
    if (attempt < 1 || size_t(attempt) > waits.size())
        return std::nullopt;
    return waits[size_t(attempt) - 1];
}

std::optional<Instant> nextAttempt(int attempts, const SendOutcome &outcome, Instant now,
                                   const std::optional<Instant> &end)
{
    const auto wait = waitAfterAttempt(attempts);
    if (!wait)
        return std::nullopt;
    const Milliseconds jitter{QRandomGenerator::global()->bounded(int(wait->count() / 10))};
    const Milliseconds asked = std::min<Milliseconds>(outcome.retryAfter.value_or(0ms), waits.back());
    const Instant next = now + std::max(*wait + jitter, asked);
    return end && next >= *end ? std::nullopt : std::optional(next);
}

} // namespace frontdesk

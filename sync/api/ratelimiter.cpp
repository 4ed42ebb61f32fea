#include "sync/api/ratelimiter.h"

#include <cmath>

namespace frontdesk {

namespace {

constexpr qsizetype crowded = 4096; ///< addresses, before those that owe nothing are forgotten

} // namespace

RateLimiter::RateLimiter(int perSecond, int burst, const MonotonicClock &stopwatch)
    : m_perMillisecond(perSecond / 1000.0),
      m_burst(burst),
      m_stopwatch(stopwatch)
{
}

std::optional<std::chrono::seconds> RateLimiter::refuse(const QHostAddress &address)
{
    const Milliseconds now = m_stopwatch.elapsed();
    if (m_buckets.size() >= crowded)
        forgetFull(now);
    auto bucket = m_buckets.find(address);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(address, {m_burst, now});
    refill(*bucket, now);
    if (bucket->tokens >= 1) {
        bucket->tokens -= 1;
        return std::nullopt;
    }
    const double wait = (1 - bucket->tokens) / m_perMillisecond / 1000;
    return std::chrono::seconds(std::max(1, int(std::ceil(wait))));
}

void RateLimiter::refill(Bucket &bucket, Milliseconds now) const
{
    const auto passed = double((now - bucket.filledAt).count());
    bucket.tokens = std::min(m_burst, bucket.tokens + passed * m_perMillisecond);
    bucket.filledAt = now;
}

void RateLimiter::forgetFull(Milliseconds now)
{
    m_buckets.removeIf([this, now](auto entry) {
        refill(entry.value(), now);
        return entry.value().tokens >= m_burst;
    });
}

} // namespace frontdesk

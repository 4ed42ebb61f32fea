#pragma once

#include <QHash>
#include <QHostAddress>

#include <chrono>
#include <optional>

#include "sync/api/monotonicclock.h"

namespace frontdesk {

/// A token bucket per address: `burst` requests at once, then `perSecond`. One thread.
class RateLimiter {
public:
    RateLimiter(int perSecond, int burst, const MonotonicClock &stopwatch);

    /// Takes one request's token. Set when there was none: how long until the next, at least a second.
    std::optional<std::chrono::seconds> refuse(const QHostAddress &address);

    qsizetype knownAddresses() const { return m_buckets.size(); }

private:
    using Milliseconds = std::chrono::milliseconds;
    struct Bucket {
        double tokens = 0;
        Milliseconds filledAt{0};
    };

    void refill(Bucket &bucket, Milliseconds now) const;
    void forgetFull(Milliseconds now);

    double m_perMillisecond;
    double m_burst;
    const MonotonicClock &m_stopwatch;
    QHash<QHostAddress, Bucket> m_buckets;
};

} // namespace frontdesk

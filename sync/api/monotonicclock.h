#pragma once

#include <chrono>

namespace frontdesk {

/// Time that only moves forward, for deadlines and rates. It says how long something took, never what time it is;
/// that is Clock. Called in the server's thread. Tests hand in one that they move by hand.
class MonotonicClock {
public:
    MonotonicClock() = default;
    MonotonicClock(const MonotonicClock &) = delete;
    MonotonicClock &operator=(const MonotonicClock &) = delete;
    virtual ~MonotonicClock() = default;
    /// Since a fixed but unknown moment.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// The same, as exactly as the system knows it.
    virtual std::chrono::microseconds elapsedExactly() const { return elapsed(); }
};

class SystemMonotonicClock final : public MonotonicClock {
public:
    std::chrono::milliseconds elapsed() const override;
    std::chrono::microseconds elapsedExactly() const override;
};

} // namespace frontdesk

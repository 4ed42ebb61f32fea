#pragma once

#include "models/domain/instant.h"

namespace frontdesk {

/// The only door to "now". Thread-safe. Tests hand in one that they move by hand.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace frontdesk

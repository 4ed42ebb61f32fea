#pragma once

#include <atomic>

#include "models/domain/clock.h"

namespace frontdesk {

/// A clock that stands still until a test moves it. May be read and moved from any thread.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start) : m_ms(toMs(start)) {}

    Instant now() const override { return fromMs(m_ms.load()); }
    void set(Instant instant) { m_ms.store(toMs(instant)); }
    void advance(Milliseconds by) { m_ms.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace frontdesk

#include "models/domain/clock.h"

namespace frontdesk {

Instant SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace frontdesk

#include "sync/api/monotonicclock.h"

#include <QDeadlineTimer>

namespace frontdesk {

std::chrono::milliseconds SystemMonotonicClock::elapsed() const
{
    return std::chrono::milliseconds(QDeadlineTimer::current(Qt::PreciseTimer).deadline());
}

std::chrono::microseconds SystemMonotonicClock::elapsedExactly() const
{
    const std::chrono::nanoseconds exact(QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs());
    return std::chrono::duration_cast<std::chrono::microseconds>(exact);
}

} // namespace frontdesk

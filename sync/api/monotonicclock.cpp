#include "sync/api/monotonicclock.h"

#include <QDeadlineTimer>

namespace frontdesk {

std::chrono::milliseconds SystemMonotonicClock::elapsed() const
{
    return std::chrono::milliseconds(QDeadlineTimer::current(Qt::PreciseTimer).deadline());
}

} // namespace frontdesk

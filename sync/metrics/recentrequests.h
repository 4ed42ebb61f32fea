#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <mutex>

#include "models/domain/instant.h"

namespace frontdesk {

/// A request that was answered, by its route's pattern, so that nothing of a patient is in it.
struct ServedRequest {
    Instant at;
    QByteArray method;
    QByteArray route; ///< "/api/v1/protected/appointments/:id"; empty when it came to none
    int status = 0;
    std::chrono::microseconds took{0};
};

/// The last requests that were answered, for the person at the desk to see that phones get through. Any thread.
class RecentRequests {
public:
    static constexpr qsizetype kept = 100;

    void add(const ServedRequest &request);
    QList<ServedRequest> newestFirst() const;

private:
    mutable std::mutex m_mutex;
    QList<ServedRequest> m_requests; ///< a ring: the oldest is at m_next once it is full
    qsizetype m_next = 0;
};

} // namespace frontdesk

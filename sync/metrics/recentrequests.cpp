#include "sync/metrics/recentrequests.h"

namespace frontdesk {

void RecentRequests::add(const ServedRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    if (m_requests.size() < kept)
        m_requests.append(request);
    else
        m_requests[m_next] = request;
    m_next = (m_next + 1) % kept;
}

QList<ServedRequest> RecentRequests::newestFirst() const
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype count = m_requests.size();
    QList<ServedRequest> result;
    result.reserve(count);
    for (qsizetype back = 1; back <= count; ++back)
        result.append(m_requests.at((m_next - back + 2 * count) % count));
    return result;
}

} // namespace frontdesk

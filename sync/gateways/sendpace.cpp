#include "sync/gateways/sendpace.h"

namespace frontdesk {

namespace {

constexpr Minutes window{1};
constexpr Minutes longestRest{5};

} // namespace

Instant SendPace::freeAt(Instant now)
{
    const auto outside = [now](Instant sent) { return sent <= now - window || sent > now; };
    while (!m_sent.isEmpty() && outside(m_sent.head()))
        m_sent.dequeue();
    if (m_restUntil && (*m_restUntil <= now || *m_restUntil > now + longestRest))
        m_restUntil = *m_restUntil <= now ? std::optional<Instant>() : now + longestRest;
    Instant free = m_restUntil.value_or(now);
    if (m_sent.size() >= m_perMinute)
        free = std::max(free, m_sent.at(m_sent.size() - m_perMinute) + window);
    return free;
}

int SendPace::room(Instant now)
{
    return freeAt(now) > now ? 0 : m_perMinute - int(m_sent.size());
}

} // namespace frontdesk

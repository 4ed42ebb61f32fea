#pragma once

#include <QQueue>

#include <optional>

#include "models/domain/instant.h"

namespace frontdesk {

/// How many may be sent in any minute, and a rest that a gateway has asked for. A clock that jumps back makes nothing wait
/// longer than a minute. Value type.
class SendPace {
public:
    void setPerMinute(int perMinute) { m_perMinute = perMinute; }
    void noteSent(Instant at) { m_sent.enqueue(at); }
    void restUntil(Instant at) { m_restUntil = at; }

    /// When the next may go; `now` when at once.
    Instant freeAt(Instant now);
    /// How many may go now.
    int room(Instant now);

private:
    int m_perMinute = 60;
    QQueue<Instant> m_sent; ///< of the last minute
    std::optional<Instant> m_restUntil;
};

} // namespace frontdesk

#pragma once

#include <QByteArray>

#include "models/domain/clock.h"

namespace frontdesk {

/// The value of the Date header, which RFC 9110 §6.6.1 asks of every server with a clock. Written once a second.
class HttpDate {
public:
    explicit HttpDate(const Clock &clock) : m_clock(clock) {}
    /// "Sun, 10 May 2026 10:30:00 GMT"
    const QByteArray &now();

private:
    const Clock &m_clock;
    qint64 m_second = -1;
    QByteArray m_text;
};

} // namespace frontdesk

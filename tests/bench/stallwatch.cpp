#include "tests/bench/stallwatch.h"

namespace frontdesk::bench {

namespace {

constexpr std::chrono::milliseconds interval{2};
constexpr std::chrono::milliseconds calm{250};

} // namespace

StallWatch::StallWatch(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
}

void StallWatch::stir()
{
    m_lastStir = Stopwatch::now();
    if (m_timer.isActive())
        return;
    if (m_gaps.count() == 0)
        m_firstStir = m_lastStir;
    m_lastTick = m_lastStir;
    m_timer.start();
}

void StallWatch::tick()
{
    const auto now = Stopwatch::now();
    m_gaps.add(now - m_lastTick);
    m_lastTick = now;
    if (now - m_lastStir > calm)
        m_timer.stop();
}

} // namespace frontdesk::bench

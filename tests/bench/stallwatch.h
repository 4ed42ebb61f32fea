#pragma once

#include <QObject>
#include <QTimer>

#include "tests/bench/latencies.h"

namespace frontdesk::bench {

/// Measures how long an event loop does not turn: the gaps between the ticks of a timer of 2 ms, from the first call of
/// stir() until none has come for a quarter of a second. Lives in the loop's thread.
class StallWatch : public QObject {
    Q_OBJECT
public:
    explicit StallWatch(QObject *parent = nullptr);
    void stir();
    Latencies &gaps() { return m_gaps; }
    Stopwatch::duration elapsed() const { return m_lastStir - m_firstStir; }

private:
    void tick();

    QTimer m_timer;
    Latencies m_gaps;
    Stopwatch::time_point m_lastTick;
    Stopwatch::time_point m_firstStir;
    Stopwatch::time_point m_lastStir;
};

} // namespace frontdesk::bench

#pragma once

#include <chrono>
#include <cstdio>
#include <vector>

namespace frontdesk::bench {

using Stopwatch = std::chrono::steady_clock;
using Microseconds = std::chrono::microseconds;

/// How long things took. Not thread-safe.
class Latencies {
public:
    void add(Stopwatch::duration took) { m_values.push_back(std::chrono::duration_cast<Microseconds>(took)); }
    std::size_t count() const { return m_values.size(); }
    /// The value that `share` (0–1) of all stay below or reach; 0 when there is none.
    Microseconds percentile(double share);
    Microseconds worst() { return percentile(1); }

    /// Writes "count=… rate=… p50_us=… p99_us=… worst_us=…" and a line end to standard output; the rate is per second of
    /// `elapsed`. tests/bench/run reads it.
    void print(Stopwatch::duration elapsed);

private:
    std::vector<Microseconds> m_values;
};

} // namespace frontdesk::bench

#include "tests/bench/latencies.h"

#include <algorithm>
#include <cmath>

namespace frontdesk::bench {

Microseconds Latencies::percentile(double share)
{
    if (m_values.empty())
        return {};
    const auto rank = std::size_t(std::ceil(share * double(m_values.size())));
    const auto place = m_values.begin() + std::ptrdiff_t(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(m_values.begin(), place, m_values.end());
    return *place;
}

void Latencies::print(Stopwatch::duration elapsed)
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    std::printf("count=%zu rate=%.1f p50_us=%lld p99_us=%lld worst_us=%lld\n", count(), double(count()) / seconds,
                static_cast<long long>(percentile(0.5).count()), static_cast<long long>(percentile(0.99).count()),
                static_cast<long long>(worst().count()));
    std::fflush(stdout);
}

} // namespace frontdesk::bench

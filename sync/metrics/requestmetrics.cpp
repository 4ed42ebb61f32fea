#include "sync/metrics/requestmetrics.h"

#include <algorithm>

namespace frontdesk {

RequestMetrics::RequestMetrics(const QList<QPair<QByteArray, QByteArray>> &routes)
{
    m_routes.reserve(size_t(routes.size()) + 1);
    for (const auto &[method, path] : routes)
        m_routes.push_back({{{"method", method}, {"route", path}}, {}, {}, 0, 0});
    m_routes.push_back({{{"method", ""}, {"route", ""}}, {}, {}, 0, 0});
}

void RequestMetrics::record(size_t route, int status, std::chrono::microseconds took)
{
    Route &counted = m_routes[std::min(route, m_routes.size() - 1)];
    const double seconds = std::chrono::duration<double>(took).count();
    const auto bucket = std::ranges::lower_bound(bounds, seconds);
    if (bucket != bounds.end())
        ++counted.buckets[size_t(bucket - bounds.begin())];
    ++counted.statuses[status];
    ++counted.count;
    counted.seconds += seconds;
}

void RequestMetrics::write(MetricText &text) const
{
    text.begin("http_requests_total", MetricText::Type::Counter, "Requests answered, by route and status.");
    for (const Route &route : m_routes) {
        for (auto it = route.statuses.begin(); it != route.statuses.end(); ++it)
            text.sample(route.labels + MetricText::Labels{{"status", QByteArray::number(it.key())}},
                        double(it.value()));
    }
    text.begin("http_request_duration_seconds", MetricText::Type::Histogram,
               "From the whole request to its answer, by route.");
    for (const Route &route : m_routes) {
        if (route.count > 0)
            writeDurations(text, route);
    }
}

void RequestMetrics::writeDurations(MetricText &text, const Route &route)
{
    quint64 upToHere = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        upToHere += route.buckets[i];
        text.sample(route.labels + MetricText::Labels{{"le", QByteArray::number(bounds[i])}}, double(upToHere),
                    "_bucket");
    }
    text.sample(route.labels + MetricText::Labels{{"le", "+Inf"}}, double(route.count), "_bucket");
    text.sample(route.labels, route.seconds, "_sum");
    text.sample(route.labels, double(route.count), "_count");
}

} // namespace frontdesk

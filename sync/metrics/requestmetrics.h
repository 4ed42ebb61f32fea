#pragma once

#include <QList>
#include <QMap>

#include <array>
#include <chrono>

#include "sync/metrics/metrictext.h"

namespace frontdesk {

/// Counts requests by route and status, and how long they took. Routes go by their pattern, so nothing of a request (an id,
/// a name) is in it. HTTP thread.
class RequestMetrics {
public:
    static constexpr std::array<double, 12> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                   0.1,   0.25,   0.5,   1,    2.5,   10}; ///< seconds

    /// "GET", "/api/appointments/:id" by index; what comes to none of them goes to one more, without a path.
    explicit RequestMetrics(const QList<QPair<QByteArray, QByteArray>> &routes);
    void record(size_t route, int status, std::chrono::microseconds took);
    void write(MetricText &text) const;

private:
    struct Route {
        MetricText::Labels labels;
        QMap<int, quint64> statuses;
        std::array<quint64, bounds.size()> buckets{}; ///< each request in one
        quint64 count = 0;
        double seconds = 0;
    };
    static void writeDurations(MetricText &text, const Route &route);
    std::vector<Route> m_routes;
};

} // namespace frontdesk

#pragma once

#include "models/services/clinicthread.h"
#include "models/services/reader.h"
#include "sync/api/monotonicclock.h"
#include "sync/metrics/recentrequests.h"
#include "sync/metrics/requestmetrics.h"

namespace frontdesk {

class EventStream;
class GuardServer;

/// How the hub is doing, for Prometheus; nothing about patients. CONTRACT §11.40. HTTP thread.
class HubMetrics {
public:
    struct Sources {
        const MonotonicClock &stopwatch;
        const ClinicThread &writer;
        Reader &reader;
        const EventStream &events;
        const Clock &clock;
        RecentRequests &recent;
    };

    HubMetrics(const Sources &sources, const QList<QPair<QByteArray, QByteArray>> &routes);
    /// Whose connections are counted; it is made after the routes that it serves.
    void watch(const GuardServer *guard) { m_guard = guard; }

    std::chrono::microseconds now() const { return m_sources.stopwatch.elapsedExactly(); }
    void record(size_t route, int status, std::chrono::microseconds since)
    {
        const std::chrono::microseconds took = now() - since;
        const auto [method, path] = m_routes.value(qsizetype(route));
        m_requests.record(route, status, took);
        m_sources.recent.add({m_sources.clock.now(), method, path, status, took});
    }
    QByteArray text();

private:
    void writeServer(MetricText &text) const;
    void writeClinicThread(MetricText &text) const;
    void writeDatabase(MetricText &text);

    Sources m_sources;
    QList<QPair<QByteArray, QByteArray>> m_routes;
    RequestMetrics m_requests;
    const GuardServer *m_guard = nullptr;
    std::chrono::milliseconds m_start;
};

} // namespace frontdesk

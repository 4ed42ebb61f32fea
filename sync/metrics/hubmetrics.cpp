#include "sync/metrics/hubmetrics.h"

#include <QFileInfo>

#include "sync/api/guardserver.h"
#include "sync/events/eventstream.h"

namespace frontdesk {

using enum MetricText::Type;

namespace {

constexpr std::chrono::hours remindersLookedBack{24};
constexpr std::chrono::hours remindersLookedAhead{24 * 366};
using enum ReminderStatus;
constexpr ReminderStatus statuses[] = {Scheduled, Sent, Delivered, Failed, Cancelled};

struct Counted {
    qint64 bytes = 0;
    QMap<ReminderStatus, int> reminders;
};

/// Of all clinics. The window keeps it quick, however many reminders there have been.
Result<Counted> count(Session &session)
{
    const QString path = session.database().path();
    Counted counted{QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size(), {}};
    ReminderFilter filter;
    filter.dueWithin = TimeRange{session.now() - remindersLookedBack, session.now() + remindersLookedAhead};
    filter.withParts = true;
    for (const Clinic &clinic : session.stores().clinics.all()) {
        filter.clinicId = clinic.id;
        for (const ReminderStatus status : statuses) {
            filter.status = status;
            counted.reminders[status] += session.stores().reminders.count(filter);
        }
    }
    return counted;
}

} // namespace

HubMetrics::HubMetrics(const Sources &sources, const QList<QPair<QByteArray, QByteArray>> &routes)
    : m_sources(sources),
      m_routes(routes),
      m_requests(routes),
      m_start(sources.stopwatch.elapsed())
{
}

QByteArray HubMetrics::text()
{
    MetricText text;
    text.begin("build_info", Gauge, "The version that runs.");
    text.sample({{"version", FRONTDESK_VERSION}}, 1);
    text.single("uptime_seconds", Gauge, "Since the server was started.",
                double((m_sources.stopwatch.elapsed() - m_start).count()) / 1000);
    writeServer(text);
    m_requests.write(text);
    writeClinicThread(text);
    writeDatabase(text);
    return text.bytes();
}

void HubMetrics::writeServer(MetricText &text) const
{
    text.single("connections", Gauge, "Clients connected.", m_guard ? double(m_guard->connections()) : 0);
    text.single("event_listeners", Gauge, "Clients that listen to the event stream.",
                double(m_sources.events.listeners()));
    text.begin("http_refusals_total", Counter, "Requests refused before any route: malformed, too large, too slow.");
    if (!m_guard)
        return;
    const QMap<int, quint64> &refusals = m_guard->refusals();
    for (auto it = refusals.begin(); it != refusals.end(); ++it)
        text.sample({{"status", QByteArray::number(it.key())}}, double(it.value()));
}

void HubMetrics::writeClinicThread(MetricText &text) const
{
    const ClinicThread::Load load = m_sources.writer.load();
    text.single("commands_waiting", Gauge, "Commands that wait for the clinic thread.", double(load.waiting));
    text.single("commands_total", Counter, "Commands that the clinic thread took.", double(load.commands));
    text.single("batches_total", Counter, "Transactions that it took them in.", double(load.batches));
    text.single("batch_largest", Gauge, "The most commands in one transaction.", double(load.largestBatch));
}

void HubMetrics::writeDatabase(MetricText &text)
{
    const Result<Counted> counted = m_sources.reader.ask(Actor{}, &count);
    if (!counted)
        return;
    text.single("database_bytes", Gauge, "The database with its log.", double(counted->bytes));
    text.begin("reminders", Gauge, "Reminders due from 24 hours ago on, by state.");
    for (const ReminderStatus status : statuses)
        text.sample({{"status", toString(status).toLatin1()}}, counted->reminders.value(status));
}

} // namespace frontdesk

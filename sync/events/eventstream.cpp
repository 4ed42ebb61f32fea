#include "sync/events/eventstream.h"

#include "sync/events/changejson.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds heartbeat{15};
/// What is sent to one late listener before the others get their turn; well below what may wait unsent.
constexpr int entriesATurn = 100;
constexpr std::chrono::milliseconds betweenTurns{5};

} // namespace

EventStream::EventStream(Reader &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    connect(&m_heartbeat, &QTimer::timeout, this, &EventStream::beat);
    connect(&m_catchUp, &QTimer::timeout, this, qOverload<>(&EventStream::catchUp));
    m_catchUp.setInterval(betweenTurns);
    const Result<qint64> last = m_reader.ask(Actor{}, [](Session &session) -> Result<qint64> {
        return session.stores().journal.lastSeq();
    });
    m_last = last ? *last : 0;
}

void EventStream::open(const ExchangePtr &exchange, const Actor &actor, std::optional<qint64> since,
                       std::function<bool()> mayStay)
{
    HttpReply head;
    head.contentType = "text/event-stream";
    if (!exchange->beginStream(head))
        return;
    m_listeners.push_back({exchange, actor, std::move(mayStay), std::min(since.value_or(m_last), m_last)});
    const auto listener = std::prev(m_listeners.end());
    exchange->whenClosed(this, [this, listener] { m_listeners.erase(listener); });
    exchange->write(": listening\n\n");
    if (!m_heartbeat.isActive())
        m_heartbeat.start(heartbeat);
    if (listener->seen < m_last)
        m_catchUp.start();
}

void EventStream::hear(const QList<Change> &changes)
{
    const qint64 before = changes.constFirst().entry.seq - 1;
    m_last = changes.constLast().entry.seq;
    if (m_listeners.empty())
        return;
    endRevoked(changes);
    QList<JournalEntry> entries;
    for (const Change &change : changes)
        entries.append(change.entry);
    const QList<Event> events = render(entries);
    bool late = false;
    // A write may find its listener gone; those are erased by their own signal later, so the list stays as it is here.
    for (Listener &listener : m_listeners) {
        if (listener.seen >= m_last)
            continue;
        if (listener.seen < before) {
            late = true;
            continue;
        }
        for (const Event &event : events)
            send(listener, event);
        listener.seen = std::max(listener.seen, m_last);
    }
    if (late)
        m_catchUp.start();
}

void EventStream::endRevoked(const QList<Change> &changes)
{
    const bool concerned = std::ranges::any_of(changes, [](const Change &change) {
        const QString &entity = change.entry.entity;
        return entity == "account"_L1 || entity == "token"_L1 || entity == "user"_L1;
    });
    if (!concerned)
        return;
    for (Listener &listener : m_listeners) {
        if (listener.mayStay && !listener.mayStay()) {
            listener.seen = m_last; // nothing more for them
            listener.exchange->endStream();
        }
    }
}

QList<EventStream::Event> EventStream::render(const QList<JournalEntry> &entries)
{
    QList<Event> events;
    for (const JournalEntry &entry : entries) {
        const QByteArray name = eventName(entry);
        if (name.isEmpty())
            continue;
        Actor everybody;
        everybody.clinicId = entry.clinicId;
        if (const auto bytes = bytesFor(everybody, entry))
            events.append({entry, *bytes});
    }
    return events;
}

std::optional<QByteArray> EventStream::bytesFor(const Actor &actor, const JournalEntry &entry)
{
    const Result<QByteArray> data = m_reader.ask(actor, [&](Session &session) -> Result<QByteArray> {
        return changeJson(session, entry);
    });
    if (!data)
        return std::nullopt;
    return "id: " + QByteArray::number(entry.seq) + "\nevent: " + eventName(entry) + "\ndata: " + *data + "\n\n";
}

void EventStream::send(Listener &listener, const Event &event)
{
    if (event.entry.seq <= listener.seen || !mayHear(listener.actor, event.entry))
        return;
    // In a group a patient hears of themself only, never of the others.
    const bool amongOthers = !listener.actor.isStaff() && event.entry.entity == "appointment"_L1
                             && event.entry.patientId != listener.actor.patientId;
    if (amongOthers)
        listener.exchange->write(bytesFor(listener.actor, event.entry).value_or(QByteArray()));
    else
        listener.exchange->write(event.bytes);
}

void EventStream::catchUp()
{
    bool late = false;
    for (Listener &listener : m_listeners)
        late |= catchUp(listener);
    if (!late)
        m_catchUp.stop();
}

bool EventStream::catchUp(Listener &listener)
{
    if (listener.seen >= m_last)
        return false;
    const Result<QList<JournalEntry>> missed = m_reader.ask(
        listener.actor, [&](Session &session) -> Result<QList<JournalEntry>> {
            return session.stores().journal.after(listener.seen, entriesATurn);
        });
    if (!missed || missed->isEmpty())
        return false;
    QList<JournalEntry> own;
    for (const JournalEntry &entry : *missed) {
        if (mayHear(listener.actor, entry))
            own.append(entry);
    }
    for (const Event &event : render(own))
        send(listener, event);
    listener.seen = missed->constLast().seq;
    return listener.seen < m_last;
}

void EventStream::beat()
{
    if (m_listeners.empty())
        m_heartbeat.stop();
    for (Listener &listener : m_listeners)
        listener.exchange->write(":\n\n");
}

void EventStream::closeAll()
{
    for (Listener &listener : m_listeners)
        listener.exchange->endStream();
}

} // namespace frontdesk

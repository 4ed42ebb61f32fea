#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>

#include "models/services/changefeed.h"
#include "models/services/identityservice.h"
#include "models/services/reader.h"
#include "sync/api/exchange.h"

namespace frontdesk {

/// Server-sent events: what changed, as it happens and, from `Last-Event-ID` on, what was missed, in order and without gap
/// or repeat. The id is the journal's sequence number. Lives in the HTTP thread. CONTRACT §6.
class EventStream : public QObject {
    Q_OBJECT
public:
    explicit EventStream(Reader &reader, QObject *parent = nullptr);

    /// Begins to stream to one listener. `since` unset: from now on. `mayStay` is asked whenever an account, a token or a device has
    /// changed; the stream ends when it says no.
    void open(const ExchangePtr &exchange, const Actor &actor, std::optional<qint64> since,
              std::function<bool()> mayStay = {});
    /// Called for every commit.
    void hear(const QList<Change> &changes);
    void closeAll();
    qsizetype listeners() const { return qsizetype(m_listeners.size()); }

private:
    struct Listener {
        ExchangePtr exchange;
        Actor actor;
        std::function<bool()> mayStay;
        qint64 seen = 0; ///< everything up to here was sent or is not for this listener
    };
    struct Event {
        JournalEntry entry;
        QByteArray bytes;
    };

    void endRevoked(const QList<Change> &changes);
    void send(Listener &listener, const Event &event);
    void catchUp();
    bool catchUp(Listener &listener);
    QList<Event> render(const QList<JournalEntry> &entries);
    /// The event as that person may see it.
    std::optional<QByteArray> bytesFor(const Actor &actor, const JournalEntry &entry);
    void beat();

    Reader &m_reader;
    std::list<Listener> m_listeners;
    qint64 m_last = 0; ///< the newest entry that was heard of
    QTimer m_heartbeat;
    QTimer m_catchUp;
};

} // namespace frontdesk

#pragma once

#include <deque>

#include "sync/upstream/copywriter.h"
#include "sync/upstream/upstreamclient.h"

namespace frontdesk {

/// Reads what the upstream has. From a hub that tells its changes (`/sync/changes`): those, in order, with the cursor in
/// the transaction of what was written. From any other server: the visits of a window of dates and the newest messages,
/// again and again; those that have vanished are asked for one by one. One piece of work at a time; sync thread.
class Puller : public QObject {
    Q_OBJECT
public:
    using Finished = std::function<void(SyncOutcome)>;

    Puller(UpstreamClient &client, const CopyWriter &copy, QObject *parent = nullptr);

    /// Everything, and where to go on from. A route that the upstream does not have, or not for this account, is left out.
    void copyAll(Finished done);
    /// What is new. `wide`: of a server that is polled, a year and the staff, too.
    void pull(bool wide, Finished done);
    /// Of a server that is polled: the visits of one day.
    void pullDay(QDate date, Finished done);
    /// One thing as the upstream has it now.
    void restore(const SyncChange &change, Finished done);
    bool speaksChanges() const { return m_speaksChanges; }

private:
    using Apply = std::function<void(Session &, const QJsonValue &)>;
    /// A list to be read: to its end, page after page, or once.
    struct Source {
        enum class Paging { None, Offset, Page };
        QString path;
        Paging paging = Paging::None;
        Apply apply;
        int page = 0;
        QJsonValue first; ///< row of the page before: a server that knows no pages gives it again
    };

    void begin(Finished done);
    void finish(SyncOutcome outcome);
    bool failed(const UpstreamAnswer &answer);
    void write(std::function<void(Session &)> work, std::function<void()> then);

    void next();
    void readPage(Source source);
    void queueSetup();
    void queuePeople();
    void queueWindow(QDate first, QDate last);
    void queueDoctor(const QString &id);
    void takeSnapshot(const QJsonObject &snapshot);
    void probeChanges();

    void pullChanges();
    void applyChanges(const QJsonObject &answer);
    void lookForVanished(QDate first, QDate last);
    void fetch(const QString &entity, const QString &path, const QString &remoteId, std::function<void()> then);

    UpstreamClient &m_client;
    const CopyWriter &m_copy;
    Finished m_finished;
    std::deque<Source> m_queue;
    std::function<void()> m_whenRead;    ///< once the queue is empty
    std::shared_ptr<QStringList> m_seen; ///< ids of the visits in the window
    qsizetype m_lastSeen = 0;            ///< how many they were
    qint64 m_cursor = 0;
    bool m_speaksChanges = true;
};

} // namespace frontdesk

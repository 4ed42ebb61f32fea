#include "models/items/localsyncdesk.h"

#include "models/services/upstream/syncoutbox.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done> doneOf(const Result<SyncChange> &change)
{
    return change ? Result<Done>(Done{}) : change.error();
}

} // namespace

LocalSyncDesk::LocalSyncDesk(LocalAccess &access, QObject *parent) : SyncDesk(parent), m_access(access)
{
    constexpr std::chrono::milliseconds gatheringTime{250};
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    m_watch.setInterval(std::chrono::seconds(1));
    connect(&m_gather, &QTimer::timeout, this, &LocalSyncDesk::tell);
    connect(&m_watch, &QTimer::timeout, this, &LocalSyncDesk::look);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalSyncDesk::hear);
    m_offlineSince = access.now();
    m_gather.start();
}

void LocalSyncDesk::tell()
{
    m_told = tally();
    if (m_told.pending > 0)
        m_watch.start();
    else
        m_watch.stop();
    Q_EMIT changed();
}

void LocalSyncDesk::look()
{
    if (tally() != m_told)
        tell();
}

SyncTally LocalSyncDesk::tally() const
{
    return m_access.askOr(SyncTally(), [](Session &session) { return SyncReview(session).tally(); });
}

QList<SyncItem> LocalSyncDesk::items() const
{
    return m_access.askOr(QList<SyncItem>(), [](Session &session) { return SyncReview(session).items(); });
}

void LocalSyncDesk::retry(const QString &id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return doneOf(SyncOutbox(session).retry(id)); }, context,
                         std::move(done));
}

void LocalSyncDesk::insist(const QString &id, const QString &reason, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id, reason](Session &session) { return doneOf(SyncOutbox(session).override(id, reason)); },
                         context, std::move(done));
}

void LocalSyncDesk::discard(const QString &id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return doneOf(SyncOutbox(session).discard(id)); }, context,
                         std::move(done));
}

void LocalSyncDesk::replaceByNextBooking(const SyncItem &item)
{
    m_replaced.insert(item.patientId, item.id);
}

void LocalSyncDesk::setState(LinkState state)
{
    if (state == m_state)
        return;
    m_state = state;
    const bool reached = state == LinkState::Following || state == LinkState::Copying;
    if (reached)
        m_offlineSince.reset();
    else if (!m_offlineSince)
        m_offlineSince = m_access.now();
    Q_EMIT changed();
}

/// Every change of anything may have made one that waits, and what the sync does with it is noted with changes, too.
void LocalSyncDesk::hear(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const JournalEntry &entry = change.entry;
        const bool booked = entry.entity == "appointment"_L1 && entry.op == ChangeOp::Created
                            && entry.actorId == m_access.actor().userId && entry.origin == m_access.actor().origin;
        if (const QString replaced = booked ? m_replaced.take(entry.patientId) : QString(); !replaced.isEmpty())
            discard(replaced, this, [](const Result<Done> &) {}); // stays in the list where it cannot
    }
    if (!m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk

#include "sync/upstream/syncworker.h"

#include "models/services/hub.h"
#include "models/services/upstream/linkservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

SyncWorker::SyncWorker(Hub &hub, const KeyRing &keys, const Upstream &upstream, std::unique_ptr<Reader> reader,
                       const SyncTiming &timing)
    : m_reader(std::move(reader)),
      m_copy{hub.writer(), *m_reader, keys, hub.clock(), m_mailbox, upstream.clinicId},
      m_client(upstream.url, upstream.fingerprint),
      m_puller(m_client, m_copy),
      m_pusher(m_client, m_copy),
      m_watch(m_client),
      m_timing(timing),
      m_copied(upstream.copiedAt.has_value())
{
    m_client.setClinic(upstream.clinicId.toString().toLatin1());
    m_client.setTokenPlace(tokenPlace());
    m_pusher.setLook([this](QDate date, const std::function<void()> &then) {
        if (m_puller.speaksChanges())
            then();
        else
            m_puller.pullDay(date, [then](SyncOutcome) { then(); });
    });
    m_backOff.setSingleShot(true);
    connect(&m_backOff, &QTimer::timeout, this, &SyncWorker::step);
    connect(&m_pullTimer, &QTimer::timeout, this, [this] {
        m_pullDue = true;
        step();
    });
    connect(&m_watch, &EventWatch::happened, this, [this] {
        m_pullDue = true;
        step();
    });
}

UpstreamClient::TokenPlace SyncWorker::tokenPlace()
{
    return {[this] {
                return m_copy.ask(
                    [this](Session &session) { return LinkService(session, m_copy.keys).refreshToken(); });
            },
            [this](const QString &token, std::function<void()> then) {
                m_copy.write([token,
                              &keys = m_copy.keys](Session &session) { LinkService(session, keys).keepToken(token); },
                             [then = std::move(then)](bool) { then(); });
            }};
}

void SyncWorker::start()
{
    setState(m_copied ? SyncState::Following : SyncState::Copying);
    step();
}

void SyncWorker::stop()
{
    m_stopped = true;
    m_pullTimer.stop();
    m_backOff.stop();
    m_watch.close();
}

void SyncWorker::hear(const QList<Change> &changes)
{
    const bool ours = std::ranges::any_of(changes,
                                          [](const Change &change) { return change.entry.origin != "sync"_L1; });
    if (ours)
        step();
}

void SyncWorker::step()
{
    if (m_busy || m_stopped || m_backOff.isActive())
        return;
    m_busy = true;
    if (!m_copied)
        return m_puller.copyAll([this](SyncOutcome outcome) {
            m_copied = outcome == SyncOutcome::Done;
            finished(outcome);
        });
    m_client.setPostsOnce(!m_puller.speaksChanges());
    if (const auto request = m_pusher.next())
        pushOrPull(*request);
    else
        restoreOrPull();
}

/// A booking that may have arrived at a server which keeps no idempotency keys is looked for first.
void SyncWorker::pushOrPull(const SyncRequest &request)
{
    const QDate date = QDate::fromString(request.body.value("appointmentDate"_L1).toString(), Qt::ISODate);
    const bool uncertain = request.attempts > 0 && request.path == "/appointments"_L1 && !m_puller.speaksChanges();
    if (!uncertain || !date.isValid())
        return m_pusher.push(request, [this](SyncOutcome outcome) { finished(outcome); });
    m_puller.pullDay(date, [this, id = request.changeId](SyncOutcome outcome) {
        const auto still = m_pusher.next();
        if (outcome == SyncOutcome::Done && still && still->changeId == id)
            m_pusher.push(*still, [this](SyncOutcome pushed) { finished(pushed); });
        else
            finished(outcome);
    });
}

void SyncWorker::restoreOrPull()
{
    const auto restore = m_copy.ask(
        [](Session &session) -> Result<std::optional<SyncChange>> { return SyncOutbox(session).nextRestore(); });
    const auto done = [this](SyncOutcome outcome) { finished(outcome); };
    if (restore && *restore)
        return m_puller.restore(**restore, done);
    if (!m_pullDue) {
        m_busy = false;
        return;
    }
    m_pullDue = false;
    m_puller.pull(m_polls++ % m_timing.wideEvery == 0, done);
}

void SyncWorker::finished(SyncOutcome outcome)
{
    m_busy = false;
    if (m_stopped)
        return;
    switch (outcome) {
    case SyncOutcome::Done:
        break;
    case SyncOutcome::Resync:
        m_copied = false;
        break;
    case SyncOutcome::Unreachable:
        return fail(SyncState::Offline);
    case SyncOutcome::SignedOut:
        return fail(SyncState::SignedOut);
    case SyncOutcome::WrongCertificate:
        return fail(SyncState::WrongCertificate);
    }
    m_failures = 0;
    setState(m_copied ? SyncState::Following : SyncState::Copying);
    if (m_copied) {
        m_pullTimer.start(m_puller.speaksChanges() ? m_timing.betweenPulls : m_timing.betweenPolls);
        if (m_puller.speaksChanges())
            m_watch.open();
    }
    QMetaObject::invokeMethod(this, &SyncWorker::step, Qt::QueuedConnection);
}

void SyncWorker::fail(SyncState state)
{
    m_pullDue = true;
    m_watch.close();
    setState(state);
    const auto wait = std::min(m_timing.longestBackOff, m_timing.firstBackOff * (1 << std::min(m_failures, 10)));
    ++m_failures;
    m_backOff.start(wait);
}

void SyncWorker::setState(SyncState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace frontdesk

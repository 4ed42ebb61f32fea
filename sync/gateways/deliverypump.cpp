#include "sync/gateways/deliverypump.h"

#include "models/domain/deliveryreason.h"
#include "sync/gateways/devicesends.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds soon{20};
constexpr std::chrono::seconds afterTrouble{2};
/// Also for a clock that is put forward: the timer below counts real time.
constexpr std::chrono::seconds longestSleep{30};
constexpr int mostThreads = 32;

/// A gateway takes a fraction of a second for a call, so that one after the other does for a few hundred a minute.
int atATime(int perMinute)
{
    return std::clamp(perMinute / 300, 1, 8);
}

Actor program(ClinicId clinic = {})
{
    Actor actor;
    actor.clinicId = clinic;
    return actor;
}

} // namespace

/// An attempt and what became of it, on its way back.
struct DeliveryPump::Report {
    LaneKey lane;
    LinePtr line;
    Outgoing outgoing;
    SendOutcome outcome;
};

DeliveryPump::DeliveryPump(Hub &hub, const KeyRing &keys, GatewayFactory factory)
    : m_hub(hub),
      m_keys(keys),
      m_factory(std::move(factory))
{
    m_pool.setMaxThreadCount(mostThreads);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_later.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryPump::ask);
    connect(&m_later, &QTimer::timeout, this, &DeliveryPump::ask);
    connect(&hub.feed(), &ChangeFeed::committed, this, &DeliveryPump::wake);
    wake();
}

DeliveryPump::~DeliveryPump()
{
    m_stop.request_stop();
    m_pool.waitForDone(); // each posts its outcome itself; the clinic thread takes it before it closes
}

void DeliveryPump::wake()
{
    if (!m_soon.isActive())
        m_soon.start();
}

bool DeliveryPump::isIdle() const
{
    return m_released && !m_asking && !m_soon.isActive()
           && std::ranges::none_of(m_lanes, [](const Lane &lane) { return lane.underWay > 0; });
}

QHash<DeliveryPump::LaneKey, int> DeliveryPump::rooms(Instant now)
{
    QHash<LaneKey, int> rooms;
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane)
        rooms.insert(lane.key(), lane->room(now));
    return rooms;
}

void DeliveryPump::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    const auto work = [release = !m_released, rooms = rooms(m_hub.clock().now()),
                       &keys = m_keys](Session &session) -> Result<Claimed> {
        DeliveryService delivery(session, keys);
        if (release)
            delivery.releaseClaims();
        Claimed claimed;
        const auto first = delivery.nextDue();
        if (first && *first <= session.now()) {
            const auto room = [&rooms](ClinicId clinic, Channel channel) { return rooms.value({clinic, channel}, 1); };
            for (const Outgoing &outgoing : delivery.claimDue(room)) {
                Session own = session.inClinic(outgoing.clinicId);
                claimed.jobs.append({outgoing, gatewaySettings(own, keys, outgoing.channel)});
            }
        }
        claimed.nextDue = delivery.nextDue();
        return claimed;
    };
    m_hub.writer().post<Claimed>(program(), work, m_mailbox,
                                 [this](const Result<Claimed> &claimed) { answered(claimed); });
}

void DeliveryPump::answered(const Result<Claimed> &claimed)
{
    m_asking = false;
    if (!claimed) {
        m_later.start(afterTrouble);
        return;
    }
    m_released = true;
    for (const Job &job : claimed->jobs)
        begin(job);
    sleepUntil(claimed->nextDue);
    const bool more = !claimed->jobs.isEmpty() && claimed->nextDue && *claimed->nextDue <= m_hub.clock().now();
    if (std::exchange(m_askAgain, false) || more)
        wake();
}

void DeliveryPump::sleepUntil(const std::optional<Instant> &nextDue)
{
    m_later.stop();
    if (!nextDue)
        return;
    const Instant now = m_hub.clock().now();
    Instant until = *nextDue;
    if (until <= now) { // a lane holds it up: one under way wakes the pump itself, one that rests does not
        until = now + longestSleep;
        for (Lane &lane : m_lanes) {
            const Instant free = lane.pace.freeAt(now);
            if (lane.underWay < lane.most && free > now)
                until = std::min(until, free);
        }
    }
    m_later.start(std::min<std::chrono::milliseconds>(until - now, longestSleep));
}

SendOutcome DeliveryPump::sendThrough(Line &line, const Job &job, const GatewayFactory &factory,
                                      const std::stop_token &stop)
{
    if (!job.settings) {
        SendOutcome outcome;
        outcome.reason = spelled(ReasonCode::SecretShut);
        return outcome;
    }
    if (line.settings != *job.settings) {
        line.gateway = factory(*job.settings, stop);
        line.settings = *job.settings;
    }
    return sendToEach(*line.gateway, job.outgoing);
}

void DeliveryPump::begin(const Job &job)
{
    const LaneKey key{job.outgoing.clinicId, job.outgoing.channel};
    Lane &lane = m_lanes[key];
    ++lane.underWay;
    if (job.settings && job.settings->missing().isEmpty()) { // what goes nowhere takes nobody's time
        lane.most = atATime(job.settings->perMinute);
        lane.pace.setPerMinute(job.settings->perMinute);
        for (qsizetype sends = 0; sends <= job.outgoing.alsoTo.size(); ++sends)
            lane.pace.noteSent(m_hub.clock().now());
    }
    m_pool.start([this, key, job, line = lane.takeLine(), stop = m_stop.get_token()] {
        const SendOutcome outcome = sendThrough(*line, job, m_factory, stop);
        if (stop.stop_requested() && outcome.kind == SendOutcome::Kind::TryLater)
            return; // broken off: the claim is released at the next start
        settle(std::make_shared<Report>(Report{key, line, job.outgoing, outcome}));
    });
}

/// Called on the pool's threads, and again by settled().
void DeliveryPump::settle(const std::shared_ptr<Report> &report)
{
    const auto work = [report, &keys = m_keys](Session &session) -> Result<Done> {
        DeliveryService(session, keys).settle(report->outgoing, report->outcome);
        return Done{};
    };
    m_hub.writer().post<Done>(program(report->outgoing.clinicId), work, m_mailbox,
                              [this, report](const Result<Done> &kept) { settled(report, kept); });
}

void DeliveryPump::settled(const std::shared_ptr<Report> &report, const Result<Done> &kept)
{
    if (!kept) { // the disk is full, say: the outcome is kept, its place in the lane taken
        QTimer::singleShot(afterTrouble, this, [this, report] { settle(report); });
        return;
    }
    Lane &lane = m_lanes[report->lane];
    --lane.underWay;
    lane.idle.append(report->line);
    if (report->outcome.retryAfter)
        lane.pace.restUntil(m_hub.clock().now() + *report->outcome.retryAfter);
    ask();
}

} // namespace frontdesk

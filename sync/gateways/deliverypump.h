#pragma once

#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <stop_token>

#include "models/services/delivery/deliveryservice.h"
#include "models/services/hub.h"
#include "sync/gateways/gatewayfactory.h"
#include "sync/gateways/sendpace.h"

namespace frontdesk {

/// Carries what is due from the clinic thread to the gateways and the outcomes back. CONTRACT §7, §11.22–24.
///
/// Each clinic and channel is a lane of its own, with one thing under way at a time (up to eight where the clinic allows
/// hundreds a minute): it is claimed when the lane is free, so that the visit is read at the moment of sending and a cancelled
/// one goes no more. Gateways block, on threads of a pool; the
/// pump itself never does. It wakes when something is due (the clock's time), when a change is committed, and when a lane
/// becomes free. Settings are read with each claim, so a change of them counts from the next one on.
///
/// Made, used and destroyed in one thread with an event loop, before the hub. What is under way when it is destroyed gets a
/// few seconds; what has an outcome by then is settled, what has none is released at the next start, with the same key.
class DeliveryPump : public QObject {
    Q_OBJECT
public:
    DeliveryPump(Hub &hub, const KeyRing &keys, GatewayFactory factory);
    ~DeliveryPump() override;

    /// Looks for what is due, soon. The pump calls it itself; tests do when they have moved the clock.
    void wake();
    /// Nothing is under way and nothing is asked.
    bool isIdle() const;

private:
    struct LaneKey {
        ClinicId clinic;
        Channel channel = Channel::Email;
        bool operator==(const LaneKey &) const = default;
        friend size_t qHash(const LaneKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.clinic.uuid(), int(key.channel));
        }
    };
    /// A gateway as it was last made; touched by one job at a time.
    struct Line {
        std::optional<GatewaySettings> settings;
        std::unique_ptr<Gateway> gateway;
    };
    using LinePtr = std::shared_ptr<Line>;
    struct Lane {
        QList<LinePtr> idle;
        SendPace pace;
        int underWay = 0;
        int most = 1; ///< under way at a time
        int room(Instant now) { return std::min(most - underWay, pace.room(now)); }
        LinePtr takeLine() { return idle.isEmpty() ? std::make_shared<Line>() : idle.takeLast(); }
    };
    /// Something claimed, with all that sending it takes.
    struct Job {
        Outgoing outgoing;
        Result<GatewaySettings> settings;
    };
    struct Claimed {
        QList<Job> jobs;
        std::optional<Instant> nextDue;
    };
    struct Report;

    void ask();
    void answered(const Result<Claimed> &claimed);
    void begin(const Job &job);
    void settle(const std::shared_ptr<Report> &report);
    void settled(const std::shared_ptr<Report> &report, const Result<Done> &kept);
    QHash<LaneKey, int> rooms(Instant now);
    void sleepUntil(const std::optional<Instant> &nextDue);
    static SendOutcome sendThrough(Line &line, const Job &job, const GatewayFactory &factory,
                                   const std::stop_token &stop);

    Hub &m_hub;
    const KeyRing &m_keys;
    const GatewayFactory m_factory;
    std::stop_source m_stop;
    Mailbox m_mailbox;
    QHash<LaneKey, Lane> m_lanes;
    QTimer m_soon;           ///< many reasons to look, one look
    QTimer m_later;          ///< something will be due
    bool m_released = false; ///< what an earlier run had claimed is due again
    bool m_asking = false;
    bool m_askAgain = false;
    QThreadPool m_pool; ///< last: its threads end before anything that they use
};

} // namespace frontdesk

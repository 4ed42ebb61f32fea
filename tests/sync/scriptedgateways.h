#pragma once

#include <condition_variable>
#include <mutex>

#include "sync/gateways/gatewayfactory.h"

namespace frontdesk::test {

inline SendOutcome outcome(SendOutcome::Kind kind)
{
    SendOutcome outcome;
    outcome.kind = kind;
    outcome.reason = kind == SendOutcome::Kind::Accepted ? QString() : QStringLiteral("as the test says");
    return outcome;
}

/// Gateways that do what the test says, on the pump's threads, and remember what they were given.
class ScriptedGateways {
public:
    struct Sent {
        Outgoing outgoing;
        GatewaySettings settings;
    };
    using Behaviour = std::function<SendOutcome(const Outgoing &)>;

    GatewayFactory factory()
    {
        return [this](const GatewaySettings &settings, std::stop_token stop) {
            return std::make_unique<One>(*this, settings, std::move(stop));
        };
    }
    void behave(Behaviour behaviour)
    {
        const std::scoped_lock lock(m_mutex);
        m_behaviour = std::move(behaviour);
    }
    QList<Sent> sent() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_sent;
    }
    int count() const { return int(sent().size()); }
    int count(Channel channel) const
    {
        const QList<Sent> all = sent();
        return int(std::ranges::count_if(all, [&](const Sent &one) { return one.outgoing.channel == channel; }));
    }
    QStringList texts() const
    {
        QStringList texts;
        const QList<Sent> all = sent();
        for (const Sent &one : all)
            texts.append(one.outgoing.text);
        return texts;
    }
    /// From now on a call of the channel stays until release(), or until the pump ends.
    void hold(Channel channel)
    {
        const std::scoped_lock lock(m_mutex);
        m_held = channel;
    }
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_held.reset();
        m_changed.notify_all();
    }

private:
    class One final : public Gateway {
    public:
        One(ScriptedGateways &script, GatewaySettings settings, std::stop_token stop)
            : m_script(script),
              m_settings(std::move(settings)),
              m_stop(std::move(stop))
        {
        }
        SendOutcome send(const Outgoing &outgoing) override
        {
            std::unique_lock lock(m_script.m_mutex);
            m_script.m_sent.append({outgoing, m_settings});
            m_script.m_changed.wait(lock, m_stop, [&] { return m_script.m_held != outgoing.channel; });
            SendOutcome result = m_script.m_behaviour(outgoing);
            if (result.kind == SendOutcome::Kind::Accepted && result.gatewayId.isEmpty())
                result.gatewayId = QStringLiteral("id-%1").arg(m_script.m_sent.size());
            return result;
        }

    private:
        ScriptedGateways &m_script;
        GatewaySettings m_settings;
        std::stop_token m_stop;
    };

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Behaviour m_behaviour = [](const Outgoing &) { return outcome(SendOutcome::Kind::Accepted); };
    std::optional<Channel> m_held;
    QList<Sent> m_sent;
};

} // namespace frontdesk::test

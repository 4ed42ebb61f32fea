#pragma once

#include <QThreadPool>

#include <stop_token>

#include "models/items/localaccess.h"
#include "models/items/testmessages.h"
#include "sync/gateways/gatewayfactory.h"

namespace frontdesk {

/// Tries the gateways as the clinic's settings describe them, for administrators. Sends on a thread of its own, one after
/// the other; ends what is under way when it is destroyed. The access and the keys outlive it.
class GatewayTests final : public TestMessages {
    Q_OBJECT
public:
    GatewayTests(LocalAccess &access, const KeyRing &keys, GatewayFactory gateways, QObject *parent = nullptr);
    ~GatewayTests() override;

    /// Forbidden; InvalidField("to"); KeyUnavailable.
    void send(Channel channel, const QString &to, QObject *context, Reply<SendOutcome> done) override;

private:
    struct Attempt {
        GatewaySettings settings;
        Outgoing outgoing;
    };
    Result<Attempt> prepare(Session &session, Channel channel, const QString &to) const;

    LocalAccess &m_access;
    const KeyRing &m_keys;
    GatewayFactory m_gateways;
    std::stop_source m_stop;
    QThreadPool m_pool;
    Mailbox m_mailbox;
};

} // namespace frontdesk

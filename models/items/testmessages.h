#pragma once

#include <QObject>

#include "models/domain/channel.h"
#include "models/items/reply.h"
#include "models/services/delivery/outgoing.h"

namespace frontdesk {

/// Sends a message by a channel's gateway as it is set up now, outside any queue, so that an administrator sees whether
/// it works. `app` knows the gateways. Lives in the GUI thread; the sending does not.
class TestMessages : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What the gateway said; an Error when `to` is no address of the channel or the person may not.
    virtual void send(Channel channel, const QString &to, QObject *context, Reply<SendOutcome> done) = 0;
};

} // namespace frontdesk

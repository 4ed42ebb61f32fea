#pragma once

#include "models/services/session.h"
#include "models/storage/optoutstore.h"

namespace frontdesk {

/// What gateways tell of what they have taken. CONTRACT §7, §8, §11.36: receipts may repeat or come out of order; a final
/// state never moves back. For every clinic of the database; the session's own does not matter.
class ReceiptService {
public:
    explicit ReceiptService(Session &session) : m_session(session) {}

    /// `clinics`: whose secret the receipt was signed with. One for a message of another clinic, or of nobody, changes nothing;
    /// it is kept a while, since a receipt may be quicker than the answer that names its message.
    void take(const GatewayReceipt &receipt, const QList<ClinicId> &clinics);
    /// Applies what came too early, once the message's id is known.
    void catchUp(Channel channel, const QString &gatewayId);

private:
    /// Whether the message is known and one of the clinics'.
    bool apply(const GatewayReceipt &receipt, const QList<ClinicId> &clinics);
    void applyTo(Reminder reminder, const GatewayReceipt &receipt);
    void applyTo(OutboxEntry entry, const GatewayReceipt &receipt);
    QString addressOf(const Reminder &reminder); ///< empty when nobody is there any more

    Session &m_session;
};

} // namespace frontdesk

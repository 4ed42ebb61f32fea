#pragma once

#include "models/domain/channel.h"
#include "models/domain/patient.h"
#include "models/services/session.h"

namespace frontdesk {

/// Who does not want to hear by a channel any more, told by the person: a word by phone, a link in a mail, a receipt. It is
/// about the address: for every record that has it, in every clinic of the database. Visits stay as they are. CONTRACT §7,
/// §11.36.
class OptOutService {
public:
    explicit OptOutService(Session &session) : m_session(session) {}

    /// Also ends what waits to be sent there: reminders become cancelled / unsubscribed, messages failed.
    void optOut(Channel channel, const QString &address);
    void optIn(Channel channel, const QString &address);

private:
    void note(const Patient &patient, Channel channel, bool wanted);
    void cancelPending(const Patient &patient, Channel channel);

    Session &m_session;
};

} // namespace frontdesk

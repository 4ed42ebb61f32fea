#include "models/services/waitlist/offerchannel.h"

#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

std::optional<Channel> offerChannel(Session &session, const Patient &patient)
{
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
        const QString &address = channel == Channel::Email ? patient.email : patient.phone;
        const bool configured = !effectiveSetting(session.directory(), toString(channel) + u".url"_s).isEmpty();
        if (configured && !address.isEmpty() && !session.stores().outbox.refused(patient, channel))
            return channel;
    }
    return std::nullopt;
}

void recallOffers(Session &session, AppointmentId freedBy)
{
    for (OutboxEntry entry : session.stores().outbox.pendingOf(freedBy)) {
        if (entry.kind != "waitlist_offer"_L1)
            continue;
        entry.status = OutboxStatus::Recalled;
        entry.nextAttemptAt.reset();
        entry.updatedAt = session.now();
        session.stores().outbox.update(entry);
    }
}

} // namespace frontdesk

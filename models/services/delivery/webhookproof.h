#pragma once

#include "models/domain/channel.h"
#include "models/services/delivery/webhooksignature.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// What a gateway's call brings along to show whose it is.
struct WebhookProof {
    Channel channel = Channel::Sms;
    QByteArray body;
    QByteArray signature;       ///< X-Signature
    QByteArray twilioSignature; ///< X-Twilio-Signature
    FormFields fields;          ///< of a form, for Twilio's signature
    QString host;               ///< that was called
    QString path;
};

/// The clinics whose secret (with provider twilio: whose auth token) has signed it. Unauthenticated when there is none.
Result<QList<ClinicId>> signedBy(Session &session, const KeyRing &keys, const WebhookProof &proof);

} // namespace frontdesk

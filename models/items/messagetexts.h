#pragma once

#include <QString>

#include "models/services/inbox/inboxboard.h"

namespace frontdesk {

/// Words for what messages are, translated.
QString messageTypeName(MessageType type);
QString deliveryName(MessageDelivery delivery);   ///< empty for None
QString barText(const MessageWay &way);           ///< why it cannot be used; empty when it can
QString roleName(const QString &role);            ///< "Patient", "Doctor" …
QString ownLanguageName(const QString &language); ///< in itself: "Español"
QString wayAddress(const MessageWay &way,
                   const PatientHit &patient); ///< the phone, the e-mail address; empty in the program

} // namespace frontdesk

#pragma once

#include "models/services/session.h"

namespace frontdesk {

struct NewClinic {
    QString name;
    QString timezone; ///< IANA
    QString region;   ///< ISO 3166 alpha-2
    QString language = QStringLiteral("en");
    QString currency = QStringLiteral("USD");
};

/// Makes the session's clinic: the actor's clinic id becomes its id. It opens Monday to Friday 09:00–17:00 (CONTRACT
/// §11.29). InvalidField(name, timezone, region), all at once.
Result<Clinic> makeClinic(Session &session, const NewClinic &wanted);

} // namespace frontdesk

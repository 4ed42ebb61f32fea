#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace frontdesk {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// Why a request never reached a service: malformed, too large, too slow, no such route. Value type; sync/api/problem
/// makes the answer from it. Failures of the services are `Error` (models/domain/error.h).
struct Refusal {
    int status = 400;
    QByteArray code;    ///< the machine-readable `code` of the body
    QString message;    ///< English, for the developer of the client
    HeaderList headers; ///< Allow, Retry-After …
};

} // namespace frontdesk

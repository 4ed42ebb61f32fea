#pragma once

#include <QJsonObject>
#include <QRandomGenerator>

#include "tests/sync/documentedapi.h"

namespace frontdesk::test {

/// A request that is wrong in one place.
struct Mutation {
    QString name; ///< "durationMinutes: -2147483648", for the test's messages
    QByteArray body;
    QString target; ///< with the query
    QList<QPair<QByteArray, QByteArray>> headers;
    bool mustFail = false; ///< the document itself calls it wrong
};

/// Every way that we know to get the operation's example wrong: each field of the body, at any depth, and each parameter
/// missing, null, of another type, too long, with control characters, out of range, deeply nested, another clinic's. Of
/// values there are many, so some are drawn with the seed; the same seed gives the same requests.
QList<Mutation> mutations(const QJsonObject &document, const DocumentedOperation &operation, const QJsonObject &example,
                          const QString &otherClinicsId, quint32 seed);

} // namespace frontdesk::test

#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/upstream/syncreview.h"

namespace frontdesk {

/// How this desk stands with the clinic's hub.
enum class LinkState { Copying, Following, Offline, SignedOut, WrongCertificate };

/// What the window asks and orders about the link of a linked desk. Lives in the GUI thread.
class SyncDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual LinkState state() const = 0;
    virtual std::optional<Instant> offlineSince() const = 0; ///< as far as this program has seen
    virtual SyncTally tally() const = 0;
    virtual QList<SyncItem> items() const = 0;

    virtual void retry(const QString &id, QObject *context, Reply<Done> done) = 0;
    virtual void insist(const QString &id, const QString &reason, QObject *context, Reply<Done> done) = 0;
    virtual void discard(const QString &id, QObject *context, Reply<Done> done) = 0;
    /// The next visit that is booked at this desk for the item's patient takes its place: the item is discarded then.
    virtual void replaceByNextBooking(const SyncItem &item) = 0;

Q_SIGNALS:
    void changed(); ///< the state, or what waits; gathered over a quarter of a second
};

} // namespace frontdesk

#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/waitlist/waitlistofferservice.h"

namespace frontdesk {

/// What the window asks and orders about those who wait for a slot, for the person signed in. Lives in the GUI thread.
class WaitlistDesk : public QObject {
    Q_OBJECT
public:
    using Chance = WaitlistOfferService::Chance;
    using QObject::QObject;

    virtual TimeZone zone() const = 0;
    /// The longest waiting first.
    virtual QList<WaitlistEntry> entries() const = 0;
    /// Slots of cancelled visits that are still free and fit somebody, the soonest first.
    virtual QList<Chance> chances() const = 0;

    virtual void add(const WaitlistEntry &wanted, QObject *context, Reply<WaitlistEntry> done) = 0;
    virtual void remove(WaitlistId id, QObject *context, Reply<WaitlistEntry> done) = 0;
    virtual void offer(AppointmentId freedBy, WaitlistId entry, QObject *context, Reply<WaitlistOffer> done) = 0;
    virtual void book(AppointmentId freedBy, WaitlistId entry, QObject *context, Reply<Appointment> done) = 0;

Q_SIGNALS:
    void waitlistChanged(); ///< entries, offers or visits, by whomever; gathered over a quarter of a second
};

} // namespace frontdesk

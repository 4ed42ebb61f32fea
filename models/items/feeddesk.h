#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"

namespace frontdesk {

/// A doctor whose visits calendar programs may follow.
struct FeedLine {
    UserId doctor;
    QString name;
    bool followed = false;  ///< there is an address that works
    bool mayChange = false; ///< the person signed in
};

/// What the window asks and orders about calendars for other programs: addresses to follow, and files. CONTRACT §11.42.
/// Lives in the GUI thread.
class FeedDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual QList<FeedLine> feeds() const = 0;
    /// The setting server.public_url without a slash at its end; empty when there is none.
    virtual QString publicUrl() const = 0;
    /// A new address, told this once; the one before ends: "/calendar/….ics".
    virtual void make(UserId doctor, QObject *context, Reply<QString> done) = 0;
    virtual void revoke(UserId doctor, QObject *context, Reply<Done> done) = 0;
    /// The doctor's visits of these dates as an iCalendar file; a null doctor: everybody's. Noted in the audit trail.
    virtual void exportVisits(UserId doctor, QDate first, QDate last, QObject *context, Reply<QByteArray> done) = 0;

Q_SIGNALS:
    void feedsChanged();
};

} // namespace frontdesk

#pragma once

#include <QObject>

#include "models/domain/timezone.h"
#include "models/items/reply.h"
#include "models/services/reminders/reminderboard.h"

namespace frontdesk {

/// What the window asks and orders about reminders, for the person signed in. Lives in the GUI thread.
class ReminderDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Instant now() const = 0;
    virtual TimeZone zone() const = 0;
    virtual int count(const ReminderBoardFilter &filter) const = 0;
    /// By time, at most `limit` from the `offset`-th on.
    virtual QList<ReminderLine> lines(const ReminderBoardFilter &filter, int offset, int limit) const = 0;
    virtual QList<ReminderTally> tallies(const TimeRange &dueWithin) const = 0;

    virtual void retry(ReminderId id, QObject *context, Reply<Done> done) = 0; ///< of a failed one
    virtual void cancel(ReminderId id, QObject *context, Reply<Done> done) = 0;
    virtual void sendNow(ReminderId id, QObject *context, Reply<Done> done) = 0; ///< of one that waits

Q_SIGNALS:
    void remindersChanged(); ///< some, by whomever; gathered over a quarter of a second
};

} // namespace frontdesk

#pragma once

#include <QTimer>

#include "models/items/localaccess.h"
#include "models/items/reminderdesk.h"

namespace frontdesk {

/// Reminders in this machine's own database. The access outlives it.
class LocalReminderDesk final : public ReminderDesk {
    Q_OBJECT
public:
    explicit LocalReminderDesk(LocalAccess &access, QObject *parent = nullptr);

    Instant now() const override { return m_access.now(); }
    TimeZone zone() const override { return m_access.zone(); }
    int count(const ReminderBoardFilter &filter) const override;
    QList<ReminderLine> lines(const ReminderBoardFilter &filter, int offset, int limit) const override;
    QList<ReminderTally> tallies(const TimeRange &dueWithin) const override;

    void retry(ReminderId id, QObject *context, Reply<Done> done) override;
    void cancel(ReminderId id, QObject *context, Reply<Done> done) override;
    void sendNow(ReminderId id, QObject *context, Reply<Done> done) override;

private:
    void hear(const QList<Change> &changes);

    LocalAccess &m_access;
    QTimer m_gather; ///< changes are told together, so that a batch that goes out repaints four times a second at most
};

} // namespace frontdesk

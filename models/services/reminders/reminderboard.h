#pragma once

#include "models/domain/result.h"
#include "models/services/session.h"
#include "models/storage/reminderboardstore.h"

namespace frontdesk {

/// What goes out from the actor's clinic, when and by which channel, for staff to look at and step in.
class ReminderBoard {
public:
    explicit ReminderBoard(Session &session) : m_session(session), m_store(session.database()) {}

    Result<int> count(const ReminderBoardFilter &filter);
    Result<QList<ReminderLine>> lines(const ReminderBoardFilter &filter, int offset, int limit);
    Result<QList<ReminderTally>> tallies(const TimeRange &dueWithin);

    /// Writes. Due at this moment, whatever the schedule and the quiet hours say; whoever sends what is due does the rest.
    /// NotFound("Reminder"), also for E's; InvalidField("status") unless it waits.
    Result<Done> sendNow(ReminderId id);

private:
    Session &m_session;
    ReminderBoardStore m_store;
};

} // namespace frontdesk

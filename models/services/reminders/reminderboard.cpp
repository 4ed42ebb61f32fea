#include "models/services/reminders/reminderboard.h"

namespace frontdesk {

Result<int> ReminderBoard::count(const ReminderBoardFilter &filter)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    return m_store.count(m_session.actor().clinicId, filter);
}

Result<QList<ReminderLine>> ReminderBoard::lines(const ReminderBoardFilter &filter, int offset, int limit)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    return m_store.lines(m_session.actor().clinicId, filter, offset, limit);
}

Result<QList<ReminderTally>> ReminderBoard::tallies(const TimeRange &dueWithin)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    return m_store.tallies(m_session.actor().clinicId, dueWithin);
}

} // namespace frontdesk

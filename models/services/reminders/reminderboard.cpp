#include "models/services/reminders/reminderboard.h"

#include "models/storage/reminderstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

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

Result<Done> ReminderBoard::sendNow(ReminderId id)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff())
        return Error::of(ErrorCode::Forbidden);
    ReminderStore reminders(m_session.database());
    std::optional<Reminder> found = reminders.find(actor.clinicId, id);
    const auto visit = found ? m_session.stores().appointments.find(actor.clinicId, found->appointmentId)
                             : std::nullopt;
    if (!visit || found->isAll())
        return Error::notFound(u"Reminder"_s);
    if (found->status != ReminderStatus::Scheduled || found->claimedAt)
        return Error::invalid(u"status"_s, u"is not scheduled"_s);
    const Instant now = m_session.now();
    found->dueAt = now;
    found->sendAtGiven = true;
    found->nextAttemptAt = now;
    found->updatedAt = now;
    reminders.update(*found);
    m_session.record(
        {u"sent_now"_s, u"reminder"_s, id.toString(), ChangeOp::Updated, found->addressee(*visit), {}, {}, {}});
    return Done{};
}

} // namespace frontdesk

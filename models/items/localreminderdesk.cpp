#include "models/items/localreminderdesk.h"

#include <algorithm>

#include "models/services/reminders/reminderservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds gatheringTime{250};

Result<Done> doneOf(const Result<ReminderCard> &card)
{
    return card ? Result<Done>(Done{}) : card.error();
}

} // namespace

LocalReminderDesk::LocalReminderDesk(LocalAccess &access, QObject *parent) : ReminderDesk(parent), m_access(access)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatheringTime);
    connect(&m_gather, &QTimer::timeout, this, &ReminderDesk::remindersChanged);
    connect(&access.hub().feed(), &ChangeFeed::committed, this, &LocalReminderDesk::hear);
}

int LocalReminderDesk::count(const ReminderBoardFilter &filter) const
{
    const auto count = m_access.ask([&](Session &session) { return ReminderBoard(session).count(filter); });
    return count ? *count : 0;
}

QList<ReminderLine> LocalReminderDesk::lines(const ReminderBoardFilter &filter, int offset, int limit) const
{
    const auto lines = m_access.ask(
        [&](Session &session) { return ReminderBoard(session).lines(filter, offset, limit); });
    return lines ? *lines : QList<ReminderLine>();
}

QList<ReminderTally> LocalReminderDesk::tallies(const TimeRange &dueWithin) const
{
    const auto tallies = m_access.ask([&](Session &session) { return ReminderBoard(session).tallies(dueWithin); });
    return tallies ? *tallies : QList<ReminderTally>();
}

void LocalReminderDesk::retry(ReminderId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return doneOf(ReminderService(session).retry(id.toString())); },
                         context, std::move(done));
}

void LocalReminderDesk::cancel(ReminderId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return doneOf(ReminderService(session).cancel(id.toString())); },
                         context, std::move(done));
}

void LocalReminderDesk::sendNow(ReminderId id, QObject *context, Reply<Done> done)
{
    m_access.order<Done>([id](Session &session) { return ReminderBoard(session).sendNow(id); }, context,
                         std::move(done));
}

void LocalReminderDesk::hear(const QList<Change> &changes)
{
    // a visit's reminders come, move and go along with it, under its own entry
    static const QStringList entities{u"reminder"_s, u"appointment"_s, u"event_reminder"_s};
    const bool touched = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        return change.entry.clinicId == m_access.actor().clinicId && entities.contains(change.entry.entity);
    });
    if (touched && !m_gather.isActive())
        m_gather.start();
}

} // namespace frontdesk

#include "models/services/delivery/optoutservice.h"

#include <QJsonArray>

#include "models/domain/deliveryreason.h"
#include "models/services/delivery/messagedelivery.h"
#include "models/services/delivery/reminderjournal.h"
#include "models/services/delivery/visitfollowups.h"
#include "models/storage/optoutstore.h"
#include "models/storage/preferencestore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString unsubscribed = spelled(ReasonCode::Unsubscribed);

/// As opt-outs are kept.
QString folded(Channel channel, const QString &address)
{
    return channel == Channel::Email ? address.toLower() : address;
}

void end(Session &session, Reminder reminder)
{
    reminder.status = ReminderStatus::Cancelled;
    reminder.delivery = DeliveryStatus::Unsubscribed;
    reminder.error = unsubscribed;
    reminder.nextAttemptAt.reset();
    reminder.updatedAt = session.now();
    session.stores().reminders.update(reminder);
    recordReminder(session, reminder, u"unsubscribed"_s);
}

void resume(Session &session, Reminder reminder)
{
    reminder.status = ReminderStatus::Scheduled;
    reminder.delivery = DeliveryStatus::Pending;
    reminder.error.clear();
    reminder.nextAttemptAt = reminder.dueAt;
    reminder.updatedAt = session.now();
    session.stores().reminders.update(reminder);
    recordReminder(session, reminder, u"wanted_again"_s);
}

} // namespace

void OptOutService::note(const Patient &patient, Channel channel, bool wanted)
{
    PreferenceStore store(m_session.database());
    ContactPreferences preferences = store.find(patient.id);
    if (std::exchange(preferences.choiceOf(channel), wanted) == wanted)
        return;
    store.put(patient.id, preferences, m_session.now());
    m_session.record({wanted ? u"opted_in"_s : u"opted_out"_s,
                      u"patient"_s,
                      patient.id.toString(),
                      ChangeOp::Updated,
                      patient.id,
                      {},
                      {{toString(channel), QJsonArray{!wanted, wanted}}},
                      {}});
}

void OptOutService::cancelPending(const Patient &patient, Channel channel)
{
    Stores &stores = m_session.stores();
    for (const Reminder &reminder : stores.reminders.openOf(patient.id, channel))
        end(m_session, reminder);
    for (OutboxEntry entry : stores.outbox.pendingOf(patient, channel)) {
        entry.status = OutboxStatus::Failed;
        entry.error = unsubscribed;
        entry.nextAttemptAt.reset();
        entry.updatedAt = m_session.now();
        stores.outbox.update(entry);
        if (entry.kind == "message"_L1)
            noteDelivery(m_session, entry.messageId, MessageDelivery::Failed, unsubscribed);
    }
}

void OptOutService::optOut(Channel channel, const QString &address)
{
    const QString kept = folded(channel, address);
    for (const Clinic &clinic : m_session.stores().clinics.all()) {
        Session session = m_session.inClinic(clinic.id);
        OptOutService there(session);
        OptOutStore(session.database()).add(clinic.id, channel, kept, session.now());
        for (const Patient &patient : session.stores().patients.reachedBy(clinic.id, channel, kept)) {
            there.note(patient, channel, false);
            there.cancelPending(patient, channel);
        }
        for (const Reminder &reminder : session.stores().reminders.openOf(clinic.id, kept, channel))
            end(session, reminder);
    }
}

void OptOutService::optIn(Channel channel, const QString &address)
{
    const QString kept = folded(channel, address);
    for (const Clinic &clinic : m_session.stores().clinics.all()) {
        Session session = m_session.inClinic(clinic.id);
        OptOutService there(session);
        OptOutStore(session.database()).remove(clinic.id, channel, kept);
        for (const Patient &patient : session.stores().patients.reachedBy(clinic.id, channel, kept)) {
            there.note(patient, channel, true);
            followReach(session, patient.id);
        }
        for (const Reminder &reminder : session.stores().reminders.unwantedOf(clinic.id, kept, channel, session.now()))
            resume(session, reminder);
    }
}

} // namespace frontdesk

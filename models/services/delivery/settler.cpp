#include "models/services/delivery/settler.h"

#include "models/domain/deliveryreason.h"
#include "models/services/delivery/messagedelivery.h"
#include "models/services/delivery/reminderjournal.h"
#include "models/services/delivery/retrytimes.h"
#include "models/services/delivery/visitannouncer.h"
#include "models/storage/reachstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestReason = 300;

QString reasonOf(const SendOutcome &outcome, Channel channel)
{
    if (outcome.kind == SendOutcome::Kind::NotConfigured)
        return outcome.reason.isEmpty() ? spelled(ReasonCode::ChannelNotSet, toString(channel)) : outcome.reason;
    return outcome.reason.isEmpty() ? spelled(ReasonCode::NotTaken) : outcome.reason.left(longestReason);
}

/// What waits for its next attempt, for both tables.
template<class Row>
bool tryAgain(Row &row, const SendOutcome &outcome, Instant now, const std::optional<Instant> &end)
{
    if (outcome.kind != SendOutcome::Kind::TryLater)
        return false;
    row.nextAttemptAt = nextAttempt(row.attempts, outcome, now, end);
    return row.nextAttemptAt.has_value();
}

} // namespace

std::optional<Instant> Settler::endOf(const Reminder &reminder)
{
    if (reminder.eventReminderId.isNull()) {
        const auto visit = m_session.stores().appointments.find(reminder.clinicId, reminder.appointmentId);
        return visit ? std::optional(visit->start) : std::nullopt;
    }
    const auto target = m_session.stores().reminders.eventTarget(reminder.eventReminderId);
    return target && reminder.kind == ReminderKind::EventReminder ? std::optional(target->eventAt) : std::nullopt;
}

std::optional<Instant> Settler::endOf(const OutboxEntry &entry)
{
    if (entry.appointmentId.isNull())
        return std::nullopt;
    const auto visit = m_session.stores().appointments.find(entry.clinicId, entry.appointmentId);
    return visit ? std::optional(visit->start) : std::nullopt;
}

void Settler::save(Reminder &reminder, const QString &action)
{
    reminder.updatedAt = m_session.now();
    m_session.stores().reminders.update(reminder);
    recordReminder(m_session, reminder, action);
}

void Settler::fail(Reminder &reminder, DeliveryStatus delivery, const QString &reason)
{
    reminder.status = ReminderStatus::Failed;
    reminder.delivery = delivery;
    reminder.error = reason;
    reminder.nextAttemptAt.reset();
    save(reminder, u"failed"_s);
}

void Settler::settle(Reminder reminder, const SendOutcome &outcome)
{
    if (!reminder.claimedAt)
        return;
    reminder.claimedAt.reset();
    const bool open = isOpen(reminder.status);
    if (outcome.kind == SendOutcome::Kind::Accepted) { // what was cancelled meanwhile stays so, and says that it left
        reminder.status = open ? ReminderStatus::Sent : reminder.status;
        reminder.delivery = open ? DeliveryStatus::Sending : reminder.delivery;
        reminder.sentAt = m_session.now();
        reminder.gatewayId = outcome.gatewayId;
        reminder.error = open ? QString() : reminder.error;
        return save(reminder, u"sent"_s);
    }
    if (!open)
        return save(reminder, toString(reminder.status));
    reminder.error = reasonOf(outcome, *reminder.channel);
    if (!tryAgain(reminder, outcome, m_session.now(), endOf(reminder)))
        return fail(reminder, DeliveryStatus::Failed, reminder.error);
    reminder.delivery = DeliveryStatus::Pending;
    save(reminder, u"postponed"_s);
}

void Settler::end(Reminder reminder, const NotSent &reason)
{
    switch (reason.end) {
    case NotSent::End::Withdrawn:
        reminder.status = ReminderStatus::Cancelled;
        reminder.error = reason.reason;
        reminder.nextAttemptAt.reset();
        return save(reminder, u"cancelled"_s);
    case NotSent::End::Failed:
        return fail(reminder, DeliveryStatus::Failed, reason.reason);
    case NotSent::End::Unsubscribed:
        return fail(reminder, DeliveryStatus::Unsubscribed, reason.reason);
    }
}

void Settler::save(OutboxEntry &entry)
{
    entry.updatedAt = m_session.now();
    m_session.stores().outbox.update(entry);
}

void Settler::settle(OutboxEntry entry, const SendOutcome &outcome)
{
    if (!entry.claimedAt)
        return;
    entry.claimedAt.reset();
    const bool isMessage = entry.kind == "message"_L1;
    if (outcome.kind == SendOutcome::Kind::Accepted) {
        entry.status = OutboxStatus::Sent;
        entry.sentAt = m_session.now();
        entry.gatewayId = outcome.gatewayId;
        entry.error.clear();
        save(entry);
        if (isMessage)
            noteDelivery(m_session, entry.messageId, MessageDelivery::Sent);
        return;
    }
    entry.error = reasonOf(outcome, entry.channel);
    const bool again = tryAgain(entry, outcome, m_session.now(), endOf(entry));
    entry.status = again ? OutboxStatus::Pending : OutboxStatus::Failed;
    save(entry);
    if (isMessage && !again)
        noteDelivery(m_session, entry.messageId, MessageDelivery::Failed, entry.error);
}

void Settler::end(OutboxEntry entry, const NotSent &reason)
{
    entry.status = reason.end == NotSent::End::Withdrawn ? OutboxStatus::Recalled : OutboxStatus::Failed;
    entry.error = reason.reason;
    entry.nextAttemptAt.reset();
    save(entry);
    if (entry.kind == "message"_L1)
        noteDelivery(m_session, entry.messageId, MessageDelivery::Failed, entry.error);
}

PatientId Settler::patientOf(const Outgoing &outgoing)
{
    Stores &stores = m_session.stores();
    if (outgoing.source == Outgoing::Source::Outbox) {
        const auto entry = stores.outbox.find(OutboxId::parse(outgoing.rowId).value_or(OutboxId()));
        return entry ? entry->patientId : PatientId();
    }
    const auto reminder = stores.reminders.find(outgoing.clinicId,
                                                ReminderId::parse(outgoing.rowId).value_or(ReminderId()));
    const auto visit = reminder ? stores.appointments.find(outgoing.clinicId, reminder->appointmentId) : std::nullopt;
    return visit ? reminder->addressee(*visit) : PatientId();
}

void Settler::noteClaimed(const Reminder &reminder)
{
    recordReminder(m_session, reminder, u"sending"_s);
}

void Settler::noteRefusals(const Outgoing &outgoing, const SendOutcome &outcome)
{
    for (const QString &token : outcome.refusedDevices)
        m_session.stores().devices.removePushToken(token);
    if (!outcome.addressRefused || outgoing.channel == Channel::Push)
        return;
    const PatientId patient = patientOf(outgoing);
    ReachStore store(m_session.database());
    const auto reach = store.find(outgoing.clinicId, patient);
    if (!reach || reach->address(outgoing.channel) != outgoing.to)
        return;
    store.markAddressRefused(patient, outgoing.channel, m_session.now());
    m_session.record({u"address_refused"_s,
                      u"patient"_s,
                      patient.toString(),
                      ChangeOp::Updated,
                      patient,
                      {},
                      {{u"channel"_s, toString(outgoing.channel)}},
                      {}});
}

} // namespace frontdesk

#include "models/services/delivery/deliveryservice.h"

#include "models/services/delivery/letterwriter.h"
#include "models/services/delivery/receiptservice.h"
#include "models/services/delivery/reminderjournal.h"
#include "models/services/delivery/settler.h"
#include "models/storage/reachstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than any wait: what waits longer was put off by a clock that stood wrong.
constexpr std::chrono::hours longestWait{3};
/// What is due and does not go is ended a thousand at a time, so that nobody waits for it.
constexpr int mostEnded = 1000;

/// Claims the rows of one table, one clinic and one channel.
template<class Store>
class Claimer {
public:
    Claimer(Session &session, const KeyRing &keys, Store &store)
        : m_session(session),
          m_writer(session, keys),
          m_settler(session),
          m_store(store)
    {
    }

    QList<Outgoing> claim(Channel channel, int room, Outgoing::Source source)
    {
        QList<Outgoing> claimed;
        for (int ended = 0; room > claimed.size() && ended < mostEnded;) {
            const auto rows = m_store.due(m_session.directory().clinic.id, channel, m_session.now(),
                                          room - int(claimed.size()));
            if (rows.isEmpty())
                break;
            for (auto row : rows) {
                Letter letter = m_writer.write(row);
                if (const NotSent *reason = std::get_if<NotSent>(&letter)) {
                    m_settler.end(row, *reason);
                    ++ended;
                    continue;
                }
                Outgoing outgoing = std::get<Outgoing>(std::move(letter));
                outgoing.source = source;
                outgoing.rowId = row.id.toString();
                outgoing.idempotencyKey = outgoing.rowId;
                m_store.claim(row, m_session.now());
                m_settler.noteClaimed(row);
                claimed.append(outgoing);
            }
        }
        return claimed;
    }

private:
    Session &m_session;
    LetterWriter m_writer;
    Settler m_settler;
    Store &m_store;
};

} // namespace

int DeliveryService::releaseClaims()
{
    Stores &stores = m_session.stores();
    const QList<Reminder> claimed = stores.reminders.claimed();
    const int released = stores.reminders.releaseClaims(m_session.now()) + stores.outbox.releaseClaims(m_session.now());
    for (const Reminder &reminder : claimed)
        recordReminder(m_session, reminder, u"released"_s);
    return released;
}

QList<Outgoing> DeliveryService::claimDue(const Room &room)
{
    Stores &stores = m_session.stores();
    stores.reminders.recallFarRetries(m_session.now() + longestWait, m_session.now());
    stores.outbox.recallFarRetries(m_session.now() + longestWait, m_session.now());
    QList<Outgoing> claimed;
    for (const ClinicId &clinic : ReachStore(m_session.database()).sendingClinics()) {
        Session own = m_session.inClinic(clinic);
        Claimer<OutboxStore> letters(own, m_keys, stores.outbox);
        Claimer<ReminderStore> reminders(own, m_keys, stores.reminders);
        for (const Channel channel : everyChannel) {
            const int free = room(clinic, channel);
            if (free <= 0)
                continue;
            const auto first = letters.claim(channel, free, Outgoing::Source::Outbox); // people wait for messages
            claimed += first;
            claimed += reminders.claim(channel, free - int(first.size()), Outgoing::Source::Reminder);
        }
    }
    return claimed;
}

void DeliveryService::settle(const Outgoing &outgoing, const SendOutcome &outcome)
{
    Session own = m_session.inClinic(outgoing.clinicId);
    Settler settler(own);
    if (outgoing.source == Outgoing::Source::Reminder) {
        const auto id = ReminderId::parse(outgoing.rowId);
        if (const auto reminder = own.stores().reminders.find(outgoing.clinicId, id.value_or(ReminderId())))
            settler.settle(*reminder, outcome);
    } else if (const auto entry = own.stores().outbox.find(OutboxId::parse(outgoing.rowId).value_or(OutboxId()))) {
        settler.settle(*entry, outcome);
    }
    settler.noteRefusals(outgoing, outcome);
    if (outcome.kind == SendOutcome::Kind::Accepted && !outcome.gatewayId.isEmpty())
        ReceiptService(m_session).catchUp(outgoing.channel, outcome.gatewayId);
}

std::optional<Instant> DeliveryService::nextDue()
{
    const auto reminder = m_session.stores().reminders.nextDue();
    const auto entry = m_session.stores().outbox.nextDue();
    return reminder && entry ? std::min(reminder, entry) : reminder ? reminder : entry;
}

} // namespace frontdesk

#pragma once

#include <QHash>

#include <functional>

#include "models/services/delivery/outgoing.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// What leaves the house, and what became of it: due reminders (N, E, the schedule) and due rows of the outbox (notices,
/// messages). CONTRACT §7, §11.22–24. For every clinic of the database; the session's own clinic does not matter.
///
/// The way of one thing: claimDue() claims its row in the command's transaction; once that is durable (ClinicThread::post
/// has called `done`, not earlier) a worker hands it to the gateway; then settle() in another command. What was claimed has
/// to be settled, whatever came of it. After a crash releaseClaims() makes it due again, with the same idempotency key.
class DeliveryService {
public:
    /// How many may be claimed now for this clinic and channel; asked once for each in a call.
    using Room = std::function<int(ClinicId, Channel)>;

    DeliveryService(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    /// Once, when the program starts and nothing is under way: what a process that died had claimed is due again. Returns how
    /// many there were.
    int releaseClaims();

    /// Claims what is due at the session's moment, as far as there is room, complete and ready to be sent. Visit, patient,
    /// preferences and opt-outs are read at this moment: what must not go any more is ended with its reason instead, and takes
    /// no room.
    QList<Outgoing> claimDue(const Room &room);

    /// What became of an attempt: sent; or again after 1, 5, 30 minutes, 2 hours (and up to a tenth more; not before
    /// `retryAfter`), as long as that is before the visit; or failed, with the reason. What was cancelled meanwhile stays
    /// cancelled. Harmless when it is settled already.
    void settle(const Outgoing &outgoing, const SendOutcome &outcome);

    /// When claimDue() will find something; nullopt when nothing waits. Cheap, however many reminders there are.
    std::optional<Instant> nextDue();

private:
    Session &m_session;
    const KeyRing &m_keys;
};

/// How long to wait after the attempt with this number (1 is the first); nullopt: give up. CONTRACT §7.
std::optional<Milliseconds> waitAfterAttempt(int attempt);

} // namespace frontdesk

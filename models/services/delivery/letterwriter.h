#pragma once

#include <variant>

#include "models/domain/reach.h"
#include "models/domain/reminder.h"
#include "models/services/delivery/outgoing.h"
#include "models/services/delivery/texts.h"
#include "models/services/security/keyring.h"
#include "models/services/session.h"

namespace frontdesk {

/// Why something due is not sent after all.
struct NotSent {
    enum class End {
        Withdrawn,   ///< what it was about is off
        Failed,      ///< too late
        Unsubscribed ///< no address, or they do not want it
    };
    End end = End::Withdrawn;
    QString reason; ///< as deliveryreason.h spells it
};
using Letter = std::variant<Outgoing, NotSent>;

/// Writes what is to be sent, with everything read at this moment: visit, patient, preferences, opt-outs. In a session of the
/// row's clinic.
class LetterWriter {
public:
    LetterWriter(Session &session, const KeyRing &keys) : m_session(session), m_keys(keys) {}

    Letter write(const Reminder &reminder);
    Letter write(const OutboxEntry &entry);

private:
    Letter writeForVisit(const Reminder &reminder);
    Letter writeForEvent(const Reminder &reminder);
    Letter writeNews(const OutboxEntry &entry);
    Letter writeOffer(const OutboxEntry &entry);
    Letter writeOfferAnswer(const OutboxEntry &entry);
    QString linkTo(const OutboxEntry &offer);
    Letter writeMessage(const OutboxEntry &entry);
    Letter tellOfMessage(const OutboxEntry &entry);

    /// The addressed envelope, or why there is none.
    Letter addressed(Channel channel, const Reach &reach, const QString &language);
    Outgoing envelope(Channel channel, const QString &to, const QString &name, const QString &language);
    /// In the clinic's own words where it has some.
    WrittenText text(const QString &kind, const Outgoing &letter, const TextValues &values);
    void fill(Outgoing &letter, const WrittenText &written);
    TextValues valuesOf(const Appointment &visit, const Reach &reach, const QString &language);
    CalendarInvitation invitationTo(const Appointment &visit, bool cancelled);
    bool isExpected(const Appointment &visit, PatientId patient);
    std::optional<Reach> reachOf(PatientId patient);

    Session &m_session;
    const KeyRing &m_keys;
};

} // namespace frontdesk

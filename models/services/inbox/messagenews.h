#pragma once

#include "models/domain/message.h"
#include "models/domain/patient.h"
#include "models/services/session.h"

namespace frontdesk {

/// How the world learns of a message that is being written: the message itself where it leaves the house, an e-mail that
/// tells of it, a notice in the program. CONTRACT §11.18, §11.19.
class MessageNews {
public:
    MessageNews(Session &session, const Message &message);

    /// Unreachable when the patient has no address for the channel or does not want it.
    Result<Done> checkReachable(Channel channel) const;
    /// The message itself, by the channel it is for.
    void queue(Channel channel);
    /// "You have a new message", to the patient, the doctor, the receptionists or the colleague; those without an address are
    /// left out.
    void queueMail();
    void notice(const QString &senderName);

private:
    UserId threadDoctor() const; ///< null in the desk's thread
    void mailTo(const User &user);

    Session &m_session;
    const Message &m_message;
    std::optional<Patient> m_patient;
};

} // namespace frontdesk

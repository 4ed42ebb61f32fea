#pragma once

#include "models/domain/conversation.h"
#include "models/services/session.h"
#include "models/storage/clinictextstore.h"

namespace frontdesk {

/// Replies that the desk writes often. Staff use them; the desk and administrators change them.
class QuickReplyService {
public:
    explicit QuickReplyService(Session &session) : m_session(session), m_store(session.database()) {}

    static QStringList placeholders(); ///< {patient} {doctor} {clinic} {date} {time}, of the patient's next visit
    bool mayChange() const;

    /// By name. None for a patient.
    QList<QuickReply> list();
    /// A new one where its id is null. All bad fields at once: "name", "text", "language"; of a placeholder that means nothing
    /// the arguments are what is allowed and what is wrong. NotFound("QuickReply").
    Result<QuickReply> put(const QuickReply &wanted);
    Result<Done> remove(QuickReplyId id);

    /// The text for somebody, in its own language; what is not known, such as the date without a visit, stays in braces.
    Result<QString> filled(const QuickReply &reply, const ConversationId &to);

private:
    Session &m_session;
    ClinicTextStore m_store;
};

} // namespace frontdesk

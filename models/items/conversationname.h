#pragma once

#include "models/domain/conversation.h"

namespace frontdesk {

/// The conversation that holds a message, as this member of staff sees it.
inline ConversationId conversationOf(const Message &message, UserId reader)
{
    if (!message.patientId.isNull())
        return ConversationId::ofPatient(message.patientId);
    return ConversationId::withColleague(message.sentBy == reader ? message.recipientId : message.sentBy);
}

} // namespace frontdesk

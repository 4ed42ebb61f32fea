#pragma once

#include "models/domain/conversation.h"
#include "models/services/session.h"

namespace frontdesk {

/// Whose eyes messages are read with.
MessageReader messageReader(const Actor &actor);

/// The conversation as stored, when the actor may see it; it need not have messages yet. Else NotFound("Conversation").
Result<ConversationRef> conversationFor(Session &session, const ConversationId &id);

/// Who hears of a message besides its patient, in the journal's words: empty (all staff), or the two colleagues.
QString audienceOf(const Message &message);

} // namespace frontdesk

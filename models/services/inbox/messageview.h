#pragma once

#include "models/domain/conversation.h"
#include "models/services/session.h"

namespace frontdesk {

/// Whose eyes messages are read with.
MessageReader messageReader(const Actor &actor);

/// The conversation as stored, when the actor may see it; it need not have messages yet. Else NotFound("Conversation").
Result<ConversationRef> conversationFor(Session &session, const ConversationId &id);

/// Records what happened to a message, for those who may read it: its patient and all staff, or the two colleagues.
void recordMessage(Session &session, const Message &message, const QString &action, ChangeOp op,
                   const QJsonObject &changes = {});

} // namespace frontdesk

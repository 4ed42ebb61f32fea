#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Seed M "Messages API", CONTRACT §6. Single messages: lists by page, one, sending, marks, deleting, WhatsApp.
Result<HttpReply> listMessages(ApiCall &call);
Result<HttpReply> getMessage(ApiCall &call);
Result<HttpReply> sendMessage(ApiCall &call);
Result<HttpReply> markMessage(ApiCall &call);
Result<HttpReply> deleteMessage(ApiCall &call);
/// Sends a message that failed once more.
Result<HttpReply> retryFailedMessage(ApiCall &call);
Result<HttpReply> sendWhatsApp(ApiCall &call);

/// Conversations (conversationroutes.cpp).
Result<HttpReply> listConversations(ApiCall &call);
Result<HttpReply> getConversation(ApiCall &call);
Result<HttpReply> sendToConversation(ApiCall &call);
Result<HttpReply> markConversationRead(ApiCall &call);
/// Whom one can write to; two lists and their sum for staff, one list for patients.
Result<HttpReply> listContacts(ApiCall &call);
Result<HttpReply> listReceptionists(ApiCall &call);

} // namespace frontdesk::mobile

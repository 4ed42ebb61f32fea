#pragma once

#include "models/services/inbox/inboxservice.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::mobile {

/// A message as M shows it, with who wrote it and to whom. Beyond M: `channel`, which tells WhatsApp from a text message
/// (M's `type` knows only sms), and `deliveryStatus` of what leaves the house.
void write(JsonWriter &json, const MessageCard &card);
void write(JsonWriter &json, const ConversationCard &card);

/// M's word for the type: WhatsApp is "sms" there.
QString mobileType(MessageType type);
/// The types that a word of M's asks for.
std::optional<QList<MessageType>> messageTypesFromMobile(QStringView word);

/// A person in a list of contacts: everything about them, or (`brief`) the few keys of M's list of all.
void writeContact(JsonWriter &json, const Contact &contact, bool brief);

} // namespace frontdesk::mobile

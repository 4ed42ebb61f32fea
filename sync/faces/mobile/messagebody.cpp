#include "sync/faces/mobile/messagebody.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

/// WhatsApp has a route of its own.
std::optional<MessageType> typeOf(const QString &word)
{
    const auto type = messageTypeFromString(word);
    return type == MessageType::WhatsApp ? std::nullopt : type;
}

std::optional<bool> readStatus(const QString &word)
{
    if (word == "read"_L1)
        return true;
    return word == "unread"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace

NewMessage readMessage(JsonReader &body)
{
    NewMessage message;
    body.require({"message"_L1});
    message.body = body.text("message"_L1).value_or(QString());
    message.subject = body.text("subject"_L1).value_or(QString());
    message.type = body.word("type"_L1, &typeOf, u"sms, email, portal"_s).value_or(MessageType::Portal);
    body.word("status"_L1, &readStatus, u"unread, read"_s);
    return message;
}

} // namespace frontdesk::mobile

#include "models/services/delivery/messagedelivery.h"

#include <QJsonArray>

#include "models/services/inbox/messagenews.h"
#include "models/services/inbox/messageview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void recordDelivery(Session &session, const Message &message, MessageDelivery before, MessageDelivery after)
{
    recordMessage(session, message, u"delivery"_s, ChangeOp::Updated,
                  {{u"deliveryStatus"_s, QJsonArray{toString(before), toString(after)}}});
}

} // namespace

void noteDelivery(Session &session, MessageId id, MessageDelivery delivery, const QString &error)
{
    MessageStore &messages = session.stores().messages;
    const std::optional<Message> message = messages.findAnywhere(id);
    if (!message || message->delivery == delivery)
        return;
    if (message->delivery == MessageDelivery::Delivered || message->delivery == MessageDelivery::Failed)
        return;
    messages.setDelivery(id, delivery, error);
    Session own = session.inClinic(message->clinicId);
    recordDelivery(own, *message, message->delivery, delivery);
}

Result<MessageCard> retryMessage(Session &session, MessageId id)
{
    Stores &stores = session.stores();
    const auto card = stores.messages.find(messageReader(session.actor()), id);
    if (!card)
        return Error::notFound(u"Message"_s);
    const auto entry = stores.outbox.findMessage(id);
    if (card->message.delivery != MessageDelivery::Failed || !entry)
        return Error::invalid(u"status"_s, u"failed: only a message that failed is sent again"_s);
    if (const auto reachable = MessageNews(session, card->message).checkReachable(entry->channel); !reachable)
        return reachable.error();
    OutboxEntry again = *entry;
    again.status = OutboxStatus::Pending;
    again.error.clear();
    again.attempts = 0;
    again.dueAt = session.now();
    again.nextAttemptAt = session.now();
    again.claimedAt.reset();
    again.updatedAt = session.now();
    stores.outbox.update(again);
    stores.messages.setDelivery(id, MessageDelivery::Queued, {});
    recordDelivery(session, card->message, MessageDelivery::Failed, MessageDelivery::Queued);
    MessageCard queued = *card;
    queued.message.delivery = MessageDelivery::Queued;
    queued.message.deliveryError.clear();
    return queued;
}

} // namespace frontdesk

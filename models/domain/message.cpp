#include "models/domain/message.h"

#include "models/domain/enumnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumNames<MessageType, 4> types{{{MessageType::Sms, "sms"_L1},
                                           {MessageType::Email, "email"_L1},
                                           {MessageType::Portal, "portal"_L1},
                                           {MessageType::WhatsApp, "whatsapp"_L1}}};
constexpr EnumNames<MessageDirection, 2> directions{
    {{MessageDirection::Inbound, "inbound"_L1}, {MessageDirection::Outbound, "outbound"_L1}}};
constexpr EnumNames<MessageDelivery, 5> deliveries{{{MessageDelivery::None, "none"_L1},
                                                    {MessageDelivery::Queued, "queued"_L1},
                                                    {MessageDelivery::Sent, "sent"_L1},
                                                    {MessageDelivery::Delivered, "delivered"_L1},
                                                    {MessageDelivery::Failed, "failed"_L1}}};

} // namespace

QString toString(MessageType type)
{
    return nameOf(types, type);
}

std::optional<MessageType> messageTypeFromString(QStringView text)
{
    return valueOf(types, text);
}

QString toString(MessageDirection direction)
{
    return nameOf(directions, direction);
}

std::optional<MessageDirection> messageDirectionFromString(QStringView text)
{
    return valueOf(directions, text);
}

QString toString(MessageDelivery delivery)
{
    return nameOf(deliveries, delivery);
}

std::optional<MessageDelivery> messageDeliveryFromString(QStringView text)
{
    return valueOf(deliveries, text);
}

} // namespace frontdesk

#include "models/domain/message.h"

#include <array>
#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Value, std::size_t N>
using Names = std::array<std::pair<Value, QLatin1StringView>, N>;

constexpr Names<MessageType, 4> types{{{MessageType::Sms, "sms"_L1},
                                       {MessageType::Email, "email"_L1},
                                       {MessageType::Portal, "portal"_L1},
                                       {MessageType::WhatsApp, "whatsapp"_L1}}};
constexpr Names<MessageDirection, 2> directions{
    {{MessageDirection::Inbound, "inbound"_L1}, {MessageDirection::Outbound, "outbound"_L1}}};
constexpr Names<MessageDelivery, 5> deliveries{{{MessageDelivery::None, "none"_L1},
                                                {MessageDelivery::Queued, "queued"_L1},
                                                {MessageDelivery::Sent, "sent"_L1},
                                                {MessageDelivery::Delivered, "delivered"_L1},
                                                {MessageDelivery::Failed, "failed"_L1}}};

template<class Value, std::size_t N>
QString nameOf(const Names<Value, N> &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    Q_UNREACHABLE();
}

template<class Value, std::size_t N>
std::optional<Value> valueOf(const Names<Value, N> &names, QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

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

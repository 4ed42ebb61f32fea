#include "models/domain/channel.h"

#include <array>
#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Channel, QLatin1StringView>, 5> names{{{Channel::Sms, "sms"_L1},
                                                                      {Channel::Email, "email"_L1},
                                                                      {Channel::Push, "push"_L1},
                                                                      {Channel::Voice, "voice"_L1},
                                                                      {Channel::WhatsApp, "whatsapp"_L1}}};

} // namespace

QString toString(Channel channel)
{
    for (const auto &[value, name] : names) {
        if (value == channel)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace frontdesk

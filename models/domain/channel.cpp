#include "models/domain/channel.h"

#include "models/domain/enumnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumNames<Channel, 5> names{{{Channel::Sms, "sms"_L1},
                                       {Channel::Email, "email"_L1},
                                       {Channel::Push, "push"_L1},
                                       {Channel::Voice, "voice"_L1},
                                       {Channel::WhatsApp, "whatsapp"_L1}}};

} // namespace

QString toString(Channel channel)
{
    return nameOf(names, channel);
}

std::optional<Channel> channelFromString(QStringView text)
{
    return valueOf(names, text);
}

} // namespace frontdesk

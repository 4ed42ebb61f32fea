#include "models/items/channelnames.h"

#include <QCoreApplication>

namespace frontdesk {

QList<Channel> channelsInOrder()
{
    return {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Voice, Channel::Push};
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QCoreApplication::translate("Channel", "E-mail");
    case Channel::Sms:
        return QCoreApplication::translate("Channel", "SMS");
    case Channel::WhatsApp:
        return QCoreApplication::translate("Channel", "WhatsApp");
    case Channel::Voice:
        return QCoreApplication::translate("Channel", "Voice call");
    case Channel::Push:
        return QCoreApplication::translate("Channel", "Push");
    }
    Q_UNREACHABLE();
}

} // namespace frontdesk

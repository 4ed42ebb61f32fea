#pragma once

#include <QList>
#include <QString>

#include "models/domain/channel.h"

namespace frontdesk {

/// E-mail, SMS, WhatsApp, voice, push: the order in which the window lists them.
QList<Channel> channelsInOrder();
QString channelName(Channel channel); ///< translated

} // namespace frontdesk

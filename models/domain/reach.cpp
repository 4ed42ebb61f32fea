#include "models/domain/reach.h"

namespace frontdesk {

QString Reach::address(Channel channel) const
{
    switch (channel) {
    case Channel::Email:
        return email;
    case Channel::Push:
        return pushTokens.value(0);
    case Channel::Sms:
    case Channel::Voice:
    case Channel::WhatsApp:
        return phone;
    }
    Q_UNREACHABLE();
}

} // namespace frontdesk

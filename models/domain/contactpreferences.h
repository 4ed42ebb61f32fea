#pragma once

#include <QString>

#include "models/domain/channel.h"

namespace frontdesk {

/// How a patient wants to hear from the clinic. Everything is allowed until they say otherwise.
struct ContactPreferences {
    bool sms = true;
    bool email = true;
    bool push = true;
    bool voice = true;
    bool whatsapp = true;
    QString language;   ///< a language tag; empty: the clinic's
    QString quietHours; ///< "21:00-08:00" or "off"; empty: the clinic's
    bool operator==(const ContactPreferences &) const = default;

    bool allows(Channel channel) const
    {
        switch (channel) {
        case Channel::Sms:
            return sms;
        case Channel::Email:
            return email;
        case Channel::Push:
            return push;
        case Channel::Voice:
            return voice;
        case Channel::WhatsApp:
            return whatsapp;
        }
        Q_UNREACHABLE();
    }
};

} // namespace frontdesk

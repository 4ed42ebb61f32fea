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

    bool allows(Channel channel) const { return this->*choiceFor(channel); }
    bool &choiceOf(Channel channel) { return this->*choiceFor(channel); }

private:
    static bool ContactPreferences::*choiceFor(Channel channel)
    {
        switch (channel) {
        case Channel::Sms:
            return &ContactPreferences::sms;
        case Channel::Email:
            return &ContactPreferences::email;
        case Channel::Push:
            return &ContactPreferences::push;
        case Channel::Voice:
            return &ContactPreferences::voice;
        case Channel::WhatsApp:
            return &ContactPreferences::whatsapp;
        }
        Q_UNREACHABLE();
    }
};

} // namespace frontdesk

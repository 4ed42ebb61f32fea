#pragma once

#include <QList>
#include <QStringList>

#include "models/domain/channel.h"
#include "models/domain/id.h"

namespace frontdesk {

/// Everything that sending something to a patient takes: their addresses, what they want and in which language.
struct Reach {
    PatientId patientId;
    QString name;
    QString phone; ///< E.164
    QString email;
    QStringList pushTokens;  ///< of all their devices, the one they used last first
    QString language;        ///< empty: the clinic's
    QString quietHours;      ///< "21:00-08:00" or "off"; empty: the clinic's
    QList<Channel> unwanted; ///< switched off, or the address has been opted out

    /// Of push: the device they used last.
    QString address(Channel channel) const;
    bool wants(Channel channel) const { return !unwanted.contains(channel); }
    bool reachableBy(Channel channel) const { return wants(channel) && !address(channel).isEmpty(); }
};

/// Every channel, in the order in which a reminder of type "all" lists its parts.
inline const QList<Channel> everyChannel{Channel::Sms, Channel::Email, Channel::Push, Channel::Voice,
                                         Channel::WhatsApp};

} // namespace frontdesk

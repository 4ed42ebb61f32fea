#pragma once

#include <chrono>
#include <optional>

#include <QStringList>

#include "models/domain/channel.h"
#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// The visit as a calendar program is to see it, for the text/calendar part of an e-mail. CONTRACT §7.
struct CalendarInvitation {
    enum class Method { Request, Cancel };
    Method method = Method::Request;
    QString uid;      ///< the same for the visit's whole life
    int sequence = 0; ///< rises with every change that is sent
    Instant start;
    Instant end;
    QString zone; ///< IANA
    QString summary;
    QString location;
    QString organizerName;
};

/// One thing to be sent through one channel, complete: who sends it needs no database. A value that crosses threads.
struct Outgoing {
    /// The table whose row was claimed for it.
    enum class Source { Reminder, Outbox };
    Source source = Source::Reminder;
    QString rowId;
    ClinicId clinicId;
    Channel channel = Channel::Email;
    QString to;         ///< E.164, an e-mail address or a push token
    QStringList alsoTo; ///< of push: the person's other devices
    QString toName;
    QString clinicName;
    QString language; ///< two letters; mail is laid out in its direction
    QString subject;  ///< of mail and push
    QString text;
    QString idempotencyKey; ///< the same on every attempt, CONTRACT §11.22
    std::optional<CalendarInvitation> invitation;
    QString unsubscribeToken; ///< names the address and channel to our own unsubscribe link; empty: no link
};

/// What became of an attempt.
struct SendOutcome {
    enum class Kind {
        Accepted,     ///< the gateway has taken it
        TryLater,     ///< no connection, 408, 429, 5xx of a web gateway, 4xx of SMTP
        Refused,      ///< for good: other 4xx, 5xx of SMTP for the address
        NotConfigured ///< nobody to hand it to
    };
    Kind kind = Kind::NotConfigured;
    QString gatewayId; ///< when accepted: what receipts will name
    QString reason;    ///< else: as deliveryreason.h spells it, nothing about the patient
    std::optional<std::chrono::milliseconds> retryAfter;
    bool addressRefused = false; ///< the address itself is bad: the desk is told
    QStringList refusedDevices;  ///< of push: those that are no more
};

} // namespace frontdesk

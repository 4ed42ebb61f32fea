#pragma once

#include <QString>

namespace frontdesk {

/// Why something was not sent, or not yet. What is stored and handed on is the code and what it is about, "no_address:sms"; words
/// are made at the edges (sync/api/reasontexts.h, models/items/remindertexts.h).
enum class ReasonCode {
    GatewaysWords, ///< argument: what somebody else's program said; no code in the stored text
    VisitChanged,  ///< moved, closed or cancelled
    VisitGone,
    VisitIs, ///< argument: a status
    VisitBegun,
    NotAttending,
    RecordGone,
    EventClosed,
    EventBegun,
    DueLongAgo,
    Unwanted,    ///< argument: a channel
    NoAddress,   ///< argument: a channel
    Unreachable, ///< one of these two
    Unsubscribed,
    ChannelNotSet,  ///< argument: a channel
    SettingMissing, ///< argument: a setting's key
    SecretShut,
    NotTaken,
    NoAnswer,       ///< argument: what the connection said
    Answered,       ///< argument: the gateway's HTTP status, and what else it tells
    MailNoAnswer,   ///< argument: what the connection said
    MailAnswered,   ///< argument: the SMTP reply
    MailRefused,    ///< argument: the SMTP reply
    AddressRefused, ///< argument: the SMTP reply
    NoMailAddress,
    NoSenderAddress,
    NothingToTell,
    SlotTaken,
    MessageDeleted,
    NobodyThere,
    UnknownKind
};

struct DeliveryReason {
    ReasonCode code = ReasonCode::GatewaysWords;
    QString argument;
    bool operator==(const DeliveryReason &) const = default;
};

/// As it is stored.
QString spelled(ReasonCode code, const QString &argument = {});
/// The reverse of spelled(); text that it has not made is the gateway's words.
DeliveryReason reasonOf(const QString &stored);

} // namespace frontdesk

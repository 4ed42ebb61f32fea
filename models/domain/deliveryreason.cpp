#include "models/domain/deliveryreason.h"

#include <algorithm>
#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<ReasonCode, QLatin1StringView>, 30> names{
    {{ReasonCode::VisitChanged, "visit_changed"_L1},
     {ReasonCode::VisitGone, "visit_gone"_L1},
     {ReasonCode::VisitIs, "visit_is"_L1},
     {ReasonCode::VisitBegun, "visit_begun"_L1},
     {ReasonCode::NotAttending, "not_attending"_L1},
     {ReasonCode::RecordGone, "record_gone"_L1},
     {ReasonCode::EventClosed, "event_closed"_L1},
     {ReasonCode::EventBegun, "event_begun"_L1},
     {ReasonCode::DueLongAgo, "due_long_ago"_L1},
     {ReasonCode::Unwanted, "unwanted"_L1},
     {ReasonCode::NoAddress, "no_address"_L1},
     {ReasonCode::Unreachable, "unreachable"_L1},
     {ReasonCode::Unsubscribed, "unsubscribed"_L1},
     {ReasonCode::ChannelNotSet, "channel_not_set"_L1},
     {ReasonCode::SettingMissing, "setting_missing"_L1},
     {ReasonCode::SecretShut, "secret_shut"_L1},
     {ReasonCode::NotTaken, "not_taken"_L1},
     {ReasonCode::NoAnswer, "no_answer"_L1},
     {ReasonCode::Answered, "answered"_L1},
     {ReasonCode::MailNoAnswer, "mail_no_answer"_L1},
     {ReasonCode::MailAnswered, "mail_answered"_L1},
     {ReasonCode::MailRefused, "mail_refused"_L1},
     {ReasonCode::AddressRefused, "address_refused"_L1},
     {ReasonCode::NoMailAddress, "no_mail_address"_L1},
     {ReasonCode::NoSenderAddress, "no_sender_address"_L1},
     {ReasonCode::NothingToTell, "nothing_to_tell"_L1},
     {ReasonCode::SlotTaken, "slot_taken"_L1},
     {ReasonCode::MessageDeleted, "message_deleted"_L1},
     {ReasonCode::NobodyThere, "nobody_there"_L1},
     {ReasonCode::UnknownKind, "unknown_kind"_L1}}};

} // namespace

QString spelled(ReasonCode code, const QString &argument)
{
    const auto known = std::ranges::find(names, code, [](const auto &entry) { return entry.first; });
    if (known == names.end())
        return argument;
    return argument.isEmpty() ? QString(known->second) : QString(known->second + u':' + argument);
}

DeliveryReason reasonOf(const QString &stored)
{
    const qsizetype colon = stored.indexOf(u':');
    const QStringView name = QStringView(stored).left(colon < 0 ? stored.size() : colon);
    const auto known = std::ranges::find_if(names, [name](const auto &entry) { return name == entry.second; });
    if (known == names.end())
        return {ReasonCode::GatewaysWords, stored};
    return {known->first, colon < 0 ? QString() : stored.mid(colon + 1)};
}

} // namespace frontdesk

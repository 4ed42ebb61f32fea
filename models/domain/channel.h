#pragma once

#include <QString>

#include <optional>

namespace frontdesk {

/// A way to reach a patient. N "reminder_type", CONTRACT §7, §8.
enum class Channel { Sms, Email, Push, Voice, WhatsApp };

QString toString(Channel channel); ///< as in the API: "sms", "whatsapp" …
std::optional<Channel> channelFromString(QStringView text);

} // namespace frontdesk

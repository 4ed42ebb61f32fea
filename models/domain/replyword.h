#pragma once

#include <QStringView>

namespace frontdesk {

/// What a reply by phone asks for. CONTRACT §7: exactly one word of the list, in any case; everything else is just text.
enum class ReplyWord { None, Stop, Start, Confirm };
ReplyWord replyWordOf(QStringView body);

} // namespace frontdesk

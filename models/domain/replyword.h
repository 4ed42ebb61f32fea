#pragma once

#include <QStringView>

namespace frontdesk {

/// What a reply by phone asks for. CONTRACT §7: exactly one word of the list, in any case; everything else is just text.
/// Accept is a plain yes, in the languages there are templates in: what it means depends on what was asked.
enum class ReplyWord { None, Stop, Start, Confirm, Accept };
ReplyWord replyWordOf(QStringView body);

} // namespace frontdesk

#pragma once

#include "models/services/commands.h"
#include "sync/faces/jsonreader.h"

namespace frontdesk::mobile {

/// What a body says of a message: `message`, `subject`, `type` (portal by default), not whom it is for. `status` is read
/// and does not count: a new message is unread.
NewMessage readMessage(JsonReader &body);

} // namespace frontdesk::mobile

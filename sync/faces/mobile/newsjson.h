#pragma once

#include "models/services/session.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::mobile {

/// What a journal entry about a message, a notice, an invoice or a permission tells: the thing as it is now; of a message
/// that was read its id and when, not by whom (CONTRACT §11.39). False, and nothing written, for other kinds and for what
/// is gone.
bool writeNews(JsonWriter &json, Session &session, const JournalEntry &entry);

} // namespace frontdesk::mobile

#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// What changed since, oldest first, as far as the asking person may hear of it: {changes, next, hasMore}. `next` is the
/// last change looked at. 410 RESYNC_REQUIRED when changes after `since` are no longer kept. CONTRACT §10, §11.37.
Result<HttpReply> listChanges(ApiCall &call);

} // namespace frontdesk::mobile

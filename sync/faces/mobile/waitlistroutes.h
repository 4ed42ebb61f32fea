#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Who would come earlier. From and to are dates or ISO 8601 times, local without an offset. CONTRACT §11.2.
Result<HttpReply> listWaitlist(ApiCall &call);
Result<HttpReply> addToWaitlist(ApiCall &call);
/// Answers with what was taken off.
Result<HttpReply> removeFromWaitlist(ApiCall &call);

} // namespace frontdesk::mobile

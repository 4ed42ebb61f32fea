#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// The asking user's notices, newest first. CONTRACT §5 "More routes", §11.2.
Result<HttpReply> listNotifications(ApiCall &call);
Result<HttpReply> markNotificationRead(ApiCall &call);

} // namespace frontdesk::mobile

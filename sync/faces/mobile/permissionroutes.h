#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Seed M "Mobile Permissions API", CONTRACT §11.20.
Result<HttpReply> ownModules(ApiCall &call);
Result<HttpReply> listModules(ApiCall &call);
Result<HttpReply> toggleModule(ApiCall &call);

} // namespace frontdesk::mobile

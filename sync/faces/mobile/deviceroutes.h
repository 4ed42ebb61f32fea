#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// Paired phones, and where push messages go. CONTRACT §3, §11.2.
Result<HttpReply> listDevices(ApiCall &call);
Result<HttpReply> revokeDevice(ApiCall &call);
Result<HttpReply> registerPushToken(ApiCall &call);

} // namespace frontdesk::mobile

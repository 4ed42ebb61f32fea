#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// The audit trail, newest first; `?entityId=` for one thing's. Admins. CONTRACT §11.2.
Result<HttpReply> listAudit(ApiCall &call);

} // namespace frontdesk::mobile

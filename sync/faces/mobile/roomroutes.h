#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// The clinic's rooms. CONTRACT §5 "More routes", §11.2.
Result<HttpReply> listRooms(ApiCall &call);

} // namespace frontdesk::mobile

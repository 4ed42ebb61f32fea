#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

/// The kinds of visits a clinic offers. CONTRACT §5 "More routes", §11.2.
Result<HttpReply> listTypes(ApiCall &call);
Result<HttpReply> createType(ApiCall &call);
Result<HttpReply> replaceType(ApiCall &call);

} // namespace frontdesk::mobile

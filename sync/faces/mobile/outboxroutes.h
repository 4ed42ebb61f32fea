#pragma once

#include "sync/faces/apicall.h"

namespace frontdesk::mobile {

// A linked desk's changes on their way to the upstream. CONTRACT §10, §11.27. At a hub of its own the list is empty.

Result<HttpReply> listOutbox(ApiCall &call);
Result<HttpReply> retryChange(ApiCall &call);
/// Takes an optional `override` (or `reason`) with the reason.
Result<HttpReply> overrideChange(ApiCall &call);
Result<HttpReply> discardChange(ApiCall &call);

/// What a desk that links to this hub begins with: {seq, clinic: {id, name}, settings: {"clinic.timezone": …}}. `seq`: the
/// lists that are read from now on hold everything up to this change.
Result<HttpReply> snapshot(ApiCall &call);

} // namespace frontdesk::mobile

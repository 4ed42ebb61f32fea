#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// Keeps what a command of a linked desk has recorded for its upstream: one outbox row a change, in the command's own
/// transaction, so that neither can be without the other. What came from upstream (origin "sync") is left out: it never
/// echoes. `linkUser`: the account of the link.
void captureForUpstream(Session &session, const QList<Change> &command, UserId linkUser);

} // namespace frontdesk

#pragma once

#include "models/domain/attendee.h"
#include "models/services/directory.h"

namespace frontdesk {

/// Gives a video call its own link that nobody can guess, from the setting video.url_template, and takes it away from what
/// is none. A link that is there stays.
void settleVideoLink(VisitDetails &details, const Directory &directory);

} // namespace frontdesk

#pragma once

#include "models/services/directory.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::dashboard {

/// D's appointment object: snake_case, local date and times with seconds, time stamps without milliseconds.
void write(JsonWriter &json, const VisitCard &card, const Directory &directory);

} // namespace frontdesk::dashboard

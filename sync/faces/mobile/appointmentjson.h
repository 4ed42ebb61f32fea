#pragma once

#include "models/services/directory.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::mobile {

/// M's appointment object, in the clinic's local date and time and its currency. What a visit does not have is null.
void write(JsonWriter &json, const VisitCard &card, const Directory &directory);
QByteArray toJson(const VisitCard &card, const Directory &directory);

} // namespace frontdesk::mobile

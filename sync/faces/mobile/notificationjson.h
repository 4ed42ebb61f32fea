#pragma once

#include "models/domain/notification.h"
#include "models/services/directory.h"
#include "sync/api/jsonwriter.h"

namespace frontdesk::mobile {

/// A notice in English, with dates and times of the clinic. CONTRACT §11.2.
void write(JsonWriter &json, const NotificationCard &card, const Directory &directory);

} // namespace frontdesk::mobile

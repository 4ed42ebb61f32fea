#pragma once

#include <QRect>

#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// A stretch of a doctor's time that the person has chosen, and where it is in the window.
struct PlanningPlace {
    UserId doctorId;
    Instant start;
    int minutes = 30;
    QRect anchor;
};

} // namespace frontdesk

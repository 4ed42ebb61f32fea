#pragma once

#include "models/services/session.h"

namespace frontdesk {

/// A visit as it is read back: with all that hangs on it, and how it came to be what it is, by name.
struct VisitStory {
    struct Step {
        AppointmentStatus status = AppointmentStatus::Scheduled;
        QString by; ///< empty: the program
        Instant at;
    };
    VisitCard card;
    VisitDetails details;
    QList<Step> steps; ///< oldest first
    QString currency;  ///< of its invoice
};

/// Staff only. NotFound("Appointment").
Result<VisitStory> storyOf(Session &session, AppointmentId id);

} // namespace frontdesk

#pragma once

#include <QString>

#include <optional>

#include "models/domain/appointment.h"
#include "models/domain/id.h"
#include "models/domain/instant.h"

namespace frontdesk {

/// What a notice inside the program is about.
enum class NotificationType {
    AppointmentBooked,
    AppointmentRequested, ///< a patient asks; staff decide
    AppointmentMoved,
    AppointmentCancelled,
    AppointmentStatusChanged,
    NewMessage,
    WaitlistSlotFree,  ///< for the desk: somebody on the waitlist would take what became free
    WaitlistOffer,     ///< for a patient: they may have it
    WaitlistOfferGone, ///< somebody else was quicker
};
QString toString(NotificationType type); ///< "appointment_booked", "new_message" …
std::optional<NotificationType> notificationTypeFromString(QStringView text);

/// One event that people are told of. It may be for several at once: a user, the desk (receptionists and admins), a patient.
/// Never for whoever did it. Words are made at the edge (title and text in the API, translated in the window).
struct Notification {
    NotificationId id;
    ClinicId clinicId;
    NotificationType type = NotificationType::AppointmentBooked;
    UserId userId; ///< a doctor or colleague
    bool forDesk = false;
    PatientId patientId;
    UserId actorId;
    QString entity; ///< "appointment" or "message"
    QString entityId;
    std::optional<Instant> start;            ///< the visit's, after the change
    std::optional<Instant> previousStart;    ///< moves only
    std::optional<AppointmentStatus> status; ///< changes of status only
    QString sender;                          ///< messages only: who wrote
    Instant createdAt;
};

/// A notice as one of its readers sees it.
struct NotificationCard {
    Notification notification;
    QString patientName; ///< of the visit
    UserId doctorId;     ///< of the visit
    std::optional<Instant> readAt;
};

} // namespace frontdesk

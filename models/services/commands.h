#pragma once

#include <QString>

#include <optional>

#include "models/domain/appointment.h"

namespace frontdesk {

/// What people ask for, as values: the window, every face of the API and sync send the same ones to the same services.
/// Unset optionals mean "leave as it is" in changes and "take the default" when booking.

struct BookAppointment {
    PatientId patientId;
    UserId doctorId;
    Instant start;
    std::optional<int> durationMinutes; ///< 5–720; default: the type's, else the doctor's slot length
    std::optional<QString> type;        ///< default "Checkup"
    /// Requested, scheduled (default) or confirmed; a patient's is always requested.
    std::optional<AppointmentStatus> status;
    RoomId roomId;
    QString operatory;
    QString notes;
    AppointmentSource source = AppointmentSource::Desk;
    QString idempotencyKey;                ///< kept with the visit; D shows it
    std::optional<QString> overrideReason; ///< "squeeze in": staff only, never for the past
};

struct ChangeAppointment {
    AppointmentId id;
    std::optional<Instant> start;
    std::optional<int> durationMinutes;
    std::optional<UserId> doctorId;
    std::optional<QString> type;
    std::optional<AppointmentStatus> status;
    std::optional<RoomId> roomId; ///< a null id clears it
    std::optional<QString> operatory;
    std::optional<QString> notes;
    std::optional<QString> overrideReason;
    std::optional<int> expectedVersion; ///< StaleVersion when somebody was quicker
};

struct ChangeStatus {
    AppointmentId id;
    AppointmentStatus status = AppointmentStatus::Scheduled;
    QString reason;
    std::optional<RoomId> roomId;
    std::optional<QString> operatory;
};

/// Puts a visit back to what it was: undo at the desk. The rules on time and clashes hold; the transition table does not.
struct RevertAppointment {
    Appointment before;      ///< the state to return to
    int expectedVersion = 0; ///< the version that the undone change made
};

struct NewPatient {
    QString firstName;
    QString lastName;
    QString phone; ///< any spelling; stored in E.164
    QString email;
    std::optional<QDate> dateOfBirth;
    QString insurance;
    QString notes;
    QString language;
    QString dui; ///< sealed before it is stored, never listed
};

} // namespace frontdesk

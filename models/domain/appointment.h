#pragma once

#include <QStringList>

#include <optional>

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

namespace frontdesk {

enum class AppointmentStatus { Requested, Scheduled, Confirmed, InProgress, Completed, Cancelled, NoShow };

QString toString(AppointmentStatus status); ///< as in the API: "in_progress", "no_show" …
std::optional<AppointmentStatus> appointmentStatusFromString(QStringView text);
QStringList appointmentStatusNames();

/// Where a visit was booked; what D's WhatsApp count counts.
enum class AppointmentSource { Manual, WhatsApp, Web, Mobile, Desk };
QString toString(AppointmentSource source);
std::optional<AppointmentSource> appointmentSourceFromString(QStringView text);

/// A visit, or (internal) a meeting of staff. Value type; one row of the one appointments table behind every face.
struct Appointment {
    AppointmentId id;
    qint64 number = 0; ///< 1, 2, 3 … per database (N's integer id); 0 until stored
    ClinicId clinicId;
    PatientId patientId; ///< null for internal meetings
    UserId doctorId;     ///< the host, for A
    Instant start;
    Instant end;
    QString type = QStringLiteral("Checkup"); ///< the type's name, or free text
    AppointmentTypeId typeId;                 ///< null when `type` is free text
    AppointmentStatus status = AppointmentStatus::Scheduled;
    RoomId roomId;
    QString operatory;
    QString notes;
    AppointmentSource source = AppointmentSource::Desk;
    QString overrideReason; ///< why it stands although it breaks a rule; empty when it breaks none
    bool internal = false;
    bool group = false;
    SeriesId seriesId;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> actualStart;
    std::optional<Instant> actualEnd;
    std::optional<Instant> cancelledAt;
    std::optional<Instant> completedAt;
    QString cancellationReason;
    QString idempotencyKey; ///< D shows it; starts with MANUAL_ for what the dashboard booked
    UserId createdBy;
    Instant createdAt;
    Instant updatedAt;
    int version = 1; ///< raised by every change; lets an undo notice that somebody else was quicker

    TimeRange range() const { return {start, end}; }
    int durationMinutes() const { return int(std::chrono::duration_cast<Minutes>(end - start).count()); }
};

/// Requested, scheduled, confirmed, in progress and completed visits occupy their doctor and room;
/// cancelled ones and no-shows block nothing. CONTRACT §5 "Buffer".
bool blocksTime(AppointmentStatus status);
bool isClosed(AppointmentStatus status); ///< completed, cancelled or no-show

/// The one transition table (M "Valid Status Transitions", CONTRACT §5).
QList<AppointmentStatus> allowedTransitions(AppointmentStatus from);
bool canTransition(AppointmentStatus from, AppointmentStatus to);
/// InvalidTransition with from, to and what is allowed.
Result<Done> checkTransition(AppointmentStatus from, AppointmentStatus to);
/// D: the statuses to walk through, target last, empty when it cannot be reached (D's targets are cancelled, completed
/// and no_show, from any open status but requested, which can only be cancelled). A no-show may be set on a visit that is
/// already in progress: M's table does not have that step, D does. CONTRACT §5, §11.12.
QList<AppointmentStatus> dashboardSteps(AppointmentStatus from, AppointmentStatus target);

} // namespace frontdesk

#pragma once

#include "models/domain/appointment.h"

namespace frontdesk {

using PersonId =
    Id<struct PersonTag>; ///< a member of staff (their user id) or a patient (their record's). CONTRACT §11.4

enum class AttendanceStatus { Invited, Going, Declined, Attended };
QString toString(AttendanceStatus status); ///< "invited", "going" …
std::optional<AttendanceStatus> attendanceStatusFromString(QStringView text);

/// Somebody whom a visit or meeting is for, besides its host.
struct Attendee {
    PersonId id;
    bool staff = false;
    AttendanceStatus status = AttendanceStatus::Invited;
    bool noShow = false;
    Instant updatedAt;

    PatientId patientId() const { return staff ? PatientId() : PatientId(id.uuid()); }
    UserId userId() const { return staff ? UserId(id.uuid()) : UserId(); }
    bool operator==(const Attendee &) const = default;
};

/// What the visit's new status says about somebody whom it is for. A visit for one patient speaks for that patient; in a
/// group everybody is marked by themselves, but a no-show of the whole group is one of all who were not seen there.
Attendee attendeeAfter(Attendee attendee, AppointmentStatus status, bool group);

/// The patient of a visit that was booked through a face without attendees.
Attendee onlyAttendee(const Appointment &visit);

/// The patients who are waited for: all whom the visit is for, but those who have declined. `attendees` empty: its one patient.
QList<PatientId> expectedPatients(const Appointment &visit, const QList<Attendee> &attendees);

enum class InteractionType { InPerson, VideoCall };
QString toString(InteractionType type); ///< "in_person", "video_call"
std::optional<InteractionType> interactionTypeFromString(QStringView text);

/// What face A knows of a visit besides the visit itself. Value type; all of it may be empty.
struct VisitDetails {
    QString name; ///< empty: the type's
    QString description;
    InteractionType interaction = InteractionType::InPerson;
    QString joinUrl; ///< video calls only
    QString meetingId;
    QString location;          ///< in person only: a JSON object in its compact spelling
    QString generatedFromType; ///< "rule" or "override", of what a patient booked by themself
    QString generatedFrom;
    std::optional<Instant> occurrence; ///< where the series' rule puts it; it may have been moved from there
    QList<Attendee> attendees;         ///< in the order given; empty: onlyAttendee()
    QList<PatientId> referencePatients;
};

struct StatusStep {
    AppointmentStatus status = AppointmentStatus::Scheduled;
    UserId changedBy;
    Instant changedAt;
};

} // namespace frontdesk

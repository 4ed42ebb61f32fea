#include "models/domain/attendee.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString toString(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Invited:
        return u"invited"_s;
    case AttendanceStatus::Going:
        return u"going"_s;
    case AttendanceStatus::Declined:
        return u"declined"_s;
    case AttendanceStatus::Attended:
        return u"attended"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AttendanceStatus> attendanceStatusFromString(QStringView text)
{
    using enum AttendanceStatus;
    for (const AttendanceStatus status : {Invited, Going, Declined, Attended}) {
        if (toString(status) == text)
            return status;
    }
    return std::nullopt;
}

Attendee attendeeAfter(Attendee attendee, AppointmentStatus status, bool group)
{
    if (attendee.staff)
        return attendee;
    if (status == AppointmentStatus::NoShow) {
        attendee.noShow = attendee.noShow || !group || attendee.status != AttendanceStatus::Attended;
    } else if (!group && status == AppointmentStatus::Confirmed && attendee.status == AttendanceStatus::Invited) {
        attendee.status = AttendanceStatus::Going;
    } else if (!group && (status == AppointmentStatus::InProgress || status == AppointmentStatus::Completed)) {
        attendee.status = AttendanceStatus::Attended;
    }
    return attendee;
}

QList<PatientId> expectedPatients(const Appointment &visit, const QList<Attendee> &attendees)
{
    if (visit.internal || visit.patientId.isNull())
        return {};
    if (attendees.isEmpty())
        return {visit.patientId};
    QList<PatientId> expected;
    for (const Attendee &attendee : attendees) {
        if (!attendee.staff && attendee.status != AttendanceStatus::Declined)
            expected.append(attendee.patientId());
    }
    return expected;
}

Attendee onlyAttendee(const Appointment &visit)
{
    Attendee attendee{PersonId(visit.patientId.uuid()), false, AttendanceStatus::Invited, false, visit.updatedAt};
    return attendeeAfter(attendee, visit.status, false);
}

QString toString(InteractionType type)
{
    return type == InteractionType::VideoCall ? u"video_call"_s : u"in_person"_s;
}

std::optional<InteractionType> interactionTypeFromString(QStringView text)
{
    if (text == "video_call"_L1)
        return InteractionType::VideoCall;
    return text == "in_person"_L1 ? std::optional(InteractionType::InPerson) : std::nullopt;
}

} // namespace frontdesk

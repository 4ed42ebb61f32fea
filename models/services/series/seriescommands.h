#pragma once

#include "models/domain/attendee.h"
#include "models/domain/recurrence.h"

namespace frontdesk {

/// What people ask for of groups, staff meetings and series, as values: face A and the window send the same ones.
/// Unset optionals mean "leave as it is" in changes and "take the default" when booking.

/// Which occurrences of a series a change is about. `Following`: that one and all after it by the series' rule; `All`: of
/// the whole series, also of parts that were moved away from it. A visit without series is all of its own.
enum class SeriesScope { This, Following, All };
QString toString(SeriesScope scope); ///< "this", "following", "all"
std::optional<SeriesScope> seriesScopeFromString(QStringView text);

struct AttendeeMark {
    PersonId id;
    std::optional<AttendanceStatus> status; ///< default invited
    std::optional<bool> noShow;
};

/// A visit, a group, a meeting of staff (`internal`), or a series of one of them.
struct PlanAppointments {
    UserId hostId; ///< a doctor; of a meeting any member of staff
    Instant start;
    Instant end;
    bool internal = false;
    bool group = false;
    QList<AttendeeMark> attendees;      ///< one patient, several of a group, staff of a meeting
    QList<PatientId> referencePatients; ///< whom a meeting is about
    AppointmentTypeId typeId;           ///< null: "Checkup"
    QString name;
    QString description;
    InteractionType interaction = InteractionType::InPerson;
    QString location; ///< a JSON object
    QString generatedFromType;
    QString generatedFrom;
    std::optional<AppointmentStatus> status; ///< as BookAppointment
    RoomId roomId;
    QString operatory;
    QString notes;
    AppointmentSource source = AppointmentSource::Desk;
    std::optional<Recurrence> recurrence;
    std::optional<QString> overrideReason;
    AppointmentId wantedId; ///< of a single one that a linked desk has booked already; null, or taken: a new one
};

struct ReplanAppointments {
    AppointmentId id;
    SeriesScope scope = SeriesScope::This;
    std::optional<Instant> start; ///< others in the scope are shifted by the same difference of the wall clock
    std::optional<Instant> end;   ///< unset: the length stays
    std::optional<UserId> hostId;
    std::optional<AppointmentStatus> status;
    QString reason;                               ///< of the new status
    std::optional<QList<AttendeeMark>> attendees; ///< who attends from now on; marks are of the named visit alone
    std::optional<QList<PatientId>> referencePatients;
    std::optional<AppointmentTypeId> typeId;
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<InteractionType> interaction;
    std::optional<QString> location;
    std::optional<Instant> actualStart; ///< of the named visit alone
    std::optional<Instant> actualEnd;
    std::optional<RoomId> roomId;
    std::optional<QString> operatory;
    std::optional<QString> notes;
    std::optional<QString> overrideReason;

    bool movesTime() const { return start || end; }
};

} // namespace frontdesk

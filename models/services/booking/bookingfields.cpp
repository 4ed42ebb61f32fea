#include "models/services/booking/bookingfields.h"

#include <QJsonObject>

#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestNotes = 4000;
constexpr qsizetype longestName = 200;

/// What bookings and changes have in common.
class VisitErrors : public FieldErrors {
public:
    void text(const std::optional<QString> &value, const QString &field, qsizetype longest)
    {
        atMost(value.value_or(QString()), field, longest);
    }
    void duration(const std::optional<int> &minutes)
    {
        within(minutes.value_or(shortestVisitMinutes), u"durationMinutes"_s, shortestVisitMinutes, longestVisitMinutes);
    }
    void type(const std::optional<QString> &name)
    {
        require(!name || !name->trimmed().isEmpty(), u"appointmentType"_s, u"a text that is not blank"_s);
        text(name, u"appointmentType"_s, longestName);
    }
    void overrideReason(const std::optional<QString> &reason)
    {
        require(!reason || !reason->trimmed().isEmpty(), u"override"_s, u"the reason for the override, not blank"_s);
        text(reason, u"override"_s, longestNotes);
    }
};

} // namespace

Result<Done> checkFields(const BookAppointment &command)
{
    VisitErrors errors;
    errors.duration(command.durationMinutes);
    errors.type(command.type);
    const auto status = command.status.value_or(AppointmentStatus::Scheduled);
    errors.require(status == AppointmentStatus::Requested || status == AppointmentStatus::Scheduled
                       || status == AppointmentStatus::Confirmed,
                   u"status"_s, u"requested, scheduled or confirmed"_s);
    errors.text(command.operatory, u"operatory"_s, longestName);
    errors.text(command.notes, u"notes"_s, longestNotes);
    errors.overrideReason(command.overrideReason);
    return errors.result();
}

Result<Done> checkFields(const ChangeAppointment &command)
{
    VisitErrors errors;
    errors.duration(command.durationMinutes);
    errors.type(command.type);
    errors.text(command.operatory, u"operatory"_s, longestName);
    errors.text(command.notes, u"notes"_s, longestNotes);
    errors.overrideReason(command.overrideReason);
    return errors.result();
}

Result<Done> checkFields(const ChangeStatus &command)
{
    VisitErrors errors;
    errors.text(command.reason, u"reason"_s, longestNotes);
    errors.text(command.operatory, u"operatory"_s, longestName);
    return errors.result();
}

QString toString(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Doctor:
        return u"doctor"_s;
    case ConflictKind::Buffer:
        return u"buffer"_s;
    case ConflictKind::Room:
        return u"room"_s;
    case ConflictKind::Operatory:
        return u"operatory"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray describeViolations(const Violations &violations)
{
    QJsonArray described;
    for (const Error &error : violations.errors) {
        if (error.code == ErrorCode::SlotConflict) {
            for (const Conflict &conflict : error.conflicts)
                described.append(QJsonObject{{u"appointmentId"_s, conflict.appointmentId.toString()},
                                             {u"kind"_s, toString(conflict.kind)}});
        } else {
            described.append(QJsonObject{{u"hours"_s, error.args.join(u' ')}});
        }
    }
    return described;
}

} // namespace frontdesk

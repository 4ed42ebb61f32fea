#include "models/domain/appointment.h"

#include "models/domain/enumnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum AppointmentStatus;

constexpr EnumNames<AppointmentStatus, 7> statusNames{{{Requested, "requested"_L1},
                                                       {Scheduled, "scheduled"_L1},
                                                       {Confirmed, "confirmed"_L1},
                                                       {InProgress, "in_progress"_L1},
                                                       {Completed, "completed"_L1},
                                                       {Cancelled, "cancelled"_L1},
                                                       {NoShow, "no_show"_L1}}};

constexpr EnumNames<AppointmentSource, 5> sourceNames{{{AppointmentSource::Manual, "manual"_L1},
                                                       {AppointmentSource::WhatsApp, "whatsapp"_L1},
                                                       {AppointmentSource::Web, "web"_L1},
                                                       {AppointmentSource::Mobile, "mobile"_L1},
                                                       {AppointmentSource::Desk, "desk"_L1}}};

} // namespace

QString toString(AppointmentStatus status)
{
    return nameOf(statusNames, status);
}

std::optional<AppointmentStatus> appointmentStatusFromString(QStringView text)
{
    return valueOf(statusNames, text);
}

QStringList appointmentStatusNames()
{
    QStringList names;
    for (const auto &[value, name] : statusNames)
        names.append(name);
    return names;
}

QString toString(AppointmentSource source)
{
    return nameOf(sourceNames, source);
}

std::optional<AppointmentSource> appointmentSourceFromString(QStringView text)
{
    return valueOf(sourceNames, text);
}

bool blocksTime(AppointmentStatus status)
{
    return status != Cancelled && status != NoShow;
}

bool isClosed(AppointmentStatus status)
{
    return status == Completed || status == Cancelled || status == NoShow;
}

QList<AppointmentStatus> allowedTransitions(AppointmentStatus from)
{
    switch (from) {
    case Requested:
        return {Scheduled, Confirmed, Cancelled};
    case Scheduled:
        return {Confirmed, InProgress, Cancelled, NoShow};
    case Confirmed:
        return {InProgress, Cancelled, NoShow};
    case InProgress:
        return {Completed, Cancelled};
    case NoShow:
        return {Cancelled};
    case Completed:
    case Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

bool canTransition(AppointmentStatus from, AppointmentStatus to)
{
    return allowedTransitions(from).contains(to);
}

Result<Done> checkTransition(AppointmentStatus from, AppointmentStatus to)
{
    if (canTransition(from, to))
        return Done{};
    QStringList allowed;
    for (const AppointmentStatus status : allowedTransitions(from))
        allowed.append(toString(status));
    return Error::of(ErrorCode::InvalidTransition, {toString(from), toString(to), allowed.join(", "_L1)});
}

QList<AppointmentStatus> dashboardSteps(AppointmentStatus from, AppointmentStatus target)
{
    if (target == Cancelled && canTransition(from, Cancelled))
        return {Cancelled};
    const bool open = from == Scheduled || from == Confirmed || from == InProgress;
    if (target == NoShow && open)
        return {NoShow};
    if (target == Completed && open)
        return from == InProgress ? QList{Completed} : QList{InProgress, Completed};
    return {};
}

} // namespace frontdesk

#include "views/common/errortexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Error", text);
}

QString patientOf(AppointmentId id, const DaySheet *around)
{
    if (!around)
        return {};
    const auto found = std::find_if(around->visits.cbegin(), around->visits.cend(),
                                    [id](const VisitCard &card) { return card.appointment.id == id; });
    return found == around->visits.cend() ? QString() : found->patientName;
}

QString conflictText(const Conflict &conflict, const TimeZone &zone, const DaySheet *around)
{
    const QString times = rangeText({conflict.start, conflict.end}, zone);
    const QString patient = patientOf(conflict.appointmentId, around);
    switch (conflict.kind) {
    case ConflictKind::Doctor:
        return patient.isEmpty() ? words(QT_TRANSLATE_NOOP("Error", "The doctor already has a visit %1")).arg(times)
                                 : words(QT_TRANSLATE_NOOP("Error", "Overlaps %1, %2")).arg(patient, times);
    case ConflictKind::Buffer:
        return patient.isEmpty() ? words(QT_TRANSLATE_NOOP("Error", "Too close to the visit %1")).arg(times)
                                 : words(QT_TRANSLATE_NOOP("Error", "Too close to %1, %2")).arg(patient, times);
    case ConflictKind::Room:
    case ConflictKind::Operatory:
        return words(QT_TRANSLATE_NOOP("Error", "%1 is taken %2")).arg(conflict.resourceName, times);
    }
    Q_UNREACHABLE();
}

QString weekdayText(const Error &error)
{
    const int day = error.args.value(0).toInt();
    return words(QT_TRANSLATE_NOOP("Error", "Closed on %1"))
        .arg(QLocale().dayName(std::clamp(day, 1, 7), QLocale::LongFormat));
}

QString waitText(const Error &error)
{
    const int minutes = (error.args.value(0).toInt() + 59) / 60;
    return QCoreApplication::translate("Error", "Too many wrong passwords. Try again in %n minutes", nullptr, minutes);
}

QString transitionText(const Error &error)
{
    const auto name = [](const QString &text) {
        const auto status = appointmentStatusFromString(text);
        return status ? statusName(*status) : text;
    };
    return words(QT_TRANSLATE_NOOP("Error", "A visit that is “%1” cannot become “%2”"))
        .arg(name(error.args.value(0)), name(error.args.value(1)));
}

QString schedulingText(const Error &error, const TimeZone &zone, const DaySheet *around)
{
    switch (error.code) {
    case ErrorCode::PastStart:
        return words(QT_TRANSLATE_NOOP("Error", "This time is already past"));
    case ErrorCode::TooFarAhead:
        return words(QT_TRANSLATE_NOOP("Error", "More than five years ahead"));
    case ErrorCode::LocalTimeSkipped:
        return words(QT_TRANSLATE_NOOP("Error", "The clocks go forward over this time; it does not exist that day"));
    case ErrorCode::ClosedWeekday:
        return weekdayText(error);
    case ErrorCode::OutsideHours:
        return words(QT_TRANSLATE_NOOP("Error", "Outside opening hours (%1–%2)"))
            .arg(error.args.value(0), error.args.value(1));
    case ErrorCode::ClosedHoliday:
        return words(QT_TRANSLATE_NOOP("Error", "Closed: %1")).arg(error.args.value(1));
    case ErrorCode::DoctorUnavailable:
        return words(QT_TRANSLATE_NOOP("Error", "The doctor is not available then"));
    case ErrorCode::SlotConflict:
        return error.conflicts.isEmpty() ? words(QT_TRANSLATE_NOOP("Error", "This time is taken"))
                                         : conflictText(error.conflicts.first(), zone, around);
    case ErrorCode::InvalidTransition:
        return transitionText(error);
    case ErrorCode::AppointmentClosed:
        return words(QT_TRANSLATE_NOOP("Error", "This visit is closed"));
    case ErrorCode::NotArrivable:
        return words(QT_TRANSLATE_NOOP("Error", "Only an open visit of today can be marked as arrived"));
    case ErrorCode::StaleVersion:
        return words(QT_TRANSLATE_NOOP("Error", "Somebody else has changed it in the meantime"));
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error &error, const TimeZone &zone, const DaySheet *around)
{
    if (const QString text = schedulingText(error, zone, around); !text.isEmpty())
        return text;
    switch (error.code) {
    case ErrorCode::MissingField:
        return words(QT_TRANSLATE_NOOP("Error", "Something is missing: %1")).arg(error.subject);
    case ErrorCode::InvalidField:
        return words(QT_TRANSLATE_NOOP("Error", "%1 does not look right")).arg(error.subject);
    case ErrorCode::WrongPassword:
        return words(QT_TRANSLATE_NOOP("Error", "E-mail or password is wrong"));
    case ErrorCode::TooManyAttempts:
        return waitText(error);
    case ErrorCode::Forbidden:
        return words(QT_TRANSLATE_NOOP("Error", "You are not allowed to do this"));
    case ErrorCode::NotFound:
        return words(QT_TRANSLATE_NOOP("Error", "It is no longer there"));
    case ErrorCode::AlreadyExists:
        return words(QT_TRANSLATE_NOOP("Error", "It exists already: %1")).arg(error.subject);
    case ErrorCode::StorageFailed:
        return words(QT_TRANSLATE_NOOP("Error", "It could not be saved. Nothing was changed; please try again"));
    default:
        return words(QT_TRANSLATE_NOOP("Error", "That did not work"));
    }
}

bool canOverride(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ClosedWeekday:
    case ErrorCode::OutsideHours:
    case ErrorCode::ClosedHoliday:
    case ErrorCode::DoctorUnavailable:
    case ErrorCode::SlotConflict:
        return true;
    default:
        return false;
    }
}

} // namespace frontdesk

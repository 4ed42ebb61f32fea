#include "sync/api/problemtexts.h"

#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

ProblemText documented(int status, QByteArray code, const QString &text)
{
    return {status, std::move(code), text, true};
}

QString fieldSentence(const Error &error)
{
    if (error.code == ErrorCode::MissingField)
        return u"%1 is required"_s.arg(error.subject);
    return u"%1 is invalid, allowed: %2"_s.arg(error.subject, error.args.value(0));
}

/// Every field at once: "doctorId is required; durationMinutes is invalid, allowed: 5 to 720".
QString fieldSentences(const Error &error)
{
    QStringList sentences{fieldSentence(error)};
    for (const Error &other : error.also) {
        if (other.code == ErrorCode::MissingField || other.code == ErrorCode::InvalidField)
            sentences += fieldSentence(other);
    }
    return sentences.join("; "_L1);
}

QString notFoundSentence(const QString &entity)
{
    if (entity == "Patient"_L1)
        return u"Patient not found or not in your clinic"_s;
    return u"%1 not found"_s.arg(entity.isEmpty() ? u"Resource"_s : entity);
}

QString conflictSentence(const Error &error, const TimeZone &zone)
{
    if (error.conflicts.isEmpty())
        return u"Time slot conflict"_s;
    const Conflict &first = error.conflicts.first();
    const QString from = zone.toLocal(first.start).time.toString(u"HH:mm"_s);
    const QString until = zone.toLocal(first.end).time.toString(u"HH:mm"_s);
    if (first.kind == ConflictKind::Doctor || first.kind == ConflictKind::Buffer)
        return u"Time slot conflict: Doctor already has an appointment from %1 to %2"_s.arg(from, until);
    return u"Time slot conflict: %1 is already booked from %2 to %3"_s.arg(first.resourceName, from, until);
}

QString transitionSentence(const Error &error)
{
    const QString allowed = error.args.value(2);
    return u"Cannot change status from %1 to %2, allowed: %3"_s.arg(error.args.value(0), error.args.value(1),
                                                                    allowed.isEmpty() ? u"none"_s : allowed);
}

ProblemText hoursText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ClosedWeekday: {
        const QString day = QLocale::c().dayName(error.args.value(0).toInt());
        return documented(400, "CLINIC_CLOSED", u"Clinic is closed on %1s"_s.arg(day));
    }
    case ErrorCode::ClosedHoliday:
        return documented(400, "CLINIC_CLOSED",
                          u"Clinic is closed on %1 (%2)"_s.arg(error.args.value(0), error.args.value(1)));
    case ErrorCode::OutsideHours:
        return documented(400, "OUTSIDE_HOURS",
                          u"Outside clinic hours (%1-%2)"_s.arg(error.args.value(0), error.args.value(1)));
    default:
        return documented(400, "DOCTOR_UNAVAILABLE", u"Doctor is not available at this time"_s);
    }
}

ProblemText accessText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthenticated:
        return {401, "UNAUTHENTICATED", u"A valid token is needed"_s};
    case ErrorCode::WrongPassword:
        return {401, "INVALID_CREDENTIALS", u"Wrong e-mail or password"_s};
    case ErrorCode::TooManyAttempts:
        return {429, "TOO_MANY_ATTEMPTS", u"Too many attempts, try again later"_s};
    default:
        if (error.subject.isEmpty())
            return {403, "FORBIDDEN", u"You are not allowed to do this"_s};
        return documented(403, "FORBIDDEN", error.subject);
    }
}

QString unreachableSentence(const QString &channel, const QString &reason)
{
    if (reason == "opted_out"_L1)
        return u"The patient has opted out of %1 messages"_s.arg(channel);
    return channel == "email"_L1 ? u"The patient has no e-mail address"_s : u"The patient has no phone number"_s;
}

ProblemText messageText(const Error &error)
{
    if (error.code == ErrorCode::Unreachable)
        return {400, "PATIENT_UNREACHABLE", unreachableSentence(error.args.value(0), error.args.value(1))};
    return {400, "CONVERSATION_EXISTS",
            u"Conversation already exists. You can only send the initial message if no conversation exists."_s, true,
            u"Cannot initiate conversation"_s};
}

ProblemText appointmentText(const Error &error, const TimeZone &zone)
{
    switch (error.code) {
    case ErrorCode::PastStart:
        return documented(400, "PAST_START", u"Cannot move appointments to the past"_s);
    case ErrorCode::TooFarAhead:
        return {400, "TOO_FAR_AHEAD",
                u"%1 is invalid, allowed: within the next five years"_s.arg(
                    error.subject.isEmpty() ? u"appointmentDate"_s : error.subject)};
    case ErrorCode::LocalTimeSkipped:
        return {400, "LOCAL_TIME_SKIPPED",
                u"The local time %1 does not exist in %2: the clocks go forward over it"_s.arg(error.args.value(0),
                                                                                               error.args.value(1))};
    case ErrorCode::SlotConflict:
        return {409, "SLOT_CONFLICT", conflictSentence(error, zone)};
    case ErrorCode::InvalidTransition:
        return {400, "INVALID_STATUS_TRANSITION", transitionSentence(error)};
    case ErrorCode::AppointmentClosed:
        return {400, "APPOINTMENT_CLOSED", u"The appointment is %1 and cannot be changed"_s.arg(error.args.value(0))};
    case ErrorCode::NotArrivable:
        return {400, "NOT_ARRIVABLE", u"Only a scheduled or confirmed appointment of today can be checked in"_s};
    default:
        return hoursText(error);
    }
}

} // namespace

ProblemText problemText(const Error &error, const TimeZone &zone)
{
    switch (error.code) {
    case ErrorCode::MissingField:
    case ErrorCode::InvalidField:
        return {400, "VALIDATION_ERROR", fieldSentences(error)};
    case ErrorCode::Unauthenticated:
    case ErrorCode::WrongPassword:
    case ErrorCode::Forbidden:
    case ErrorCode::TooManyAttempts:
        return accessText(error);
    case ErrorCode::NotFound:
        return documented(404, "NOT_FOUND", notFoundSentence(error.subject));
    case ErrorCode::ConversationExists:
    case ErrorCode::Unreachable:
        return messageText(error);
    case ErrorCode::IdempotencyMismatch:
        return {422, "IDEMPOTENCY_KEY_REUSED", u"This Idempotency-Key was used with another body"_s};
    case ErrorCode::AlreadyExists:
        return {409, "ALREADY_EXISTS", u"%1 already exists"_s.arg(error.subject)};
    case ErrorCode::StaleVersion:
        return {409, "STALE_VERSION", u"Somebody else has changed this in the meantime"_s};
    case ErrorCode::ChannelNotConfigured:
        return {503, "CHANNEL_NOT_CONFIGURED", u"The channel %1 is not configured"_s.arg(error.subject)};
    default:
        return appointmentText(error, zone);
    }
}

bool isIncident(ErrorCode code)
{
    return code == ErrorCode::StorageFailed || code == ErrorCode::KeyUnavailable || code == ErrorCode::SchemaTooNew;
}

} // namespace frontdesk

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "models/domain/conflict.h"

namespace frontdesk {

/// What went wrong, as a code that callers branch on. Words are made at the edge: English for the API
/// (sync/api/problem), translated for the window (views/common/errortexts). CONTRACT §4, §5, §11.
enum class ErrorCode {
    // the request itself
    MissingField, ///< subject: field
    InvalidField, ///< subject: field, args: what is allowed
    Unauthenticated,
    WrongPassword,
    Forbidden,       ///< subject: what is not allowed, as a text of a document where one exists
    NotFound,        ///< subject: entity ("Appointment", "Doctor", "Patient", "Room" …)
    TooManyAttempts, ///< args: seconds to wait
    IdempotencyMismatch,
    // appointments
    PastStart,
    TooFarAhead,
    LocalTimeSkipped, ///< args: local time ("2026-03-29 02:30"), zone
    ClosedWeekday,    ///< args: weekday number 1–7 (Monday first)
    OutsideHours,     ///< args: opens, closes (HH:MM); in a lunch break closes is "13:00, 14:00-17:00"
    ClosedHoliday,    ///< args: date (ISO), name (may be empty)
    DoctorUnavailable,
    SlotConflict,      ///< conflicts: all clashes
    InvalidTransition, ///< args: from, to, allowed targets, comma separated
    AppointmentClosed, ///< args: status
    NotArrivable,      ///< a check-in of a visit that is not open or not today
    // messages
    ConversationExists, ///< a doctor begins what exists already; they may reply
    Unreachable,        ///< args: channel; no address, or the patient does not want it
    // the program
    AlreadyExists,        ///< subject: what
    KeyUnavailable,       ///< args: reason
    SchemaTooNew,         ///< args: found, known
    StorageFailed,        ///< args: technical reason (for logs, never for clients)
    ChannelNotConfigured, ///< subject: channel
    StaleVersion,         ///< the thing changed since it was read
};

/// A failure as data. Value type.
struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    QString subject;
    QStringList args;
    QList<Conflict> conflicts;
    /// Further failures of the same request, so that a form can mark every field at once.
    QList<Error> also;

    static Error missing(const QString &field) { return {ErrorCode::MissingField, field, {}, {}, {}}; }
    static Error invalid(const QString &field, const QString &allowed)
    {
        return {ErrorCode::InvalidField, field, {allowed}, {}, {}};
    }
    static Error notFound(const QString &entity) { return {ErrorCode::NotFound, entity, {}, {}, {}}; }
    static Error of(ErrorCode code, QStringList args = {}) { return {code, {}, std::move(args), {}, {}}; }
};

} // namespace frontdesk

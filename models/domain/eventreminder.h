#pragma once

#include <QHash>
#include <QList>

#include "models/domain/isoduration.h"
#include "models/domain/reminder.h"

namespace frontdesk {

using EventTypeId = Id<struct EventTypeTag>;

/// What is said about one kind of event. An empty text: nothing is sent. Seed E, CONTRACT §7 "E".
struct EventType {
    EventTypeId id;
    ClinicId clinicId;
    QString name;
    QString reminderText;
    QString followUpText;
    QString noShowText;
    Instant createdAt;

    QString text(ReminderKind kind) const; ///< of one of E's three kinds
};

enum class EventState { Active, Cancelled, NoShow };
QString toString(EventState state); ///< "active", "cancelled", "no_show"
std::optional<EventState> eventStateFromString(QStringView text);

/// Somebody's reminder of an event that another program keeps. What was sent is kept as it was sent, to be echoed.
struct EventReminder {
    EventReminderId id;
    ClinicId clinicId;
    std::optional<QString> externalEventId; ///< with the phone: never twice
    QString phone;                          ///< E.164
    QString phoneAsSent;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> emailAddress;
    EventTypeId typeId;
    QString remindOffset = QStringLiteral("PT3H");
    std::optional<QString> followUpOffset; ///< unset: no follow-up
    QString eventTimeAsSent;
    Instant eventAt;
    QString timezone; ///< IANA
    std::optional<bool> eligibleOnly;
    QString metadata; ///< JSON; empty when none was sent
    EventState state = EventState::Active;
    Instant createdAt;
    Instant updatedAt;
};

/// ISO 8601: with Z or an offset absolute, else local to the zone. InvalidField, or LocalTimeSkipped. CONTRACT §11.9.
Result<Instant> parseEventTime(QStringView text, const TimeZone &zone, const QString &field);

struct PlannedEventMessage {
    ReminderKind kind = ReminderKind::EventReminder;
    Instant dueAt;
    bool operator==(const PlannedEventMessage &) const = default;
};

/// The moments of one event: what E's two offsets come to.
struct EventMoments {
    Instant reminder;
    std::optional<Instant> followUp;
};

/// What is still to be sent of an active reminder: the reminder, at once when its moment has passed while the event is
/// ahead; the follow-up while its moment is ahead. Nothing without a text. CONTRACT §11.24.
QList<PlannedEventMessage> planEventMessages(const EventMoments &moments, Instant eventAt, const EventType &type,
                                             Instant now);

/// `text` with its placeholders, {name}, replaced; one that is not known becomes nothing, for no person should read it.
QString filledEventText(const QString &text, const QHash<QString, QString> &values);

} // namespace frontdesk

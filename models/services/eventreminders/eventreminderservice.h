#pragma once

#include "models/domain/eventreminder.h"
#include "models/services/fielderrors.h"
#include "models/services/session.h"

namespace frontdesk {

/// What face E says about one event. Unset: not said, which a new reminder may lack only where it has a default.
struct EventReminderFields {
    std::optional<QString> externalEventId;
    std::optional<QString> phone;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> emailAddress;
    std::optional<EventTypeId> typeId;
    std::optional<QString> remindOffset;
    std::optional<QString> followUpOffset;
    std::optional<QString> eventDateTime;
    std::optional<QString> timezone;
    std::optional<bool> eligibleOnly;
    std::optional<QString> metadata; ///< JSON
};

/// Reminders of events that another program keeps: created, changed, cancelled, missed. Staff only. Errors name the field as
/// the document does. Seed E, CONTRACT §7 "E", §11.9, §11.23, §11.24.
class EventReminderService {
public:
    explicit EventReminderService(Session &session) : m_session(session) {}

    /// The one that is known by (external id, phone), as it is, or a new one.
    Result<EventReminder> create(const EventReminderFields &fields);
    /// What is said is changed and what is to be sent planned anew; a new time after a no-show begins again.
    /// AppointmentClosed after a cancellation, AlreadyExists when another has that external id and phone.
    Result<EventReminder> change(EventReminderId id, const EventReminderFields &fields);
    /// Nothing leaves any more. Once more changes nothing.
    Result<EventReminder> cancel(EventReminderId id);
    /// The no-show's text goes out at once instead of what was planned. Once more, or after a cancellation, changes nothing.
    Result<EventReminder> noShow(EventReminderId id);
    /// NotFound "Reminder".
    Result<EventReminder> find(EventReminderId id);

private:
    Result<EventReminder> merged(EventReminder reminder, const EventReminderFields &fields);
    void readTime(EventReminder &reminder, const EventReminderFields &fields, FieldErrors &errors);
    void readPhone(EventReminder &reminder, const EventReminderFields &fields, FieldErrors &errors);
    Result<Done> admit(const EventReminder &reminder);
    EventType typeOf(const EventReminder &reminder);
    void save(EventReminder &reminder, const QString &action);

    Session &m_session;
};

} // namespace frontdesk

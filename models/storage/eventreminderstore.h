#pragma once

#include "models/domain/eventreminder.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Face E's event types, and what it was told of events. What is sent for them are rows of ReminderStore.
class EventReminderStore {
public:
    explicit EventReminderStore(Database &database) : m_database(database) {}

    void insertType(const EventType &type);
    std::optional<EventType> findType(ClinicId clinic, EventTypeId id);
    /// Oldest first.
    QList<EventType> types(ClinicId clinic, int limit, int offset);
    int countTypes(ClinicId clinic);

    void insert(const EventReminder &reminder);
    void update(const EventReminder &reminder);
    std::optional<EventReminder> find(ClinicId clinic, EventReminderId id);
    /// By the other program's id and the phone in E.164.
    std::optional<EventReminder> findExternal(ClinicId clinic, const QString &externalId, const QString &phone);

    /// Whether SMS to the number has been opted out of, or a patient with it has switched SMS off.
    bool smsRefused(ClinicId clinic, const QString &phone);

private:
    Database &m_database;
};

} // namespace frontdesk

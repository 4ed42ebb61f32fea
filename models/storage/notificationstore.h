#pragma once

#include "models/domain/notification.h"
#include "models/storage/database.h"

namespace frontdesk {

/// Through whose eyes notices are read: a user, what is for the desk too when they run it, or a patient's.
struct NotificationReader {
    ClinicId clinicId;
    UserId userId;
    bool staff = false;
    bool desk = false;
    PatientId patientId; ///< of a patient; null for staff
};

/// The notices inside the program and who has read them.
class NotificationStore {
public:
    explicit NotificationStore(Database &database) : m_database(database) {}

    void insert(const Notification &notification);

    /// Newest first.
    QList<NotificationCard> list(const NotificationReader &reader, int limit, int offset);
    int count(const NotificationReader &reader);
    /// Among the newest so many; for a badge, which need not count years.
    int countUnread(const NotificationReader &reader, int newest);
    /// Not for the reader: nullopt.
    std::optional<NotificationCard> find(const NotificationReader &reader, NotificationId id);
    /// Whoever it is for; as one who has not read it. Of another clinic: nullopt.
    std::optional<NotificationCard> find(ClinicId clinic, NotificationId id);
    /// Keeps the first time.
    void markRead(NotificationId id, UserId reader, Instant at);

private:
    Database &m_database;
};

} // namespace frontdesk

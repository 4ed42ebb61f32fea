#pragma once

#include <QList>

#include "models/domain/reminder.h"
#include "models/storage/database.h"

namespace frontdesk {

/// A stretch of what goes out, as people look at it.
struct ReminderBoardFilter {
    TimeRange dueWithin;
    std::optional<Channel> channel;
    QList<ReminderStatus> statuses; ///< empty: all
    bool operator==(const ReminderBoardFilter &) const = default;
};

/// One line of it: a reminder with whom it is for. An "all" stands there as its parts.
struct ReminderLine {
    ReminderId id;
    AppointmentId appointmentId; ///< null for E's
    ReminderKind kind = ReminderKind::Default;
    Channel channel = Channel::Email;
    Instant dueAt;
    ReminderStatus status = ReminderStatus::Scheduled;
    DeliveryStatus delivery = DeliveryStatus::Pending;
    QString error;
    int attempts = 0;
    std::optional<Instant> nextAttemptAt; ///< of one that waits
    bool underWay = false;                ///< handed to the gateway at this moment
    std::optional<Instant> sentAt;
    QString recipient;              ///< the patient's name, or E's name or phone
    std::optional<Instant> eventAt; ///< the visit's start, or E's event
    QString doctorName;             ///< without title
    bool operator==(const ReminderLine &) const = default;
};

/// How many there are of each state on a channel.
struct ReminderTally {
    Channel channel = Channel::Email;
    ReminderStatus status = ReminderStatus::Scheduled;
    int count = 0;
    bool operator==(const ReminderTally &) const = default;
};

/// Reads reminders with the names that belong to them, a window at a time; a clinic may have millions.
class ReminderBoardStore {
public:
    explicit ReminderBoardStore(Database &database) : m_database(database) {}

    int count(ClinicId clinic, const ReminderBoardFilter &filter);
    /// By time, at most `limit` from the `offset`-th on.
    QList<ReminderLine> lines(ClinicId clinic, const ReminderBoardFilter &filter, int offset, int limit);
    QList<ReminderTally> tallies(ClinicId clinic, const TimeRange &dueWithin);

private:
    Database &m_database;
};

} // namespace frontdesk
